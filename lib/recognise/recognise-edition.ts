import type { Document } from '../document/document';
import { squeeze } from '../document/normalise';
import type { Edition } from '../report/edition';
import { labelKey } from '../statute/label';
import { editionInForce, type Form, formKeys, type Statute, tellingKeys } from '../statute/statute';
import type { Title } from './title';

/** The edition to read by: of the form that the title names, else of the one whose labels are printed; then its own labels, the year, the newest. */
export function editionToReadBy(document: Document, title: Title | null, statute: Statute): Edition {
  const form = formOf(document, title, statute);
  const newest = form?.editions.at(-1);
  if (!form || !newest) throw new Error('no edition is defined');
  const ofYear = title === null || title.year === null ? null : editionInForce(form, title.year);
  return recogniseEdition(document, form, ofYear ?? newest) ?? ofYear ?? newest;
}

function formOf(document: Document, title: Title | null, statute: Statute): Form | undefined {
  const { forms } = statute;
  const named = title && forms.find((form) => form.id === title.form);
  if (named || forms.length < 2) return named ?? forms[0];
  const votes = new Map<Form, number>();
  for (const text of printedCells(document)) {
    const form = formKeys(statute).get(labelKey(text).key);
    if (form) votes.set(form, (votes.get(form) ?? 0) + 1);
  }
  return winner(votes, forms[0]) ?? forms[0];
}

/** The edition whose own labels the document prints, `likely` where several do as much; null when it prints none of any edition's. */
function recogniseEdition(document: Document, form: Form, likely: Edition): Edition | null {
  const telling = tellingKeys(form);
  if (telling.size === 0) return null;
  const votes = new Map<Edition, number>();
  for (const text of printedCells(document))
    for (const { edition, weight } of telling.get(labelKey(text).key) ?? []) votes.set(edition, (votes.get(edition) ?? 0) + weight);
  return winner(votes, likely) ?? winner(wordsInLines(document, form), likely);
}

/** What may be a label: the text of each cell and each short line. */
function* printedCells({ blocks }: Document): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'grid') {
      for (const cell of block.cells) if (cell.text.length >= 4 && cell.text.length < 60) yield cell.text;
    } else if (block.text.length >= 4 && block.text.length < 60) yield squeeze(block.text);
  }
}

/** For header words run together in one line (`信息内容本年处理决定数量`). */
function wordsInLines(document: Document, form: Form): Map<Edition, number> {
  const votes = new Map<Edition, number>();
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || block.text.length > 120 || block.text.length < 4) continue;
    const text = squeeze(block.text);
    for (const [key, printing] of tellingKeys(form))
      if (text.includes(key)) for (const { edition } of printing) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  }
  return votes;
}

function winner<One>(votes: ReadonlyMap<One, number>, likely: One | undefined): One | null {
  const most = Math.max(0, ...votes.values());
  if (most === 0) return null;
  const best = [...votes].filter(([, count]) => count === most).map(([one]) => one);
  return best.find((one) => one === likely) ?? best[0] ?? null;
}
