import { saysNothing } from '../../report/amount';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { shared } from './merged';

/** A row's values against its slots: either one cell a slot, or too many or too few for that. */
export type Fit =
  | { readonly kind: 'full'; readonly cells: readonly ObservedCell[] }
  | {
      readonly kind: 'loose';
      readonly cells: readonly ObservedCell[] /** Values printed, blanks not counted. */;
      readonly printed: number;
    };

/**
 * A row with its full count of cells is taken as printed: a clerk's column shift is a finding, not an artefact.
 * Only where the columns are not proven (text with rows of uneven length) does a blank leave open
 * which columns are meant.
 */
export function fit(row: ObservedRow, width: number, columnsProven: boolean): Fit {
  const cells = !columnsProven && isPaddedBothSides(row.values, width) ? row.values : spread(trim(row.values, width), width);
  // Nearly every row.
  if (cells.length === width && columnsProven) return { kind: 'full', cells };
  const blanks = cells.filter((cell) => cell.kind === 'blank').length;
  const open = !columnsProven && row.layout === 'grid' && blanks > 0 && blanks < cells.length;
  if (cells.length === width && !open) return { kind: 'full', cells };
  return { kind: 'loose', cells, printed: cells.length - blanks };
}

/** Whether every row of a text table has exactly one cell a slot, as a table with true columns does. */
export function haveWholeRows(rows: readonly { readonly row: ObservedRow; readonly width: number }[]): boolean {
  return rows.every(({ row, width }) => trim(row.values, width).length === width && !isPaddedBothSides(row.values, width));
}

/** A row too long with nothing at either end: which end is padding its columns must tell. */
function isPaddedBothSides(values: readonly ObservedCell[], width: number): boolean {
  return values.length > width && isPadding(values[0]) && isPadding(values.at(-1)) && values.some((cell) => cell.kind === 'number');
}

/** Cells drawn across several columns, where with those the row has all of its own. */
export function spread(cells: readonly ObservedCell[], width: number): readonly ObservedCell[] {
  if (cells.length >= width || cells.reduce((sum, cell) => sum + cell.span, 0) !== width) return cells;
  return cells.flatMap((cell) => (cell.span === 1 ? [cell] : Array.from({ length: cell.span }, () => shared(cell))));
}

/**
 * Blanks and cells of a unit's column that pad the row out: behind the values first, then between label and values. Behind the only figure of
 * a row, drawn across all columns by the form, dashes do so too.
 */
export function trim(values: readonly ObservedCell[], width: number): readonly ObservedCell[] {
  let cells = values;
  if (width === 1 && cells[0]?.kind === 'number' && cells.every(({ text }, nth) => nth === 0 || saysNothing(text)))
    return cells.slice(0, 1);
  while (cells.length > width && isPadding(cells.at(-1))) cells = cells.slice(0, -1);
  while (cells.length > width && isPadding(cells[0])) cells = cells.slice(1);
  return cells;
}

const isPadding = (cell: ObservedCell | undefined) => cell !== undefined && (cell.kind === 'blank' || UNIT.test(cell.text));
const UNIT = /^\(?(?:单位[:]?)?(?:件|个|项|条|份|宗|次|起|例|[万亿]?元)\)?$/;
