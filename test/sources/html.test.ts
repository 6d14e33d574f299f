import { expect, test } from 'vitest';
import { readHtml } from '../../lib/sources/html';
import { htmlCases } from './html-cases';
import { outline } from './outline';

const read = (html: string, url: string | null = null) => readHtml(html, { name: null, url });

test.each(htmlCases)('$title', ({ html, expect: expected }) => {
  expect(outline(read(html))).toEqual(expected);
});

test.each<[why: string, html: string, expected: readonly string[]]>([
  ['struck out', '<s>甲</s><del>乙</del>', []],
  ['struck out by their own style', '<s style="text-decoration:underline line-through">甲</s>', []],
  ['no longer struck out', '<del style="text-decoration:none">甲<p>乙</p></del>', ['~ 甲\n乙']],
  ['no longer struck out by a sheet', '<style>s{text-decoration:underline}</style><s>甲</s>', ['~ 甲']],
  ['choices of a field', '<datalist><option>甲</datalist>', []],
  ['choices of a field, shown', '<style>datalist{display:block}</style><datalist><option>甲</datalist>', ['~ 甲']],
  ['of a page within the page', '<iframe srcdoc="<p>甲</p><p>乙</p>">丙</iframe><iframe src="x.html">丁</iframe>', ['~ 甲\n乙']],
])('words %s', (_, html, expected) => {
  expect(outline(read(html))).toEqual(expected);
});

test('metadata are found anywhere, in any case and order; the first with content wins', () => {
  const { meta } = read(`<title> 某市 </title><body><META CONTENT="某市人民政府"  NAME="sitename"><meta name="PubDate" content="">
    <div><meta name="pubdate" content="2021-01-20 11:18"><meta name="ColumnType" content="null"><meta name="SiteName" content="别的">`);
  expect(meta).toMatchObject({
    title: '某市',
    siteName: '某市人民政府',
    pubDate: '2021-01-20 11:18',
    columnType: null,
    articleTitle: null,
  });
});

test('links are absolute and have a visible text; embedded files count as links', () => {
  const { links } = read(
    '<p><a href="../f.pdf"><span>年报</span>全文</a><a href="javascript:go()">打印</a><a href="/x"></a></p><iframe src="/v.html?file=%E5%B9%B4%E6%8A%A5.pdf"></iframe>',
    'http://www.example.gov.cn/a/b.html',
  );
  expect(links.map(({ href, text }) => [href, text])).toEqual([
    ['http://www.example.gov.cn/f.pdf', '年报全文'],
    ['http://www.example.gov.cn/v.html?file=%E5%B9%B4%E6%8A%A5.pdf', '年报.pdf'],
  ]);
});

test('pictures count when they are large or of unknown size', () => {
  const { pictures } = read('<img alt="表" src="a"><img width="16" height="16" src="b"><img width="800" height="600" src="c">');
  expect(pictures.map((picture) => picture.alt)).toEqual(['表', '']);
});

test('places are CSS paths, runs of one element are told apart', () => {
  const { blocks } = read('<body><p>零</p><div>甲<br>乙<table><tr><td>丙</td><td>1</td></tr></table></div>');
  expect(blocks.map((block) => block.place)).toEqual([
    { kind: 'dom', selector: 'html>body>p:nth-child(1)', span: null },
    { kind: 'dom', selector: 'html>body>div:nth-child(2)', span: null },
    { kind: 'dom', selector: 'html>body>div:nth-child(2)', part: 1, span: null },
    { kind: 'dom', selector: 'html>body>div:nth-child(2)>table:nth-child(2)', span: null },
  ]);
});

test('a table nested 120 deep is what it holds', () => {
  const html = `${'<table><tr><td>'.repeat(120)}底${'</td></tr></table>'.repeat(120)}`;
  expect(outline(read(html))).toEqual(['¶ 底']);
});

test('a table nested 2000 deep needs no stack, and what it tears is said', () => {
  const document = read(`${'<table><tr><td>'.repeat(2000)}底${'</td></tr></table>'.repeat(2000)}`);
  expect(document.truncated?.zh).toContain('嵌套过深');
});

test('a table of 100 000 cells keeps them all', () => {
  const row = `<tr>${'<td>7</td>'.repeat(100)}</tr>`;
  const [grid] = read(`<table>${row.repeat(1000)}</table>`).blocks;
  expect(grid).toMatchObject({ kind: 'grid', rows: 1000, columns: 100 });
  expect(grid?.kind === 'grid' && grid.cells.length).toBe(100_000);
});

test('ten million characters in a cell are shortened, and the document says so', () => {
  const document = read(`<table><tr><td>甲</td><td>${'长'.repeat(1e7)}</td><td>1</td><td>2</td><td>3</td></tr></table>`);
  expect(document.truncated?.en).toContain('shortened');
  const [grid] = document.blocks;
  expect(grid?.kind === 'grid' && grid.cells.map((cell) => cell.raw.length)).toEqual([1, 200_000, 1, 1, 1]);
});
