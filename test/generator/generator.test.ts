import { describe, expect, it } from 'vitest';
import type { EditionId } from '../../lib/report/edition';
import {
  blankings,
  type FaultFamily,
  type FaultKind,
  faultKinds,
  htmlStyles,
  makeReport,
  plantFaults,
  renderHtml,
  renderText,
  textStyles,
  withBlanks,
} from './index';
import { expand, layoutTable } from './layout';

const EDITIONS: readonly EditionId[] = ['2019', '2021'];
const APPLICANTS = ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];

describe('the generator of consistent reports', () => {
  for (const edition of EDITIONS) {
    it(`holds every identity of the form (${edition})`, () => {
      for (let seed = 0; seed < 150; seed++) {
        const { truth: f, edition: form } = makeReport(seed, edition);
        const rows = form.tables.find((table) => table.id === 'requests')?.rows ?? [];
        const leaves = rows.filter((row) => row.groups.length > 0 && !row.id.endsWith('resultTotal'));
        const of = (row: string, column: string) => f[`${row}.${column}`] ?? Number.NaN;
        for (const row of rows) expect(APPLICANTS.reduce((sum, column) => sum + of(row.id, column), 0)).toBe(of(row.id, 'total'));
        for (const column of [...APPLICANTS, 'total']) {
          const in_ = of('requests.newlyReceived', column) + of('requests.carriedIn', column);
          expect(of('requests.resultTotal', column) + of('requests.carriedOut', column)).toBe(in_);
          expect(leaves.reduce((sum, row) => sum + of(row.id, column), 0)).toBe(of('requests.resultTotal', column));
        }
        for (const path of Object.keys(f)) if (!path.endsWith('itemsChange')) expect(f[path], path).toBeGreaterThanOrEqual(0);
      }
    });

    it(`draws tables whose rows fill the grid (${edition})`, () => {
      const report = makeReport(1, edition);
      for (const wideDisclosure of [false, true])
        for (const id of ['disclosure', 'requests', 'remedies'] as const) {
          const layout = layoutTable(report, id, { wideDisclosure });
          const area = layout.rows.flat().reduce((sum, one) => sum + one.rowSpan * one.columnSpan, 0);
          expect(area).toBe(layout.columns * layout.rows.length);
          expect(expand(layout).flat().filter(Boolean)).toHaveLength(layout.rows.flat().length);
        }
    });
  }

  it('gives the same report for the same seed, another for another', () => {
    expect(renderHtml(makeReport(3, '2021'))).toBe(renderHtml(makeReport(3, '2021')));
    expect(renderText(makeReport(3, '2021'))).not.toBe(renderText(makeReport(4, '2021')));
  });

  it('ranges from a township without any application to a province with thousands', () => {
    const sizes = Array.from({ length: 120 }, (_, seed) => makeReport(seed, '2021').truth['requests.newlyReceived.total'] ?? -1);
    expect(Math.min(...sizes)).toBe(0);
    expect(Math.max(...sizes)).toBeGreaterThan(3000);
  });

  it('prints every cell in every style', () => {
    const report = makeReport(12, '2019');
    const marked = { ...report, printed: Object.fromEntries(Object.keys(report.printed).map((path, i) => [path, String(70000 + i)])) };
    for (const style of htmlStyles) {
      const html = renderHtml(marked, style);
      for (const text of Object.values(marked.printed)) expect(html, style).toContain(`>${text}<`);
    }
    for (const style of textStyles) for (const text of Object.values(marked.printed)) expect(renderText(marked, style)).toContain(text);
  });

  it('leaves zeros or parts blank in print only', () => {
    const report = makeReport(12, '2019');
    for (const how of blankings) {
      const blanked = withBlanks(report, how);
      expect(blanked.truth).toBe(report.truth);
      expect(Object.values(blanked.printed).some((text) => text === '' || text === '-')).toBe(how !== 'none');
    }
  });
});

describe('planted faults', () => {
  const families = Object.entries(faultKinds) as [FaultFamily, readonly FaultKind[]][];
  for (const [family, kinds] of families)
    for (const kind of kinds)
      it(`${family}: ${kind} changes the print where it says, and only there`, () => {
        let planted = 0;
        for (let seed = 0; seed < 60; seed++) {
          const clean = makeReport(seed, seed % 2 ? '2019' : '2021');
          const damaged = plantFaults(clean, seed, [kind]);
          if (!damaged) continue;
          planted++;
          const changed = Object.keys(clean.printed).filter((path) => clean.printed[path] !== damaged.report.printed[path]);
          expect(changed.sort()).toEqual(damaged.faults.flatMap((fault) => fault.cells.map((one) => one.path)).sort());
          expect(renderText(damaged.report)).not.toBe(renderText(clean));
        }
        expect(planted).toBeGreaterThan(3);
      });

  it('keeps several faults apart', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const damaged = seeds.flatMap(
      (seed) => plantFaults(makeReport(seed, '2021'), seed, ['wrong-interior', 'wrong-interior', 'swapped-in-row']) ?? [],
    );
    expect(damaged.length).toBeGreaterThan(10);
    for (const { faults } of damaged) {
      const paths = faults.flatMap((fault) => fault.cells.map((one) => one.path));
      expect(new Set(paths).size).toBe(4);
    }
  });
});
