import { closest } from '../../dom/nodes';
import type { Located } from '../locate';
import { bottom, overlaps, type Rect, right } from './geometry';
import type { Survey } from './survey';
import type { Texts } from './texts';

/** A bracket beside the rows of a table in which many cells are blank. */
export interface Bracket {
  /** The first of its cells. */
  readonly cell: Located;
  readonly side: 'left' | 'right';
  readonly box: Rect;
}

/** One for each table; none where neither edge of a table has room for it. `taken`: those that stand already. */
export function bracketsFor(blanks: readonly Located[], survey: Survey, texts: Texts, taken: readonly Rect[]): Bracket[] {
  return byTable(blanks).flatMap((cells): Bracket[] => {
    const containers = survey.containersOf(cells[0].element);
    const bounds = survey.boundsOf(containers);
    const isFree = (box: Rect) => isWithin(box, bounds) && ![...texts.near(box, containers), ...taken].some((one) => overlaps(one, box));
    return placesFor(cells, survey)
      .filter(({ box }) => isFree(box))
      .slice(0, 1);
  });
}

/**
 * Where they will most likely stand, by the first and the last cell of each table and before anybody has looked what text stands there;
 * none where either cell is not free to be marked yet.
 */
export function likelyBrackets(blanks: readonly Located[], survey: Survey, isFree: (one: Located) => boolean): Bracket[] {
  return byTable(blanks).flatMap((cells) => {
    const ends: Some = [cells[0], cells.at(-1) ?? cells[0]];
    if (!ends.every(isFree)) return [];
    const bounds = survey.boundsOf([]);
    return placesFor(ends, survey).find(({ box }) => isWithin(box, bounds)) ?? [];
  });
}

const isWithin = (box: Rect, bounds: Rect) => box.left >= bounds.left && right(box) <= right(bounds);

type Some = readonly [Located, ...Located[]];

function byTable(blanks: readonly Located[]): Some[] {
  const tables = new Map<Element, [Located, ...Located[]]>();
  for (const one of blanks) {
    const table = closest(one.element, 'table');
    const known = table && tables.get(table);
    if (known) known.push(one);
    else if (table) tables.set(table, [one]);
  }
  return [...tables.values()];
}

/** Best first. */
function placesFor(cells: Some, survey: Survey): Bracket[] {
  const [cell] = cells;
  const table = closest(cell.element, 'table');
  if (!table) return [];
  const whole = survey.boxOf(table);
  const boxes = cells.map(({ element }) => survey.boxOf(element));
  const top = Math.min(...boxes.map((box) => box.top)) + 1;
  const height = Math.max(...boxes.map(bottom)) - 1 - top;
  const beside = (side: 'left' | 'right', left: number, width = WIDTH) => ({ cell, side, box: { left, top, width, height } });
  const found = [0, 1, 2].flatMap((at) => [
    beside('right', right(whole) + GAP + at * (WIDTH + GAP)),
    beside('left', whole.left - GAP - WIDTH - at * (WIDTH + GAP)),
  ]);
  // On a phone a table fills the window: slim then, close to its edge or just within, where a cell has its padding.
  const slim = [beside('right', right(whole) + 1, SLIM), beside('left', whole.left - 1 - SLIM, SLIM)];
  const within = [beside('right', right(whole) - 1 - SLIM, SLIM), beside('left', whole.left + 1, SLIM)];
  return [...found, ...slim, ...within];
}

const WIDTH = 7;
const SLIM = 3;
const GAP = 3;
