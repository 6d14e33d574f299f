import { apart } from './apart';
import { drawsBand } from './strokes';
import type { StyleOf } from './style-of';

/** As {@link drawsBand}, of a cell or a row, whose ground may draw the lines at its edges as a border does. */
export function drawsBandWithin(style: StyleOf): boolean {
  return drawsBand(style) && !drawsEdgesOnly(style);
}

function drawsEdgesOnly(style: StyleOf): boolean {
  if (/inset/.test(style('box-shadow'))) return false;
  const [sizes, places, repeats] = ['background-size', 'background-position', 'background-repeat'].map((name) => apart(style(name)));
  const images = apart(style('background-image'));
  const of = (list: readonly string[] | undefined, nth: number) => list?.[nth % Math.max(1, list.length)]?.trim() ?? '';
  return images.every((image, nth) => {
    if (image.trim() === 'none') return true;
    const size = of(sizes, nth);
    return isWhole(size) ? changesAtEdges(image.trim()) : isThinAtEdge(size, of(places, nth), of(repeats, nth));
  });
}

const isWhole = (size: string): boolean => /^(?:auto|cover|100%|auto auto|100% 100%|100% auto|auto 100%)?$/.test(size);

/** Painted as a line along one edge, once. */
function isThinAtEdge(size: string, place: string, repeat: string): boolean {
  const [width = 'auto', height = 'auto'] = size.split(/\s+/);
  const [x = '0%', y = '0%'] = place.split(/\s+/);
  const [across = 'repeat', down = across] =
    repeat === 'repeat-x' ? ['repeat', 'no-repeat'] : repeat === 'repeat-y' ? ['no-repeat', 'repeat'] : repeat.split(/\s+/);
  return (isThin(height) && EDGE.test(y) && down === 'no-repeat') || (isThin(width) && EDGE.test(x) && across === 'no-repeat');
}

/** A gradient straight across or down that has all its changes of colour at its ends. */
function changesAtEdges(image: string): boolean {
  const [, inside] = /^linear-gradient\((.*)\)$/.exec(image) ?? [];
  if (inside === undefined) return false;
  const parts = apart(inside).map((part) => part.trim());
  const isDirected = /^(?:to |-?[\d.]{1,12}deg$)/.test(parts[0] ?? '');
  if (isDirected && !STRAIGHT.test(parts[0] ?? '')) return false;
  const stops = parts.slice(isDirected ? 1 : 0).flatMap((part, nth, { length }) => stopsIn(part, nth, length));
  return stops.every(({ ink, end }, nth) => {
    const before = stops[nth - 1];
    return end !== null && (before === undefined || before.end === end || before.ink === ink);
  });
}

interface Stop {
  readonly ink: string;
  /** At which end of the gradient it stands; null in between, or not known. */
  readonly end: 'first' | 'last' | null;
}

/** What a part of a gradient's list says: one colour in one place or two. */
function stopsIn(part: string, nth: number, count: number): Stop[] {
  const [, ink = '', rest = ''] = /^([a-z]{1,20}\([^()]{0,200}\)|#[\da-f]{3,8}|[a-z]{3,30})(.*)$/i.exec(part) ?? [];
  const places = rest.match(/calc\([^()]{0,60}\)|-?[\d.]{1,12}(?:px|%)|\b0\b/g) ?? [];
  if (places.length > 0) return places.map((place) => ({ ink, end: endOf(place) }));
  return [{ ink, end: nth === 0 ? 'first' : nth === count - 1 ? 'last' : null }];
}

function endOf(place: string): Stop['end'] {
  if (/^0(?:%|px)?$/.test(place) || isThin(place)) return 'first';
  if (place === '100%') return 'last';
  const [, back = ''] = /^calc\(100% - ([\d.]{1,12}px)\)$/.exec(place) ?? [];
  return isThin(back) ? 'last' : null;
}

const isThin = (length: string): boolean => /^[\d.]{1,12}px$/.test(length) && Number.parseFloat(length) <= THIN;
const STRAIGHT = /^(?:to (?:top|bottom|left|right)|(?:0|90|180|270|360)deg)$/;
const EDGE = /^(?:0(?:px|%)?|100%)$/;
/** CSS pixels, as wide as borders are. */
const THIN = 2;
