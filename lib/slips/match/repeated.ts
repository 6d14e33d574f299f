import type { Prose } from '../../report/report';
import type { Found, RepeatedSlip } from './slip';

/** Clauses of a paragraph that follow themselves at once, or the paragraph where it repeats the one before: the second copy. */
export function repetitionsIn({ unit }: RepeatedSlip, one: Prose, before: Prose | undefined, year: number | null): Found[] {
  if (one.isHeading) return [];
  const { text } = one.paragraph;
  const found = (value: string, start: number): Found => ({ match: value, value, text, start, end: start + value.length, year });
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

const STOPS = /[，。；,;]/;
