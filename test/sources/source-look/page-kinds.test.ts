import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { cleanReport } from '../../demo/reports';
import { renderHtml } from '../../generator';

const page = renderHtml(cleanReport());
const marked = page.replace(/<td>(\d)(\d+)<\/td>/, '<td class="me">$1<span class="q7" id="q7">$2</span></td>');
const styled = (css: string, html = marked) => html.replace('</head>', () => `<style>${css}</style></head>`);
const verdictOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' }).verdict;
const old = (html: string, doctype = '') => html.replace(/<!DOCTYPE html>/i, doctype);

test('the page is one of today, with a figure in two parts', () => {
  expect(marked).not.toBe(page);
  expect(old(marked)).not.toBe(marked);
  expect(verdictOf(marked)).toBe('consistent');
});

test.each([
  ['a class in capitals', '.Q7{visibility:hidden}'],
  ['an id in capitals', '#Q7{visibility:hidden}'],
  ['colours without their sign', '.me{background-color:ffffff}.q7{color:ffffff}'],
  ['a size without a unit', '.q7{font-size:1}'],
  ['tables in the colour of the body', 'body{color:#fff;background:#fff}div{color:#000}'],
])('%s hides on a page of old only', (_, css) => {
  expect(verdictOf(styled(css))).toBe('consistent');
  expect(verdictOf(old(styled(css)))).toBe('not-fully-read');
  expect(verdictOf(old(styled(css), '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">'))).toBe('not-fully-read');
});

test.each([
  ['tables in the colour of the body', 'body{color:#333}div{color:#fff;background:#fff}'],
  ['tables in the size of a page', 'body{font-size:14px}div{font-size:0}'],
])('%s are seen on a page of old', (_, css) => {
  expect(verdictOf(old(styled(css, page)))).not.toBe('inconsistent');
});

test.each([
  ['one opaque colour', '.article{-webkit-mask-image:linear-gradient(to bottom,#000 0,#000 100%)}', 'consistent'],
  ['one opaque colour, laid nowhere', 'body{mask:linear-gradient(#000,#000);mask-size:0 0;mask-repeat:no-repeat}', 'not-fully-read'],
  ['a colour that fades', 'body{mask-image:linear-gradient(#000,transparent)}', 'not-fully-read'],
])('a mask of %s', (_, css, verdict) => {
  expect(verdictOf(styled(css, page))).toBe(verdict);
});

test('a cell that is none is wrapped into one, alone; a row is not', () => {
  expect(verdictOf(styled('.x{display:block}', page.replace(/<td>(\d+)<\/td>/, '<td class="x">$1</td>')))).toBe('consistent');
  expect(verdictOf(styled('.x{display:contents}', page.replace(/<tr>/, '<tr class="x">')))).not.toBe('consistent');
});

test('two cells that are none stand in one', () => {
  const html = page.replace(/<td>(\d+)<\/td><td>(\d+)<\/td>/, '<td class="x">$1</td><td class="x">$2</td>');
  expect(verdictOf(styled('.x{display:block}', html))).toBe('not-fully-read');
  expect(verdictOf(styled('.x{display:contents}', html))).toBe('not-fully-read');
  expect(verdictOf(styled('tr{display:flex}td{display:block}', html))).toBe('consistent');
});

test.each(['open', 'closed'])('what an %s shadow tree shows in a sentence is not what it hides', (mode) => {
  const html = page.replace(/(\d+)件/, `<span><template shadowrootmode="${mode}">58</template>$1</span>件`);
  expect(html).not.toBe(page);
  expect(verdictOf(html)).not.toBe('consistent');
});

test.each(['open', 'closed'])('a table in an %s shadow tree is shown for the one in its host', (mode) => {
  const html = page.replace(/<table border="1">[\s\S]*?<\/table>/g, (table) => {
    const other = table.replaceAll(/<td>[1-9]\d*<\/td>/g, '<td>1234</td>');
    return `<section><template shadowrootmode="${mode}">${other}</template>${table}</section>`;
  });
  expect(verdictOf(html)).not.toBe('consistent');
});

test('a table in a shadow tree with a sheet of its own is not judged', () => {
  const html = page.replace(/<table border="1">[\s\S]*?<\/table>/g, (table) => {
    return `<section><template shadowrootmode="open"><style>td{font-size:0}</style>${table}</template></section>`;
  });
  expect(verdictOf(html)).not.toBe('consistent');
});

test('boxes of a grid that say what they span, and lines placed from the upper corner of a page, are shown as they stand', () => {
  const rows = page.replace(/<table[^>]*>/g, '<div style="display:grid">').replace(/<\/table>/g, '</div>');
  const boxes = rows
    .replace(/<\/?(?:tr|tbody|thead)[^>]*>/g, '')
    .replace(/<t[dh][^>]*>/g, '<span style="grid-column:span 2;grid-row:span 1">')
    .replace(/<\/t[dh]>/g, '</span>');
  expect(verdictOf(boxes)).toBe('consistent');
  const placed = page.replace(/<p>/g, () => '<p style="position:absolute;left:90px;top:2400px">');
  expect(placed).not.toBe(page);
  expect(verdictOf(placed)).toBe('consistent');
});

test.each([
  ['inline-block', 'display:inline-block;width:64px;text-align:center'],
  ['table-cell', 'width:10%;display: table-cell'],
])('spans of a line that are cells by their own style alone (%s) are read as such', (_, style) => {
  const rows = page
    .replace(/<table[^>]*>/g, '<div>')
    .replace(/<\/table>/g, '</div>')
    .replace(/<\/?(?:tbody|thead)[^>]*>/g, '');
  const boxes = rows
    .replace(/<tr[^>]*>/g, '<p>')
    .replace(/<\/tr>/g, '</p>')
    .replace(/<t[dh][^>]*>/g, `<span style="${style}">`)
    .replace(/<\/t[dh]>/g, '</span>');
  expect(verdictOf(boxes)).toBe('consistent');
});

test('a figure of a sentence in a box of its own width stays in its sentence', () => {
  const blanks = page.replace(/(\d+)件/g, '<span style="display:inline-block;width:40px;border-bottom:1px solid">$1</span>件');
  expect(blanks).not.toBe(page);
  expect(verdictOf(blanks)).toBe('consistent');
  const wrong = blanks.replace(/>(\d+)<\/span>件/, '>$17</span>件');
  expect(verdictOf(wrong)).not.toBe('consistent');
});
