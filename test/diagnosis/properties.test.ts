import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis';
import type { Correction } from '../../lib/report/correction';
import type { EditionId } from '../../lib/report/edition';
import { judge } from '../../lib/rules/engine/judge';
import { rules } from '../../lib/rules/engine/registry';
import { type FaultKind, faultKinds, makeReport, plantFaults } from '../generator';
import { createRandom } from '../generator/random';
import { print } from '../generator/table-three';
import { exampleReport } from '../rules/example-report';

/** The rules that the diagnosis reads: equations, and what a cell may hold. */
const arithmetic = rules.filter((rule) => 'sums' in rule || rule.id.endsWith('-counts'));
const EDITIONS: readonly EditionId[] = ['2019', '2021'];

function examine(printed: Readonly<Record<string, string>>, edition: EditionId) {
  const report = { ...exampleReport({ edition, facts: printed }), claims: [] };
  const judgement = judge(report, { rules: arithmetic });
  return { ...judgement, ...diagnose(report, judgement.checks, judgement.findings) };
}

function corrected(printed: Readonly<Record<string, string>>, correction: Correction): Record<string, string> {
  return { ...printed, ...Object.fromEntries(correction.cells.map(({ path, to }) => [path, String(to)])) };
}

describe('diagnosis of generated reports', () => {
  for (const edition of EDITIONS)
    it(`names any single wrong cell of table three, with its value (${edition})`, () => {
      const report = makeReport(11, edition);
      const paths = Object.keys(report.truth).filter((path) => path.startsWith('requests.'));
      paths.forEach((path, i) => {
        const truth = report.truth[path] ?? 0;
        const { corrections } = examine(print(report, { [path]: truth + 1 + ((i * 37) % 400) }).printed, edition);
        expect(corrections.map((one) => one.cells)).toEqual([[{ path, from: truth + 1 + ((i * 37) % 400), to: truth }]]);
      });
    });

  const combinations: FaultKind[][] = [
    ...faultKinds.arithmetic.map((kind) => [kind]),
    ['wrong-number', 'swapped-in-row'],
    ['wrong-number', 'wrong-digit', 'duplicated-row'],
    ['shifted-column', 'copied-total', 'forgotten-total'],
  ];
  it.each(combinations)('proposes only what makes every equation hold: %s %s %s', (...kinds) => {
    let proposed = 0;
    for (let seed = 0; seed < 12; seed++) {
      const edition = EDITIONS[seed % 2] ?? '2021';
      const damaged = plantFaults(makeReport(seed, edition), seed, kinds.filter(Boolean));
      if (!damaged) continue;
      const { printed } = damaged.report;
      const { corrections, findings, reentry } = examine(printed, edition);
      expect(corrections.length > 0 || reentry !== null).toBe(true);
      for (const correction of corrections) {
        proposed++;
        const after = examine(corrected(printed, correction), edition)
          .findings.filter((one) => one.severity === 'error')
          .map((one) => `${one.rule} ${one.at}`);
        const gone = findings.filter((one) => correction.resolves.includes(one.fingerprint)).map((one) => `${one.rule} ${one.at}`);
        const before = findings.filter((one) => one.severity === 'error').map((one) => `${one.rule} ${one.at}`);
        expect(gone.length).toBeGreaterThan(0);
        expect(after.sort()).toEqual(before.filter((one) => !gone.includes(one)).sort());
      }
    }
    expect(proposed).toBeGreaterThan(0);
  });

  it('gives up on a table of random numbers, and names its rows', () => {
    const random = createRandom(5);
    const report = makeReport(5, '2021');
    const printed = Object.fromEntries(Object.keys(report.printed).map((path) => [path, String(random.int(0, 400))]));
    const { corrections, reentry } = examine(printed, '2021');
    expect(corrections.flatMap((one) => one.cells).filter((cell) => cell.path.startsWith('requests.'))).toEqual([]);
    expect(reentry?.length).toBeGreaterThan(20);
  });

  it('answers the same every time', () => {
    const damaged = plantFaults(makeReport(9, '2021'), 4, ['wrong-number', 'wrong-number']);
    expect(damaged).not.toBeNull();
    const printed = damaged?.report.printed ?? {};
    expect(examine(printed, '2021').corrections).toEqual(examine(printed, '2021').corrections);
  });
});
