import { isWritten, type SheetCell } from './sheet-rows';

type Rows = readonly (readonly SheetCell[])[];

/**
 * Rows of two tables that stand beside each other, cut at a column in which nothing stands; null where they are one. A table may have empty
 * columns of its own: each side must have words, figures and some columns, and one must end before the other, as tables of one form do not.
 */
export function tablesBeside(rows: Rows): readonly [Rows, Rows] | null {
  const cells = rows.flat().filter((cell) => isWritten(cell) || cell.isContinued);
  const edge = Math.max(0, ...cells.map(({ right }) => right));
  for (let column = 1; column < edge; column++) {
    if (cells.some(({ left, right }) => left <= column && column < right)) continue;
    const sides = [side(rows, ({ right }) => right <= column), side(rows, ({ left }) => left > column)] as const;
    if (sides.every(isTable) && sides[0].length !== sides[1].length) return sides;
  }
  return null;
}

/** The rows' cells on one side, to the last row that has any there. */
function side(rows: Rows, isOnSide: (cell: SheetCell) => boolean): Rows {
  const own = rows.map((row) => row.filter(isOnSide));
  const last = own.findLastIndex((row) => row.length > 0);
  const first = own.findIndex((row) => row.some(isWritten));
  return own.slice(Math.max(first, 0), last + 1);
}

function isTable(rows: Rows): boolean {
  const cells = rows.flat().filter(isWritten);
  const columns = new Set(cells.filter(({ text }) => FIGURE.test(text)).map(({ left }) => left));
  return columns.size >= FEWEST_COLUMNS && cells.some(({ text }) => WORDS.test(text));
}

/** The smallest table of the form has three columns of figures; a column that checks sums has no words and is one. */
const FEWEST_COLUMNS = 3;
const FIGURE = /^[-+]?\d[\d.,]*$/;
const WORDS = /[\u3400-\u9fff]{2}/;
