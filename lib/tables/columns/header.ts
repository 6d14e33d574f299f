import type { LineItem } from '../../report/edition';
import { keyOf } from '../../statute/label';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { keysOf, type PrintedColumns } from './header-order';

/** A row of a table in which every block of rows has a header of its own, told by the word over its labels. */
export interface BlockRow {
  readonly corner: string;
  readonly row: ObservedRow;
  readonly rows: readonly ObservedRow[];
}

/** The header's words above such a row, behind its corner, by the values' ordinals; none when the block has no header row. */
export function headersOf(block: BlockRow): ObservedCell[] {
  const found = headerRow(block);
  if (found) return found.row.labels.slice(found.at + 1);
  // Flattened, the header stands in front of the row's own label.
  const { row, corner } = block;
  const at = cornerIn(row, keyOf(corner));
  return at >= 0 ? row.labels.slice(at + 1, -1) : [];
}

/** A block has no more rows above its last one, the header among them. */
const HEADER_ROWS = 4;

/** The nearest row above with the block's corner, and which of its labels that is; null when there is none. */
export function headerRow({ corner, row, rows }: BlockRow): { readonly row: ObservedRow; readonly at: number } | null {
  const word = keyOf(corner);
  const index = Math.max(0, rows.indexOf(row));
  for (let above = index - 1; above >= Math.max(0, index - HEADER_ROWS); above--) {
    const found = rows[above];
    const at = found ? cornerIn(found, word) : -1;
    if (found && at >= 0) return { row: found, at };
  }
  return null;
}

const cornerIn = ({ labels }: ObservedRow, word: string) => labels.findIndex((cell) => keyIn(cell) === word);

/** How the header above a block orders its columns, where that is not the form's order or it has more of them; else null. */
export function headerOrder(item: LineItem, block: BlockRow): Pick<PrintedColumns, 'order' | 'width'> | null {
  const keys = keysOf(item.slots);
  const headers = headersOf(block);
  const printed = headers.map(keyIn);
  const order = keys.map((key) => printed.indexOf(key));
  const absent = order.indexOf(-1);
  const left = printed.flatMap((_, at) => (order.includes(at) ? [] : [at]));
  if (absent >= 0 && left.length === 1) order[absent] = left[0] ?? -1;
  // What was left over may be the one that was missing, in its place.
  const isForm = printed.length === keys.length && order.every((at, slot) => at === slot);
  return isForm || order.includes(-1) ? null : { order, width: printed.length };
}

/**
 * Conversions to text repeat a cell under each column that it spanned, and its header as well: a value that stands twice under the
 * same header is one. Other rows too wide are left as they are.
 */
export function withoutRepeats(block: BlockRow, width: number): ObservedRow {
  const { row } = block;
  if (row.values.length <= width) return row;
  const words = headersOf(block);
  const headers = row.values.map((_, ordinal) => words[ordinal]?.text ?? null);
  const values = row.values.filter(
    (cell, i) => headers[i] === null || headers[i] !== headers[i - 1] || cell.text !== row.values[i - 1]?.text,
  );
  return values.length === width ? { ...row, values } : row;
}

/** The money unit that a header prints: `采购总金额（单位：万元，保留4位小数）` → 万元. */
export function unitIn(header: string | null): string | null {
  return header === null ? null : (UNIT.exec(header)?.[0] ?? null);
}

const UNIT = /[亿万千]?元/;
