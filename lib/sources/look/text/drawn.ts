import type { ShownOtherwise } from '../../../document/grid';
import { createRange, documentElement, viewOf } from '../../../dom/documents';
import { clientWidth, closest, dataOf, localName, tagsIn } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import { type Box, shareInside } from '../box';
import type { Boxes, Surroundings } from '../boxes/boxes';
import { around, boxOf } from '../nodes';
import { FAINT } from '../style/filters';
import { faultOfText } from '../style/style';
import { isFolded } from './folds';
import { isInvisibleInk } from './inks';

/** A text node as it is drawn, or a field with its value. */
export interface SeenRun<Of extends Node = Text> {
  readonly node: Of;
  readonly boxes: readonly DOMRect[];
}

/** Where a text node is drawn. */
export function runOf(node: Text): SeenRun {
  const range = createRange(pageOf(node));
  range.selectNodeContents(node);
  return { node, boxes: [...range.getClientRects()].filter(({ width, height }) => width > 0.4 && height > 0.4) };
}

/** Why a text node is not drawn; null: it is. */
export function faultOf(node: Text, { boxes: drawn }: SeenRun, boxes: Boxes): ShownOtherwise | null {
  if (drawn.length === 0) return 'hidden';
  const holder = around(node);
  if (!holder || isFolded(node)) return 'hidden';
  const surroundings = boxes.around(holder);
  const fold = boxes.unfolded(node);
  if (fold && fold.opacity < FAINT) return 'hidden';
  const why = surroundings.fault ?? fold?.fault ?? faultOfText((property) => surroundings.style.getPropertyValue(property));
  if (why) return why;
  if (isInvisibleInk(boxes, holder) || drawn.some(({ height }) => height < LOWEST)) return 'hidden';
  const washed = boxes.washed(node, surroundings.ground);
  if (washed) return washed;
  // Of a long figure a digit is a small share.
  return cutOff({ node, boxes: drawn }, surroundings, /^[\s\d,.]{2,40}$/.test(dataOf(node)));
}

/** Cut by what is around it, or off the page. */
export function cutOff({ node, boxes: drawn }: SeenRun<Node>, { clip, back }: Surroundings, isFigure: boolean): ShownOtherwise | null {
  if (clip) {
    const seen = drawn.reduce((least, box) => Math.min(least, shareInside(box, clip)), 1);
    const lost = (box: DOMRect) => Math.max(0, clip.left - box.left) + Math.max(0, box.right - clip.right);
    if (seen < LEAST_SHARE || (isFigure && drawn.some((box) => lost(box) > box.height * 0.3))) return 'cut';
  }
  return drawn.some((box) => isOffPage(box, pageOf(node), back)) ? 'hidden' : null;
}

/** Left of or above everything that can be scrolled to, or so far off that nobody goes there. */
function isOffPage(box: Box, page: globalThis.Document, back: Surroundings['back']): boolean {
  const view = viewOf(page);
  if (!view) return true;
  const [x, y] = [view.scrollX + back.left, view.scrollY + back.up];
  return box.right + x <= 1 || box.bottom + y <= 1 || box.left + x > clientWidth(documentElement(page)) + FAR;
}

/** Drawn as large as a character. */
export const isDrawn = (element: Element, boxes: Boxes): boolean => isDrawnWider(element, boxes, 4);

/** As large as a one, where a picture is concerned. */
export const isThere = (element: Element, boxes: Boxes): boolean => isDrawnWider(element, boxes, 1.4);

function isDrawnWider(element: Element, boxes: Boxes, least: number): boolean {
  const { width, height } = boxOf(element);
  const { fault, style } = boxes.around(element);
  return width > least && height > 4 && (fault === null || fault === 'struck') && style.visibility === 'visible';
}

/** Pictures and drawings may be painted outside of their boxes. */
export function comesOut(element: Element, boxes: Boxes): boolean {
  const { style, fault } = boxes.around(element);
  if (fault !== null || style.visibility !== 'visible' || style.overflowX !== 'visible' || style.display === 'none') return false;
  if (localName(element) !== 'svg') return /^(?:img|canvas|video)$/.test(localName(element)) && style.objectFit !== 'fill';
  return [...tagsIn(element, '*')].slice(0, MOST_SHAPES).some((shape) => {
    const { width, height } = boxOf(shape);
    return width > 1.4 && height > 4 && closest(shape, 'defs,symbol') === null;
  });
}

/** A line through nothing looks like a minus. */
export function isStruckSpace(node: Text, run: SeenRun, boxes: Boxes): boolean {
  const holder = around(node);
  return holder !== null && run.boxes.some(({ width }) => width > 2) && /line-through/.test(boxes.around(holder).lines);
}

const LEAST_SHARE = 0.7;
const MOST_SHAPES = 200;
/** CSS pixels: the height of a line of characters that nobody reads, however they were made so small. */
const LOWEST = 6;
/** CSS pixels beyond the page's width. */
const FAR = 2500;
