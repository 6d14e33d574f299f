import type { Block } from '../../document/document';
import type { GridCell, ShownOtherwise } from '../../document/grid';
import { normalise } from '../../document/normalise';
import type { Steps } from '../../document/steps';
import { collapse } from '../page/collapse';
import type { Boxes } from './boxes/boxes';
import type { Cover } from './covers/cover';
import { coveredBy } from './covers/covered';
import { isFilledFromOutside, isLengthenedFromOutside } from './covers/foreign-signs';
import type { Shelves } from './covers/shelves';
import { boxOf, type ClosedRoot } from './nodes';
import { additionsTo } from './text/additions';
import { isInOrder } from './text/order';
import { type SeenText, seenInRange, seenText } from './text/seen-text';
import { isUneven } from './text/uneven';
import { isTicker, withoutDigits } from './words/tickers';

/** Something that was read and is shown otherwise. */
export interface Seen {
  /** The cell, or the paragraph. */
  readonly of: GridCell | Block;
  readonly reason: ShownOtherwise;
  /** What is shown, where the rest is not drawn at all and nothing else is wrong; null otherwise. */
  readonly shown: string | null;
}

interface Means {
  readonly isFigure: (text: string) => boolean;
  readonly closedRoot: ClosedRoot;
}

/** One cell or paragraph. `frame`: the box in which its text must stand. */
export function* lookAt(
  of: GridCell | Block,
  read: string,
  element: Element,
  frame: Element | null,
  range: Range | null,
  boxes: Boxes,
  covers: Shelves<Cover>,
  { isFigure: isFigureText, closedRoot }: Means,
): Steps<Seen | null> {
  const isFigure = frame !== null && isFigureText(read);
  const seen = yield* range && !frame ? seenInRange(element, range, boxes) : seenText(element, boxes, closedRoot);
  const fault =
    additionsTo(seen, isFigure, boxes, closedRoot) ??
    ((yield* isInOrder(seen.runs, isFigure)) && !(isFigure && isUneven(seen.runs, read, boxes)) ? null : 'reordered') ??
    (frame ? standsOutside(seen, frame, isFigure) : null) ??
    (yield* coveredBy([...seen.runs, ...seen.fields], covers, boxes)) ??
    (frame && isFigure && isFilledFromOutside(frame, seen.text.trim() === '', covers, boxes) ? 'covered' : null) ??
    (frame && isFigure && isLengthenedFromOutside(frame, seen.runs, covers, boxes) ? 'covered' : null);
  if (fault) return { of, reason: fault, shown: null };
  const [shown, wanted] = [comparable(seen.text), comparable(read)];
  if (frame ? shown === wanted || (isFigure && `${shown}件` === wanted) : shown.includes(wanted)) return null;
  if (!frame && seen.fault === null && isTicker(read) && withoutDigits(shown).includes(withoutDigits(wanted))) return null;
  return { of, reason: seen.fault ?? 'not-what-is-shown', shown: frame && seen.isGone ? linesOf(seen.text) : null };
}

/** As the reader of cells cuts them. */
function linesOf(text: string): string {
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}

/** A figure stands in its cell; words that are too long for theirs begin in it. */
function standsOutside({ runs: texts, fields }: SeenText, frame: Element, isFigure: boolean): ShownOtherwise | null {
  const runs = [...texts, ...fields];
  const outer = boxOf(frame);
  if (outer.width < 1 || outer.height < 1) return runs.length > 0 && getComputedStyle(frame).display !== 'contents' ? 'hidden' : null;
  const isOut = (isFigure ? runs : runs.slice(0, 1)).some(({ boxes }) =>
    (isFigure ? boxes : boxes.slice(0, 1)).some((box) => {
      const [x, y] = [isFigure ? (box.left + box.right) / 2 : box.left + 2, (box.top + box.bottom) / 2];
      return x < outer.left - 1 || x > outer.right + 1 || y < outer.top - 1 || y > outer.bottom + 1;
    }),
  );
  return isOut ? 'reordered' : null;
}

/** Characters alone: spaces, raised digits and what has no width make no difference. */
function comparable(text: string): string {
  return normalise(text).replace(/\s+/g, '');
}
