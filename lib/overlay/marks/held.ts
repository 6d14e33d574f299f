import type { Place } from '../../document/place';
import type { Audit } from '../../report/audit';

/** What was checked and held: cells of passed equations that no finding rests on, and claims that agree. For the thin ticks. */
export function heldPlaces(audit: Audit): Place[] {
  const { report } = audit;
  if (!report) return [];
  const doubted = new Set(audit.findings.flatMap((finding) => finding.cells));
  const held = new Set<string>();
  for (const check of audit.checks) {
    if (check.outcome !== 'pass' || !check.equation) continue;
    for (const path of [...check.equation.left, ...check.equation.right]) if (!doubted.has(path)) held.add(path);
  }
  const cells = [...held].flatMap((path) => {
    const fact = report.facts[path];
    return fact?.place && fact.state === 'number' ? [fact.place] : [];
  });
  return [...cells, ...report.claims.filter((claim) => claim.outcome === 'agrees').map((claim) => claim.place)];
}
