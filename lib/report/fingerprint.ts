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
  const name = new Hash().add('["').add(finding.rule).add('",').add(JSON.stringify(finding.at)).add(',');
  name
    .add(JSON.stringify(issuer ?? source))
    .add(',"')
    .add(edition.id)
    .add(`",${year},[`);
  let before = '["';
  for (const path of finding.cells) {
    const fact = report.facts[path];
    name
      .add(before)
      .add(path)
      .add('",')
      .add(String(fact?.value ?? JSON.stringify(fact?.raw ?? null)))
      .add(']');
    before = ',["';
  }
  return name.add('],').add(JSON.stringify(finding.quote)).add(']').end();
}
