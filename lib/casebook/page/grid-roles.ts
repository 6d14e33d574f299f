/** The one tab stop is the grid's, which names the row that is meant: its rows and cells have their roles, and none is focused itself. */
export const rowGroup = { role: 'rowgroup' } as const;
export const cell = { role: 'gridcell' } as const;

/** A row of the grid, the head being the first. */
export function rowAt(index: number, isSelected?: boolean) {
  return { role: 'row', 'aria-rowindex': index, ...(isSelected === undefined ? {} : { 'aria-selected': isSelected }) } as const;
}

/** The head of a column, and how the grid is sorted by it. */
export function columnHead(sort?: 'ascending' | 'descending') {
  return { role: 'columnheader', ...(sort ? { 'aria-sort': sort } : {}) } as const;
}
