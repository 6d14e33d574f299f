import { guarded } from './guarded';

export type SheetCell = string | number | null;

/** A sheet as plain data. Texts are guarded, numbers are numbers, null is an empty cell. */
export interface SheetData {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Columns that stay when the sheet is scrolled. */
  readonly frozen: number;
}

/** A sheet whose texts no spreadsheet runs, within Excel's own limits (32 767 characters a cell, 31 a name). */
export function sheetOf(
  name: string,
  columns: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly SheetCell[])[],
  frozen: number,
): SheetData {
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cut(guarded(cell)) : cell)));
  return {
    name: [...name.replace(/[\\/?*[\]:]/g, ' ').trim()].slice(0, 31).join(''),
    head: columns.map(([head]) => head),
    rows: safe,
    widths: columns.map(([, width]) => width),
    frozen,
  };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 32_000;
