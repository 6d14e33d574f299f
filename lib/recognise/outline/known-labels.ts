import type { Document } from '../../document/document';
import type { GridCell } from '../../document/grid';
import { holdsRecognised } from '../../document/recognised';
import { labelKey } from '../../statute/label';
import { everyLabel, type Statute } from '../../statute/statute';

/**
 * The document with the labels that character recognition nearly read: the statute's labels are known text, so what differs from one of
 * them by a few characters, and from every other by more, is that one. What is printed stays beside it (`raw`).
 */
export function withKnownLabels(document: Document, statute: Statute): Document {
  if (!holdsRecognised(document.blocks)) return document;
  const labels = everyLabel(statute);
  const blocks = document.blocks.map((block) =>
    block.kind === 'grid' ? { ...block, cells: block.cells.map((cell) => (isRecognised(cell) ? known(cell, labels) : cell)) } : block,
  );
  return { ...document, blocks };
}

const isRecognised = ({ recognised, state }: GridCell) => recognised !== undefined && state === 'text';

function known(cell: GridCell, labels: ReadonlySet<string>): GridCell {
  const { key, ordinal } = labelKey(cell.text);
  if (key.length < SHORTEST || !/[\u3400-\u9fff]/.test(key) || labels.has(key)) return cell;
  if (key.length <= SHORT && (cell.recognised ?? 1) > SURE) return cell;
  const most = Math.max(1, Math.floor(key.length * SHARE));
  let nearest: string | null = null;
  let least = most + 1;
  for (const label of labels) {
    const distance = distanceOf(key, label, least);
    if (distance < least) [nearest, least] = [label, distance];
    else if (distance === least) nearest = null;
  }
  return nearest === null ? cell : { ...cell, text: ordinal === null ? nearest : `${ordinal}、${nearest}` };
}

/** Characters put in, left out or taken for another (Levenshtein); whatever is above `most` is one more than that. */
export function distanceOf(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

const SHORTEST = 2;
/** A word this short is another word when one character of it differs, unless the recogniser was in doubt. */
const SHORT = 3;
const SURE = 0.97;
const SHARE = 0.3;
