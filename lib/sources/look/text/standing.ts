import type { Grid, GridCell } from '../../../document/grid';
import type { Boxes } from '../boxes/boxes';
import { isStuckCell } from '../boxes/sticking';
import { boxOf } from '../nodes';

/**
 * Cells that do not stand where their table has them: rows or columns drawn in another order, a cell moved out of its row or column.
 * Cells set under each other, as on narrow screens, keep their order and are right; so are heads and columns that stick while the reader
 * scrolls.
 */
export function* misplacedCells(
  grid: Grid,
  elementOf: (cell: GridCell) => Element | null,
  boxes: Boxes,
): Generator<undefined, ReadonlySet<GridCell>> {
  const wrong = new Set<GridCell>();
  const placed: Placed[] = [];
  for (const [nth, cell] of grid.cells.entries()) {
    if (nth % BETWEEN_PAUSES === 0) yield;
    const element = elementOf(cell);
    const box = element && boxOf(element);
    if (box && box.width > 0 && box.height > 0 && !isStuckCell(element, boxes)) placed.push({ cell, box });
  }
  const rows = groupedBy(placed, ({ cell }) => cell.row);
  const turns = placed.filter(({ cell }) => cell.columnSpan === 1);
  const isMirrored = isReversed(turns);
  for (const row of rows.values()) {
    const under = row.filter(({ box }, i) => i > 0 && box.top >= (row[i - 1]?.box.bottom ?? 0) - 2).length;
    // One cell below the others has left its row.
    const isStacked = under * 2 > row.length - 1;
    row.forEach((one, i) => {
      const before = row[i - 1];
      if (!before) return;
      const isUnder = isStacked && one.box.top >= before.box.bottom - 2;
      const isBehind = isMirrored ? one.box.right <= before.box.left + 2 : one.box.left >= before.box.right - 2;
      const isBeside = Math.min(one.box.bottom, before.box.bottom) - Math.max(one.box.top, before.box.top) > 0;
      // Cells of a row begin at the same height, however tall the row.
      const isLevel = Math.abs(one.box.top - before.box.top) <= 6;
      if (!isUnder && !(isBehind && isBeside && isLevel)) wrong.add(one.cell).add(before.cell);
    });
  }
  const firsts = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.filter(({ cell }) => cell.rowSpan === 1));
  // Below the nearest row that has one: cells that stick are not counted.
  let above: readonly Placed[] = [];
  for (const row of firsts.filter(({ length }) => length > 0)) {
    const bottom = above.length > 0 ? Math.min(...above.map(({ box }) => box.bottom)) : Number.NEGATIVE_INFINITY;
    for (const { cell, box } of row) if (box.top < bottom - 3) wrong.add(cell);
    above = row;
  }
  // A column's cells share a stretch with the others of it.
  for (const column of groupedBy(turns, ({ cell }) => cell.column).values()) {
    yield;
    const left = median(column.map(({ box }) => box.left));
    const right = median(column.map(({ box }) => box.right));
    for (const { cell, box } of column)
      if ((box.left + box.right) / 2 < left - 1 || (box.left + box.right) / 2 > right + 1) wrong.add(cell);
  }
  return wrong;
}

interface Placed {
  readonly cell: GridCell;
  readonly box: DOMRect;
}

function groupedBy(placed: readonly Placed[], keyOf: (one: Placed) => number): Map<number, Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const one of placed) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Right to left, as a whole. */
function isReversed(placed: readonly Placed[]): boolean {
  const pairs = placed.flatMap((one, i) => {
    const next = placed[i + 1];
    return next && next.cell.row === one.cell.row ? [Math.sign(next.box.left - one.box.left)] : [];
  });
  return pairs.length > 0 && pairs.filter((sign) => sign < 0).length > pairs.length * 0.8;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const BETWEEN_PAUSES = 40;
