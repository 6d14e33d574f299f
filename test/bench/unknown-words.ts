import type { Claim } from '../../lib/report/claim';
import { labelled } from '../prose/labelled';
import { readingsOf } from '../prose/read-sentence';

/** What the reader left alone, for want of a word: `because` names what stood between an act and its number. */
export interface UnknownWords {
  /** Labelled statements that speak of a cell. */
  readonly speaking: number;
  /** Of those, the ones that were set against nothing. */
  readonly unlinked: number;
  /** Of those, the ones whose claim names what was not understood. */
  readonly unknown: number;
  /** What it names, the most frequent first. */
  readonly words: readonly (readonly [word: string, times: number])[];
  /** Whether any claim at all names a reason: without that the share says nothing. */
  readonly isTold: boolean;
}

/** At most this share of the numbers that speak of a cell may be lost to a word that the lexicon does not have. */
export const MOST_UNKNOWN = 0.03;

/** Counts over the labelled sentences. A label other than `unlinked` means that the statement speaks of a cell. */
export function countUnknownWords(): UnknownWords {
  const words = new Map<string, number>();
  let speaking = 0;
  let unlinked = 0;
  let unknown = 0;
  const readings = labelled.flatMap(readingsOf);
  for (const { expected, claims } of readings) {
    if (expected === 'unlinked') continue;
    speaking++;
    if (claims.some((claim) => claim.outcome !== 'unlinked')) continue;
    unlinked++;
    const named = claims.map(becauseOf).find((word) => word !== null);
    if (named === undefined || named === null) continue;
    unknown++;
    words.set(named, (words.get(named) ?? 0) + 1);
  }
  const isTold = readings.some(({ claims }) => claims.some((claim) => becauseOf(claim) !== null));
  return { speaking, unlinked, unknown, words: [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), isTold };
}

/** Prints the share and the words that cost most. True when the share is within {@link MOST_UNKNOWN}. */
export function printUnknownWords(print: (line: string) => void = console.log): boolean {
  const { speaking, unlinked, unknown, words, isTold } = countUnknownWords();
  const share = unknown / speaking;
  const isMet = share <= MOST_UNKNOWN;
  print(
    `unknown words: of ${speaking} labelled statements that speak of a cell ${unlinked} are unlinked, ` +
      (isTold
        ? `${unknown} (${percent(share)}) for a word that is not known (at most ${percent(MOST_UNKNOWN)})${isMet ? '' : '  MISSED'}`
        : 'none says why'),
  );
  if (words.length > 0)
    print(
      `  ${words
        .slice(0, 20)
        .map(([word, times]) => `${word} ${times}`)
        .join('，')}`,
    );
  return isMet;
}

/** A reader that does not say why has no such field. */
function becauseOf(claim: Claim & { readonly because?: unknown }): string | null {
  const { because } = claim;
  if (because === undefined || because === null) return null;
  return typeof because === 'string' ? because : JSON.stringify(because);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
