import type { Fact } from './fact';
import { Hash } from './hash';
import type { Finding } from './outcome';
import type { Report } from './report';

/**
 * A name made of rule, at, issuer (else source), edition, year, cell paths with values, quote:
 * the same finding keeps it, a changed figure changes it. `source` names the document where no issuer is known.
 */
export function fingerprint(finding: Pick<Finding, 'rule' | 'at' | 'cells' | 'quote'>, report: Report, source: string | null): string {
  const { issuer, edition, year } = report;
  // The JSON of a list, piece by piece; ids and paths have nothing to be escaped.
  const [at, issued] = [JSON.stringify(finding.at), JSON.stringify(issuer ?? source)];
  const name = new Hash().add(`["${finding.rule}",${at},${issued},"${edition.id}",${year},[`);
  const { cells } = finding;
  for (let nth = 0; nth < cells.length; nth++) {
    const path = cells[nth] ?? '';
    name
      .add(nth === 0 ? '["' : ',["')
      .add(path)
      .add(endOf(report.facts[path]));
  }
  return name.add(`],${JSON.stringify(finding.quote)}]`).end();
}

/** What ends a cell's pair of path and value. A finding of blanks has a hundred of them: for these nothing is made. */
function endOf(fact: Fact | undefined): string {
  if (!fact) return '",null]';
  if (fact.value === null && fact.raw === '') return '",""]';
  return `",${fact.value ?? JSON.stringify(fact.raw)}]`;
}
