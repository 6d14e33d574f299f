import type { Grid } from '../../document/grid';
import { labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { keysOf } from '../columns/header-order';

/** A table with its line items side by side has no more rows than this: applicants, and the lines of its header. */
const MOST_ROWS = 16;

/** Line items beside each other, at the least, make a table turned on its side: upright, labels stand in three columns at most. */
const ENOUGH_COLUMNS = 5;

/**
 * Whether a table of rows × columns was published turned on its side: in table three applicants as rows, outcomes as columns; in table four
 * outcomes below each other, each once, groups as columns.
 */
export function isTransposed(grid: Grid, { captions, edition, items }: Lexicon): boolean {
  if (grid.rows > MOST_ROWS) return false;
  const outcomes = new Set(keysOf(edition.tables.find(({ kind }) => kind === 'groups')?.rows[0]?.slots ?? []));
  const columns = new Set<number>();
  let below = 0;
  for (const { column, state, text } of grid.cells) {
    if (state !== 'text') continue;
    const { key } = labelKey(text);
    if (column === 0 && outcomes.has(key)) below++;
    // `其他` and `总计` are columns of the upright table too.
    if (!captions.has(key) && items.get(key)?.some(({ form }) => form.kind === 'rows' && form.corner === null)) columns.add(column);
  }
  return grid.columns > ENOUGH_COLUMNS ? columns.size >= ENOUGH_COLUMNS : below > 0 && below === outcomes.size;
}
