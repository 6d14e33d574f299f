import type { ShownOtherwise } from '../../document/grid';
import { amountOf, pixelsOf } from '../look/lengths';
import { alphaOf } from '../look/style';
import type { TagKind } from '../page/tags';
import type { Declared } from './declarations';

/** Off the page, out of its box, out of its order. */
export function faultOfPlace(own: Declared, kind: TagKind | undefined): ShownOtherwise | null {
  const far = ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top', 'text-indent'].some(
    (name) => (pixelsOf(own[name]) ?? 0) < -FAR || (name !== 'text-indent' && (pixelsOf(own[name]) ?? 0) > 2 * FAR),
  );
  if (far) return 'hidden';
  const moved = /translate(?:X|Y|3d)?\(([^)]{0,200})\)/i.exec(own.transform ?? '')?.[1] ?? own.translate ?? '';
  if (moved.split(/[,\s]+/).some((one) => Math.abs(pixelsOf(one) ?? 0) > FAR)) return 'hidden';
  if (kind === 'cell' && moved.split(/[,\s]+/).some((one) => /%$/.test(one) && Math.abs(Number.parseFloat(one)) > 20)) return 'reordered';
  const hides = [own.overflow, own['overflow-x'], own['overflow-y']].some((value) => /hidden|clip|auto|scroll/.test(value ?? ''));
  if (hides && ['width', 'height', 'max-width', 'max-height'].some((name) => (pixelsOf(own[name]) ?? 99) < 4)) return 'hidden';
  const isInCell = kind === 'cell' || kind === 'styled' || kind === 'inline' || kind === undefined;
  if (isInCell && own.position === 'relative' && ['left', 'top', 'right', 'bottom'].some((name) => Math.abs(pixelsOf(own[name]) ?? 0) > 8))
    return 'reordered';
  if (kind === 'cell' && moved.split(/[,\s]+/).some((one) => Math.abs(pixelsOf(one) ?? 0) > 8)) return 'reordered';
  if (kind === 'row' && /^table-(?:header-group|footer-group|caption)$/.test(own.display ?? '')) return 'reordered';
  if (/reverse/.test(`${own['flex-direction']} ${own['-webkit-box-direction']}`)) return 'reordered';
  if (own.order !== undefined && own.order !== '0') return 'reordered';
  if (isInCell && !/^(?:|auto)$/.test(own['grid-area'] ?? '')) return 'reordered';
  if ((isInCell || kind === 'row') && own.direction === 'rtl' && /flex|grid|table/.test(own.display ?? '')) return 'reordered';
  if (own.float === 'right' && kind !== 'block' && kind !== 'table') return 'reordered';
  return (pixelsOf(own['letter-spacing']) ?? 0) < -3 ? 'reordered' : null;
}

/** Whether a generated box lies behind what it stands beside, in this colour. */
export function groundBehind(pseudo: Declared): string | null {
  const isPlaced = pseudo.position === 'absolute' || pseudo.position === 'fixed';
  return isPlaced && Number.parseInt(pseudo['z-index'] ?? '0', 10) < 0 ? (pseudo['background-color'] ?? null) : null;
}

/** Whether a generated box is painted over what it stands beside. */
export function isLaidOver(pseudo: Declared): boolean {
  if (pseudo.position !== 'absolute' && pseudo.position !== 'fixed') return false;
  if (Number.parseInt(pseudo['z-index'] ?? '0', 10) < 0 || (pseudo.opacity !== undefined && amountOf(pseudo.opacity) < 0.35)) return false;
  const isPainted =
    /url|gradient/.test(pseudo['background-image'] ?? '') ||
    (pseudo['background-color'] !== undefined && alphaOf(pseudo['background-color']) > 0.3);
  const height = pixelsOf(pseudo.height);
  // A line at an edge decorates, a line through the middle strikes.
  return isPainted && (height === null || height > 4 || /%/.test(pseudo.top ?? pseudo.bottom ?? ''));
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

/** CSS pixels: nobody scrolls there. */
const FAR = 400;
