import { localName, textContent } from '../../../dom/nodes';
import type { Boxes } from '../boxes/boxes';
import { around, boxOf } from '../nodes';
import { shadowsOf } from '../style/shadows';
import { alphaOf, isFaint } from '../style/style';
import type { StyleOf } from '../style/style-of';

/** A box of nothing that is painted in the line: it looks like a one, a nought, a point. */
export function isBar(pseudo: StyleOf, content: string, ground: string | null): boolean {
  if (pseudo('position') === 'absolute' || pseudo('position') === 'fixed' || !isInked(pseudo, ground)) return false;
  // In the line it is as large as its spaces and its padding.
  if (pseudo('display') === 'inline') return !/^""/.test(content) || isWideInLine(pseudo);
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(pseudo(name)));
  return isThere(width, height, pseudo);
}

/** An element without a character, painted so. */
export function isBarOf(element: Element, boxes: Boxes): boolean {
  if (/[^\s\u200b-\u200f\u2060-\u2064]/.test(textContent(element) ?? '') || isReplaced(element)) return false;
  const holder = around(element);
  const { width, height } = boxOf(element);
  const style = boxes.styleOf(element);
  return isThere(width, height, style) && isInked(style, holder && boxes.around(holder).ground);
}

/** Whether a box without words paints anything that stands out from its ground. */
function isInked(style: StyleOf, ground: string | null): boolean {
  const isSeen = (color: string) => alphaOf(color) > 0.3 && !isFaint(color, ground, 1);
  if (/line-through/.test(style('text-decoration-line'))) return true;
  if (style('background-image') !== 'none' && style('background-image') !== '') return true;
  if (isSeen(style('background-color') || 'transparent')) return true;
  if (Number.parseFloat(style('outline-width')) >= 1 && !/^(?:none|hidden)?$/.test(style('outline-style'))) return true;
  if (shadowsOf(style('box-shadow')).some(({ color, isInset }) => !isInset && isSeen(color))) return true;
  return ['top', 'bottom', 'left', 'right'].some(
    (side) =>
      Number.parseFloat(style(`border-${side}-width`)) >= 1 &&
      !/^(?:none|hidden)?$/.test(style(`border-${side}-style`)) &&
      isSeen(style(`border-${side}-color`)),
  );
}

/** A box of nothing in a line is as wide as its padding and its borders, and what is drawn around it. */
function isWideInLine(style: StyleOf): boolean {
  const sides = ['left', 'right'].flatMap((side) => [style(`padding-${side}`), style(`border-${side}-width`)]);
  return sides.some((width) => Number.parseFloat(width) >= 1) || drawnAround(style) > 0;
}

/** A line across the cell, or a box that nothing is left of, is no sign; one as short as a minus is. */
function isThere(width = 0, height = 0, style: StyleOf): boolean {
  const border = (side: string) => Number.parseFloat(style(`border-${side}-width`)) || 0;
  const cast = drawnAround(style);
  const [across, down] = [width + border('left') + border('right') + 2 * cast, height + border('top') + border('bottom') + 2 * cast];
  return (across >= 1 && down >= 3) || (across >= 3 && across <= MINUS && down >= 1);
}

/** CSS pixels that an outline or a shadow adds on each side. */
function drawnAround(style: StyleOf): number {
  const outline = /^(?:none|hidden)?$/.test(style('outline-style')) ? 0 : Number.parseFloat(style('outline-width')) || 0;
  return shadowsOf(style('box-shadow')).reduce((most, { lengths: [, , , spread = 0] }) => Math.max(most, spread), outline);
}

/** What is no box that a style may paint. */
export const isReplaced = (element: Element): boolean =>
  /^(?:br|wbr|input|col|colgroup|script|style|template|slot)$/.test(localName(element));

/** CSS pixels. */
const MINUS = 16;
