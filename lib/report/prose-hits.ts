import { halfWidth } from '../document/half-width';
import { narrow, type Place } from '../document/place';
import type { Prose } from './report';

/** Where a pattern occurs in the prose. */
export interface ProseHit {
  readonly prose: Prose;
  readonly match: RegExpMatchArray;
  readonly quote: string;
  readonly place: Place;
  /** Offset of the match in the paragraph's text. */
  readonly start: number;
}

/**
 * Every occurrence of a global pattern in the given prose, in document order; the pattern meets half-width characters only.
 * @param hint a cheap pattern (not global) that every paragraph with an occurrence matches: the others are passed over
 */
export function hitsIn(prose: readonly Prose[], pattern: RegExp, hint?: RegExp): ProseHit[] {
  const hits: ProseHit[] = [];
  for (const one of prose) {
    const { paragraph } = one;
    if (hint && !hint.test(paragraph.text)) continue;
    const text = halfWidth(paragraph.text);
    // Shared and reset: `matchAll` would make a new pattern for every paragraph.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) pattern.lastIndex++;
      hits.push({ prose: one, match, quote: paragraph.text.slice(start, end), place: narrow(paragraph.place, start, end), start });
    }
  }
  return hits;
}
