import { bodyOf, documentElement, scrollingElement } from '../../../dom/documents';
import { clientHeight, clientWidth, scrollHeight, scrollLeftOf, scrollTopOf, scrollWidth } from '../../../dom/nodes';
import { pageOf, styleOf } from '../../../dom/windows';

/** How far a reader can scroll in each direction, in px. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Whether an element scrolls what it holds, by itself and not as the page's own window. What is `hidden` is scrolled by scripts alone. */
export function isScroller(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (!/auto|scroll|hidden/.test(`${overflowX} ${overflowY}`)) return false;
  const page = pageOf(element);
  const html = documentElement(page);
  if (element === html || element === scrollingElement(page)) return false;
  // A body gives what it says to the window, unless the root says something itself.
  return element !== bodyOf(page) || styleOf(html)?.overflowX !== 'visible';
}

/** Of a scroller; none in the directions that no reader can scroll. */
export function roomIn(scroller: Element, { overflowX, overflowY, direction }: CSSStyleDeclaration): Room {
  const room = roomOf(scroller, direction);
  const [x, y] = [overflowX !== 'hidden', overflowY !== 'hidden'];
  return { left: x ? room.left : 0, right: x ? room.right : 0, up: y ? room.up : 0, down: y ? room.down : 0 };
}

/** Of the window of a page. */
export function roomOfPage(page: globalThis.Document): Room {
  const top = scrollingElement(page) ?? documentElement(page);
  return roomOf(top, styleOf(top)?.direction ?? 'ltr');
}

function roomOf(scroller: Element, direction: string): Room {
  const across = scrollWidth(scroller) - clientWidth(scroller);
  // Counted from the right where lines begin there, and then below nought.
  const left = scrollLeftOf(scroller) + (direction === 'rtl' ? across : 0);
  const up = scrollTopOf(scroller);
  return { left, right: across - left, up, down: scrollHeight(scroller) - clientHeight(scroller) - up };
}
