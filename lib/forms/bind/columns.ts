import { rememberFor } from '../../document/remember';
import { parseAmount } from '../../report/amount';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import { keyOf, labelKey } from '../label';
import type { Lexicon } from '../lexicon';
import type { AlignedRow } from './align';
import { trim } from './fit';
import type { ObservedCell, ObservedRow } from './observed-row';
import { sumsOf } from './sums';

/** The columns as a printed header orders them, where that is not the form's order. */
export interface PrintedColumns {
  /** For each slot the ordinal of its value in a printed row. */
  readonly order: readonly number[];
  /** How many values a printed row has. */
  readonly width: number;
  /** Headers of columns that the form does not have (`小计`). */
  readonly extra: readonly ObservedCell[];
  /** Where the headers stand, in printed order. */
  readonly across: readonly number[];
}

/** So many rows above the first row of values a header may begin. */
const HEADER_ROWS = 6;

/**
 * Reads the header's own order (`总计` in front, a `小计` in between). Real headers stand askew over their rows, so it is believed only
 * where more of the printed totals hold under it than under the form's order, or as many and each header stands right above its values.
 */
export function printedColumns(
  form: TableForm,
  pairs: readonly AlignedRow[],
  rows: readonly ObservedRow[],
  lexicon: Lexicon,
): PrintedColumns | null {
  const item = pairs[0]?.item;
  if (!item || form.id === 'disclosure') return null;
  const read = readHeader(headerCells(pairs, rows), item.slots, lexicon);
  if (!read || read.order.every((at, slot) => at === slot)) return null;
  const inOrder = totalsThatHold(form, pairs, read);
  const asForm = totalsThatHold(form, pairs, { ...read, order: item.slots.map((_, slot) => slot), width: item.slots.length });
  return inOrder > asForm || (inOrder === asForm && standsOver(pairs, read)) ? read : null;
}

/** Every header right above its own value in every row. */
function standsOver(pairs: readonly AlignedRow[], { across, width }: PrintedColumns): boolean {
  return pairs.every(({ row }) => {
    const cells = trim(row.values, width);
    return cells.length === width && cells.every((cell, index) => cell.across === across[index]);
  });
}

/** The row's values put in the form's order; a row of another width is left as it is. */
export function inFormOrder(row: ObservedRow, { order, width }: PrintedColumns): ObservedRow {
  const cells = trim(row.values, width);
  return cells.length === width ? { ...row, values: order.flatMap((at) => cells[at] ?? []) } : row;
}

function headerCells(pairs: readonly AlignedRow[], rows: readonly ObservedRow[]): ObservedCell[] {
  const first = Math.min(...pairs.map(({ row }) => rows.indexOf(row)).filter((index) => index >= 0));
  const grid = rows[first]?.values[0]?.cell?.grid;
  if (grid === undefined) return [];
  const above = rows.slice(Math.max(0, first - HEADER_ROWS), first).flatMap((row) => [...row.labels, ...row.values]);
  return above.filter((cell) => cell.kind === 'label' && cell.cell?.grid === grid);
}

/** Every column of the form once (once in each of table four's groups), by the grid column in which its word stands. */
function readHeader(cells: readonly ObservedCell[], slots: readonly Slot[], lexicon: Lexicon): PrintedColumns | null {
  const keys = keysOf(slots);
  const names = [...new Set(keys)];
  const keyed = cells.map((cell) => ({ cell, key: labelKey(cell.text).key, at: cell.across }));
  const leaves = keyed.filter(({ key }) => names.includes(key));
  const from = Math.min(...leaves.map(({ at }) => at));
  const foreign = keyed.filter(({ key, cell, at }) => cell.span === 1 && at >= from && !names.includes(key) && !lexicon.captions.has(key));
  const all = [...leaves, ...foreign].sort((a, b) => a.at - b.at);
  if (leaves.length !== slots.length || new Set(all.map(({ at }) => at)).size !== all.length) return null;
  if (foreign.length > 0 && names.length !== slots.length) return null;
  const order = keys.map((own, index) => {
    const group = Math.floor(index / names.length) * names.length;
    return all.findIndex(({ key }, at) => key === own && at >= group);
  });
  if (new Set(order).size !== order.length) return null;
  return { order, width: all.length, extra: foreign.map(({ cell }) => cell), across: all.map(({ at }) => at) };
}

/** Column labels as keys, made once for each row of the form. */
const keysOf = rememberFor((slots: readonly Slot[]): readonly string[] => slots.map((slot) => keyOf(slot.column)));

function totalsThatHold(form: TableForm, pairs: readonly AlignedRow[], columns: PrintedColumns): number {
  const { row: holds } = sumsOf(form, new Map<LineItem, readonly ObservedCell[]>());
  return pairs.filter(({ item, row }) => {
    const { values } = inFormOrder(row, columns);
    return (
      trim(row.values, columns.width).length === columns.width &&
      holds(
        item,
        values.map((cell) => parseAmount(cell.raw, 'signed').value),
      ) === true
    );
  }).length;
}
