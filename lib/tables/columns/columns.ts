import type { Edition, LineItem, TableForm } from '../../report/edition';
import type { Lexicon } from '../../statute/lexicon';
import type { AlignedRow } from '../found/align';
import { cellsAbove } from '../rows/cells-above';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { isAsForm } from './as-form';
import { trim } from './fit';
import { type PrintedColumns, readHeader } from './header-order';
import { ABSENT } from './merged';
import { printedFigure, sumsOf } from './sums';

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
  if (!item || form.kind === 'pairs' || form.corner !== null) return null;
  const cells = headerCells(pairs, rows);
  if (isAsForm(cells, item.slots, lexicon)) return null;
  const read = readHeader(cells, item.slots, lexicon);
  if (!read) return null;
  const { length } = item.slots;
  const isFormOrder = read.order.every((at, slot) => at === slot);
  // Behind the form's last column (备注) something may stand.
  if (isFormOrder && pairs.every(({ row }) => trim(row.values, length).length <= length)) return null;
  if (isFormOrder || read.order.includes(-1)) return standsOver(pairs, read) ? read : null;
  const inOrder = totalsThatHold(lexicon.edition, form, pairs, read);
  const asForm = totalsThatHold(lexicon.edition, form, pairs, {
    ...read,
    order: item.slots.map((_, slot) => slot),
    width: length,
  });
  return inOrder > asForm || (inOrder === asForm && standsOver(pairs, read)) ? read : null;
}

/** Every header right above its own value in every whole row, and whole rows the most. */
function standsOver(pairs: readonly AlignedRow[], { across, width }: PrintedColumns): boolean {
  const whole = pairs.map(({ row }) => trim(row.values, width)).filter((cells) => cells.length === width);
  return whole.length * 2 > pairs.length && whole.every((cells) => cells.every((cell, index) => cell.across === across[index]));
}

/** The row's values put in the form's order; a row of another width is left as it is. */
export function inFormOrder(row: ObservedRow, { order, width }: Pick<PrintedColumns, 'order' | 'width'>): ObservedRow {
  const cells = trim(row.values, width);
  return cells.length === width ? { ...row, values: order.map((at) => cells[at] ?? ABSENT) } : row;
}

function headerCells(pairs: readonly AlignedRow[], rows: readonly ObservedRow[]): ObservedCell[] {
  const own = new Set(pairs.map(({ row }) => row));
  const first = rows.findIndex((row) => own.has(row));
  return cellsAbove(rows, first, rows[first]?.values[0]?.cell?.grid).filter(({ said }) => said !== null);
}

function totalsThatHold(edition: Edition, form: TableForm, pairs: readonly AlignedRow[], columns: PrintedColumns): number {
  const { row: holds } = sumsOf(edition, form, new Map<LineItem, readonly ObservedCell[]>());
  return pairs.filter(({ item, row }) => {
    const { values } = inFormOrder(row, columns);
    return trim(row.values, columns.width).length === columns.width && holds(item, values.map(printedFigure)) === true;
  }).length;
}
