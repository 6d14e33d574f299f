import { allSteps } from '../document/steps';
import { reckon } from '../reckoning/reckon';
import type { Claim } from '../report/claim';
import type { ReportAsRead } from '../report/report';
import { claimsInSteps } from './claims';
import type { Sense } from './lexicon/sense';
import type { Matcher } from './lexicon/trie';
import type { ProseMemory } from './memory';
import { passageWide } from './passage-wide';
import { explained } from './solve/explained';
import { readIssuer } from './tokens/issuer';
import { wordBook } from './word-book';

export { type ProseMemory, proseMemory } from './memory';

/** Reads a report's prose, number by number, into claims, and says of each whether the tables bear it out. In text order. */
export function readClaims(report: ReportAsRead, lexicon: Matcher<Sense> | null = null, memory: ProseMemory | null = null): Claim[] {
  const books = reckon(report);
  const issuer = readIssuer(report.issuer);
  const own = lexicon ? { ...wordBook, words: () => lexicon } : wordBook;
  const found = allSteps(claimsInSteps(report, { ...books, issuer, passageWide, wordBook: own }, memory));
  return allSteps(explained({ ...report, amount: books.amount }, found));
}
