import { expect, test, vi } from 'vitest';
import { openAudit } from '../../lib/audit/compose-audit';
import { examine, examineInSteps } from '../../lib/audit/examine';
import { readText } from '../../lib/sources/text';
import { makeReport, renderText } from '../generator';

test('examining in steps finds the same, with a pause before each step', async () => {
  const document = readText(renderText(makeReport(7, '2021'), 'tab'), { name: null });
  const { reading } = openAudit(document, { capturedAt: '2026-01-01T00:00:00Z', file: 'report.txt' });
  if (!reading) throw new Error('no report');
  const options = { rulesOff: [], source: 'report.txt' };
  const pause = vi.fn(async () => {});
  expect(await examineInSteps(reading, options, pause)).toEqual(examine(reading, options));
  expect(pause).toHaveBeenCalledTimes(3);
});
