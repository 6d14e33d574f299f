import type { Grid } from '../../lib/document/grid';
import { textGrid } from '../../lib/sources/text/text-grid';

/** A table of single cells. */
export function gridOf(...rows: readonly (readonly string[])[]): Grid {
  return { ...textGrid(rows.map((cells, nth) => ({ line: nth + 1, cells }))), index: 0 };
}
