import type { Figure } from '../../reckoning/figure';
import type { LineItem } from '../../report/edition';
import type { ObservedCell } from '../rows/observed-row';
import { type Placement, placements, valuesUnder } from './placement';
import { printedFigure, type TableSums } from './sums';

/** A row whose cells do not fit its slots one to one. */
export interface LooseRow {
  readonly item: LineItem;
  readonly cells: readonly ObservedCell[];
  /** Flattened cells: each row may have lost blanks of its own, so rows say nothing about each other. */
  readonly flow: boolean;
}

/** Rows damaged alike are placed alike; more hypotheses than this are not tried together. */
const JOINT_LIMIT = 600;

/**
 * The printed totals arbitrate: of all order-preserving placements, explicit blanks kept first, those are taken under which the row
 * total and then most column totals hold. A slot about which the surviving placements disagree stays empty: nothing is guessed.
 */
export function arbitrate(loose: readonly LooseRow[], sums: TableSums): Map<LineItem, (ObservedCell | null)[]> {
  if (loose.length === 0) return new Map();
  const shapes = groupByShape(loose).map((rows) => ({ rows, ...hypothesesFor(rows, sums) }));
  const open = shapes.filter(({ hypotheses, rows: [first] }) => hypotheses.length > 0 && !first.flow);
  const result = new Map<LineItem, (ObservedCell | null)[]>();
  for (const { rows, hypotheses } of shapes)
    if (hypotheses.length === 0) for (const row of rows) result.set(row.item, agreed(row, [], false));
  for (const [row, hypotheses] of weighed(shapes, sums)) result.set(row.item, agreed(row, hypotheses, false));
  if (open.length === 0) return result;
  const best = bestJoint(open, sums);
  open.forEach((shape, index) => {
    const winners = best.flatMap((choice) => choice[index] ?? []);
    for (const row of shape.rows) result.set(row.item, agreed(row, winners, shape.arbitrated));
  });
  return result;
}

/** Each flattened row with its hypotheses, those that no column allows left out. */
function weighed(shapes: readonly Shape[], sums: TableSums): (readonly [LooseRow, readonly Hypothesis[]])[] {
  const flow = shapes.flatMap(({ rows, hypotheses }) => rows.filter((row) => row.flow).map((row) => ({ row, hypotheses })));
  const ways = flow.map(({ row, hypotheses }) => ({ row: row.item, ways: hypotheses.map((one) => valuesOf(row, one)) }));
  const fitting = flow.length > 0 ? sums.fitting(ways) : null;
  return flow.map(({ row, hypotheses }) => [row, hypotheses.filter((_, index) => fitting?.get(row.item)?.has(index) ?? true)]);
}

type Alike = readonly [LooseRow, ...LooseRow[]];

interface Shape {
  readonly rows: Alike;
  readonly hypotheses: readonly Hypothesis[];
  /** False when no printed total spoke for any placement. */
  readonly arbitrated: boolean;
}

interface Hypothesis {
  readonly placement: Placement;
  /** Blanks left out of the row before placing. */
  readonly dropsBlanks: boolean;
}

/** Rows with the same number of cells and blanks in the same places were damaged alike. */
function groupByShape(loose: readonly LooseRow[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const row of loose) {
    const shape = `${row.flow ? row.item.id : ''}${row.item.slots.length}:${row.cells.map((cell) => (cell.kind === 'blank' ? '_' : 'n')).join('')}`;
    const before = groups.get(shape);
    groups.set(shape, before ? [...before, row] : [row]);
  }
  return [...groups.values()];
}

