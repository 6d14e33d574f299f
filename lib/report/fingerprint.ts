import { hash } from './hash';
import type { Finding } from './outcome';
import type { Report } from './report';

/**
 * A name made of rule, at, issuer (else source), edition, year, cell paths with values, quote (AUDIT-EXPORT):
 * the same finding keeps it, a changed figure changes it. `source` names the document where no issuer is known.
 */
export function fingerprint(finding: Pick<Finding, 'rule' | 'at' | 'cells' | 'quote'>, report: Report, source: string | null): string {
  let cells = '';
  for (const path of finding.cells) {
    const fact = report.facts[path];
    const value = fact?.value ?? (fact ? JSON.stringify(fact.raw) : null);
    cells += cells === '' ? `["${path}",${value}]` : `,["${path}",${value}]`;
  }
  const [at, issuer] = [JSON.stringify(finding.at), JSON.stringify(report.issuer ?? source)];
  const quote = finding.quote === null ? null : JSON.stringify(finding.quote);
  // The JSON of a list, without the list; ids and paths have nothing to be escaped.
  return hash(`["${finding.rule}",${at},${issuer},"${report.edition.id}",${report.year},[${cells}],${quote}]`);
}
