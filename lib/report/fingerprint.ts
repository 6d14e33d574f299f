import { Hash } from './hash';
import type { Finding } from './outcome';
import type { Report } from './report';

/**
 * A name made of rule, at, issuer (else source), edition, year, cell paths with values, quote (AUDIT-EXPORT):
 * the same finding keeps it, a changed figure changes it. `source` names the document where no issuer is known.
 */
export function fingerprint(finding: Pick<Finding, 'rule' | 'at' | 'cells' | 'quote'>, report: Report, source: string | null): string {
  const { issuer, edition, year } = report;
  // The JSON of a list, piece by piece; ids and paths have nothing to be escaped.
  const [at, issued] = [JSON.stringify(finding.at), JSON.stringify(issuer ?? source)];
  const name = new Hash().add(`["${finding.rule}",${at},${issued},"${edition.id}",${year},[`);
  finding.cells.forEach((path, nth) => {
    const fact = report.facts[path];
    const value = fact?.value ?? JSON.stringify(fact?.raw ?? null);
    name
      .add(nth === 0 ? '["' : ',["')
      .add(path)
      .add(`",${value}]`);
  });
  return name.add('],').add(JSON.stringify(finding.quote)).add(']').end();
}
