import { rememberFor } from '../../document/remember';
import type { Prose } from '../../report/report';
import type { Found, RepeatedSlip } from './slip';

/** Clauses of a paragraph that follow themselves at once, or the paragraph where it repeats the one before or an earlier one: the second copy. */
export function repetitionsIn({ unit }: RepeatedSlip, all: readonly Prose[], at: number, year: number | null): Found[] {
  const [before, one] = [all[at - 1], all[at]];
  if (!one || one.isHeading) return [];
  const { text } = one.paragraph;
  const found = (value: string, start: number): Found => ({ match: value, value, text, start, end: start + value.length, year });
  if (unit === 'copy') return (firstOf(all).get(text) ?? at) < at - 1 ? [found(text, 0)] : [];
  if (unit === 'paragraph') return before?.paragraph.text === text && before.section === one.section ? [found(text, 0)] : [];
  let start = 0;
  let last = '';
  return text.split(STOPS).flatMap((clause) => {
    const own = found(clause, start);
    const isSame = clause.length > 1 && clause === last;
    start += clause.length + 1;
    last = clause;
    return isSame ? [own] : [];
  });
}

/** Where each text stands first. */
const firstOf = rememberFor((all: readonly Prose[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const [at, { paragraph }] of all.entries()) if (!first.has(paragraph.text)) first.set(paragraph.text, at);
  return first;
});

const STOPS = /[，。；,;]/;
