import type { Grid } from '../../document/grid';

/**
 * A table that sets its thousands apart with a space, `1 264`, with them together. Where another figure of four digits stands unparted, or two
 * figures stand in one cell otherwise, `1 264` may be two as well.
 */
export function groupedFigures(grid: Grid): Grid {
  let grouped = 0;
  for (const { text } of grid.cells) {
    if (!PARTED_OR_LONG.test(text)) continue;
    if (!GROUPED.test(text)) return grid;
    grouped++;
  }
  if (grouped < LEAST) return grid;
  const together = (text: string) => text.replaceAll(' ', '');
  return {
    ...grid,
    cells: grid.cells.map((cell) => (GROUPED.test(cell.text) ? { ...cell, text: together(cell.text), raw: together(cell.text) } : cell)),
  };
}

const PARTED_OR_LONG = /^\d[\d.,]*(?: |\d{3}(?:\.|$))/;
const GROUPED = /^[1-9]\d{0,2}(?: \d{3}){1,3}$/;
const LEAST = 3;
