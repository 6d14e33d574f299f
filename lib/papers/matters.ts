import type { Audit } from '../report/audit';
import { causeOf } from '../report/cause';
import type { Correction } from '../report/correction';
import type { Finding } from '../report/outcome';
import { type Grade, gradeOf, grades } from '../report/told/grade';
import { rowNames } from '../report/told/names';
import { dismissedIn, recommended } from '../report/told/recommended';
import { storiesOf } from '../report/told/stories';

/** Findings that belong together, told as one: those of one cause, else those of one rule and one grade. */
export interface Matter {
  /** The loudest of its findings'. */
  readonly grade: Exclude<Grade, 'broken'>;
  readonly cause: MatterCause;
  /** In document order. */
  readonly findings: readonly Finding[];
}

export type MatterCause =
  | { readonly kind: 'likely'; readonly correction: Correction }
  | { readonly kind: 'candidates'; readonly candidates: readonly Correction[] }
  /** The rows, by the form's own words, that are best entered anew. */
  | { readonly kind: 're-entry'; readonly rows: readonly string[] }
  | { readonly kind: 'none' };

/** The audit without what the user set aside: its findings, and the corrections that may still be recommended. */
export function openAudit(audit: Audit): Audit {
  const dismissed = dismissedIn(audit);
  if (dismissed.size === 0) return audit;
  const findings = audit.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
  return { ...audit, findings, corrections: recommended(audit.corrections, dismissed) };
}

/** Every open finding exactly once, loud matters first, then by the place of their first finding. A broken rule has nothing to tell a body. */
export function mattersOf(audit: Audit): Matter[] {
  const open = openAudit(audit);
  const left = new Set(open.findings.filter((finding) => gradeOf(finding) !== 'broken'));
  const matters: Matter[] = [];
  const take = (cause: MatterCause, own: (finding: Finding) => boolean): void => {
    const findings = open.findings.filter((finding) => left.has(finding) && own(finding));
    for (const finding of findings) left.delete(finding);
    if (findings.length > 0) matters.push({ grade: loudestOf(findings), cause, findings });
  };
  for (const { certain, candidates, resolves } of storiesOf(open.corrections)) {
    const [correction] = candidates;
    if (correction)
      take(certain ? { kind: 'likely', correction } : { kind: 'candidates', candidates }, ({ fingerprint }) =>
        resolves.includes(fingerprint),
      );
  }
  take({ kind: 're-entry', rows: rowNames(open.reentry ?? [], open.report) }, (finding) => causeOf(finding, open).kind === 're-entry');
  for (const finding of open.findings) take({ kind: 'none' }, (one) => one.rule === finding.rule && gradeOf(one) === gradeOf(finding));
  return matters.sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || first(a, open) - first(b, open));
}

function loudestOf(findings: readonly Finding[]): Matter['grade'] {
  const all = findings.map(gradeOf);
  return LOUD.find((grade) => all.includes(grade)) ?? 'notice';
}

const LOUD = ['error', 'warning', 'review', 'notice'] as const;

function first({ findings: [own] }: Matter, { findings }: Audit): number {
  return own ? findings.indexOf(own) : findings.length;
}
