import { keyOf } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';

/** Grids whose rows end with their labels, the innermost first, and their headers with the word in the corner, as those that begin with them. */
export function labelsFirst(rows: readonly ObservedRow[], lexicon: Lexicon): readonly ObservedRow[] {
  const turned = rows.map((row) => turnedRow(row, lexicon));
  const blocks = new Set(rows.flatMap((row, nth) => (turned[nth] === null ? [] : [row.block])));
  return blocks.size === 0 ? rows : rows.map((row, nth) => turned[nth] ?? (blocks.has(row.block) ? cornerFirst(row, lexicon) : row));
}

function turnedRow(row: ObservedRow, { items }: Lexicon): ObservedRow | null {
  if (row.layout !== 'grid' || row.labels[0]?.kind === 'label') return null;
  const cells = [...row.labels, ...row.values];
  const from = cells.findIndex(isLabel);
  const [values, labels] = [cells.slice(0, from), cells.slice(from)];
  const isBehind = labels.every(isLabel) && items.has(keyIn(labels[0] as ObservedCell));
  return isBehind && values.some(({ kind }) => kind === 'number') ? { ...row, labels: labels.reverse(), values } : null;
}

function cornerFirst(row: ObservedRow, { edition }: Lexicon): ObservedRow {
  const last = row.values.length === 0 ? row.labels.at(-1) : undefined;
  const isCorner = last && edition.tables.some(({ corner }) => corner !== null && keyOf(corner) === keyIn(last));
  return isCorner ? { ...row, labels: [last, ...row.labels.slice(0, -1)] } : row;
}

const isLabel = ({ kind }: ObservedCell) => kind === 'label';
