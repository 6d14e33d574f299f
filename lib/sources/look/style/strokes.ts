import type { ShownOtherwise } from '../../../document/grid';
import { apart } from './apart';
import { alphaOf } from './colours';
import { pixelsOf } from './lengths';
import { isOneTint } from './one-tint';
import { shadowsOf } from './shadows';
import type { StyleOf } from './style-of';

/** Lines that a style draws where its text stands: an underline lifted into it or as thick as it. */
export function faultOfLines(style: StyleOf): ShownOtherwise | null {
  const line = style('text-decoration-line');
  if (alphaOf(style('text-decoration-color') || 'black') < TINT) return null;
  if (/line-through/.test(line)) return 'struck';
  if (!/underline|overline/.test(line)) return null;
  const size = pixelsOf(style('font-size')) ?? 16;
  const offset = lengthOf(style('text-underline-offset'), size);
  const thickness = lengthOf(style('text-decoration-thickness'), size);
  // A wave goes up as far as it is thick.
  const lift = /wavy/.test(style('text-decoration-style')) && offset < 0 ? thickness : 0;
  if (/underline/.test(line) && offset - lift < -size * 0.15) return 'struck';
  return thickness > size * 0.35 ? 'covered' : null;
}

/** In CSS pixels, shares as those of a size; a sum that only a browser can tell as what it takes away. */
function lengthOf(value: string, size: number): number {
  const sums = [...value.matchAll(/(-?)\s{0,3}([\d.]{1,12})(px|%|r?em)/g)].map(
    ([, sign = '', number = '', unit = '']) => (sign ? -1 : 1) * Number(number) * ({ '%': size / 100, px: 1 }[unit] ?? size),
  );
  if (value.includes('calc(')) return Math.min(0, ...sums);
  return value.endsWith('%') ? (sums[0] ?? 0) : (pixelsOf(value) ?? 0);
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
export function isCastAside(shadows: string): boolean {
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

/** Whether the outline of a box is drawn inwards, through what stands in it. */
export function isOutlinedWithin(style: StyleOf): boolean {
  if (/^(?:none|hidden)?$/.test(style('outline-style'))) return false;
  const offset = pixelsOf(style('outline-offset')) ?? 0;
  return offset <= -Math.max(4, (pixelsOf(style('font-size')) ?? 16) * 0.3);
}

/** Whether the sharp shadow of a small box, or a border at one of its sides alone, looks like a character beside it. */
export function drawsSide(style: StyleOf): boolean {
  const width = (side: string) =>
    /^(?:none|hidden)$/.test(style(`border-${side}-style`)) ? 0 : (pixelsOf(style(`border-${side}-width`)) ?? 0);
  const [left, right, top] = [width('left'), width('right'), width('top')];
  if ((left >= 1 || right >= 1) && (top === 0 || left === 0 || right === 0)) return true;
  return shadowsOf(style('box-shadow')).some(
    ({ isInset, lengths: [x = 0, , blur = 0, spread = 0] }) => !isInset && blur < 2 && Math.abs(x) >= 2 && Math.abs(x) > spread,
  );
}

/** The colour with which a box is filled by a shadow inside it; null when none fills it. */
export function filledBy(shadows: string): string | null {
  const fill = shadowsOf(shadows).find(
    ({ isInset, lengths: [x = 0, y = 0, blur = 0, spread = 0] }) => isInset && blur < 9 && Math.max(spread, Math.abs(x), Math.abs(y)) >= 9,
  );
  return fill && alphaOf(fill.color) >= TINT ? fill.color : null;
}

/** Whether a shadow inside a box lies over more of it than its edge. */
export function isShadedWithin(style: StyleOf): boolean {
  return shadowsOf(style('box-shadow')).some(
    ({ isInset, color, lengths: [x = 0, y = 0, , spread = 0] }) =>
      isInset && alphaOf(color) > SHADE && Math.max(spread, Math.abs(x), Math.abs(y)) >= DEEP,
  );
}

/** Sharp shadows inside a box, of several colours: of the lower ones the edge alone is seen, as a line. */
function shadesInBands(shadows: string): boolean {
  const within = shadowsOf(shadows).filter(({ isInset, lengths: [, , blur = 0] }) => isInset && blur < 2);
  const deep = within.filter(({ lengths: [x = 0, y = 0, , spread = 0] }) => Math.max(Math.abs(x), Math.abs(y), spread) >= 4);
  return deep.length > 0 && new Set(within.map(({ color }) => color)).size > 1;
}

/** Whether a ground's gradient draws lines, bars or rings: edges within it that are sharp, or a part of the box that it fills. */
export function drawsBand(style: StyleOf): boolean {
  if (shadesInBands(style('box-shadow'))) return true;
  const image = style('background-image');
  if (!/gradient\(/.test(image)) return false;
  const size = style('background-size');
  if (size !== '' && !/^(?:auto|cover|100%|auto auto|100% 100%|auto 100%|100% auto)$/.test(size)) return true;
  if (isOneTint(image)) return false;
  const bare = image.replace(/\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color)\([^()]{0,200}\)/g, 'ink');
  const stops = [...bare.matchAll(/(-?[\d.]{1,12}(?:px|%))(?=\s{0,3}[,)])/g)];
  return stops.some(([, stop = ''], nth) => {
    const before = stops[nth - 1]?.[1];
    if (before === undefined || /^(?:0|100)(?:px|%)$/.test(stop) || /^0(?:px|%)$/.test(before)) return false;
    const [from, to] = [Number.parseFloat(before), Number.parseFloat(stop)];
    return before.at(-1) === stop.at(-1) && to >= from && to - from <= SHARP_EDGE;
  });
}

/** Less of a colour than this leaves the ground as it is. */
const TINT = 0.1;
/** Of a shadow that covers what is under it, the colour, and CSS pixels. */
const SHADE = 0.3;
const DEEP = 6;
/** CSS pixels. Bold type is imitated by outlines of one. */
const THICKEST = 2.5;
const FARTHEST = 4;
const SOFT = 4;
/** Pixels, or hundredths of the box: from one ink to another in less is an edge. */
const SHARP_EDGE = 3;
