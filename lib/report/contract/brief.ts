import type { AuditExport } from './schema';

type Cell = NonNullable<AuditExport['report']>['cells'][string];

/**
 * The same export in a third of the bytes: passing and inapplicable checks as counts, cells without label and place (the statute knows
 * them by the path) and without what is null or certain, claims without their place, sections without their text. Findings and corrections are whole.
 */
export function briefly(audit: AuditExport): AuditExport {
  const count = (outcome: string) => audit.checks.filter((check) => check.outcome === outcome).length;
  const { findings, corrections, others, dismissals, ...head } = audit;
  return {
    ...head,
    report: audit.report && {
      ...audit.report,
      sections: audit.report.sections.map(({ text: _, ...section }) => section),
      cells: Object.fromEntries(Object.entries(audit.report.cells).map(([path, cell]) => [path, briefCell(cell)])),
      claims: audit.report.claims.map((claim) => ({ ...claim, place: null })),
    },
    checks: audit.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'inapplicable'),
    counts: { pass: count('pass'), inapplicable: count('inapplicable') },
    findings,
    corrections,
    ...(others ? { others } : {}),
    dismissals,
  };
}

function briefCell({ raw, value, state, unit, note, unread, confidence }: Cell): Cell {
  return {
    raw,
    value,
    state,
    ...(unit ? { unit } : {}),
    ...(note ? { note } : {}),
    ...(unread ? { unread } : {}),
    ...(confidence !== undefined && confidence < 1 ? { confidence } : {}),
  };
}
