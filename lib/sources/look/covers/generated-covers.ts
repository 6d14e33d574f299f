import { documentElement } from '../../../dom/documents';
import { clientLeft, clientTop, hasAttribute, localName, scrollLeftOf, scrollTopOf, zoomOf } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import type { Box } from '../box';
import type { Boxes } from '../boxes/boxes';
import type { Generated } from '../boxes/generated-boxes';
import { around, boxOf } from '../nodes';
import { isHolder } from '../style/holders';
import { alphaOf } from '../style/style';
import type { StyleOf } from '../style/style-of';
import { paints } from '../words/pseudo';
import { castBy } from './cast';
import { COVER, type Cover } from './cover';
import { moved } from './rings';

/** Boxes that a style sheet generates, and sets elsewhere than the flow does; curtains behind dialogs. */
export function generatedCovers(element: Element, generated: readonly Generated[], boxes: Boxes): Cover[] {
  const curtain = backdropOf(element, boxes);
  return [...(curtain ? [curtain] : []), ...generated.flatMap((one) => coversOfBox(element, one, boxes))];
}

function coversOfBox(element: Element, { name, content, style }: Generated, boxes: Boxes): Cover[] {
  const { solidity, isCutAway, isWandering } = boxes.around(element);
  // What is not painted paints nothing more.
  if (solidity < SOLID || isCutAway || isWandering || boxes.isUnpainted(element)) return [];
  if (Number.parseFloat(style('opacity')) < SOLID || style('visibility') !== 'visible') return [];
  const isPlaced = style('position') === 'absolute' || style('position') === 'fixed';
  // A bar lets the page scroll out from under it; what fills the window does not.
  if (ROOTS.has(localName(element)) && style('position') === 'fixed' && !fillsWindow(style, boxes)) return [];
  const level = Number.parseInt(style('z-index'), 10) || 0;
  const cover: Omit<Cover, 'box'> = { ...COVER, element, level, isPseudo: true };
  const box = shifted(isPlaced ? placedBox(element, style, boxes) : flowBox(element, name, style), style);
  const cast = castBy(box, style).map((part) => ({ ...cover, box: part }));
  if (!isPlaced && !isMoved(style)) return cast;
  if (!paints(style, alphaOf) && /^""/.test(content)) return cast;
  const behind = level < 0 ? style('background-color') : null;
  return box.right - box.left < 1 || box.bottom - box.top < 0.5 ? cast : [...cast, { ...cover, box, behind }];
}

