import type { Platform } from '@floating-ui/dom';
import type { Rect } from '../place/geometry';

/**
 * What the card's placing asks of the page: nothing. Its own walk up the page's elements would read what a page may have put in the place
 * of `document.body`; the card measures itself at its origin instead, whatever that is positioned by.
 */
export function platformOf(element: HTMLElement, reference: Rect, boundary: Rect): Platform {
  element.style.left = '0px';
  element.style.top = '0px';
  const origin = element.getBoundingClientRect();
  const size = { width: origin.width, height: origin.height };
  return {
    getElementRects: () => ({
      reference: { x: reference.left - origin.left, y: reference.top - origin.top, width: reference.width, height: reference.height },
      floating: { x: 0, y: 0, ...size },
    }),
    getDimensions: () => size,
    getClippingRect: () => ({ x: boundary.left, y: boundary.top, width: boundary.width, height: boundary.height }),
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => ({ ...rect, x: rect.x + origin.left, y: rect.y + origin.top }),
    getOffsetParent: () => window,
    isElement: (asked) => asked === element,
    isRTL: () => false,
    getScale: () => ({ x: 1, y: 1 }),
    getClientRects: () => [],
    getDocumentElement: () => element,
  };
}
