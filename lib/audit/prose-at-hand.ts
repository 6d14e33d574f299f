import { claimsInSteps } from '../prose/claims';
import type { ProseMemory } from '../prose/memory';
import { passageWide } from '../prose/passage-wide';
import { wordBook } from '../prose/word-book';
import { wordingRules } from '../rules/engine/wording-rules';
import type { ProseMeans } from './examine-in-steps';

/** What reads and judges the prose, where all of it is loaded already. */
export function proseAtHand(memory: ProseMemory | null = null): ProseMeans {
  return {
    words: Promise.resolve(wordBook),
    reader: Promise.resolve((reading, books) => claimsInSteps(reading, books, memory)),
    sums: Promise.resolve(passageWide),
    wording: Promise.resolve(wordingRules),
  };
}
