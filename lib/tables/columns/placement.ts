import type { Figure } from '../../reckoning/figure';
import type { ObservedCell } from '../rows/observed-row';

/** Where a loose row's cells go: for each slot the index of its cell, or null. Order is kept. */
export type Placement = readonly (number | null)[];

/** A row with more placements than this is too damaged to try; a part of them would only seem to agree. */
const LIMIT = 924;

/**
 * Every order-preserving placement of `count` cells into `width` slots. With too many cells some are dropped, with too few some
 * slots stay empty. Placements that keep the first and the last cell at the ends come first: a label column was torn, not the total.
 */
export function placements(count: number, width: number): Placement[] {
  if (count === 0) return [];
  if (count <= width) return choose(width, count).map((slots) => spread(slots, width));
  return choose(count, width).map((cells) => cells);
}

function spread(slots: readonly number[], width: number): Placement {
  const placement: (number | null)[] = new Array(width).fill(null);
  slots.forEach((slot, cell) => {
    placement[slot] = cell;
  });
  return placement;
}

/** All ascending choices of `k` out of `0…n-1`, those that hold both ends first. */
function choose(n: number, k: number): number[][] {
  const all: number[][] = [];
  const step = (from: number, chosen: number[]) => {
    if (all.length > LIMIT) return;
    if (chosen.length === k) {
      all.push(chosen);
      return;
    }
    for (let i = from; i <= n - (k - chosen.length); i++) step(i + 1, [...chosen, i]);
  };
  step(0, []);
  if (all.length > LIMIT) return [];
  const ends = (choice: readonly number[]) => (choice[0] === 0 ? 0 : 1) + (choice.at(-1) === n - 1 ? 0 : 1);
  return all.sort((a, b) => ends(a) - ends(b));
}

/** The values a placement puts into the slots; unknown where a slot stays empty. */
export function valuesUnder(placement: Placement, cells: readonly ObservedCell[], figureIn: (cell: ObservedCell) => Figure): Figure[] {
  return placement.map((index) => {
    const cell = index === null ? undefined : cells[index];
    return cell ? figureIn(cell) : 'unknown';
  });
}
