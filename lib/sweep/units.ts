import type { Block, Document, Link } from '../document/document';
import { normalise } from '../document/normalise';
import type { Place } from '../document/place';

/** A piece of text as a list shows it: a paragraph, or one cell of a table. */
export interface Unit {
  readonly text: string;
  /** CSS path; null outside of pages. */
  readonly selector: string | null;
  /** The row that a cell stands in; null for a paragraph. */
  readonly row: string | null;
  /** Ordinal of the table that a cell stands in, and its column; null for a paragraph. */
  readonly table: number | null;
  readonly column: number | null;
  readonly isHeading: boolean;
  readonly place: Place;
}

/** A link where it stands: its piece of text, and the characters `[start, end)` of it. */
export interface Standing {
  readonly link: Link;
  /** -1: nowhere in what was read. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** Where it ends: in a later piece, where it holds several lines. */
  readonly last: { readonly unit: number; readonly end: number };
}

/** Follows the rest of a link's words through the pieces behind its first one. */
function endOf(words: string, selector: string, units: readonly Unit[], first: Standing['last']): Standing['last'] {
  let last = first;
  let rest = words.trimStart();
  for (let unit = first.unit + 1; rest !== '' && unit < units.length; unit++) {
    const one = units[unit];
    if (!one || !isRelated(one.selector, selector)) break;
    if (one.text.startsWith(rest)) return { unit, end: rest.length };
    if (!rest.startsWith(one.text)) break;
    last = { unit, end: one.text.length };
    rest = rest.slice(one.text.length).trimStart();
  }
  return last;
}

/** All pieces that links stand in. */
export function heldBy(links: readonly Standing[]): ReadonlySet<number> {
  return new Set(links.flatMap(({ unit, last }) => Array.from({ length: last.unit - unit + 1 }, (_, on) => unit + on)));
}

/** A page's text in pieces, in order. */
export function unitsOf({ blocks }: Document): readonly Unit[] {
  return blocks.flatMap((block, index) => unitsOfBlock(block, index));
}

/** Each link in the piece of text that shows it: both come in the order of the page. */
export function standings(links: readonly Link[], units: readonly Unit[]): readonly Standing[] {
  let at = 0;
  let from = 0;
  return links.map((link) => {
    const selector = selectorOf(link.place);
    const shown = normalise(link.text);
    for (let unit = at; unit < units.length && selector !== null; unit++) {
      const one = units[unit];
      if (!one || !isRelated(one.selector, selector)) continue;
      // A link that holds several lines stands where its first one does.
      const text = one.text.includes(shown) ? shown : shown.startsWith(one.text) ? one.text : null;
      const start = text === null ? -1 : one.text.indexOf(text, unit === at ? from : 0);
      if (text === null || start < 0) continue;
      const last = endOf(shown.slice(text.length), selector, units, { unit, end: start + text.length });
      [at, from] = [last.unit, last.end];
      return { link, unit, start, end: start + text.length, last };
    }
    return { link, unit: -1, start: 0, end: 0, last: { unit: -1, end: 0 } };
  });
}

function unitsOfBlock(block: Block, index: number): Unit[] {
  if (block.kind === 'paragraph')
    return [
      {
        text: normalise(block.text),
        selector: selectorOf(block.place),
        row: null,
        table: null,
        column: null,
        isHeading: block.heading !== null,
        place: block.place,
      },
    ];
  return block.cells
    .filter(({ text }) => text !== '')
    .map(({ text, row, column, places }) => ({
      text: normalise(text),
      selector: places[0] ? selectorOf(places[0]) : null,
      row: `${index}/${row}`,
      table: index,
      column,
      isHeading: false,
      place: places[0] ?? block.place,
    }));
}

/** Characters of each piece that links take. */
export function takenIn(links: readonly Standing[]): ReadonlyMap<number, readonly Standing[]> {
  const taken = new Map<number, Standing[]>();
  for (const one of links) taken.set(one.unit, [...(taken.get(one.unit) ?? []), one]);
  return taken;
}

/** The pieces of text within a link, where it holds several: a card's title, its first sentence, its day. */
export function piecesOf({ link, unit }: Standing, units: readonly Unit[]): readonly string[] {
  const selector = selectorOf(link.place);
  if (unit < 0 || selector === null) return [];
  const within: string[] = [];
  for (let at = unit; at < units.length && units[at]?.selector && holds(selector, units[at]?.selector ?? ''); at++)
    within.push(units[at]?.text ?? '');
  return within;
}

function selectorOf(place: Place): string | null {
  return place.kind === 'dom' ? place.selector : null;
}

/** One holds the other. */
function isRelated(a: string | null, b: string): boolean {
  return a !== null && (a === b || holds(a, b) || holds(b, a));
}

function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer) && /[ >]/.test(inner.charAt(outer.length));
}
