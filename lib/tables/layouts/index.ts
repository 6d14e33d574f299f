import { type Block, type Document, isDrawn } from '../../document/document';
import type { Grid } from '../../document/grid';
import type { Lexicon } from '../../statute/lexicon';
import { gridRows } from '../rows/grid-rows';
import type { ObservedRow } from '../rows/observed-row';
import { barredRows } from './barred-rows';
import { besideEachOther } from './beside-each-other';
import { columnwise } from './columnwise';
import { groupedFigures } from './grouped-figures';
import { labelsFirst } from './labels-behind';
import { namedFigures } from './named-figures';
import { plainFigures } from './plain-figures';
import { withoutShares } from './shares-behind';
import { stackedRows } from './stacked-rows';

/** How tables are set that are not as the statute draws them: in the extension it comes with a script of its own (`composer`). */
export interface Layouts {
  /** The rows of a table that is not printed as the statute draws it. */
  readonly grid: (grid: Grid, block: number, lexicon: Lexicon, kind: Document['kind']) => ObservedRow[];
  /** The rows that lines with bars between their cells make from this block to the last of them; null where there are none. */
  readonly barred: (
    blocks: readonly Block[],
    first: number,
    lexicon: Lexicon,
  ) => { readonly rows: readonly ObservedRow[]; readonly last: number } | null;
  /** All rows of a document, with their labels in front and their values in one. */
  readonly rows: (rows: readonly ObservedRow[], lexicon: Lexicon) => readonly ObservedRow[];
}

export const layouts: Layouts = {
  // Where words stand together only by where they are drawn, `1 2` may be two figures of one line.
  grid: (grid, block, lexicon, kind) => gridRows(isDrawn(kind) ? grid : plainFigures(groupedFigures(namedFigures(grid))), block, lexicon),
  barred: barredRows,
  rows: (rows, lexicon) => besideEachOther(columnwise(labelsFirst(stackedRows(withoutShares(rows), lexicon), lexicon), lexicon), lexicon),
};
