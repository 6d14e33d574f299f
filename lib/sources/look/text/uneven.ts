import { createRange } from '../../../dom/documents';
import { dataOf, localName } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import { isRaised } from '../../page/looks';
import type { Boxes } from '../boxes/boxes';
import { around, attributeOf } from '../nodes';
import type { SeenRun } from './drawn';

/**
 * Whether the digits of a figure are no one number to the eye: one much smaller, lifted or lowered, far from the rest of its line, or in
 * another box below it.
 */
export function isUneven(runs: readonly SeenRun[], read: string, boxes: Boxes): boolean {
  const isOne = ONE_NUMBER.test(read);
  let before: DOMRect | null = null;
  let last: Text | null = null;
  for (const { node } of runs) {
    if (isNote(node)) continue;
    for (const box of digitsOf(node)) {
      if (before && isApart(before, box)) return true;
      // Broken within one box it is a number that had no room.
      const isBelow = isOne && before && last && last !== node && box.top >= before.bottom - 1;
      if (isBelow && last && boxOfLines(last, boxes) !== boxOfLines(node, boxes)) return true;
      before = box;
      last = node;
    }
  }
  return false;
}

/** The box whose lines hold a text. */
function boxOfLines(node: Text, boxes: Boxes): Element | null {
  let holder = around(node);
  while (holder && /^(?:inline|contents|ruby)$/.test(boxes.around(holder).style.display)) holder = around(holder);
  return holder;
}

function isApart(one: DOMRect, other: DOMRect): boolean {
  const [small, large] = one.height < other.height ? [one, other] : [other, one];
  // Another line.
  if (other.top >= one.bottom - 1 || one.top >= other.bottom - 1) return false;
  if (small.height < large.height * SMALL) return true;
  if (small.height < large.height * SMALLER && Math.abs(one.bottom - other.bottom) > large.height * LIFTED) return true;
  // On one line a smaller digit does not reach as far down.
  if (small.height < large.height * SMALLER && small.bottom > large.bottom + LOWERED) return true;
  return other.left - one.right > large.height * FAR;
}

/** What reading takes for a note's mark. */
function isNote(node: Text): boolean {
  for (let at = around(node), up = 0; at && up < 3; at = around(at), up++)
    if (localName(at) === 'sup' || isRaised(attributeOf(at, 'style') ?? '')) return true;
  return false;
}

function* digitsOf(node: Text): Generator<DOMRect> {
  const range = createRange(pageOf(node));
  const data = dataOf(node);
  for (let at = 0; at < data.length && at < LONGEST; at++) {
    if (!/\d/.test(data[at] ?? '')) continue;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    yield range.getBoundingClientRect();
  }
}

const ONE_NUMBER = /^\D*\d{2,}\D*$/;
const SMALL = 0.6;
const SMALLER = 0.87;
const LIFTED = 0.2;
/** In CSS pixels: more than boxes are rounded by. */
const LOWERED = 0.75;
const FAR = 1.4;
const LONGEST = 40;
