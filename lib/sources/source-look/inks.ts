import { apart } from '../look/style/apart';
import { areAlike, blended, contrastOf } from '../look/style/colours';
import { FAINT } from '../look/style/filters';
import { pixelsOf } from '../look/style/lengths';
import { filledBy } from '../look/style/strokes';
import { type Ink, inkOf } from './colors';
import type { Declared } from './declarations';

/** Ink that can hardly be told from what is behind it. */
export function isInvisible(inherited: Declared, ground: string | null, strength: number): boolean {
  const color = inherited['-webkit-text-fill-color'] ?? inherited.color;
  const outline = isHalo(inherited) ? 0 : (pixelsOf(inherited['-webkit-text-stroke-width']) ?? 0);
  if (color === undefined && ground === 'white' && strength === 1 && outline === 0) return false;
  const behind = ground === null ? null : inkOf(ground);
  const over = (ink: Ink | null, left: number) =>
    ink !== null &&
    (ink.alpha * left < FAINT || (behind !== null && areAlike(blended(ink.channels, behind.channels, ink.alpha * left), behind.channels)));
  if (over(color === undefined ? { channels: [0, 0, 0], alpha: 1 } : inkOf(color), strength)) return true;
  return outline > 0.6 && over(inkOf(inherited['-webkit-text-stroke-color'] ?? color ?? 'black'), 1);
}

/** Painted before the letters: they stand on it. */
const isHalo = (inherited: Declared) => /^(?:markers\s+)?stroke\b/.test(inherited['paint-order'] ?? '');

/** The colour behind an element's text; null where a picture stands there. */
export function groundOf(own: Declared, behind: string | null): string | null {
  const fill = filledBy(own['box-shadow'] ?? '');
  if (fill !== null) return fill;
  if (/url|gradient/.test(own['background-image'] ?? '')) return flatGradient(own['background-image'] ?? '');
  const color = own['background-color'];
  return color === undefined || color === 'transparent' || color === 'inherit' ? behind : color;
}

/** The gradient of several colours that is painted behind an element's text, over all of its box or that of what is around it; null for none. */
export function drawingOf(own: Declared, behind: string | null): string | null {
  const image = own['background-image'] ?? '';
  const isWhole = /^(?:auto|cover)?$/.test(own['background-size'] ?? '');
  if (/^[a-z-]{0,40}gradient\(/i.test(image) && isWhole)
    return own['background-clip'] === 'text' || flatGradient(image) !== null ? null : image;
  return groundOf({ ...own, 'background-image': '' }, null) === null ? behind : null;
}

/** Whether an ink can hardly be told from some part of such a gradient: its lines go through the letters. */
export function isLostIn(inherited: Declared, drawing: string): boolean {
  const ink = inkOf(inherited['-webkit-text-fill-color'] ?? inherited.color ?? 'black');
  return ink !== null && inksOf(drawing).some((one) => one !== null && one.alpha > 0.9 && areAlike(ink.channels, one.channels));
}

/** A gradient that shows through letters without an ink of their own, as headings have it, and is nowhere like what is behind it. */
export function showsThrough(own: Declared, behind: string | null): boolean {
  const ground = behind === null ? null : inkOf(behind);
  if (own['background-clip'] !== 'text' || ground === null || !/^(?:auto)?$/.test(own['background-size'] ?? '')) return false;
  if (PLACES.some((place) => !/^(?:0(?:px|%)? ?)*$/.test(own[place] ?? ''))) return false;
  const inks = inksOf(own['background-image'] ?? '');
  return inks.length > 1 && inks.every((ink) => ink !== null && ink.alpha > 0.9 && !areAlike(ink.channels, ground.channels));
}

/** A mask that lets everything through: a gradient of opaque colours, laid over the whole box. */
export function isWholeMask(own: Declared): boolean {
  const image = own['mask-image'] ?? '';
  if (!/^[a-z-]{0,40}gradient\((?:[^()]|\([^()]{0,200}\))*\)$/i.test(image)) return false;
  if (Object.keys(own).some((name) => /mask-(?!image$)/.test(name))) return false;
  const inks = inksOf(image);
  return inks.length > 1 && inks.every((ink) => ink !== null && ink.alpha === 1);
}

/** Where a picture begins: somewhere else than the letters, it may show through none of them. */
const PLACES = ['background-position', 'background-position-x', 'background-position-y'];

/** Of a gradient; null stands for a colour that is not known here. */
function inksOf(image: string): (Ink | null)[] {
  const inside = /^[a-z-]{0,40}gradient\((.*)\)$/i.exec(image.trim())?.[1];
  if (inside === undefined) return [];
  const stops = apart(inside).map((stop) => COLOUR.exec(stop.trim())?.[0] ?? '');
  return (inkOf(stops[0] ?? '') ? stops : stops.slice(1)).map((stop) => inkOf(stop));
}

/** One of a gradient's colours, where they are all much the same. */
function flatGradient(image: string): string | null {
  const [first, ...others] = inksOf(image);
  if (!first || first.alpha < 0.9) return null;
  const isFlat = others.every((other) => other !== null && other.alpha > 0.9 && contrastOf(first.channels, other.channels) < 1.6);
  return isFlat ? `rgb(${first.channels.join(', ')})` : null;
}

const COLOUR = /^(?:[a-z-]{1,20}\([^()]{0,200}\)|#[\da-f]{3,8}|[a-z]{3,20})/i;

/** Laid over a dark ground by a mode that keeps the darker of both. */
export function isDarkened(own: Declared, ground: string | null): boolean {
  if (!/^(?:multiply|darken|color-burn)$/.test(own['mix-blend-mode'] ?? '')) return false;
  const behind = ground === null ? null : inkOf(ground);
  return behind !== null && contrastOf(behind.channels, [0, 0, 0]) < 3;
}