/** Where it stands by itself. */
function placedBox(element: Element, style: StyleOf, boxes: Boxes): Box {
  const [left, top] = [style('left'), style('top')].map(Number.parseFloat);
  const { width, height } = sizeOf(style);
  if (left === undefined || top === undefined || Number.isNaN(left + top + width + height)) return boxOf(element);
  const holder = holderOf(element, style('position') === 'fixed', boxes);
  const outer = holder ? boxOf(holder) : { left: 0, top: 0 };
  // Of the page it is measured as it is.
  const inner = holder && holder !== documentElement(pageOf(element)) ? holder : null;
  const x = left + px(style('margin-left')) + outer.left + (inner ? (clientLeft(inner) - scrollLeftOf(inner)) * zoomOf(inner) : 0);
  const y = top + px(style('margin-top')) + outer.top + (inner ? (clientTop(inner) - scrollTopOf(inner)) * zoomOf(inner) : 0);
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Where the flow has it: at the beginning of its element, or at its end. */
function flowBox(element: Element, name: string, style: StyleOf): Box {
  const own = boxOf(element);
  const { width, height } = sizeOf(style);
  if (Number.isNaN(width + height)) return own;
  const isFloat = style('float') !== 'none';
  const top = (name === '::before' ? own.top : own.bottom - (isFloat ? 0 : height)) + px(style('margin-top'));
  const left = (style('float') === 'right' ? own.right - width : own.left) + px(style('margin-left'));
  return { left, top, right: left + width, bottom: top + height };
}

/** What a box holds, its padding and its borders. */
function sizeOf(style: StyleOf): { readonly width: number; readonly height: number } {
  const isWhole = style('box-sizing') === 'border-box';
  const more = (...sides: readonly string[]) =>
    isWhole ? 0 : sides.reduce((sum, side) => sum + px(style(`border-${side}-width`)) + px(style(`padding-${side}`)), 0);
  return {
    width: Number.parseFloat(style('width')) + more('left', 'right'),
    height: Number.parseFloat(style('height')) + more('top', 'bottom'),
  };
}

/** Where a style moves a box to from its place. */
function shifted(box: Box, style: StyleOf): Box {
  if (!/^(?:none)?$/.test(style('offset-path'))) return EVERYWHERE;
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [x = '', y = ''] = style('translate') === 'none' ? [] : style('translate').split(/\s+/);
  const share = (length: string, of: number) => (length.endsWith('%') ? (Number.parseFloat(length) / 100) * of : px(length));
  const isRelative = style('position') === 'relative';
  let at = moved(box, share(x, width) + (isRelative ? px(style('left')) : 0), share(y, height) + (isRelative ? px(style('top')) : 0));
  const flat = flatMatrix(style('transform'));
  if (flat) {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = flat;
    const [middleX, middleY] = [(at.left + at.right) / 2 + e, (at.top + at.bottom) / 2 + f];
    const [reachX, reachY] = [(Math.abs(a) * width + Math.abs(c) * height) / 2, (Math.abs(b) * width + Math.abs(d) * height) / 2];
    at = { left: middleX - reachX, right: middleX + reachX, top: middleY - reachY, bottom: middleY + reachY };
  } else if (/^matrix3d/.test(style('transform'))) return EVERYWHERE;
  const [scaleX = 1, scaleY = scaleX] = style('scale') === 'none' ? [] : style('scale').split(/\s+/).map(Number.parseFloat);
  const [growX, growY] = [(width * (scaleX - 1)) / 2, (height * (scaleY - 1)) / 2];
  return { left: at.left - growX, right: at.right + growX, top: at.top - growY, bottom: at.bottom + growY };
}

/** A matrix as one of the plane; one that makes far things small is none. */
function flatMatrix(transform: string): readonly number[] | null {
  const of = (name: string) => new RegExp(`^${name}\\(([^)]{0,300})\\)`).exec(transform)?.[1]?.split(',').map(Number);
  const deep = of('matrix3d');
  if (!deep) return of('matrix') ?? null;
  const isInPerspective = [3, 7, 11].some((at) => deep[at] !== 0);
  return isInPerspective ? null : [0, 1, 4, 5, 12, 13].map((at) => deep[at] ?? 0);
}

/** Set elsewhere than its neighbours expect. */
function isMoved(style: StyleOf): boolean {
  const isShifted = style('position') === 'relative' && (px(style('left')) !== 0 || px(style('top')) !== 0);
  return (
    isShifted ||
    // What stands in a line is not turned or moved by these.
    (style('display') !== 'inline' && MOVES.some((name) => !/^(?:none)?$/.test(style(name)))) ||
    (style('float') !== 'none' && ['margin-top', 'margin-left', 'margin-right'].some((side) => px(style(side)) < 0))
  );
}

/** Whose box a placed box is measured from; null for the window. */
function holderOf(element: Element, isFixed: boolean, boxes: Boxes): Element | null {
  for (let from: Element | null = element; from; from = around(from)) {
    const { style } = boxes.around(from);
    if ((!isFixed && style.position !== 'static') || isHolder((name) => style.getPropertyValue(name))) return from;
  }
  return isFixed ? null : documentElement(pageOf(element));
}

/** What a browser lays between a dialog that must be answered, or a popover, and the page: it hides all of it when it is solid. */
function backdropOf(element: Element, boxes: Boxes): Cover | null {
  const isDialog = localName(element) === 'dialog' && hasAttribute(element, 'open');
  if (!(isDialog || hasAttribute(element, 'popover')) || boxes.around(element).style.position !== 'fixed') return null;
  if (boxes.around(element).style.display === 'none') return null;
  const style = boxes.styleOf(element, '::backdrop');
  if (Number.parseFloat(style('opacity') || '1') < 0.9 || style('display') === 'none') return null;
  const isFrosted = /blur\((?!0px)|brightness\(0|opacity\(0\)/.test(style('backdrop-filter'));
  if (!isFrosted && !isSolid(style)) return null;
  return { ...COVER, element, box: EVERYWHERE, level: Number.POSITIVE_INFINITY, isPseudo: true };
}

/** A ground that lets nothing through: its colour, or a gradient of solid colours over all of it. */
export function isSolid(style: StyleOf): boolean {
  if (alphaOf(style('background-color') || 'transparent') > 0.9) return true;
  const image = style('background-image');
  if (!/gradient\(/.test(image) || !/^(?:auto|cover|100%|auto auto|100% 100%)?$/.test(style('background-size'))) return false;
  const inks = image.match(/rgba?\([^()]{0,99}\)|transparent/g) ?? [];
  return inks.length > 0 && inks.every((ink) => alphaOf(ink) > 0.9);
}

function fillsWindow(style: StyleOf, boxes: Boxes): boolean {
  const { innerWidth, innerHeight } = boxes.view;
  return Number.parseFloat(style('width')) >= innerWidth / 2 && Number.parseFloat(style('height')) >= innerHeight / 2;
}

const px = (length: string): number => Number.parseFloat(length) || 0;
const ROOTS: ReadonlySet<string> = new Set(['html', 'body']);
const MOVES = ['transform', 'translate', 'scale', 'rotate', 'offset-path'];
const SOLID = 0.35;
const EVERYWHERE: Box = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };
