import { rememberLatest } from '../../document/remember';
import type { Prose } from '../../report/report';
import { EVERYWHERE, isStop, type Letters } from './letters';
import type { Found, RepeatedSlip } from './slip';

/** Clauses of a paragraph that follow themselves at once, or the paragraph where it repeats the one before or an earlier one: the second copy. */
export function repetitionsIn({ unit }: RepeatedSlip, all: readonly Prose[], at: number, year: number | null): Found[] {
  const [before, one] = [all[at - 1], all[at]];
  if (!one || one.isHeading) return [];
  const { text } = one.paragraph;
  const found = (value: string, start: number): Found => ({ match: value, value, text, start, end: start + value.length, year });
  if (unit === 'copy') return (firstOf(all).get(text) ?? at) < at - 1 ? [found(text, 0)] : [];
  if (unit === 'paragraph') return before?.paragraph.text === text && before.section === one.section ? [found(text, 0)] : [];
  const hits: Found[] = [];
  let start = 0;
  let length = -1;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && !isStop(text.charCodeAt(end))) continue;
    const own = end - start;
    // Hardly two clauses in a row are of one length: nothing is cut out of the text for the others.
    if (own === length && own > 1 && text.startsWith(text.slice(start - 1 - length, start - 1), start))
      hits.push(found(text.slice(start, end), start));
    length = own;
    start = end + 1;
  }
  return hits;
}

/** The paragraphs in which it may be: nearly no report has a paragraph twice, and then no other is compared with those before it. */
export function mayRepeat({ unit }: RepeatedSlip, all: readonly Prose[], letters: Letters | null): number {
  if (unit === 'clause') return letters?.evens ?? EVERYWHERE;
  return areLike(all) && firstOf(all).size < all.length ? EVERYWHERE : 0;
}

/** Whether two texts are of one length, with one character in their middle: without such two no text need be compared. */
const areLike = rememberLatest((all: readonly Prose[]): boolean => {
  const seen = new Set<number>();
  for (const { paragraph } of all) seen.add(paragraph.text.length * 0x10000 + paragraph.text.charCodeAt(paragraph.text.length >> 1));
  return seen.size < all.length;
});

/** Where each text stands first. */
const firstOf = rememberLatest((all: readonly Prose[]): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const [at, { paragraph }] of all.entries()) if (!first.has(paragraph.text)) first.set(paragraph.text, at);
  return first;
});
