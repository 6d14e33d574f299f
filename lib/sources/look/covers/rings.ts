import type { Box } from '../box';
import { shadowsOf } from '../style/shadows';
import { alphaOf } from '../style/style';
import type { StyleOf } from '../style/style-of';

/**
 * What an element paints around its box, or inwards from its edge: outlines and shadows that are thick and solid enough to cover text. Each
 * as four bands, for nothing of it is drawn inside of them.
 */
export function ringsAround(box: Box, style: StyleOf): Box[] {
  const rings: Box[] = [];
  if (!/^(?:none|hidden)?$/.test(style('outline-style')) && alphaOf(style('outline-color')) > SOLID) {
    const outline = Number.parseFloat(style('outline-width'));
    const offset = Number.parseFloat(style('outline-offset')) || 0;
    const inner = shrunk(box, offset);
    if (Math.abs(offset) >= THICK && outline >= 1) rings.push(...outside(reach(inner, outline), inner));
    else if (outline >= THICK) rings.push(...outside(reach(inner, outline), offset < 0 ? inner : box));
  }
  for (const shadow of shadowsOf(style('box-shadow'))) {
    const [x = 0, y = 0, blur = 0, spread = 0] = shadow.lengths;
    // A soft edge lets text through.
    const isThick = spread >= THICK || (blur <= SHARP && Math.max(Math.abs(x), Math.abs(y)) >= THICK);
    if (!shadow.isInset && isThick && alphaOf(shadow.color) > SOLID) rings.push(...outside(moved(reach(box, spread), x, y), box));
  }
  return rings;
}

/** A box with its edge moved outwards or inwards, as far as there is room. */
function shrunk(box: Box, by: number): Box {
  const [x, y] = [Math.max(by, -(box.right - box.left) / 2), Math.max(by, -(box.bottom - box.top) / 2)];
  return { left: box.left - x, right: box.right + x, top: box.top - y, bottom: box.bottom + y };
}

/** How far from its own box a style may paint. */
export function reachOf(style: StyleOf): number {
  const farthest = (value: string) => Math.max(0, ...[...value.matchAll(LENGTH)].map(([, length]) => Math.abs(Number(length))));
  const outline = /^(?:none|hidden)?$/.test(style('outline-style'))
    ? 0
    : farthest(style('outline-width')) + farthest(style('outline-offset'));
  return (
    outline +
    farthest(style('box-shadow')) * 2 +
    farthest(style('filter').includes('drop-shadow') ? style('filter') : '') +
    farthest(style('text-shadow')) +
    farthest(style('text-indent')) +
    (style('text-decoration-line') === 'none'
      ? 0
      : farthest(style('text-underline-offset')) + farthest(style('text-decoration-thickness'))) +
    (style('border-image-source') === 'none' ? 0 : farthest(style('border-image-outset')) * 2) +
    (/^(?:none)?$/.test(style('-webkit-box-reflect')) ? 0 : EVERYWHERE)
  );
}

export const reach = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const moved = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/** The part of a box outside another, in four bands. */
export function outside(ring: Box, { left, top, right, bottom }: Box): Box[] {
  const { left: l, top: t, right: r, bottom: b } = ring;
  const bands = [
    { left: l, right: r, top: t, bottom: Math.min(b, top) },
    { left: l, right: r, top: Math.max(t, bottom), bottom: b },
    { left: l, right: Math.min(r, left), top: Math.max(t, top), bottom: Math.min(b, bottom) },
    { left: Math.max(l, right), right: r, top: Math.max(t, top), bottom: Math.min(b, bottom) },
  ];
  return bands.filter((band) => band.right > band.left && band.bottom > band.top);
}

/** CSS pixels: a ring as thin as those that show the focus covers nothing. */
const THICK = 6;
const SHARP = 4;
const SOLID = 0.3;
const LENGTH = /(-?\d{1,7}(?:\.\d{1,9})?)(?:px|%|(?=\s|$))/g;
const EVERYWHERE = 1e6;
/** Rings that reach farther are not looked for from elements that stand far off. */
export const FARTHEST_RING = 120;
