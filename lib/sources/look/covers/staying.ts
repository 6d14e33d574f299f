import { documentElement } from '../../../dom/documents';
import { clientHeight, localName, nodeType, previousElement, previousSibling, scrollHeight, textContent } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import type { Box } from '../box';
import type { Boxes } from '../boxes/boxes';
import { isStuckInTable, roomAround } from '../boxes/sticking';
import { around, boxOf } from '../nodes';
import { isSolid } from './generated-covers';

/**
 * Whether something stands over text only as long as the page is scrolled so: it lies within a bar that floats over a page that scrolls
 * under it, or that has stuck on the way. Nothing of that is hidden for good. A bar at the place that the flow gives it hides what it hides.
 * `scroller`: what all of the text is scrolled in, where that is not the window alone.
 */
export function staysOverScrolling(element: Element, scroller: Element | null, boxes: Boxes): boolean {
  const own = boxOf(element);
  for (let at: Element | null = element; at; at = around(at)) {
    const { position, display } = boxes.around(at).style;
    if (position !== 'fixed' && position !== 'sticky') continue;
    const bar = boxOf(at);
    if (!holdsBox(bar, own)) continue;
    if (position === 'sticky' && /^table-/.test(display)) {
      if (isStuckInTable(at, boxes)) return true;
      continue;
    }
    if (boxes.restless.following.has(at) || isAnchored(boxes.around(at).style)) return false;
    if (position === 'fixed' && (isCurtain(own, element, boxes) || goesWithPage(at, bar, boxes.view))) return false;
    if (
      !isInTheWay(bar, [documentElement(pageOf(at)), scroller]) &&
      (position === 'fixed' || (isStuck(at, bar, boxes) && canBeScrolled(at, boxes)))
    )
      return true;
  }
  return false;
}

/** It stands where another element stands, and goes with that as the page is scrolled. */
function isAnchored(style: CSSStyleDeclaration): boolean {
  return (
    !/^(?:auto|none|normal)?$/.test(style.getPropertyValue('position-anchor')) ||
    !/^(?:none)?$/.test(style.getPropertyValue('position-area'))
  );
}

/** It fills the window, and nothing comes through: wherever the page is scrolled, it lies over it. */
function isCurtain(box: Box, element: Element, boxes: Boxes): boolean {
  const { style, solidity } = boxes.around(element);
  const { innerWidth, innerHeight } = boxes.view;
  const isWhole = box.left <= 1 && box.top <= 1 && box.right >= innerWidth * 0.97 && box.bottom >= innerHeight * 0.97;
  return isWhole && solidity > 0.9 && (PICTURES.test(localName(element)) || isSolid((property) => style.getPropertyValue(property)));
}

/** Whether a script has moved it in the window as far as the page was scrolled since it was looked at before: it stays over what it lies on. */
function goesWithPage(bar: Element, { left, top }: Box, { scrollX, scrollY }: Window): boolean {
  const before = stood.get(bar);
  const [x, y] = before ? [scrollX - before.scrollX, scrollY - before.scrollY] : [0, 0];
  const isFar = Math.abs(x) + Math.abs(y) > 2 * SLACK;
  if (before && isFar && Math.abs(left - before.left + x) <= SLACK && Math.abs(top - before.top + y) <= SLACK) following.add(bar);
  stood.set(bar, { left, top, scrollX, scrollY });
  return following.has(bar);
}

const stood = new WeakMap<Element, { readonly left: number; readonly top: number; readonly scrollX: number; readonly scrollY: number }>();
const following = new WeakSet<Element>();
/** CSS pixels. */
const SLACK = 4;

/** A page that cannot be scrolled so far never comes out from under it. */
function isInTheWay(box: Box, scrollers: readonly (Element | null)[]): boolean {
  return scrollers.every((one) => one === null || scrollHeight(one) - clientHeight(one) < box.bottom - box.top);
}

function isStuck(element: Element, box: Box, boxes: Boxes): boolean {
  const parent = around(element);
  if (!parent) return false;
  const { style } = boxes.around(element);
  const outer = boxes.around(parent).style;
  // Side by side they have no place that could be told.
  if (/flex|grid/.test(outer.display)) return false;
  const before = previousElement(element);
  const text = previousSibling(element);
  if (text && nodeType(text) === TEXT && (textContent(text) ?? '').trim() !== '') return false;
  const natural = before ? boxOf(before).bottom : boxOf(parent).top;
  const between = before ? px(boxes.around(before).style.marginBottom) : px(outer.paddingTop) + px(outer.borderTopWidth);
  return Math.abs(box.top - natural) > px(style.marginTop) + between + 2;
}

/** By a reader: a box that only scripts scroll stays as they left it. */
function canBeScrolled(bar: Element, boxes: Boxes): boolean {
  const { up, down, left, right } = roomAround(bar, boxes);
  return up + down + left + right >= 1;
}

function holdsBox(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

/** Negative margins pull things over each other: they make no room. */
function px(length: string): number {
  return Math.max(0, Number.parseFloat(length) || 0);
}

/** A canvas, a page in a frame may let all of it through. */
const PICTURES = /^(?:img|video)$/;
const TEXT = 3;
