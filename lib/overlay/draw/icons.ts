import { makeSvg } from '../../dom/documents';
import type { Tone } from '../marks/tone';

/** A sign on a 20 × 20 field: an outline that differs by tone, and strokes inside it. */
interface Sign {
  readonly outline: string;
  readonly strokes: string;
  /** Filled dots of ! and ? and i. */
  readonly dots: string;
}

/** octagon ✕ · triangle ! · circle ? · rounded square i · broken ring: told apart without colour. */
export const signs: Readonly<Record<Tone, Sign>> = {
  error: { outline: 'M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.6z', strokes: 'M7 7l6 6M13 7l-6 6', dots: '' },
  warning: {
    outline: 'M10 2.2c.5 0 .9.3 1.2.7l6.9 12.3c.6 1.1-.1 2.3-1.3 2.3H3.2c-1.2 0-1.9-1.2-1.3-2.3L8.8 2.9c.3-.4.7-.7 1.2-.7z',
    strokes: 'M10 7.5v4',
    dots: 'M10 13.4a1 1 0 1 1 0 2 1 1 0 1 1 0-2z',
  },
  review: {
    outline: 'M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 1 1 0-16.4z',
    strokes: 'M7.6 7.9c0-3 4.8-3 4.8-.1 0 1.8-2.4 1.9-2.4 3.9',
    dots: 'M10 13.2a1 1 0 1 1 0 2 1 1 0 1 1 0-2z',
  },
  notice: {
    outline: 'M5.5 3h9a2.5 2.5 0 0 1 2.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-9a2.5 2.5 0 0 1 2.5-2.5z',
    strokes: 'M10 9v5',
    dots: 'M10 5.6a1 1 0 1 1 0 2 1 1 0 1 1 0-2z',
  },
  broken: {
    outline: 'M10 1.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 1 1 0-16.4z',
    strokes: 'M6 10h8',
    dots: '',
  },
};

/** A sign as an SVG element; built node by node, since pages may forbid `innerHTML` (Trusted Types). */
export function drawSign(root: globalThis.Document, tone: Tone): SVGSVGElement {
  const svg = makeSvg(root, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const { outline, strokes, dots } = signs[tone];
  for (const [name, d] of [
    ['halo', outline],
    ['outline', outline],
    ['strokes', strokes],
    ['dots', dots],
  ] as const) {
    if (!d) continue;
    const path = makeSvg(root, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
