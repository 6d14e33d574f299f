import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';
import type { Equation } from '../report/equation';
import { cellOf, everyOther, type Others } from '../report/other-report';
import type { Check, Finding } from '../report/outcome';
import type { Report } from '../report/report';
import { withCells } from '../rules/engine/judge-beside';
import { diagnose } from './index';

/**
 * The corrections of an audit, where other reports speak to it too: a change that settles sums and chains together takes the place of one
 * that settles the sums alone, as long as it changes no more cells. A chain by itself never certainly corrects: the other report may be
 * the one that is wrong, and that is not ours to change.
 */
export function diagnoseBeside(
  audit: Pick<Audit, 'checks' | 'findings' | 'corrections'>,
  report: Report,
  judged: { readonly checks: readonly Check[]; readonly findings: readonly Finding[] },
  others: Others,
): readonly Correction[] {
  const chains = judged.checks.filter(
    ({ equation, outcome }) => equation !== null && (outcome === 'pass' || outcome === 'fail') && isPrinted(equation, others),
  );
  if (!chains.some(({ outcome }) => outcome === 'fail') && audit.corrections.length === 0) return audit.corrections;
  const names = chains.flatMap(({ equation }) => [...(equation?.left ?? []), ...(equation?.right ?? [])]);
  const findings = [...audit.findings, ...judged.findings];
  const { corrections } = diagnose(withCells(report, others, names), [...audit.checks, ...chains], findings);
  const ofChains = new Set(judged.findings.map(({ fingerprint }) => fingerprint));
  const size = (fingerprint: string) =>
    Math.min(...audit.corrections.filter(({ resolves }) => resolves.includes(fingerprint)).map(({ cells }) => cells.length));
  const kept = corrections.flatMap((one): Correction[] => {
    const sums = one.resolves.filter((fingerprint) => !ofChains.has(fingerprint));
    if (sums.length === 0) return one.cells.length === 1 ? [{ ...one, ambiguous: true }] : [];
    return sums.every((fingerprint) => one.cells.length <= size(fingerprint)) ? [one] : [];
  });
  const settled = new Set(kept.flatMap(({ resolves }) => resolves));
  return [...kept, ...audit.corrections.filter(({ resolves }) => !resolves.every((fingerprint) => settled.has(fingerprint)))];
}

/** What the other report left blank is no figure to correct ours by. */
function isPrinted({ left, right }: Equation, others: Others): boolean {
  const known = everyOther(others);
  return [...left, ...right].every((name) => (cellOf(known, name)?.fact.state ?? 'number') === 'number');
}
