import { expect, test } from 'vitest';
import { readReport } from '../../lib/read-report';
import { readHtml } from '../../lib/sources/html';
import { type MadeReport, makeReport, renderHtml } from '../generator';

const article = (made: MadeReport) => /<div class="article">[\s\S]*<\/div>/.exec(renderHtml(made))?.[0] ?? '';
const blank = (made: MadeReport): MadeReport => ({
  ...made,
  identity: { ...made.identity, title: '政府信息公开工作年度报告格式' },
  printed: Object.fromEntries(Object.keys(made.printed).map((path) => [path, ''])),
  prose: {},
});

function read(title: string, ...articles: readonly string[]) {
  const page = `<html><head><title>${title}</title></head><body>${articles.join('<hr>')}</body></html>`;
  const { detection, report } = readReport(readHtml(page, { name: null, url: null }));
  return { kind: detection.kind, year: report.year, issuer: report.issuer, prose: report.prose, values: Object.values(report.facts) };
}

const [this_, other] = [makeReport(2, '2021'), makeReport(9, '2021')];

test.each([
  ['the first, where the page announces none', '政府信息公开', [this_, other]],
  ['the one announced, though another stands above it', this_.identity.title, [other, this_]],
  ['the filled one below the template', '政府信息公开', [blank(this_), this_]],
] as const)('several reports on a page: %s', (_, title, shown) => {
  const found = read(title, ...shown.map(article));
  expect(found).toMatchObject({ kind: 'report', year: this_.identity.year, issuer: this_.identity.body.name });
  expect(Object.fromEntries(found.values.map((fact) => [fact.path, fact.value]))).toEqual(this_.truth);
  const numbered = found.prose.filter(({ paragraph }) => paragraph.text.startsWith('（二）依申请公开'));
  expect(numbered.map(({ paragraph }) => paragraph.text)).toEqual(this_.prose[1]?.filter((text) => text.startsWith('（二）')));
});

test('of two reports of the same year the one whose body the page announces', () => {
  const retitled = article(other).replaceAll(String(other.identity.year), String(this_.identity.year));
  expect(read(this_.identity.title, retitled, article(this_))).toMatchObject({ issuer: this_.identity.body.name });
});

test.each(['an empty copy', 'last year’s figures'])('%s of the tables appended below does not take their place', (what) => {
  const copy = what === 'an empty copy' ? blank(this_) : { ...this_, printed: other.printed };
  const tables = [...renderHtml(copy).matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table).join('<p>续</p>');
  const found = read(this_.identity.title, `${article(this_)}<p>附：统计表</p>${tables}`);
  expect(Object.fromEntries(found.values.map((fact) => [fact.path, fact.value]))).toEqual(this_.truth);
});

test('page numbers of a table of contents are no figures of the report’s prose', () => {
  const contents = Object.values(this_.headings).map((heading, i) => `<p>${heading} ………… ${i + 1}</p>`);
  const found = read(this_.identity.title, article(this_).replace('</h1>', `</h1><p>目录</p>${contents.join('')}`));
  expect(found.prose.filter(({ paragraph }) => paragraph.text.includes('……'))).toEqual([]);
});

test('a table of contents above the report is no report', () => {
  const contents = `<p>目录</p>${Object.values(this_.headings)
    .map((heading, i) => `<p>${heading}……${i + 1}</p>`)
    .join('')}`;
  const made = article(this_);
  const found = read(this_.identity.title, contents + made);
  expect(found).toMatchObject({ kind: 'report', year: this_.identity.year, issuer: this_.identity.body.name });
  expect(Object.fromEntries(found.values.map((fact) => [fact.path, fact.value]))).toEqual(this_.truth);
});
