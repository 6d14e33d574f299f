import { elementOf } from '../../document/place';
import type { TableId } from '../../report/edition';
import type { Finding } from '../../report/outcome';
import type { Report } from '../../report/report';

/** A finding with its number: the same on the page, here and in the export. */
export interface Numbered {
  readonly finding: Finding;
  /** From 1. */
  readonly number: number;
}

export type Spot =
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'report' };

export interface Group {
  readonly spot: Spot;
  readonly findings: readonly Numbered[];
}

/** Findings in page order under the table or section that each stands in: neighbours of the same spot share a group. */
export function groups(findings: readonly Numbered[], report: Report): Group[] {
  const spotOf = spotFinder(report);
  const found: { spot: Spot; findings: Numbered[] }[] = [];
  for (const numbered of findings) {
    const spot = spotOf(numbered.finding);
    const last = found.at(-1);
    if (last && sameSpot(last.spot, spot)) last.findings.push(numbered);
    else found.push({ spot, findings: [numbered] });
  }
  return found;
}

function spotFinder(report: Report): (finding: Finding) => Spot {
  const tableOfGrid = new Map<number, TableId>();
  for (const fact of Object.values(report.facts)) if (fact.cell) tableOfGrid.set(fact.cell.grid, fact.table);
  const sectionOfPlace = new Map<string, number>();
  for (const { paragraph, section } of report.prose) if (section !== null) sectionOfPlace.set(elementOf(paragraph.place), section);
  for (const { place, number } of report.sections) if (place) sectionOfPlace.set(elementOf(place), number);
  return (finding) => {
    const section = finding.place ? sectionOfPlace.get(elementOf(finding.place)) : undefined;
    if (section !== undefined) return { kind: 'section', section };
    const first = finding.quote === null ? finding.cells[0] : undefined;
    const table = (first && report.facts[first]?.table) ?? (finding.cell ? tableOfGrid.get(finding.cell.grid) : undefined);
    return table ? { kind: 'table', table } : { kind: 'report' };
  };
}

function sameSpot(a: Spot, b: Spot): boolean {
  if (a.kind === 'table') return b.kind === 'table' && a.table === b.table;
  return a.kind === 'section' ? b.kind === 'section' && a.section === b.section : b.kind === 'report';
}
