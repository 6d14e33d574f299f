import { expect, test } from 'vitest';
import { misfitsOf } from '../../lib/audit/misfits-of';
import { readReport } from '../../lib/audit/read-report';
import { readHtml } from '../../lib/sources/html';
import { type MadeReport, makeReport, renderHtml, withBlanks } from '../generator';

const article = (made: MadeReport) => /<div class="article">[\s\S]*<\/div>/.exec(renderHtml(made))?.[0] ?? '';
const blank = (made: MadeReport): MadeReport => ({
  ...made,
  identity: { ...made.identity, title: '政府信息公开工作年度报告格式' },
  printed: Object.fromEntries(Object.keys(made.printed).map((path) => [path, ''])),
  prose: {},
});

function read(title: string, ...articles: readonly string[]) {
  const page = `<html><head><title>${title}</title></head><body>${articles.join('<hr>')}</body></html>`;
  const { detection, report, asPrinted } = readReport(readHtml(page, { name: null, url: null }));
  return {
    kind: detection.kind,
    year: report.year,
    issuer: report.issuer,
    prose: report.prose,
    misfits: misfitsOf(report, { asPrinted }),
    values: Object.values(report.facts),
  };
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

test.each([
  ['by its own style', '<div style="display:none">', ''],
  ['by an attribute, with its title', '<section hidden><h1>政府信息公开年报</h1>', ''],
  ['by the page’s style', '<div class="small">', '<style>.small{display:none}</style>'],
])('a hidden copy of the tables that says otherwise is not read: hidden %s', (_, open, head) => {
  const tables = [...renderHtml({ ...this_, printed: other.printed }).matchAll(/<table[\s\S]*?<\/table>/g)]
    .map(([table]) => table)
    .join('');
  const close = open.startsWith('<div') ? '</div>' : '</section>';
  const found = read(this_.identity.title, `${head}${open}${tables}${close}${article(this_)}`);
  expect(Object.fromEntries(found.values.map((fact) => [fact.path, fact.value]))).toEqual(this_.truth);
  expect(found.misfits).toEqual([]);
});

test('of reports under tabs the one that is shown, where the page announces none', () => {
  const found = read('政府信息公开年报', `<div style="display:none">${article(other)}</div>`, `<div>${article(this_)}</div>`);
  expect(found).toMatchObject({ kind: 'report', year: this_.identity.year, issuer: this_.identity.body.name });
  expect(Object.fromEntries(found.values.map((fact) => [fact.path, fact.value]))).toEqual(this_.truth);
});

test('a report that stands in a hidden part alone is read all the same', () => {
  const found = read(this_.identity.title, `<div style="display:none">${article(this_)}</div>`);
  expect(Object.fromEntries(found.values.map((fact) => [fact.path, fact.value]))).toEqual(this_.truth);
});

test('a second report on the page is told', () => {
  const misfits = (html: string) => read(this_.identity.title, html).misfits.map(({ kind }) => kind);
  expect(misfits(article(this_) + article(other))).toContain('other-report');
  expect(misfits(`${article(this_)}<div style="display:none">${article(other)}</div>`)).not.toContain('other-report');
});

test('another copy of a table that says otherwise is told, one that says the same is not', () => {
  const tablesOf = (made: MadeReport) =>
    [...renderHtml(made).matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table).join('<p>续</p>');
  const changed = { ...this_, printed: { ...this_.printed, 'requests.granted.total': '9876' } };
  const kinds = (copy: MadeReport) =>
    read(this_.identity.title, article(this_) + tablesOf(copy)).misfits.map(({ kind, table }) => `${table} ${kind}`);
  expect(kinds(this_)).toEqual([]);
  expect(kinds(changed)).toEqual(['requests other-copy']);
  expect(kinds(withBlanks(this_, 'zeros'))).toEqual([]);
  expect(kinds(withBlanks(changed, 'zeros'))).toEqual(['requests other-copy']);
  expect(kinds({ ...this_, printed: other.printed })).toEqual(['disclosure other-copy', 'requests other-copy', 'remedies other-copy']);
});

test('where table two is still in the older form, table three is read by its own', () => {
  const older = renderHtml(makeReport(4, '2019')).match(/<table[\s\S]*?<\/table>/)?.[0] ?? '';
  const found = read(this_.identity.title, article(this_).replace(/<table[\s\S]*?<\/table>/, older));
  const requests = found.values.filter(({ table }) => table === 'requests');
  expect(requests.filter(({ path, value }) => value !== this_.truth[path])).toEqual([]);
});

test('the others are told, in both languages', () => {
  const [misfit] = read('政府信息公开', article(this_), article(other)).misfits.filter(({ kind }) => kind === 'other-report');
  expect(misfit?.message.zh).toContain(`（${other.identity.title}）`);
  expect(misfit?.message.en).toMatch(/^One more report stands on the page \(/);
  expect(read('政府信息公开', article(this_)).misfits).toEqual([]);
});
