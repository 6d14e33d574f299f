import type { Document } from '../document/document';
import { normalise, squeeze } from '../document/normalise';
import { remember, rememberFor } from '../document/remember';
import type { Edition } from '../report/edition';
import { labelKey } from '../statute/label';
import { editionInForce, type Statute, tellingKeys, type Vote } from '../statute/statute';
import type { Title } from './titles/title';

/** The edition to read by: of the form that the title names, else of the one whose labels are printed; then its own labels, the year, the newest. */
export function editionToReadBy(document: Document, title: Title | null, { forms, editions }: Statute): Edition {
  const named = title && forms.find(({ id }) => id === title.form);
  const printed = named || forms.length < 2 ? null : printedEdition(document, editions, null);
  const form = named ?? forms.find(({ id }) => id === printed?.form) ?? forms[0];
  const newest = form?.editions.at(-1);
  if (!form || !newest) throw new Error('no edition is defined');
  const ofYear = title === null || title.year === null ? null : editionInForce(form, title.year);
  return printedEdition(document, form.editions, ofYear ?? newest) ?? ofYear ?? newest;
}

/** Of these editions the one whose own labels the document prints, `likely` where several do as much; null when it prints none of any. */
function printedEdition(document: Document, editions: readonly Edition[], likely: Edition | null): Edition | null {
  const telling = tellingKeys(editions);
  if (telling.size === 0) return null;
  const votes = new Map<Edition, number>();
  const votesOf = votesIn(editions);
  // What may be a label: the text of each cell and each short line.
  for (const block of document.blocks) {
    if (block.kind === 'grid') {
      for (const { text } of block.cells) if (isShort(text)) addVotes(votes, votesOf(text));
    } else if (isShort(block.text)) addVotes(votes, votesOf(normalise(block.text)));
  }
  return winner(votes, likely) ?? winner(wordsInLines(document, telling), likely);
}

function addVotes(votes: Map<Edition, number>, more: readonly Vote[]): void {
  for (const { edition, weight } of more) votes.set(edition, (votes.get(edition) ?? 0) + weight);
}

/** The votes of a normalised text. */
const votesIn = rememberFor((editions: readonly Edition[]) => {
  const telling = tellingKeys(editions);
  return remember((text): readonly Vote[] => telling.get(labelKey(text).key) ?? NONE);
});

const NONE: readonly Vote[] = [];

const isShort = ({ length }: string) => length >= 4 && length < 60;

/** For header words run together in one line (`信息内容本年处理决定数量`). */
function wordsInLines(document: Document, telling: ReturnType<typeof tellingKeys>): Map<Edition, number> {
  const votes = new Map<Edition, number>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.text.length > 120 || block.text.length < 4) continue;
    const text = squeeze(block.text);
    for (const [key, printing] of telling)
      if (text.includes(key)) for (const { edition } of printing) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  }
  return votes;
}

function winner(votes: ReadonlyMap<Edition, number>, likely: Edition | null): Edition | null {
  const most = Math.max(0, ...votes.values());
  if (most === 0) return null;
  const best = [...votes.keys()].filter((edition) => votes.get(edition) === most);
  return best.find((edition) => edition === likely) ?? best[0] ?? null;
}
