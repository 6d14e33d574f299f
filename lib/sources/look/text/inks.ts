import type { Boxes } from '../boxes/boxes';
import { around } from '../nodes';
import { inkOf } from '../style/chosen-colours';
import { FAINT } from '../style/filters';
import { alphaOf, inksOfGround, isFaint } from '../style/style';

/** Whether text in an element can hardly be told from what is behind it, or is outlined with the colour of that. */
export function isInvisibleInk(boxes: Boxes, element: Element): boolean {
  const { style, ground, opacity } = boxes.around(element);
  const ink = letters(style);
  const through = alphaOf(ink) < FAINT ? inksOfGround((property) => style.getPropertyValue(property)) : null;
  const holder = around(element);
  const behind = through && holder ? boxes.around(holder).ground : ground;
  if ((through ?? [ink]).some((one) => isFaint(one, behind, opacity))) return true;
  const outline = Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width'));
  return outline > 0.6 && !isHalo(style) && isFaint(style.getPropertyValue('-webkit-text-stroke-color'), ground, 1);
}

/** Whether text in an element could hardly be told from some part of the gradient behind it, or from what a picture lies over. */
export function isOnPaleDrawing(boxes: Boxes, element: Element): boolean {
  const { style, ground, under, drawing, opacity } = boxes.around(element);
  if (ground !== null || drawing === null) return false;
  const grounds = /url\(/.test(drawing) ? [under] : (drawing.match(/rgba?\([^()]{0,99}\)/g) ?? []).filter((ink) => alphaOf(ink) > 0.9);
  return grounds.some((one) => isFaint(letters(style), one, opacity));
}

/** Painted before the letters: they stand on it. */
const isHalo = ({ paintOrder }: CSSStyleDeclaration) => /^(?:markers )?stroke\b/.test(paintOrder);

const letters = (style: CSSStyleDeclaration) => inkOf((property) => style.getPropertyValue(property));
