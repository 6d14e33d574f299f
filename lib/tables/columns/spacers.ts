import type { AlignedRow } from '../found/align';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import { trim } from './fit';

/** How a table's narrow empty columns, drawn behind its own ones by some editors and sheets, are told. */
export interface Spacers {
  /** Columns in which some row has anything. */
  readonly written: ReadonlySet<number>;
  /** Every second cell of the rows too wide is empty: where labels have spacers too, the columns of one row are not those of the next. */
  readonly alternate: boolean;
}

/** Null where no row is too wide for the form. */
export function spacersOf(pairs: readonly AlignedRow[]): Spacers | null {
  const wide = pairs.filter(({ row, item }) => isTooWide(row, item.slots.length));
  if (wide.length === 0) return null;
  const written = new Set<number>();
  for (const { row } of pairs) for (const cell of row.values) if (cell.kind !== 'blank') written.add(cell.across);
  const alternate = wide.every(({ row, item }) => everySecond(row.values, item.slots.length) !== null);
  return { written, alternate };
}

/** A row too wide without its cells in columns where nothing ever stands, or without every second one. */
export function withoutSpacers(row: ObservedRow, width: number, spacers: Spacers | null): ObservedRow {
  if (spacers === null || !isTooWide(row, width)) return row;
  if (spacers.alternate) return { ...row, values: everySecond(row.values, width) ?? row.values };
  if (!hasColumns(row)) return row;
  // All that the form has, an empty column, and behind it how a check of its sums came out: that stands beside the table.
  const isChecked = !spacers.written.has(row.values[width]?.across ?? 0) && row.values.slice(width).every(({ text }) => CHECKED.test(text));
  const cells = row.values.filter((cell, index) => spacers.written.has(cell.across) && !(index > width && isChecked));
  const values = trim(cells, width);
  return values.length === width ? { ...row, values } : row;
}

/** How a check of sums came out, no difference or that it is so, behind an empty column: any other figure may be one of the form's own. */
const CHECKED = /^(?:0|TRUE)?$/;

/** As many cells as the form has, with nothing between and around them; null where there is something. */
function everySecond(values: readonly ObservedCell[], width: number): readonly ObservedCell[] | null {
  const choices = [0, 1].flatMap((first) => {
    const own = values.filter((_, index) => index % 2 === first);
    const rest = values.filter((_, index) => index % 2 !== first);
    return own.length === width && rest.every((cell) => cell.kind === 'blank') ? [own] : [];
  });
  // A row without any figure is the same either way.
  return choices[0] ?? null;
}

const isTooWide = ({ layout, values }: ObservedRow, width: number) => layout === 'grid' && values.length > width;

/** Where a text's rows differ in length, its columns are none. */
const hasColumns = ({ values }: ObservedRow) => values.every(({ confidence }) => confidence === 1 || confidence === 0);
