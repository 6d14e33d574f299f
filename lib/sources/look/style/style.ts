import type { ShownOtherwise } from '../../../document/grid';
import { inkOf } from './chosen-colours';
import { alphaOf, areAlike, blended, channelsOf } from './colours';
import { FAINT, isFilteredOut } from './filters';
import { rulesOverContent } from './gap-rules';
import { isMasked } from './masks';
import { faultOfDoubles, faultOfLines, faultOfReflection, isOutlinedWithin } from './strokes';
import type { StyleOf } from './style-of';

export { alphaOf } from './colours';

/** Faults that a box passes on to all text inside it; null for none. */
export function faultOfBox(style: StyleOf): ShownOtherwise | null {
  const position = style('position');
  if (style('display') === 'none' || style('content-visibility') === 'hidden') return 'hidden';
  if (isFlattened(style) || isFilteredOut(style('filter')) || BLENT_AWAY.test(style('mix-blend-mode'))) return 'hidden';
  if (isMasked(style)) return 'hidden';
  const clip = style('clip-path');
  if (clip !== 'none' && clip !== '' && !HARMLESS_CLIP.test(clip)) return 'cut';
  if ((position === 'absolute' || position === 'fixed') && /^rect\(/.test(style('clip')) && !AUTO_CLIP.test(style('clip'))) return 'cut';
  // What lies on a path is turned with it.
  if (isTurned(style) || (style('offset-path') !== 'none' && style('offset-path') !== '')) return 'reordered';
  if (rulesOverContent(style)) return 'covered';
  return faultOfLines(style) ?? (isOutlinedWithin(style) ? 'struck' : faultOfReflection(style));
}

/** Faults of text that is drawn in this style; null for none. */
export function faultOfText(style: StyleOf): ShownOtherwise | null {
  if (style('visibility') !== 'visible' && style('visibility') !== '') return 'hidden';
  if (Number.parseFloat(style('font-size')) < SMALLEST) return 'hidden';
  const security = style('-webkit-text-security');
  if (security !== 'none' && security !== '') return 'hidden';
  if (alphaOf(inkOf(style)) < FAINT && inksOfGround(style) === null) return 'hidden';
  if (/override/.test(style('unicode-bidi')) && style('direction') === 'rtl') return 'reordered';
  if (SIGNS.test(style('font-family'))) return 'not-what-is-shown';
  return faultOfDoubles(style);
}

const INK = /rgba?\([^()]{0,99}\)/g;

/** The colours of a gradient that shows through letters without an ink of their own, as headings have it; null where none does, or not all over. */
export function inksOfGround(style: StyleOf): readonly string[] | null {
  const image = style('background-image');
  const isWhole = style('background-size') === 'auto' && style('background-position') === '0% 0%';
  if (style('background-clip') !== 'text' || !isWhole) return null;
  const inks = image.match(INK) ?? [];
  // A colour in any other notation is one that is not known here.
  if (!/^(?:linear|radial|conic)-gradient\([^()]*\)$/.test(image.replace(INK, ''))) return null;
  return inks.length > 1 ? inks : null;
}

/** Whether what is left of an ink, after all that weakens it, can hardly be told from its ground. */
export function isFaint(ink: string, ground: string | null, strength: number): boolean {
  const left = alphaOf(ink) * strength;
  if (left < FAINT) return true;
  const [colour, behind] = [channelsOf(ink), ground === null ? null : channelsOf(ground)];
  return colour !== null && behind !== null && areAlike(blended(colour, behind, left), behind);
}

/** Scaled to nothing. */
function isFlattened(style: StyleOf): boolean {
  const matrix = matrixOf(style('transform'));
  const scale = style('scale').split(/\s+/).map(Number.parseFloat);
  if (scale.some((one) => Math.abs(one) < LEAST_SCALE)) return true;
  return (
    matrix !== null &&
    (Math.hypot(matrix[0] ?? 1, matrix[1] ?? 0) < LEAST_SCALE || Math.hypot(matrix[2] ?? 0, matrix[3] ?? 1) < LEAST_SCALE)
  );
}

/** Turned, mirrored or slanted: a 6 may be a 9. */
function isTurned(style: StyleOf): boolean {
  const rotate = style('rotate');
  if (rotate !== 'none' && rotate !== '' && Number.parseFloat(rotate) !== 0) return true;
  if (
    style('scale')
      .split(/\s+/)
      .some((one) => Number.parseFloat(one) < 0)
  )
    return true;
  const transform = style('transform');
  if (/rotate|skew|perspective/.test(transform) || isFromBehind(transform)) return true;
  const matrix = matrixOf(transform);
  if (!matrix) return false;
  const [a = 1, b = 0, c = 0, d = 1] = matrix;
  return a < 0 || d < 0 || Math.abs(b) > 0.05 || Math.abs(c) > 0.05;
}

/** Mirrored from front to back, by which nothing moves: what is seen then is its back, if that. */
function isFromBehind(transform: string): boolean {
  const [, solid] = /^matrix3d\(([^)]*)\)/.exec(transform) ?? [];
  if (solid !== undefined) return Number(solid.split(',')[10]) < 0;
  return /scaleZ\(\s{0,9}-|scale3d\([^,)]{1,40},[^,)]{1,40},\s{0,9}-/i.test(transform);
}

/** a, b, c, d of a transform; null when there is none, or it cannot be told. */
function matrixOf(transform: string): number[] | null {
  const flat = /^matrix\(([^)]*)\)/.exec(transform)?.[1];
  if (flat !== undefined) return flat.split(',').map(Number);
  const solid = /^matrix3d\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number);
  // Behind the eye nothing is seen.
  if (solid && (solid[15] ?? 1) <= 0) return [0, 0, 0, 0];
  if (solid) return [solid[0] ?? 1, solid[1] ?? 0, solid[4] ?? 0, solid[5] ?? 1];
  const scales = /scale(?:3d|X|Y)?\(([^)]{0,200})\)/i.exec(transform);
  if (!scales?.[1]) return null;
  const [x = 1, y = x] = scales[1].split(',').map(Number);
  return /scaleX/i.test(transform) ? [x, 0, 0, 1] : /scaleY/i.test(transform) ? [1, 0, 0, x] : [x, 0, 0, y];
}

/** Fonts that draw signs for digits, wherever they are at hand. */
export const SIGNS =
  /^[\s"']*(?:wingdings|webdings|marlett|mt extra|bookshelf symbol|(?:itc )?zapf ?dingbats|[^,]{0,40}(?:bar ?code|code ?(?:39|128)))/i;
/** CSS pixels. */
const SMALLEST = 5;
const LEAST_SCALE = 0.2;
/** Dark text on a light ground becomes the ground. */
const BLENT_AWAY = /^(?:screen|lighten|color-dodge|plus-lighter|difference|exclusion|overlay|soft-light|hard-light|hue|saturation|color)$/;
const HARMLESS_CLIP = /^inset\(0(?:px|%)?(?: 0(?:px|%)?)*(?: round [^)]*)?\)$|^(?:border|padding|content|margin)-box$/;
const AUTO_CLIP = /^rect\((?:auto[,\s]*)+\)$/;
