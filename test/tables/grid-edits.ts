import type { Block, Document } from '../../lib/document/document';
import type { Grid, GridCell } from '../../lib/document/grid';

/** A change of one table, as clerks, converters and page builders make it. */
export interface GridEdit {
  readonly name: string;
  readonly edit: (cells: readonly GridCell[], grid: Grid) => readonly GridCell[];
}

type Change = (cells: readonly GridCell[], row: number, grid: Grid) => readonly GridCell[];

const withText = (cell: GridCell, text: string): GridCell => ({ ...cell, raw: text, text, state: text === '' ? 'blank' : 'text' });
const isWords = ({ text }: GridCell): boolean => /[\u3400-\u9fff]/.test(text);
const figures = (cells: readonly GridCell[], row: number) => cells.filter((cell) => cell.row === row && !isWords(cell));
const words = (cells: readonly GridCell[], row: number) => cells.filter((cell) => cell.row === row && isWords(cell));
const replaced = (cells: readonly GridCell[], old: GridCell | undefined, put: (cell: GridCell) => readonly GridCell[]) =>
  cells.flatMap((cell) => (cell === old ? put(cell) : [cell]));
const retext = (cells: readonly GridCell[], old: GridCell | undefined, change: (text: string) => string) =>
  replaced(cells, old, (cell) => [withText(cell, change(cell.text))]);
const moved = (cells: readonly GridCell[], by: (row: number) => number) =>
  cells.map((cell) => ({ ...cell, row: by(cell.row) })).sort((one, other) => one.row - other.row || one.column - other.column);

/** Of one row each. */
const rowChanges: Readonly<Record<string, Change>> = {
  dropped: (cells, row) =>
    moved(
      cells.filter((cell) => cell.row !== row),
      (at) => (at > row ? at - 1 : at),
    ),
  'printed twice': (cells, row) => [
    ...cells.filter((cell) => cell.row <= row),
    ...moved(
      cells.filter((cell) => cell.row >= row),
      (at) => at + 1,
    ),
  ],
  'changed places with the next': (cells, row) => moved(cells, (at) => (at === row ? row + 1 : at === row + 1 ? row : at)),
  'without its words': (cells, row) => words(cells, row).reduce<readonly GridCell[]>((all, cell) => retext(all, cell, () => ''), cells),
  'with a character lost': (cells, row) => retext(cells, words(cells, row).at(-1), (text) => text.slice(0, -1)),
  'with half of its words': (cells, row) => retext(cells, words(cells, row).at(-1), (text) => text.slice(0, Math.ceil(text.length / 2))),
  'turned round': (cells, row) => retext(cells, words(cells, row).at(-1), (text) => text.replace(/(?=.{2}$)/, '不')),
  'with a scale': (cells, row) => retext(cells, words(cells, row).at(-1), (text) => `${text}（百件）`),
  'with a remark': (cells, row) => retext(cells, words(cells, row).at(-1), (text) => `${text}（含上年）`),
  'with other words': (cells, row) => retext(cells, words(cells, row).at(-1), () => '其他有关事项'),
  'with the words of the last': (cells, row, grid) =>
    retext(cells, words(cells, row).at(-1), () => words(cells, grid.rows - 1).at(-1)?.text ?? '总计'),
  'with a figure lost': (cells, row) => replaced(cells, figures(cells, row).at(-1), () => []),
  'with its first figure lost': (cells, row) => replaced(cells, figures(cells, row)[0], () => []),
  'with a figure more': (cells, row) => replaced(cells, figures(cells, row).at(-1), (cell) => [cell, { ...cell, column: cell.column + 1 }]),
  'with a blank more': (cells, row) =>
    replaced(cells, figures(cells, row)[0], (cell) => [
      withText({ ...cell, column: cell.column }, ''),
      { ...cell, column: cell.column + 1 },
    ]),
  'with blanks': (cells, row) => figures(cells, row).reduce<readonly GridCell[]>((all, cell) => retext(all, cell, () => ''), cells),
  'with dashes': (cells, row) => figures(cells, row).reduce<readonly GridCell[]>((all, cell) => retext(all, cell, () => '—'), cells),
  'with signs': (cells, row) => figures(cells, row).reduce<readonly GridCell[]>((all, cell) => retext(all, cell, () => '#'), cells),
  'with units': (cells, row) =>
    figures(cells, row).reduce<readonly GridCell[]>((all, cell) => retext(all, cell, (text) => `${text}件`), cells),
  'with its figures in one cell': (cells, row) => {
    const [first, ...rest] = figures(cells, row);
    const all = [first, ...rest].map((cell) => cell?.text ?? '').join(' ');
    return retext(
      cells.filter((cell) => !rest.includes(cell)),
      first,
      () => all,
    );
  },
  'with its words in one cell': (cells, row) => {
    const [first, ...rest] = words(cells, row);
    const all = [first, ...rest].map((cell) => cell?.text ?? '').join('');
    return retext(
      cells.filter((cell) => !rest.includes(cell)),
      first,
      () => all,
    );
  },
  'with a cell unread': (cells, row) =>
    replaced(cells, figures(cells, row)[0], (cell) => [{ ...cell, state: 'unread', unread: 'covered' }]),
  'one column to the right': (cells, row) =>
    replaced(cells, figures(cells, row)[0], (cell) => [withText(cell, '')]).map((cell) =>
      cell.row === row && !isWords(cell) ? { ...cell, column: cell.column + 1 } : cell,
    ),
  'of another hand': (cells, row) => cells.map((cell) => (cell.row === row && !isWords(cell) ? { ...cell, confidence: 0.6 } : cell)),
  'under a row of nothing': (cells, row, { columns }) =>
    [
      ...moved(cells, (at) => (at >= row ? at + 1 : at)),
      ...Array.from({ length: columns }, (_, column) =>
        withText({ ...(cells[0] as GridCell), row, column, rowSpan: 1, columnSpan: 1 }, ''),
      ),
    ].sort((one, other) => one.row - other.row || one.column - other.column),
  'with its first two words turned': (cells, row) => {
    const [one, other] = words(cells, row);
    if (!one || !other) return cells;
    return cells.map((cell) => (cell === one ? withText(one, other.text) : cell === other ? withText(other, one.text) : cell));
  },
  'with its last two words turned': (cells, row) => {
    const [one, other] = words(cells, row).slice(-2);
    if (!one || !other) return cells;
    return cells.map((cell) => (cell === one ? withText(one, other.text) : cell === other ? withText(other, one.text) : cell));
  },
  'with its first two figures turned': (cells, row) => {
    const [one, other] = figures(cells, row);
    if (!one || !other) return cells;
    return cells.map((cell) => (cell === one ? withText(one, other.text) : cell === other ? withText(other, one.text) : cell));
  },
};

