import type { Claim } from '../../lib/report/claim';
import { exampleReport } from '../rules/example-report';
import type { Expected, Sentence } from './sentence';

const read = new WeakMap<Sentence, readonly Claim[]>();

/** The claims of a labelled passage, which is read once. */
export function claimsOf(sentence: Sentence): readonly Claim[] {
  const claims = read.get(sentence) ?? readSentence(sentence);
  read.set(sentence, claims);
  return claims;
}

function readSentence({ tables, text, section = 1 }: Sentence): readonly Claim[] {
  return exampleReport({
    edition: tables.edition,
    facts: tables.facts,
    ...(tables.uncertain ? { uncertain: tables.uncertain } : {}),
    prose: { [section]: [text] },
    report: { year: tables.year, issuer: tables.issuer },
  }).claims;
}

/** The claims read of each labelled statement, by the same keys. */
export function readingsOf(sentence: Sentence): { key: string; expected: Expected; claims: Claim[] }[] {
  const claims = claimsOf(sentence);
  return Object.entries(sentence.says).map(([key, expected]) => ({ key, expected, claims: claims.filter((one) => isMeant(one, key)) }));
}

/** What was made of it, by the same keys: null when no claim was read there. */
export function answersOf(sentence: Sentence): { key: string; expected: Expected; got: Expected | null }[] {
  return readingsOf(sentence).map(({ key, expected, claims }) => ({ key, expected, got: worst(claims) }));
}

/** Conflicts with a key that nobody expected. */
export function strayConflicts(sentence: Sentence): Claim[] {
  return claimsOf(sentence).filter((one) => one.outcome === 'conflicts' && !Object.keys(sentence.says).some((key) => isMeant(one, key)));
}

export function verdictOf(claim: Claim): Expected {
  return claim.outcome === 'conflicts' && claim.doubtful ? 'doubtful' : claim.outcome;
}

function isMeant(claim: Claim, key: string): boolean {
  if (claim.numeral !== null) return claim.numeral === key;
  const span = claim.place.span;
  return span !== null && claim.quote.includes(key) && !/^\d/.test(key);
}

function worst(claims: readonly Claim[]): Expected | null {
  const verdicts = claims.map(verdictOf);
  return (['conflicts', 'doubtful', 'agrees', 'unlinked'] as const).find((one) => verdicts.includes(one)) ?? null;
}
