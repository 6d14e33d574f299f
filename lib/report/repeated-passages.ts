import { narrow, type Place } from '../document/place';
import type { Prose } from './report';

/** A clause or a whole paragraph printed twice in a row. */
export interface RepeatedPassage {
  readonly quote: string;
  /** The second copy's. */
  readonly place: Place;
}

/** Shorter clauses are repeated for effect (应公开尽公开，应公开尽公开); shorter paragraphs are labels. */
const CLAUSE = 8;
const PARAGRAPH = 24;

/** Passages that follow themselves at once, in document order. */
export function repeatedPassages(prose: readonly Prose[]): RepeatedPassage[] {
  return prose.flatMap((one, at): RepeatedPassage[] => {
    const { text, place } = one.paragraph;
    if (one.isHeading || text.length < PARAGRAPH) return [];
    const before = prose[at - 1];
    if (before?.paragraph.text === text && before.section === one.section && HAN.test(text)) return [{ quote: text, place }];
    const twice = repeatedClause(text);
    return twice ? [{ quote: twice.clause, place: narrow(place, twice.start, twice.start + twice.clause.length) }] : [];
  });
}

function repeatedClause(text: string): { clause: string; start: number } | null {
  let last = '';
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !STOPS.includes(text[at] ?? '')) continue;
    const clause = text.slice(start, at).trim();
    if (clause.length >= CLAUSE && clause === last && HAN.test(clause)) return { clause, start: text.indexOf(clause, start) };
    last = clause;
    start = at + 1;
  }
  return null;
}

const STOPS = '，。；,;';
const HAN = /[\u4e00-\u9fff]{4}/;
