import type { Grid, GridCell } from '../../document/grid';

/**
 * A table whose figures each name their column first, `自然人：12`, as pages do for small screens and for those who listen, with the figures
 * alone. One whose figure names another column than its own is left: which of them is meant nobody can tell.
 */
export function namedFigures(grid: Grid): Grid {
  const names = new Map<GridCell, string>();
  for (const cell of grid.cells) {
    const name = NAMED.exec(cell.text)?.[1];
    if (name !== undefined) names.set(cell, name);
  }
  if (names.size < LEAST) return grid;
  const columns = Array.from({ length: grid.columns }, (): string[] => []);
  for (const cell of grid.cells) {
    if (names.has(cell) || cell.text === '') continue;
    for (let at = cell.column; at < cell.column + cell.columnSpan; at++) columns[at]?.push(cell.text);
  }
  for (const [{ column }, name] of names) if (!columns[column]?.includes(name)) return grid;
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      const name = names.get(cell);
      const text = name === undefined ? '' : cell.text.slice(name.length).replace(/^[:：]? ?/, '');
      return text === '' ? cell : { ...cell, text, raw: text };
    }),
  };
}

const NAMED = /^([\u3400-\u9fff]{2,12})(?:[:：] ?| )?(?:\d[\d.,]{0,14}|[-—/])$/;
const LEAST = 7;
