import { narrow, type Place } from '../document/place';
import type { Prose } from '../report/report';

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
  const clauses = text.split(STOPS);
  const second = clauses.findIndex((clause, at) => clause.length >= CLAUSE && clause === clauses[at - 1] && HAN.test(clause));
  const clause = clauses[second];
  return clause === undefined ? null : { clause, start: text.indexOf(clause, text.indexOf(clause) + clause.length) };
}

const STOPS = /[，。；,;]/;
const HAN = /[\u4e00-\u9fff]{4}/;
