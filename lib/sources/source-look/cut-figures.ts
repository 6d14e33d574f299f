import { INWARDS } from '../look/boxes/clips';
import { pixelsOf } from '../look/style/lengths';
import type { PageElement } from '../page/page';
import type { Declared } from './declarations';
import type { SourceStyles } from './source-styles';
import { textIn } from './unread-parts';

/** Whether a box that shows nothing outside of itself is declared smaller than the figure in it, or has corners that reach into that. */
export function cutsFigure(box: PageElement, styles: SourceStyles): boolean {
  const own = styles.declaredFor(box);
  if (!hidesOutside(own)) return false;
  if (CORNERS.some((corner) => INWARDS.test(own[corner] ?? ''))) return true;
  const size = pixelsOf(styles.of(box).inherited['font-size']) ?? 16;
  const digits = Math.max(0, ...(textIn(box).match(/[\d.]+/g) ?? []).map(({ length }) => length));
  const [width, height] = [sizeOf(own, 'width', size), sizeOf(own, 'height', size)];
  return width < digits * size * NARROWEST || (digits > 0 && height < size * LOWEST);
}

/** No box cuts off what stands in the line by itself. */
function hidesOutside(own: Declared): boolean {
  const hides = [own.overflow, own['overflow-x'], own['overflow-y']].some((value) => /hidden|clip/.test(value ?? ''));
  return (hides || /paint|strict|content/.test(own.contain ?? '')) && own.display !== 'contents';
}

/** In pixels; without bounds where it is a share of something, or not declared. */
function sizeOf(own: Declared, side: 'width' | 'height', size: number): number {
  const known = [own[side], own[`max-${side}`]].flatMap((length) => {
    const [, number = '', unit = ''] = /^([\d.]+)(em|ch|ex)$/.exec(length ?? '') ?? [];
    if (number !== '') return [Number(number) * size * (unit === 'em' ? 1 : 0.5)];
    return pixelsOf(length) ?? [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...known);
}

const CORNERS = [
  'corner-shape',
  'corner-top-left-shape',
  'corner-top-right-shape',
  'corner-bottom-right-shape',
  'corner-bottom-left-shape',
];
/** Shares of the size of the type: a digit is half as wide, one in ten narrower, and as high as this without what is below. */
const NARROWEST = 0.42;
const LOWEST = 0.55;
