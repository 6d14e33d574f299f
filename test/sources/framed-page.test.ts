import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { cleanReport } from '../demo/reports';
import { renderHtml } from '../generator';

const page = renderHtml(cleanReport());
const quoted = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const packed = Buffer.from(page).toString('base64');
const around = (frame: string) => `<!DOCTYPE html><html><head><title>政务公开</title></head><body><p>首页</p>${frame}</body></html>`;
const auditOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' });

test.each([
  ['in its frame’s own attribute', `<iframe srcdoc="${quoted}"></iframe>`],
  ['in the address of an object', `<object type="text/html" data="data:text/html;charset=utf-8;base64,${packed}"></object>`],
  ['in the address of a frame', `<iframe src="data:text/html;charset=utf-8;base64,${packed}"></iframe>`],
])('a report that a page brings %s is read', (_, frame) => {
  const [read, whole] = [auditOf(around(frame)), auditOf(page)];
  expect(read.verdict).toBe(whole.verdict);
  expect(read.detection.evidence).toEqual(whole.detection.evidence);
});

test.each([
  ['hidden', `<div style="display:none"><iframe srcdoc="${quoted}"></iframe></div>`],
  ['invisible', `<iframe style="visibility:hidden" srcdoc="${quoted}"></iframe>`],
  ['one of two', `<iframe srcdoc="${quoted}"></iframe><iframe srcdoc="${quoted}"></iframe>`],
])('a framed report that is %s is not', (_, frame) => {
  expect(auditOf(around(frame)).report).toBeNull();
});

test('what a frame hides inside is hidden', () => {
  const html = around(`<iframe srcdoc="${quoted.replace(/&lt;td>(\d+)|<td>(\d+)/, '<td style=visibility:hidden>$2')}"></iframe>`);
  expect(auditOf(html).verdict).toBe('not-fully-read');
});

test('a page’s own tables stand before those of its frames', () => {
  const html = page.replace('</body>', `<iframe srcdoc="<table><tr><td>9</td></tr></table>"></iframe></body>`);
  expect(auditOf(html).verdict).toBe('consistent');
});
