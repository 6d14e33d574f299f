import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { closeAudit } from '../../lib/audit/close-audit';
import { examine } from '../../lib/audit/examine';
import { openAudit } from '../../lib/audit/open-audit';
import type { Document } from '../../lib/document/document';
import { readHtml } from '../../lib/sources/html';
import { type FaultKind, makeReport, plantFaults, renderHtml } from '../generator';

const options = { capturedAt: '2024-02-01T00:00:00Z', file: 'a.html' };
const cut = { zh: '后面的内容没有读', en: 'the rest was not read' };

function page(fault: FaultKind | null): Document {
  const made = makeReport(3, '2021');
  const planted = fault === null ? made : plantFaults(made, 3, [fault])?.report;
  if (!planted) throw new Error(`no room for ${fault}`);
  return readHtml(renderHtml(planted, 'inline'), { name: 'a.html', url: null });
}

describe('a page that was cut off while reading', () => {
  test.each<[string, FaultKind | null, string, string]>([
    ['a consistent one is not', null, 'consistent', 'not-fully-read'],
    ['a doubtful one is not', 'wrong-period', 'doubtful', 'not-fully-read'],
    ['an inconsistent one stays so', 'wrong-total', 'inconsistent', 'inconsistent'],
  ])('%s fully read', (_, fault, whole, truncated) => {
    const document = page(fault);
    expect(audit(document, options)).toMatchObject({ verdict: whole, truncated: null });
    expect(audit({ ...document, truncated: cut }, options)).toMatchObject({ verdict: truncated, truncated: cut });
  });
});

describe('what an audit says of itself', () => {
  const document = page(null);
  const notice = readHtml('<h1>关于放假的通知</h1><p>本机关定于10月1日放假。</p>', { name: 'b.html', url: null });

  test('where it came from', () => {
    expect(audit(document, options).source).toMatchObject({ file: 'a.html', url: null, kind: 'html', rendered: false });
    const shown = audit(document, { capturedAt: options.capturedAt, url: 'http://www.example.gov.cn/a', rendered: true });
    expect(shown.source).toMatchObject({ file: null, url: 'http://www.example.gov.cn/a', rendered: true, capturedAt: options.capturedAt });
    expect(shown.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('another page is no report, unless it is asked for', () => {
    const plain = audit(notice, options);
    expect(plain).toMatchObject({ verdict: 'not-a-report', report: null, checks: [], findings: [], corrections: [], reentry: null });
    const forced = audit(notice, { ...options, force: true });
    expect(forced.detection.kind).toBe('report');
    expect(forced.detection.evidence.at(-1)).toBe('asked for by the user');
    expect(forced.verdict).toBe('not-fully-read');
    const report = audit(document, { ...options, force: true });
    expect(report.detection).toEqual(audit(document, options).detection);
  });

  test('what was read is not judged without an examination', () => {
    const open = openAudit(document, options);
    expect(closeAudit(open, null, () => '')).toMatchObject({ verdict: 'not-a-report', report: null });
    if (!open.reading) throw new Error('the report was not read');
    const examination = examine(open.reading, { rulesOff: [], source: 'a.html', asPrinted: open.asPrinted });
    expect(closeAudit(open, examination, () => 'f')).toMatchObject({ verdict: 'consistent', source: { sha256: 'f' } });
  });
});
