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
  const tables = new Map<Element | null, Located[]>();
  for (const one of blanks) {
    const table = closest(one.element, 'table');
    const known = tables.get(table);
    if (known) known.push(one);
    else tables.set(table, [one]);
  }
  return [...tables].flatMap(([table, cells]): Bracket[] => {
    const [cell] = cells;
    if (!table || !cell) return [];
    const containers = survey.containersOf(cell.element);
    const whole = survey.boxOf(table);
    const boxes = cells.map(({ element }) => survey.boxOf(element));
    const top = Math.min(...boxes.map((box) => box.top)) + 1;
    const height = Math.max(...boxes.map(bottom)) - 1 - top;
    const bounds = survey.boundsOf(containers);
    const isFree = (box: Rect) =>
      box.left >= bounds.left &&
      right(box) <= right(bounds) &&
      ![...texts.near(box, containers), ...taken].some((one) => overlaps(one, box));
    const first = rightOf(whole, top, height);
    const beside = (side: 'left' | 'right', left: number, width = WIDTH) => ({ cell, side, box: { ...first, left, width } });
    const found = [0, 1, 2].flatMap((at) => [
      beside('right', first.left + at * (WIDTH + GAP)),
      beside('left', whole.left - GAP - WIDTH - at * (WIDTH + GAP)),
    ]);
    // On a phone a table fills the window: slim then, close to its edge or just within, where a cell has its padding.
    const slim = [beside('right', right(whole) + 1, SLIM), beside('left', whole.left - 1 - SLIM, SLIM)];
    const within = [beside('right', right(whole) - 1 - SLIM, SLIM), beside('left', whole.left + 1, SLIM)];
    return [...found, ...slim, ...within].filter(({ box }) => isFree(box)).slice(0, 1);
  });
}

/** Where a bracket stands if nothing else is there. */
export const rightOf = (table: Rect, top: number, height: number): Rect => ({ left: right(table) + GAP, top, width: WIDTH, height });

const WIDTH = 7;
const SLIM = 3;
const GAP = 3;
