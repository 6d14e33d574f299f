import type { Paragraph } from '../document/document';
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
  return prose.flatMap((one) => {
    const { paragraph } = one;
    if (hint && !hint.test(paragraph.text)) return [];
    return [...halfWidthOf(paragraph).matchAll(pattern)].map((match) => {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      return { prose: one, match, quote: paragraph.text.slice(start, end), place: narrow(paragraph.place, start, end), start };
    });
  });
}

// Many rules read the same paragraphs.
const known = new WeakMap<Paragraph, string>();
function halfWidthOf(paragraph: Paragraph): string {
  const text = known.get(paragraph) ?? halfWidth(paragraph.text);
  known.set(paragraph, text);
  return text;
}

/** Full-width ASCII to half width, character by character: offsets stay. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (c) => (c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
}
