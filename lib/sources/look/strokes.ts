import type { ShownOtherwise } from '../../document/grid';
import { apart } from './apart';
import { pixelsOf } from './lengths';
import type { StyleOf } from './style-of';

/** Lines that a style draws where its text stands: an underline lifted into it or as thick as it. */
export function faultOfLines(style: StyleOf): ShownOtherwise | null {
  const line = style('text-decoration-line');
  if (/line-through/.test(line)) return 'struck';
  if (!/underline|overline/.test(line)) return null;
  const size = pixelsOf(style('font-size')) ?? 16;
  const offset = pixelsOf(style('text-underline-offset')) ?? 0;
  if (/underline/.test(line) && offset < -size * 0.15) return 'struck';
  return (pixelsOf(style('text-decoration-thickness')) ?? 0) > size * 0.35 ? 'covered' : null;
}

/** Whatever doubles the characters of a text, or fills them up: shadows far off, mirrors, thick outlines. */
export function faultOfDoubles(style: StyleOf): ShownOtherwise | null {
  if ((pixelsOf(style('-webkit-text-stroke-width')) ?? 0) > THICKEST) return 'covered';
  return isCastAside(style('text-shadow')) ? 'drawn' : null;
}

/** The same of what a box does to all that is in it. */
export function faultOfReflection(style: StyleOf): ShownOtherwise | null {
  const mirror = style('-webkit-box-reflect');
  if (mirror !== '' && mirror !== 'none') return 'drawn';
  const shadows = [...style('filter').matchAll(/drop-shadow\(((?:[^()]|\([^()]{0,99}\)){0,200})\)/g)];
  // A box with a ground casts the shadow of a box.
  const ground = style('background-color');
  const isOpen = ground === '' || ground === 'transparent' || /^rgba\(.*, 0\)$/.test(ground);
  return isOpen && shadows.some(([, shadow = '']) => isCastAside(shadow)) ? 'drawn' : null;
}

/** Whether a shadow is sharp, and stands so far off that it looks like further characters. */
function isCastAside(shadows: string): boolean {
  if (shadows === '' || shadows === 'none') return false;
  return apart(shadows).some((shadow) => {
    const lengths = shadow
      .replace(/[a-z-]{1,20}\([^()]{0,200}\)|#[\da-f]{3,8}/gi, ' ')
      .split(/\s+/)
      .flatMap((word) => pixelsOf(word) ?? []);
    const [x = 0, y = 0, blur = 0] = lengths;
    return Math.max(Math.abs(x), Math.abs(y)) > FARTHEST && blur < SOFT;
  });
}

/** Whether a ground's gradient draws lines or bars: edges within it that are sharp, or a part of the box that it fills. */
export function drawsBand(style: StyleOf): boolean {
  const image = style('background-image');
  if (!/gradient\(/.test(image)) return false;
  const size = style('background-size');
  if (size !== '' && !/^(?:auto|cover|100%|auto auto|100% 100%|auto 100%|100% auto)$/.test(size)) return true;
  const bare = image.replace(/\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]{0,200}\)/g, 'ink');
  const stops = [...bare.matchAll(/(-?[\d.]{1,12}(?:px|%))(?=\s{0,3}[,)])/g)];
  return stops.some(([, stop], nth) => nth > 0 && stops[nth - 1]?.[1] === stop && !/^(?:0|100)(?:px|%)$/.test(stop ?? ''));
}

/** CSS pixels. Bold type is imitated by outlines of one. */
const THICKEST = 2.5;
const FARTHEST = 4;
const SOFT = 4;
