import { guarded } from './guarded';

export type SheetCell = string | number | null;
export type SheetRow = readonly SheetCell[];

/** A sheet as plain data. Texts are guarded, numbers are numbers, null is an empty cell. */
export interface SheetData {
  readonly name: string;
  readonly head: readonly string[];
  readonly count: number;
  /** One after the other: ten thousand rows of a statutory table are not held as cells. */
  rows(): Iterable<SheetRow>;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Columns that stay when the sheet is scrolled. */
  readonly frozen: number;
}

/** Rows that are gone through once or more. */
export interface Rows {
  readonly count: number;
  rows(): Iterable<SheetRow>;
}

/** A sheet whose texts no spreadsheet runs, within Excel's own limits (32 767 characters a cell, 31 a name). */
export function sheetOf(
  name: string,
  columns: readonly (readonly [head: string, width: number])[],
  rows: Rows | readonly SheetRow[],
  frozen: number,
): SheetData {
  const { count, rows: all } = 'count' in rows ? rows : { count: rows.length, rows: () => rows };
  return {
    name: [...name.replace(/[\\/?*[\]:]/g, ' ').trim()].slice(0, 31).join(''),
    head: columns.map(([head]) => head),
    count,
    *rows() {
      for (const row of all()) yield row.map((cell) => (typeof cell === 'string' ? cut(guarded(cell)) : cell));
    },
    widths: columns.map(([, width]) => width),
    frozen,
  };
}

/** Rows on their way into a file, packed: as arrays of cells, those of a season are most of a gigabyte. */
export function packRows(): Rows & { add(row: SheetRow): void } {
  const packed: string[] = [];
  return {
    get count() {
      return packed.length;
    },
    add: (row) => void packed.push(JSON.stringify(row)),
    *rows() {
      for (const one of packed) yield JSON.parse(one) as SheetRow;
    },
  };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 32_000;
