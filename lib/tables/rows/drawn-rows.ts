import type { Grid, GridCell } from '../../document/grid';
import { rememberFor } from '../../document/remember';
import { type LabelKey, labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import type { Drawn } from './as-drawn';
import { countsColumns, observedCell } from './grid-rows';
import { type CellKind, cellKind, type ObservedCell, type ObservedRow } from './observed-row';
import type { DrawnRow } from './row-match';

/** The same as `gridRows` of a grid that is {@link asDrawn}, by what the form says: only figures are looked at. */
export function drawnRows(grid: Grid, block: number, drawn: Drawn, lexicon: Lexicon): ObservedRow[] {
  const { texts } = drawn;
  const { all, said } = rowsOf(lexicon)(drawn);
  const rows: ObservedRow[] = [];
  for (const of of all) {
    let isOwn = true;
    // Of their size from the start: room is made for many more cells else.
    const labels = new Array<ObservedCell>(of.values - of.from);
    const values = new Array<ObservedCell>(of.to - of.values);
    for (let nth = of.from; nth < of.values; nth++) {
      const cell = grid.cells[nth] as GridCell;
      const isFirst = cell.text === texts[nth]?.[0];
      const words = cell.text === '' ? null : ((isFirst ? said[nth] : null) ?? labelKey(cell.text));
      isOwn &&= isFirst || words === null;
      labels[nth - of.from] = observedCell(cell, grid, false, words ? 'label' : 'blank', words);
    }
    for (let nth = of.values; nth < of.to; nth++) {
      const cell = grid.cells[nth] as GridCell;
      values[nth - of.values] = observedCell(cell, grid, false, figureKind(cell.text), null);
    }
    if (countsColumns(labels, values, lexicon)) continue;
    if (isOwn) rows.push({ labels, values, block, lastBlock: block, layout: 'grid', of });
    else rows.push({ labels, values, block, lastBlock: block, layout: 'grid' });
  }
  return rows;
}

/** Of a figure, a dash or nothing: most begin with a digit. */
function figureKind(text: string): CellKind {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? 'number' : cellKind(text);
}

interface DrawnRows {
  readonly all: readonly DrawnRow[];
  /** The words of each cell. */
  readonly said: readonly (LabelKey | null)[];
}

const rowsOf = rememberFor((_: Lexicon) =>
  rememberFor(({ cells, texts }: Drawn): DrawnRows => {
    const all: DrawnRow[] = [];
    for (let from = 0, to = 1; from < cells.length; from = to, to++) {
      while (cells[to] && cells[to]?.row === cells[from]?.row) to++;
      let values = to;
      while (values > from && (cells[values - 1]?.path !== null || texts[values - 1]?.[0] === '')) values--;
      all.push({ from, values, to, filled: { match: null }, blank: { match: null } });
    }
    return { all, said: texts.map(([text]) => (text ? labelKey(text) : null)) };
  }),
);
