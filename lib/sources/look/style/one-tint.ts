import { apart } from './apart';
import { alphaOf, areAlike, channelsOf } from './colours';

/** Whether a ground is one gradient, as a browser computes it, between whose colours nobody could tell an edge. */
export function isOneTint(image: string): boolean {
  const inks = inksOf(image);
  if (inks === null) return false;
  if (inks.every((ink) => alphaOf(ink) < TINT)) return true;
  const [first, ...others] = inks.map((ink) => (alphaOf(ink) > SOLID ? channelsOf(ink) : null));
  return first !== null && first !== undefined && others.every((other) => other !== null && areAlike(first, other));
}

/** Whether it is one that lets nothing through. */
export function isOpaque(image: string): boolean {
  return inksOf(image)?.every((ink) => alphaOf(ink) > SOLID) ?? false;
}

/** The colours of a gradient; null where it is none, or not wholly understood. */
function inksOf(image: string): readonly string[] | null {
  const [, inside = ''] = /^(?:repeating-)?(?:linear|radial|conic)-gradient\((.*)\)$/.exec(image) ?? [];
  const parts = apart(inside).map((part) => part.trim());
  const inks = (DIRECTION.test(parts[0] ?? '') ? parts.slice(1) : parts).map((part) => STOP.exec(part)?.[1]);
  const known = inks.filter((ink) => ink !== undefined);
  return known.length > 1 && known.length === inks.length ? known : null;
}

const DIRECTION = /^(?:-?[\d.]{1,12}deg|to [a-z]{3,6}(?: [a-z]{3,6})?|circle|ellipse)$/;
const STOP = /^(rgba?\([^()]{0,99}\)|#[\da-f]{3,8}|black|white|transparent)(?: -?[\d.]{1,12}(?:px|%)){0,2}$/;
const SOLID = 0.9;
/** Less of a colour than this leaves the ground as it is. */
const TINT = 0.1;
