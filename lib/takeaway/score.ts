import type { AuditExport } from '../report/contract/schema';
import { gradeOf } from '../report/told/grade';
import { type Audited, openFindings, summaryOf } from './summary';
import type { Weights } from './weights';

/** How one body scores: every point that is taken off says why. */
export interface Score {
  readonly issuer: string | null;
  readonly year: number | null;
  /** Null for what is no report: there is nothing to score. */
  readonly points: number | null;
  readonly deductions: readonly Points[];
  /** The verdict rests on a part only: a person has to look. */
  readonly isPartial: boolean;
  readonly source: string;
}

export interface Points {
  readonly rule: string;
  /** Places, or days late. */
  readonly count: number;
  readonly unit: 'places' | 'days';
  readonly points: number;
}

/** One report by the office's weights. What was set aside costs nothing, and what the weights do not name costs as its grade does. */
export function scoreOf(audit: Audited & Pick<AuditExport, 'source'>, weights: Weights): Score {
  const { issuer, year, verdict, read, of, source } = summaryOf(audit);
  const isPartial = verdict === 'not-fully-read' || read < of;
  if (!audit.report) return { issuer, year, points: null, deductions: [], isPartial: true, source };
  const byRule = new Map<string, Audited['findings'][number][]>();
  for (const finding of openFindings(audit)) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const deductions = [...byRule].flatMap(([rule, findings]) => deductionOf(rule, findings, weights) ?? []);
  const taken = deductions.reduce((sum, { points }) => sum + points, 0);
  return { issuer, year, points: Math.max(0, tidy(weights.full - taken)), deductions, isPartial, source };
}

function deductionOf(rule: string, findings: readonly Audited['findings'][number][], { rules, grades, late }: Weights): Points | null {
  const failed = findings.filter(({ outcome }) => outcome === 'fail');
  if (late.rules.includes(rule) && !rules[rule]) {
    // How many days is what such a rule measures.
    const days = Math.max(0, ...failed.map(({ actual }) => actual ?? 0));
    const points = days > 0 ? tidy(Math.min(late.most, late.once + days * late.perDay)) : 0;
    return points > 0 ? { rule, count: days, unit: 'days', points } : null;
  }
  const own = rules[rule];
  if (own) return pointsOf(rule, failed.length, own.each * failed.length, own.most);
  const costs = findings.map((finding) => {
    const grade = gradeOf(finding);
    return grade === 'broken' ? { each: 0, most: null } : grades[grade];
  });
  const most = costs.reduce<number | null>((least, one) => (one.most === null ? least : Math.max(least ?? 0, one.most)), null);
  return pointsOf(
    rule,
    costs.filter(({ each }) => each > 0).length,
    costs.reduce((sum, { each }) => sum + each, 0),
    most,
  );
}

function pointsOf(rule: string, count: number, points: number, most: number | null): Points | null {
  const taken = tidy(most === null ? points : Math.min(points, most));
  return taken > 0 ? { rule, count, unit: 'places', points: taken } : null;
}

/** Without what binary fractions leave behind. */
function tidy(points: number): number {
  return Math.round(points * 100) / 100;
}
