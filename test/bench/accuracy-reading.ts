import type { Audit } from '../../lib/report/audit';
import type { EditionId } from '../../lib/report/edition';
import { type Blanking, blankings, type MadeReport, makeReport, withBlanks } from '../generator';
import { losesBlanks, type Publishing, publishAndAudit, publishings } from './accuracy-publish';
import { openTally, type Tally } from './accuracy-tally';

/** Clean reports, every way of publishing in turn: cells read right, and what was said although nothing was wrong. */
export function measureReading(reports: number, misread: (line: string) => void): Tally[] {
  const cells = openTally('cells read right', '0 %', { least: 1 });
  const errors = openTally('false errors on clean reports', '0', { most: 0 });
  const warnings = openTally('false warnings on clean reports', '0', { most: 0 });
  const wrong = openTally('clean reports called inconsistent', '0', { most: 0 });
  for (let seed = 0; seed < reports; seed++) {
    const edition: EditionId = seed % 2 ? '2021' : '2019';
    const way = publishings[Math.floor(seed / 2) % publishings.length] ?? { as: 'html', style: 'inline' };
    const how = losesBlanks(way) ? 'none' : (blankings[Math.floor(seed / 7) % blankings.length] ?? 'none');
    const report = withBlanks(makeReport(seed, edition), how);
    const result = publishAndAudit(report, way);
    const label = `seed ${seed} edition ${edition} ${way.as}/${way.style} blanks ${how}`;
    const bad = misreadCells(report, result);
    cells.add(seed, Object.keys(report.printed).length - bad.length, Object.keys(report.printed).length);
    if (bad.length > 0) misread(`${label}: ${bad.length} cells misread, first ${bad[0]}`);
    const failed = (severity: string) =>
      result.findings.filter((one) => one.outcome === 'fail' && one.severity === severity && expected(one.rule, how));
    errors.add(seed, failed('error').length);
    warnings.add(seed, failed('warning').length);
    wrong.add(seed, result.verdict === 'inconsistent' ? 1 : 0);
    for (const finding of [...failed('error'), ...failed('warning')]) misread(`${label}: ${finding.rule} said ${finding.message.en}`);
  }
  return [cells, errors, warnings, wrong];
}

/** A table whose every zero was left blank is truly empty: saying so is no false alarm. */
function expected(rule: string, how: Blanking): boolean {
  return how === 'none' || rule !== 'table-empty';
}

function misreadCells(report: MadeReport, { report: read }: Audit): string[] {
  return Object.entries(report.printed).flatMap(([path, text]) => {
    const fact = read?.facts[path];
    const state = text === '' ? 'blank' : text === '-' ? 'dash' : 'number';
    const value = state === 'number' ? report.truth[path] : null;
    return fact?.state === state && fact.value === value
      ? []
      : [`${path} printed “${text}” read ${fact?.state ?? 'nothing'} ${fact?.value ?? ''}`];
  });
}

export type { Publishing };
