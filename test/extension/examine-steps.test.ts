import { expect, test, vi } from 'vitest';
import { closeAudit, earlyAudit, openAudit } from '../../lib/audit/compose-audit';
import { type Examination, examine, examineInSteps } from '../../lib/audit/examine';
import { readText } from '../../lib/sources/text';
import { makeReport, plantFaults, renderText } from '../generator';

const options = { rulesOff: [], source: 'report.txt' };

function open(report: ReturnType<typeof makeReport>) {
  const document = readText(renderText(report, 'pipe'), { name: null });
  const opened = openAudit(document, { capturedAt: '2026-01-01T00:00:00Z', file: 'report.txt' });
  if (!opened.reading) throw new Error('no report');
  return { opened, reading: opened.reading };
}

test('examining in steps finds the same, with a pause before each step', async () => {
  const { reading } = open(makeReport(7, '2021'));
  const pause = vi.fn(async () => {});
  const early = vi.fn(async () => {});
  expect(await examineInSteps(reading, options, pause, early)).toEqual(examine(reading, options));
  expect(pause).toHaveBeenCalledTimes(4);
  expect(early, 'tables that are right have nothing to mark').not.toHaveBeenCalled();
});

test('what is wrong in the tables is told before the prose is read, and told again with the rest', async () => {
  const damaged = plantFaults(makeReport(7, '2021'), 7, ['wrong-total']);
  if (!damaged) throw new Error('no fault');
  const { opened, reading } = open(damaged.report);
  const told: Examination[] = [];
  const whole = await examineInSteps(
    reading,
    options,
    async () => {},
    async (one) => {
      told.push(one);
    },
  );
  expect(whole).toEqual(examine(reading, options));
  const [early] = told;
  if (!early) throw new Error('nothing was told early');
  expect(early.claims).toEqual([]);
  expect(early.findings.length).toBeGreaterThan(0);
  expect(early.corrections.length).toBeGreaterThan(0);
  for (const finding of early.findings) expect(whole.findings).toContainEqual(finding);
  const { source, ...rest } = earlyAudit(opened, whole);
  expect({ ...rest, source: { ...source, sha256: closeAudit(opened, whole).source.sha256 } }).toEqual(closeAudit(opened, whole));
});
