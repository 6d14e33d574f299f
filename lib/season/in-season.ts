import { diagnoseBeside } from '../diagnosis/beside';
import type { Audit } from '../report/audit';
import { cellOf, everyOther, type OtherReport, type Others, type UsedReport } from '../report/other-report';
import type { Check, Finding } from '../report/outcome';
import { besideRules } from '../rules/engine/beside-rules';
import { mergeInOrder } from '../rules/engine/document-order';
import { judgeBeside } from '../rules/engine/judge-beside';

export interface SeasonOptions {
  /** Ids of rules that are switched off. */
  readonly rulesOff?: readonly string[];
}

/**
 * The audit with what other reports say to it: further checks and findings in the same shapes, corrections that settle sums and chains
 * together, the reports that were used. Nothing else changes, and done again it begins anew. A page that is no report stays as it is.
 */
export function inSeason(before: Audit, others: Others, { rulesOff = [] }: SeasonOptions = {}): Audit {
  const audit = outOfSeason(before);
  const { report, source } = audit;
  if (!report) return audit;
  const judged = judgeBeside(report, others, { rulesOff, source: source.file ?? source.url });
  const corrections = diagnoseBeside(audit, report, judged, others);
  const findings = mergeInOrder(audit.findings, judged.findings.map(withoutEquation));
  // Chains are no sums of the statute: whoever counts those must not count these.
  const checks = [...audit.checks, ...judged.checks.map(withoutEquation)];
  const used = everyOther(others).flatMap((other) => usedOf(other, judged.checks, findings) ?? []);
  return {
    ...audit,
    verdict: audit.verdict === 'consistent' && isDoubtful(judged) ? 'doubtful' : audit.verdict,
    checks,
    findings,
    corrections,
    others: used,
  };
}

/** No rule of this kind is arithmetic certainty: the other report may be the one that is wrong. So none makes a report inconsistent. */
function isDoubtful({ checks, findings }: Pick<Told, 'checks' | 'findings'>): boolean {
  return (
    findings.some(({ outcome, severity }) => outcome !== 'fail' || severity !== 'notice') ||
    checks.some(({ outcome }) => outcome === 'review' || outcome === 'error')
  );
}

/** The audit as it was before others were set beside it. */
export function outOfSeason<A extends Pick<Audit, 'verdict'> & Told>(audit: A): A {
  const findings = audit.findings.filter(isOwn);
  const checks = audit.checks.filter(isOwn);
  if (findings.length === audit.findings.length && checks.length === audit.checks.length) return audit;
  const kept = new Set(findings.map(({ fingerprint }) => fingerprint));
  const verdict = audit.verdict === 'doubtful' && !isDoubtful({ checks, findings }) ? 'consistent' : audit.verdict;
  return {
    ...audit,
    others: [],
    findings,
    checks,
    verdict,
    corrections: audit.corrections.filter(({ resolves }) => resolves.some((one) => kept.has(one))),
  };
}

/** What an audit and its export have in common. */
interface Told {
  readonly checks: readonly Pick<Check, 'rule' | 'outcome'>[];
  readonly findings: readonly Pick<Finding, 'rule' | 'outcome' | 'severity' | 'fingerprint'>[];
  readonly corrections: readonly Pick<Audit['corrections'][number], 'resolves'>[];
}

function isOwn({ rule }: { readonly rule: string }): boolean {
  return !SEASON.has(rule);
}

const SEASON: ReadonlySet<string> = new Set(besideRules.map(({ id }) => id));

function withoutEquation<T extends Check | Finding>(told: T): T {
  return { ...told, equation: null };
}

/** Null for a report of which nothing was used. */
function usedOf(other: OtherReport, checks: readonly Check[], findings: readonly Finding[]): UsedReport | null {
  const names = new Set([
    ...checks.flatMap(({ equation }) => [...(equation?.left ?? []), ...(equation?.right ?? [])]),
    ...findings.flatMap(({ cells }) => cells),
  ]);
  const cells = [...names].flatMap((name) => {
    const cell = cellOf([other], name);
    return cell ? [[name, cell.fact] as const] : [];
  });
  const isQuoted = findings.some(({ passages = [] }) => passages.some(({ of }) => of === other.name));
  if (cells.length === 0 && !isQuoted) return null;
  const { name, body, year, sha256, from } = other;
  return { name, body, year, sha256, from, cells: Object.fromEntries(cells) };
}
