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

/** Every occurrence of a global pattern in the given prose, in document order; the pattern meets half-width characters only. */
export function hitsIn(prose: readonly Prose[], pattern: RegExp): ProseHit[] {
  return prose.flatMap((one) =>
    [...halfWidth(one.paragraph.text).matchAll(pattern)].map((match) => {
      const start = match.index ?? 0;
      return {
        prose: one,
        match,
        quote: one.paragraph.text.slice(start, start + match[0].length),
        place: narrow(one.paragraph.place, start, start + match[0].length),
        start,
      };
    }),
  );
}

/** Full-width ASCII to half width, character by character: offsets stay. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (c) => (c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
}
