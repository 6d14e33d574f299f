import type { Document } from '../document/document';
import { squeeze } from '../document/normalise';
import type { Edition } from '../report/edition';
import { editionForYear, editions } from '../statute';
import { labelKey } from '../statute/label';
import { lexiconOf, tellingKeys } from '../statute/lexicon';

/** The edition whose own labels the document prints; null when it prints none of any edition's. */
function recogniseEdition(document: Document): Edition | null {
  const votes = new Map<Edition, number>();
  const vote = (text: string) => {
    const { key } = labelKey(text);
    const edition = tellingKeys().get(key);
    if (edition) votes.set(edition, (votes.get(edition) ?? 0) + (isRequestsRow(edition, key) ? LARGEST_TABLE : 1));
  };
  for (const block of document.blocks) {
    if (block.kind === 'grid') {
      for (const cell of block.cells) if (cell.text.length >= 4 && cell.text.length < 60) vote(cell.text);
    } else if (block.text.length >= 4 && block.text.length < 60) vote(squeeze(block.text));
  }
  return winner(votes) ?? winner(wordsInLines(document));
}

/** Where table two is still last year's, table three decides: most cells stand in it. */
function isRequestsRow(edition: Edition, key: string): boolean {
  return (
    lexiconOf(edition)
      .items.get(key)
      ?.some(({ table }) => table === 'requests') ?? false
  );
}

const LARGEST_TABLE = 20;

/** The edition to read by: its own labels, else the year, else the newest. */
export function editionToReadBy(document: Document, year: number | null): Edition {
  const newest = editions.at(-1);
  const edition = recogniseEdition(document) ?? (year === null ? null : editionForYear(year)) ?? newest;
  if (!edition) throw new Error('no edition is defined');
  return edition;
}

/** For header words run together in one line (`信息内容本年处理决定数量`). */
function wordsInLines(document: Document): Map<Edition, number> {
  const votes = new Map<Edition, number>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.text.length > 120 || block.text.length < 4) continue;
    const text = squeeze(block.text);
    for (const [key, edition] of tellingKeys()) if (text.includes(key)) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  }
  return votes;
}

function winner(votes: ReadonlyMap<Edition, number>): Edition | null {
  let best: Edition | null = null;
  let most = 0;
  for (const [edition, count] of votes) {
    if (count > most) {
      best = edition;
      most = count;
    }
  }
  return best;
}
