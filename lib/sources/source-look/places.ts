import type { ShownOtherwise } from '../../document/grid';
import { amountOf, pixelsOf } from '../look/style/lengths';
import { alphaOf } from '../look/style/style';
import type { TagKind } from '../page/tags';
import type { Declared } from './declarations';

/** Off the page, out of its box, out of its order. */
export function faultOfPlace(own: Declared, kind: TagKind | undefined): ShownOtherwise | null {
  const isLaidOut = kind === 'block' && own.position === 'absolute' && pixelsOf(own.left) !== null;
  const far = ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'text-indent'].some((name) => {
    const [length, share] = [pixelsOf(own[name]) ?? 0, shareOf(own[name])];
    // Lines of a page that was laid out elsewhere have their places from its upper corner, one below another.
    if (name === 'top' && length > 0 && isLaidOut) return false;
    return length < -FAR || share < -FAR_OFF || (name !== 'text-indent' && (length > 2 * FAR || share > 2 * FAR_OFF));
  });
  if (far) return 'hidden';
  const moved = movedBy(own);
  if (moved.split(/[,\s]+/).some((one) => Math.abs(pixelsOf(one) ?? 0) > FAR || Math.abs(shareOf(one)) > FAR_OFF)) return 'hidden';
  if (isWithoutSize(own)) return 'hidden';
  if (kind === 'cell' && moved.split(/[,\s]+/).some((one) => /%$/.test(one) && Math.abs(Number.parseFloat(one)) > 20)) return 'reordered';
  const hides = [own.overflow, own['overflow-x'], own['overflow-y']].some((value) => /hidden|clip|auto|scroll/.test(value ?? ''));
  if (hides && ['width', 'height', 'max-width', 'max-height'].some((name) => (pixelsOf(own[name]) ?? 99) < 4)) return 'hidden';
  if (hides && isPushedOut(own)) return 'hidden';
  const isInLine = kind === 'styled' || kind === 'inline' || kind === undefined;
  const isInCell = kind === 'cell' || isInLine;
  if (isInCell && own.position === 'relative' && ['left', 'top', 'right', 'bottom'].some((name) => Math.abs(pixelsOf(own[name]) ?? 0) > 8))
    return 'reordered';
  if (kind === 'cell' && moved.split(/[,\s]+/).some((one) => Math.abs(pixelsOf(one) ?? 0) > 8)) return 'reordered';
  // Rows that are no rows stand in one with their neighbours; what else holds rows, or cells, has them in its own order.
  if (kind === 'row' && /^(?:table-(?:header-group|footer-group|caption)|contents|inline\b.*)$/.test(own.display ?? '')) return 'reordered';
  if (kind === 'section' && holdsInOwnOrder(own)) return 'reordered';
  if (isInLine && ['margin-left', 'margin-right'].some((name) => (pixelsOf(own[name]) ?? 0) < -8)) return 'reordered';
  if (/reverse/.test(`${own['flex-direction']} ${own['-webkit-box-direction']}`)) return 'reordered';
  if (own.order !== undefined && own.order !== '0') return 'reordered';
  if (isInCell && !IN_ORDER.test(own['grid-area'] ?? '')) return 'reordered';
  if ((isInCell || kind === 'row') && own.direction === 'rtl' && /flex|grid|table/.test(own.display ?? '')) return 'reordered';
  if (own.float === 'right' && kind !== 'block' && kind !== 'table') return 'reordered';
  return (pixelsOf(own['letter-spacing']) ?? 0) < -3 || shareOf(own['letter-spacing']) < -18 ? 'reordered' : null;
}

/** The lengths by which a transform, or a translation, moves a box. */
function movedBy(own: Declared): string {
  const [, solid, numbers] = /matrix(3d)?\(([^)]{0,400})\)/i.exec(own.transform ?? '') ?? [];
  if (numbers !== undefined)
    return numbers
      .split(',')
      .slice(solid ? 12 : 4, solid ? 14 : 6)
      .join();
  return /translate(?:X|Y|3d)?\(([^)]{0,200})\)/i.exec(own.transform ?? '')?.[1] ?? own.translate ?? '';
}

