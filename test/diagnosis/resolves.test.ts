import { expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import type { Audit } from '../../lib/report/audit';
import { readHtml } from '../../lib/sources/html';
import { faultKinds, type MadeReport, makeReport, plantFaults, renderHtml } from '../generator';

const kinds = Object.values(faultKinds).flat();
const auditOf = (report: MadeReport): Audit =>
  audit(readHtml(renderHtml(report, 'inline'), { name: null, url: null }), { capturedAt: '2026-03-01T00:00:00Z' });

/** Slips in table and text at once: sentences that state several figures, only some of which a correction concerns. */
const reports = Array.from({ length: 12 }, (_, n) => {
  const some = kinds.filter((_kind, at) => at % 12 === n);
  return some.reduce(
    (report, kind) => plantFaults(report, n * 7 + 3, [kind])?.report ?? report,
    makeReport(n * 13 + 5, n % 3 ? '2021' : '2019'),
  );
});
const doubledAndOutcome = ['doubled-digit', 'duplicated-row', 'prose-outcome', 'malformed-email'] as const;
reports.push(doubledAndOutcome.reduce((report, kind) => plantFaults(report, 17, [kind])?.report ?? report, makeReport(31, '2021')));

it.each(reports.map((report, nth) => [nth, report] as const))(
  'what a correction is said to resolve is gone once it is made (%d)',
  (_, report) => {
    const before = auditOf(report);
    for (const { cells, resolves } of before.corrections) {
      const printed = { ...report.printed, ...Object.fromEntries(cells.map(({ path, to }) => [path, String(to)])) };
      const after = auditOf({ ...report, printed });
      const left = new Set(after.findings.filter(({ outcome }) => outcome === 'fail').map(({ rule, at }) => `${rule} ${at}`));
      const claimed = before.findings.filter(({ fingerprint }) => resolves.includes(fingerprint)).map(({ rule, at }) => `${rule} ${at}`);
      expect(claimed.filter((one) => left.has(one))).toEqual([]);
    }
  },
);
