import { fc } from '@fast-check/vitest';
import type { Claim } from '../../../lib/report/claim';
import type { Figure } from './phrase';
import { type Composed, compose, type Plan, plans, type Reading, read } from './report';
import { conflictsAt, contradiction, isLinked, lineOfClaim, type Seen, seenIn } from './verdict';

/** Composed reports as they were read: what a suite may ask, and the sentences that were read for it. */
export interface Survey {
  readonly sentences: ReadonlySet<string>;
  /** What was said against reports that are right. */
  readonly falseAlarms: readonly string[];
  readonly wholes: number;
  readonly unlinked: readonly string[];
  /** By role: figures changed to what nothing admits, and those of them that nobody noticed. */
  readonly changed: Readonly<Record<ChangedRole, number>>;
  readonly unnoticed: readonly string[];
}

export type ChangedRole = Exclude<Figure['role'], 'none'>;
const ROLES: readonly ChangedRole[] = ['whole', 'part', 'share'];

/** Reads `count` composed reports; of each, one figure of every role is changed too. The same seed gives the same survey. */
export function survey(count: number, seed: number): Survey {
  const sentences = new Set<string>();
  const falseAlarms: string[] = [];
  const unlinked: string[] = [];
  const unnoticed: string[] = [];
  const changed = { whole: 0, part: 0, share: 0 };
  let wholes = 0;
  for (const plan of fc.sample(plans, { numRuns: count, seed })) {
    const composed = compose(plan);
    const reading = read(composed);
    for (const { text } of reading.texts) for (const sentence of text.split('。')) if (sentence !== '') sentences.add(sentence);
    falseAlarms.push(...alarms(reading));
    const seen = seenIn(reading);
    const stated = seen.filter(({ printed }) => printed.figure.role === 'whole');
    wholes += stated.length;
    unlinked.push(...stated.filter((one) => !isLinked(one)).map((one) => report(composed, one, said(one.claim))));
    for (const role of ROLES) {
      const one = chosen(seen, role, plan);
      const value = one && contradiction(composed.world, one, plan.figures);
      if (!one || value === null || value === undefined) continue;
      changed[role]++;
      if (conflictsAt(composed, one, value).length === 0)
        unnoticed.push(report(composed, one, `${role} ${one.printed.figure.print(value)} was not noticed`));
    }
  }
  return { sentences, falseAlarms, wholes, unlinked, changed, unnoticed };
}

/** What is said against a report, each with its paragraph. */
export function alarms({ texts, claims }: Reading): string[] {
  return claims
    .filter((claim) => claim.outcome === 'conflicts')
    .map((claim) => `${texts.filter(({ text }) => text.includes(claim.quote)).map(({ text }) => text)}\n  ${lineOfClaim(claim)}`);
}

function chosen(seen: readonly Seen[], role: ChangedRole, { figures }: Plan): Seen | undefined {
  const fit = seen.filter(({ printed }) => printed.figure.role === role);
  return fit[(figures >>> 3) % fit.length];
}

function report(composed: Composed, { paragraph, printed }: Seen, what: string): string {
  const { world } = composed;
  const text = read(composed).texts[paragraph]?.text ?? '';
  return `${world.issuer.name} ${world.year} ${text}\n  ${printed.figure.print(printed.figure.value)}: ${what}`;
}

const said = (claim: Claim | null) => (claim ? lineOfClaim(claim) : 'not read');
