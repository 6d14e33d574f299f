import type { Grid } from '../document/grid';
import { labelKey } from '../statute/label';
import type { Lexicon } from '../statute/lexicon';

/** A table with its line items side by side has no more rows than this: applicants, and the lines of its header. */
const MOST_ROWS = 16;

/** Line items beside each other, at the least, make a table turned on its side: upright, labels stand in three columns at most. */
const ENOUGH_COLUMNS = 5;

/** Whether a table of rows × columns was published turned on its side: in table three applicants as rows, outcomes as columns. */
export function isTransposed(grid: Grid, { items, captions }: Lexicon): boolean {
  if (grid.rows > MOST_ROWS || grid.columns <= ENOUGH_COLUMNS) return false;
  const columns = new Set<number>();
  for (const cell of grid.cells) {
    if (cell.state !== 'text') continue;
    const { key } = labelKey(cell.text);
    // `其他` and `总计` are columns of the upright table too.
    if (!captions.has(key) && items.get(key)?.some(({ form }) => form.kind === 'rows' && form.corner === null)) columns.add(cell.column);
  }
  return columns.size >= ENOUGH_COLUMNS;
}
