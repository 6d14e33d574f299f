import { hash } from './hash';
import type { Finding } from './outcome';
import type { Report } from './report';

/**
 * A name made of rule, at, issuer (else source), edition, year, cell paths with values, quote (AUDIT-EXPORT):
 * the same finding keeps it, a changed figure changes it. `source` names the document where no issuer is known.
 */
export function fingerprint(finding: Pick<Finding, 'rule' | 'at' | 'cells' | 'quote'>, report: Report, source: string | null): string {
  const cells = finding.cells.map((path) => {
    const fact = report.facts[path];
    return [path, fact?.value ?? fact?.raw ?? null];
  });
  const identity = [finding.rule, finding.at, report.issuer ?? source, report.edition.id, report.year, cells, finding.quote];
  return hash(JSON.stringify(identity));
}
