import type { Content } from './content';

/** A row by what its cells hold: enough to tell data from layout, whatever the source. */
export interface CountedRow {
  readonly cells: readonly {
    readonly content: Pick<Content, 'grids' | 'headings' | 'paragraphs' | 'length' | 'stops'>;
    readonly hidden: boolean | null;
  }[];
}

/** Which rows only lay out what they hold; null where none does, as in nearly every table of data. */
export function flowsAmong(rows: readonly CountedRow[]): boolean[] | null {
  if (!holdsFlow(rows)) return null;
  const isData = holdsData(rows);
  return rows.map((row) => isFlow(row, isData));
}

function holdsFlow(rows: readonly CountedRow[]): boolean {
  for (const { cells } of rows) for (const cell of cells) if (isFlowing(cell)) return true;
  return false;
}

/** Enough rows of several plain cells: then a table or a paragraph inside one of them is an oddity, not the layout. */
export function holdsData(rows: readonly CountedRow[]): boolean {
  let plain = 0;
  let flowing = 0;
  for (const row of rows) {
    if (row.cells.some(isFlowing)) flowing++;
    else if (row.cells.length >= 3) plain++;
  }
  return plain >= 4 && plain > flowing;
}

/** A row that only lays out what it holds: it is read as flow. */
export function isFlow(row: CountedRow, isData: boolean): boolean {
  if (!row.cells.some(isFlowing)) return false;
  const plain = row.cells.filter((cell) => !isFlowing(cell) && cell.content.paragraphs > 0).length;
  return plain <= (isData ? 0 : 3);
}

function isFlowing(cell: CountedRow['cells'][number]): boolean {
  const { grids, headings, paragraphs, length, stops } = cell.content;
  return grids > 0 || (headings > 0 && paragraphs > 1) || length > LONGEST_LABEL || (length > SHORTEST_PROSE && stops > 1);
}

/** Single cells, single columns and spacers around them are layout. */
export function isGrid(rows: readonly CountedRow[]): boolean {
  return rows.some((row) => {
    if (row.cells.length < 2) return false;
    return row.cells.length >= 5 || row.cells.filter((cell) => !cell.hidden && cell.content.paragraphs > 0).length >= 2;
  });
}

const LONGEST_LABEL = 400;
const SHORTEST_PROSE = 100;
