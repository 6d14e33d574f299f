import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { briefly } from '../../lib/report/contract/brief';
import { toExport } from '../../lib/report/contract/export';
import { auditExport } from '../../lib/report/contract/schema';
import { readHtml } from '../../lib/sources/html';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';

const exported = (report: ReturnType<typeof cleanReport>) =>
  toExport(audit(readHtml(renderHtml(report), { name: 'a.html', url: null }), { file: 'a.html', capturedAt: '2026-01-20T00:00:00Z' }));

test.each([
  ['a report without findings', cleanReport()],
  ['a report with findings', reportWithFindings()],
])('%s in brief: what passes is counted, what does not is there, 40 kB at most', (_, report) => {
  const whole = exported(report);
  const brief = briefly(whole);
  expect(auditExport.safeParse(brief).success).toBe(true);
  expect(Buffer.byteLength(JSON.stringify(brief))).toBeLessThan(40_000);
  const outcomes = (name: string) => whole.checks.filter(({ outcome }) => outcome === name).length;
  expect(brief.counts).toEqual({ pass: outcomes('pass'), inapplicable: outcomes('inapplicable') });
  expect(brief.checks).toEqual(whole.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'inapplicable'));
  expect([brief.verdict, brief.findings, brief.corrections]).toEqual([whole.verdict, whole.findings, whole.corrections]);
  for (const [path, cell] of Object.entries(whole.report?.cells ?? {}))
    expect(brief.report?.cells[path]).toMatchObject({ raw: cell.raw, value: cell.value, state: cell.state });
});

test('a page that is no report has nothing to shorten', () => {
  const document = readHtml('<p>今天天气很好。</p>', { name: null, url: null });
  const whole = toExport(audit(document, { file: 'a.html', capturedAt: '2026-01-20T00:00:00Z' }));
  expect(briefly(whole)).toEqual({ ...whole, counts: { pass: 0, inapplicable: 0 } });
});
