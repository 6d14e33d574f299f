import { anchoredRows, type Grid, type GridCell } from '../../document/grid';
import { type LabelKey, labelKey } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { keyIn } from './cell-key';
import { type CellKind, cellKind, type ObservedCell, type ObservedRow } from './observed-row';
import { isTransposed } from './transposed';

/** A grid's rows as they are; its columns where the table was turned on its side. Rows that only number the columns are left out. */
export function gridRows(grid: Grid, block: number, lexicon: Lexicon): ObservedRow[] {
  const turned = isTransposed(grid, lexicon);
  // No statutory edition has any: nothing is looked up for it.
  const hasPairs = lexicon.edition.tables.some(({ kind }) => kind === 'pairs');
  const rows: ObservedRow[] = [];
  const add = (cells: readonly ObservedCell[]) => {
    const label = lastLabel(cells, lexicon);
    const labels = cells.slice(0, label + 1);
    const values = cells.slice(label + 1);
    if (!countsColumns(labels, values, lexicon)) rows.push({ labels, values, block, lastBlock: block, layout: 'grid' });
  };
  for (const cells of turned ? anchoredColumns(grid) : anchoredRows(grid)) {
    // A piece of a table has no cells in the other pieces' rows.
    if (cells.length === 0) continue;
    const observed = cells.map((cell) => {
      const kind = isMark(cell) ? 'mark' : cellKind(cell.text);
      return observedCell(cell, grid, turned, kind, kind === 'label' ? labelKey(cell.text) : null);
    });
    if (hasPairs) for (const beside of pairsBesideEachOther(observed, lexicon)) add(beside);
    else add(observed);
  }
  return rows;
}

/** Several labels of pairs in one row, each with its value behind it, are so many rows. */
function pairsBesideEachOther(cells: readonly ObservedCell[], { items }: Lexicon): (readonly ObservedCell[])[] {
  const starts = cells.flatMap(({ said }, at) => (said && items.get(said.key)?.some(({ form }) => form.kind === 'pairs') ? [at] : []));
  if (starts.length < 2) return [cells];
  return starts.map((from, nth) => cells.slice(nth === 0 ? 0 : from, starts[nth + 1]));
}

function anchoredColumns(grid: Grid): GridCell[][] {
  const columns: GridCell[][] = Array.from({ length: grid.columns }, () => []);
  for (const cell of grid.cells) columns[cell.column]?.push(cell);
  return columns;
}

export function observedCell(cell: GridCell, grid: Grid, turned: boolean, kind: CellKind, said: LabelKey | null): ObservedCell {
  const observed: ObservedCell = {
    raw: cell.raw,
    text: cell.text,
    kind,
    said,
    place: cell.places[0] ?? grid.place,
    cell: { grid: grid.index, row: cell.row, column: cell.column },
    confidence: cell.state === 'unread' ? 0 : cell.confidence,
    span: turned ? cell.rowSpan : cell.columnSpan,
    across: turned ? cell.row : cell.column,
  };
  const { unread, recognised, confirmed } = cell;
  // Hardly any cell is one of these, and spreads for all of them cost more than the rest.
  const down = turned ? cell.columnSpan : cell.rowSpan;
  if (!unread && recognised === undefined && down === 1) return observed;
  return {
    ...observed,
    ...(down > 1 ? { down } : {}),
    ...(unread ? { unread } : {}),
    ...(recognised === undefined ? {} : { recognised }),
    ...(confirmed ? { confirmed } : {}),
  };
}

/** What a hidden column holds is no mark: a row too long has it as little as it has a spacer; where it is counted, it is unread all the same. */
const isMark = ({ state, unread, text }: GridCell) => state === 'unread' && (unread !== 'hidden' || text !== '');

/** `栏次 1 2 3 4 5 6 7` under a header: no row of the form counts up from one. */
export function countsColumns(labels: readonly ObservedCell[], values: readonly ObservedCell[], { items }: Lexicon): boolean {
  if (values.length < FEWEST_COUNTED || !values.every((cell, index) => cell.text === String(index + 1))) return false;
  return !labels.some((cell) => items.has(keyIn(cell)));
}

const FEWEST_COUNTED = 5;

/** Index of the cell that ends the label part; -1 when the row has values only. */
function lastLabel(cells: readonly ObservedCell[], { items, captions }: Lexicon): number {
  let last = -1;
  let numbers = 0;
  let whole = false;
  for (let index = 0; index < cells.length && numbers < 2; index++) {
    const { kind, said } = cells[index] as ObservedCell;
    if (kind === 'number') numbers++;
    if (said === null) continue;
    const isItem = items.has(said.key);
    // Behind a whole label, and after values, words are a value that cannot be read (`若干`) — unless a serial number stands before it, or
    // they are numbered like a label.
    if (whole && !isItem && !captions.has(said.key) && (said.ordinal === null || said.key.length < NUMBERED)) continue;
    if (numbers === 0 || isItem) {
      last = index;
      whole = isItem && !captions.has(said.key);
    }
  }
  return last;
}

/** A numbered word shorter than this is no label. */
const NUMBERED = 4;