/** Of a whole table. */
const tableChanges: Readonly<Record<string, GridEdit['edit']>> = {
  'as it is': (cells) => cells,
  'turned on its side': (cells) =>
    cells
      .map((cell) => ({ ...cell, row: cell.column, column: cell.row, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  'from right to left': (cells, { columns }) =>
    cells
      .map((cell) => ({ ...cell, column: columns - cell.column - cell.columnSpan }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
  'upside down': (cells, { rows }) => moved(cells, (at) => rows - 1 - at),
  'with a column of numbers in front': (cells, { rows }) =>
    [
      ...cells.map((cell) => ({ ...cell, column: cell.column + 1 })),
      ...Array.from({ length: rows }, (_, row) =>
        withText({ ...(cells[0] as GridCell), row, column: 0, rowSpan: 1, columnSpan: 1 }, `${row + 1}`),
      ),
    ].sort((one, other) => one.row - other.row || one.column - other.column),
  'with an empty column behind': (cells, { rows, columns }) =>
    [
      ...cells,
      ...Array.from({ length: rows }, (_, row) =>
        withText({ ...(cells[0] as GridCell), row, column: columns, rowSpan: 1, columnSpan: 1 }, ''),
      ),
    ].sort((one, other) => one.row - other.row || one.column - other.column),
  'with a column of notes behind': (cells, { rows, columns }) =>
    [
      ...cells,
      ...Array.from({ length: rows }, (_, row) =>
        withText({ ...(cells[0] as GridCell), row, column: columns, rowSpan: 1, columnSpan: 1 }, row === 0 ? '备注' : '无'),
      ),
    ].sort((one, other) => one.row - other.row || one.column - other.column),
  'without its first row': (cells) =>
    moved(
      cells.filter(({ row }) => row > 0),
      (at) => at - 1,
    ),
  'without its first two rows': (cells) =>
    moved(
      cells.filter(({ row }) => row > 1),
      (at) => at - 2,
    ),
  'without its last row': (cells, { rows }) => cells.filter(({ row }) => row < rows - 1),
  'without spans': (cells) => cells.map((cell) => ({ ...cell, rowSpan: 1, columnSpan: 1 })),
  'all blank': (cells) => cells.map((cell) => (isWords(cell) ? cell : withText(cell, ''))),
  'all dashes': (cells) => cells.map((cell) => (isWords(cell) ? cell : withText(cell, '—'))),
  'all doubtful': (cells) => cells.map((cell) => ({ ...cell, confidence: 0.7, recognised: 0.7 })),
};

/** Every edit of a grid: each kind at a few of its rows, turn by turn. */
export function editsOf({ rows }: Grid): GridEdit[] {
  const turns = Object.entries(rowChanges).flatMap(([name, change], nth) =>
    [nth, nth * 7 + 3]
      .map((turn) => turn % rows)
      .filter((row, at, all) => all.indexOf(row) === at)
      .map((row) => ({
        name: `row ${row} ${name}`,
        edit: (cells: readonly GridCell[], grid: Grid) => change(cells, row, grid),
      })),
  );
  return [...Object.entries(tableChanges).map(([name, edit]) => ({ name, edit })), ...turns];
}

/** The document with one grid edited. */
export function withEdit(document: Document, grid: Grid, { edit }: GridEdit): Document {
  const cells = edit(grid.cells, grid);
  const edited: Block = {
    ...grid,
    cells,
    rows: Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan)),
    columns: Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan)),
  };
  return { ...document, blocks: document.blocks.map((block) => (block === grid ? edited : block)) };
}
