import type { Box } from './boxes';
import { shadowsOf } from './shadows';
import { alphaOf } from './style';

/**
 * What an element paints around its box: outlines and shadows that are thick and solid enough to cover text. Each as four bands, for
 * inside the box nothing of it is drawn.
 */
export function ringsAround(
  box: Box,
  style: Pick<CSSStyleDeclaration, 'outlineStyle' | 'outlineWidth' | 'outlineOffset' | 'outlineColor' | 'boxShadow'>,
): Box[] {
  const rings: Box[] = [];
  const outline = Number.parseFloat(style.outlineWidth);
  if (!/^(?:none|hidden)?$/.test(style.outlineStyle) && outline >= THICK && alphaOf(style.outlineColor) > SOLID)
    rings.push(reach(box, outline + (Number.parseFloat(style.outlineOffset) || 0)));
  for (const shadow of shadowsOf(style.boxShadow)) {
    const [x = 0, y = 0, blur = 0, spread = 0] = shadow.lengths;
    // A soft edge lets text through.
    const isThick = spread >= THICK || (blur <= SHARP && Math.max(Math.abs(x), Math.abs(y)) >= THICK);
    if (!shadow.isInset && isThick && alphaOf(shadow.color) > SOLID) {
      const cast = reach(box, spread);
      rings.push({ left: cast.left + x, right: cast.right + x, top: cast.top + y, bottom: cast.bottom + y });
    }
  }
  return rings.flatMap((ring) => outside(ring, box));
}

const reach = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** The part of a box outside another, in four bands. */
function outside(ring: Box, { left, top, right, bottom }: Box): Box[] {
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
/** Rings that reach farther are not looked for from elements that stand far off. */
export const FARTHEST_RING = 120;
