import { type Box, cut } from '../box';
import type { Boxes } from '../boxes/boxes';
import { clipOf, hidesOutside } from '../boxes/clips';
import { around, boxOf } from '../nodes';

/** What is seen of a box that stands in the flow of a layer: the layer, and what is in between, may cut it off. Nothing, or one. */
export function shownIn(layer: Element | null, element: Element, box: Box, boxes: Boxes): readonly Box[] {
  if (layer === null || layer === element) return [box];
  let shown = box;
  let left = DEEPEST;
  for (let at = around(element); at; at = at === layer ? null : around(at)) {
    if (left-- === 0) return [box];
    const { style } = boxes.around(at);
    if (CUTS.test(style.display) && hidesOutside(at, style)) shown = cut(shown, clipOf(style, boxOf(at)));
  }
  return shown.right - shown.left > 0 && shown.bottom - shown.top > 0 ? [shown] : [];
}

/** Boxes of these kinds alone cut off what does not lie in them. */
const CUTS = /^(?:inline-)?(?:block|flex|grid|flow-root|list-item|table-cell)$/;
const DEEPEST = 30;
