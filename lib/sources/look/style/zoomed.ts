import type { StyleOf } from './style-of';

/** A style's lengths as a zoomed element draws them, to be set against its box: a browser computes them as if it were not zoomed. */
export function zoomedBy(zoom: number, style: StyleOf): StyleOf {
  if (zoom === 1) return style;
  return (property) => style(property).replace(PIXELS, (_, pixels: string) => `${Number(pixels) * zoom}px`);
}

const PIXELS = /(-?\d{1,9}(?:\.\d{1,9})?)px/g;