/** Shares of what is around, or of itself, in per cent; nought for none. */
const shareOf = (value: string | undefined): number => (value?.endsWith('%') ? Number.parseFloat(value) || 0 : 0);

/** Its size is none of what it holds, nor is any declared, and nothing is painted outside. */
function isWithoutSize(own: Declared): boolean {
  const contained = own.contain ?? '';
  return /strict|(?:^|\s)size/.test(contained) && /strict|content|paint/.test(contained) && own.height === undefined;
}

/** The beginning of a line lies outside of a box that shows nothing there. */
function isPushedOut(own: Declared): boolean {
  const [indent, width] = [pixelsOf(own['text-indent']) ?? 0, pixelsOf(own.width) ?? pixelsOf(own['max-width'])];
  return indent < -SHORT || shareOf(own['text-indent']) >= 100 || (width !== null && indent !== 0 && Math.abs(indent) >= width);
}

/** A box of columns, or one whose rows stand beside each other. */
function holdsInOwnOrder(own: Declared): boolean {
  return /grid/.test(own.display ?? '') || (/flex/.test(own.display ?? '') && !/column/.test(own['flex-direction'] ?? ''));
}

/** Whether a generated box lies behind what it stands beside, in this colour. */
export function groundBehind(pseudo: Declared): string | null {
  const isPlaced = pseudo.position === 'absolute' || pseudo.position === 'fixed';
  return isPlaced && Number.parseInt(pseudo['z-index'] ?? '0', 10) < 0 ? (pseudo['background-color'] ?? null) : null;
}

/** Whether a generated box is painted over what it stands beside. */
export function isLaidOver(pseudo: Declared, isCell: boolean): boolean {
  if (pseudo.position !== 'absolute' && pseudo.position !== 'fixed') return false;
  if (Number.parseInt(pseudo['z-index'] ?? '0', 10) < 0 || (pseudo.opacity !== undefined && amountOf(pseudo.opacity) < 0.35)) return false;
  const isPainted =
    /url|gradient/.test(pseudo['background-image'] ?? '') ||
    (pseudo['background-color'] !== undefined && alphaOf(pseudo['background-color']) > 0.3);
  const height = pixelsOf(pseudo.height);
  // A line at an edge decorates, a line through the middle strikes.
  if (isCell && isEdge(pseudo)) return false;
  return isPainted && (height === null || height > 4 || /%/.test(pseudo.top ?? pseudo.bottom ?? ''));
}

/** A line along one side of a cell, from its top to its bottom. */
function isEdge(pseudo: Declared): boolean {
  const isAt = (side: string) => Math.abs(pixelsOf(pseudo[side]) ?? 99) <= 2;
  const isWhole = isAt('top') && (isAt('bottom') || pseudo.height === '100%');
  return isWhole && isAt('left') !== isAt('right') && (pixelsOf(pseudo.width) ?? 99) <= 4 && pseudo.transform === undefined;
}

/** A box of nothing that is painted in the line: it looks like a one, a nought, a point. */
export function isBar(box: Declared): boolean {
  if (box.position === 'absolute' || box.position === 'fixed') return false;
  const isPainted =
    /url|gradient/.test(box['background-image'] ?? '') || (box['background-color'] !== undefined && alphaOf(box['background-color']) > 0.3);
  const border = pixelsOf(box['border-width']) ?? 0;
  const [width, height] = [(pixelsOf(box.width) ?? 0) + 2 * border, (pixelsOf(box.height) ?? 0) + 2 * border];
  return (isPainted || border > 0) && width >= 1 && height >= 3;
}

/** What a box of a grid may say of its place that leaves it where it stands. */
const IN_ORDER = /^(?:auto|span \d{1,3}|[\s/])*$/;
/** CSS pixels: nobody scrolls there. */
const FAR = 400;
/** The same in shares. */
const FAR_OFF = 200;
/** Lines that hang are no longer. */
const SHORT = 48;
