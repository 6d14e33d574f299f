import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

const page = renderHtml(cleanReport());
const verdictOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' }).verdict;
const styled = (css: string) => page.replace('</head>', () => `<style>${css}</style></head>`);
const figures = (change: (figure: string) => string) =>
  page.replace(/<td>(\d+)<\/td>/g, (_, figure: string) => `<td>${change(figure)}</td>`);

test.each([
  ['on a ground of their ink', styled('td{background:currentColor}')],
  ['on a ground of their ink, which is named', styled('td{color:#222;background-color:currentcolor}')],
  ['over each other by a share of their size', styled('td{letter-spacing:-60%}')],
  [
    'in links that are white once they were visited',
    figures((figure) => `<a href="x">${figure}</a>`).replace('<body', '<body vlink="#ffffff"'),
  ],
  ['that a tip corrects', figures((figure) => `<b title="应为9">${figure}</b>`)],
  ['that a tip for readers who listen corrects', figures((figure) => `<b aria-description="应为9">${figure}</b>`)],
  [
    'in a box whose tip corrects them',
    page.replaceAll('<table', '<div title="数据有误，以公告为准"><table').replaceAll('</table>', '</table></div>'),
  ],
  ['under a picture called a correction', page.replaceAll('<table', '<p><img src="w.png" width="9" alt="数据有误">表</p><table')],
])('figures %s are not ticked', (_, html) => {
  expect(verdictOf(html)).not.toBe('consistent');
});

test.each([
  ['set a little closer', styled('td{letter-spacing:-2%;background:#fff}')],
  ['in links of a colour', figures((figure) => `<a href="x">${figure}</a>`).replace('<body', '<body link="#0000ee" vlink="#551a8b"')],
  ['with tips that say the same', figures((figure) => `<b title="${figure}件">${figure}</b>`)],
  ['in a box that is called a table', page.replaceAll('<table', '<div title="表三"><table').replaceAll('</table>', '</table></div>')],
])('figures %s are', (_, html) => {
  expect(verdictOf(html)).toBe('consistent');
});
