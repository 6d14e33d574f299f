import type { LineItem } from '../../report/edition';
import { labelKey } from '../../statute/label';
import { type Lexicon, lexiconOf } from '../../statute/lexicon';
import type { FoundTable, TableInput } from '../found/found-table';
import type { ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { widthOf } from '../rows/width';
import { printedFigure, type TableSums } from './sums';

/**
 * How far a table's flattened cells have left their rows. Text taken from a page in its drawing order puts columns under each other, the
 * second line of a figure below the next label (stray: what a row's own total confirms still stands), or figures in front of their labels
 * (shifted: every row's figures would be the next one's, and its total would hold).
 */
export type Disorder = 'none' | 'stray' | 'shifted';

/** It shows by figures that stand with no row. */
export function disorderOf({ pairs, region }: FoundTable, { form, rows, matches, edition }: TableInput): Disorder {
  if (form.kind === 'groups' || !pairs.some(({ row }) => row.layout === 'flow')) return 'none';
  const taken = new Set(pairs.map(({ row }) => row));
  const lexicon = lexiconOf(edition);
  const width = widthOf(form);
  // The first row's figures stand above the first label.
  const from = Math.max(0, region.from - 1);
  const loose = rows.slice(from, region.to).filter((row, at) => !taken.has(row) && isUnlabelled(row, matches[from + at]));
  if (loose.some((row) => figures(row) > 0 && endsInHeader(row, lexicon))) return 'shifted';
  const crowded = pairs.filter(({ row, item }) => row.layout === 'flow' && figures(row) > item.slots.length).length;
  return crowded >= CROWDED || loose.some((row) => figures(row) < width && rows.indexOf(row) >= region.from) ? 'stray' : 'none';
}

/** A row too long may have caught a page's number; two have not. */
const CROWDED = 2;

/** Flattened figures without the label of a row. */
function isUnlabelled(row: ObservedRow, match: RowMatch | undefined): boolean {
  return row.layout === 'flow' && figures(row) > 0 && match !== undefined && match.exact.length === 0;
}

function endsInHeader({ labels }: ObservedRow, { captions }: Lexicon): boolean {
  const last = labels.at(-1);
  // A line of the header may hold several of its words.
  return last !== undefined && [last.text, ...last.text.split(' ').slice(-1)].some((word) => captions.has(labelKey(word).key));
}

const figures = (row: ObservedRow) => row.values.filter((cell) => cell.kind === 'number').length;

/** A row of its full width whose own total is the sum of its parts. */
export function confirmed(item: LineItem, row: ObservedRow, sums: TableSums): boolean {
  if (row.values.length !== item.slots.length) return false;
  return sums.row(item, row.values.map(printedFigure)) === true;
}
