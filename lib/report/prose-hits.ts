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

/** Every occurrence of a global pattern in the given prose, in document order. */
export function hitsIn(prose: readonly Prose[], pattern: RegExp): ProseHit[] {
  return prose.flatMap((one) =>
    [...one.paragraph.text.matchAll(pattern)].map((match) => {
      const start = match.index ?? 0;
      return { prose: one, match, quote: match[0], place: narrow(one.paragraph.place, start, start + match[0].length), start };
    }),
  );
}