/** Placements under which every row total of the group holds, explicit blanks kept in place first. */
function hypothesesFor(rows: Alike, sums: TableSums): Omit<Shape, 'rows'> {
  const [first] = rows;
  const width = first.item.slots.length;
  const filled = first.cells.filter((cell) => cell.kind !== 'blank').length;
  const kept = placements(first.cells.length, width).map((placement) => ({ placement, dropsBlanks: false }));
  const dropped = filled === first.cells.length ? [] : placements(filled, width).map((placement) => ({ placement, dropsBlanks: true }));
  const all = [...kept, ...dropped];
  const judged = all.filter((one) => rows.every((row) => sums.row(row.item, valuesOf(row, one)) === true));
  if (judged.length > 0) return { hypotheses: judged, arbitrated: true };
  const most = ofMostTotals(all, rows, sums);
  if (most.length > 0) return { hypotheses: most, arbitrated: true };
  // No total to arbitrate with: only what every placement agrees on may stand.
  const silent = all.filter((one) => rows.every((row) => sums.row(row.item, valuesOf(row, one)) === null));
  return { hypotheses: silent, arbitrated: false };
}

/** Placements under which nearly all the totals of rows with a figure hold: one wrong total does not speak for those under which none does. */
function ofMostTotals(all: readonly Hypothesis[], rows: Alike, sums: TableSums): readonly Hypothesis[] {
  const telling = rows.filter(({ cells }) => cells.some(({ text }) => /[1-9]/.test(text)));
  if (telling.length < ENOUGH_TELLING) return [];
  const holding = all.map((one) => telling.filter((row) => sums.row(row.item, valuesOf(row, one)) === true).length);
  const most = Math.max(...holding);
  return most >= ENOUGH_TELLING && most * 4 >= telling.length * 3 ? all.filter((_, nth) => holding[nth] === most) : [];
}

const ENOUGH_TELLING = 3;

function cellsUnder(row: LooseRow, one: Hypothesis): readonly ObservedCell[] {
  return one.dropsBlanks ? row.cells.filter((cell) => cell.kind !== 'blank') : row.cells;
}

function valuesOf(row: LooseRow, one: Hypothesis): Figure[] {
  return valuesUnder(one.placement, cellsUnder(row, one), printedFigure);
}

/** The joint choices (one hypothesis a shape) that let most column totals hold; among those, the earliest kind only. */
function bestJoint(shapes: readonly Shape[], sums: TableSums): Hypothesis[][] {
  let best: Hypothesis[][] = [];
  let most = -1;
  for (const choice of product(shapes.map((shape) => shape.hypotheses))) {
    const rows = new Map<LineItem, readonly Figure[]>();
    shapes.forEach((shape, index) => {
      const one = choice[index];
      if (one) for (const row of shape.rows) rows.set(row.item, valuesOf(row, one));
    });
    const holds = sums.columns(rows);
    if (holds > most) {
      most = holds;
      best = [choice];
    } else if (holds === most) best.push(choice);
  }
  const keepsBlanks = best.filter((choice) => choice.every((one) => !one.dropsBlanks));
  return keepsBlanks.length > 0 ? keepsBlanks : best;
}

function product(lists: readonly (readonly Hypothesis[])[]): Hypothesis[][] {
  let result: Hypothesis[][] = [[]];
  for (const list of lists) {
    const room = Math.max(1, Math.floor(JOINT_LIMIT / result.length));
    result = result.flatMap((choice) => list.slice(0, room).map((one) => [...choice, one]));
  }
  return result;
}

/**
 * Fills from the first winner; a slot for which another winner has a different number stays empty. Where no total spoke,
 * a slot that another winner leaves empty stays empty too, unless all values of the row are the same.
 */
function agreed(row: LooseRow, winners: readonly Hypothesis[], arbitrated: boolean): (ObservedCell | null)[] {
  const [first] = winners;
  if (!first) return row.item.slots.map(() => null);
  const all = winners.map((one) => ({ cells: cellsUnder(row, one), values: valuesOf(row, one), placement: one.placement }));
  const zeros = all.every((one) => one.values.every((value) => value === 0 || value === 'blank' || value === 'unknown'));
  return row.item.slots.map((_, slot) => {
    if (!arbitrated && !zeros && all.some((one) => one.placement[slot] === null)) return null;
    const numbers = new Set(all.filter((one) => one.placement[slot] !== null).map((one) => one.values[slot]));
    return numbers.size > 1 ? null : (cellsUnder(row, first)[first.placement[slot] ?? -1] ?? null);
  });
}
