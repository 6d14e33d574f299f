import { type Place, pieceOf } from '../../document/place';
import type { Locate } from '../locate';

/** An element of our own, and the place whose text it holds, all of it in one text node; empty where the place is blank. */
export interface Shown {
  readonly place: Place;
  readonly element: Element;
}

/** Finds places among elements that we have made ourselves: the characters are those of the place's text. */
export function findPlaces(shown: readonly Shown[]): Locate {
  const pieces = new Map<string, Shown[]>();
  for (const one of shown) pieces.set(pieceOf(one.place), [...(pieces.get(pieceOf(one.place)) ?? []), one]);
  return (place) => {
    const [found, ...others] = (pieces.get(pieceOf(place)) ?? []).filter((one) => holds(one.place, place));
    if (!found) return null;
    const { element } = found;
    // The cells of one line of a text share its place: then the row is meant, and no cell of it is picked out.
    if (others.length > 0) return { element: element.parentElement ?? element, range: null };
    const text = element.firstChild;
    const length = text?.nodeType === TEXT ? (text.nodeValue ?? '').length : 0;
    if (!text || length === 0) return { element, range: null };
    const from = found.place.span?.[0] ?? 0;
    const [start, end] = place.span ?? [from, from + length];
    const range = element.ownerDocument.createRange();
    range.setStart(text, Math.min(length, start - from));
    range.setEnd(text, Math.min(length, end - from));
    return { element, range };
  };
}

/** Whether a place of the same piece is all of this one, or a part of its characters. */
function holds({ span: outer }: Place, { span: inner }: Place): boolean {
  if (outer === null) return true;
  return inner !== null && outer[0] <= inner[0] && inner[1] <= outer[1];
}

const TEXT = 3;
