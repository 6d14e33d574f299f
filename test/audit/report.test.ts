import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { digestOf, hashDocument } from '../../lib/audit/hash-document';
import { readReport } from '../../lib/audit/read-report';
import type { Document } from '../../lib/document/document';
import type { Finding } from '../../lib/report/outcome';
import type { ReportAsRead } from '../../lib/report/report';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { makeReport, renderHtml, renderText } from '../generator';

const generated = makeReport(3, '2021');
const made = { ...generated, prose: { ...generated.prose, 6: ['无。'] } };
const page = renderHtml(made, 'inline');
const { name: issuer } = made.identity.body;
const title = `${issuer}2022年政府信息公开工作年度报告`;
const documentOf = (html: string, name: string | null = 'a.html'): Document => readHtml(html, { name, url: null });
const read = (html: string): ReportAsRead => readReport(documentOf(html)).report;

/** The page with some of its words otherwise; each must be there. */
function edited(...edits: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return edits.reduce((html, [from, to]) => {
    const after = html.replace(from, to);
    if (after === html) throw new Error(`the page has no ${from}`);
    return after;
  }, page);
}

const noMeta = [/<title>.*<\/title>/, ''] as const;
const noArticle = [/<meta name="ArticleTitle"[^>]*>/, ''] as const;
const noTitle = [/<h1>.*<\/h1>/, ''] as const;
const noSource = [/<meta name="ContentSource"[^>]*>/, ''] as const;
const noSignature = [`<p>${issuer}</p>`, ''] as const;

describe('who, when, of which year', () => {
  test('title, issuer, year, dates of a whole page', () => {
    expect(read(page)).toMatchObject({
      source: 'html',
      title,
      issuer,
      issuers: { title: issuer, signature: issuer, metadata: issuer },
      year: 2022,
      period: { from: '2022-01-01', to: '2022-12-31', quote: '2022年1月1日起至2022年12月31日' },
      publishedAt: '2023-01-23T10:20',
      signedAt: '2023-01-23',
      foreignGrids: [],
    });
    expect(read(page).titlePlace).toMatchObject({ kind: 'dom', selector: expect.stringMatching(/h1/) });
    expect(read(page).period?.place).toMatchObject({ span: [5, 27] });
  });

  test('the issuer is the title’s, else the signature’s, else the page’s own data', () => {
    const other = ['name="ContentSource" content="', 'name="ContentSource" content="甲县'] as const;
    const signed = [`<p>${issuer}</p>`, '<p>乙县人民政府</p>'] as const;
    expect(read(edited(other, signed))).toMatchObject({ issuer, issuers: { signature: '乙县人民政府', metadata: `甲县${issuer}` } });
    const untitled = [noMeta, noArticle, noTitle] as const;
    expect(read(edited(...untitled, other, signed))).toMatchObject({ issuer: '乙县人民政府', issuers: { title: null } });
    expect(read(edited(...untitled, other, noSignature))).toMatchObject({ issuer: `甲县${issuer}`, issuers: { signature: null } });
    expect(read(edited(...untitled, noSource, noSignature)).issuer).toBeNull();
  });

  test('the year is the title’s, else the period’s, else the first that section one names', () => {
    const untitled = [noMeta, noArticle, noTitle] as const;
    const noPeriod = [/统计期限自.*?止。/, ''] as const;
    expect(read(edited([/自2022年1月1日起至2022年/, '自2021年1月1日起至2021年'])).year).toBe(2022);
    expect(read(edited(...untitled, [/自2022年1月1日起至2022年/, '自2021年1月1日起至2021年'])).year).toBe(2021);
    expect(
      read(edited(...untitled, noPeriod, ['主动公开。2022年', '主动公开。2020年'], ['政府信息管理。', '政府信息管理。2019年，'])),
    ).toMatchObject({
      year: 2020,
      period: null,
    });
    expect(read(edited(...untitled, noPeriod, ['主动公开。2022年，', '主动公开。'])).year).toBeNull();
    expect(read(edited(...untitled, noPeriod, ['主动公开。2022年，', '主动公开。'], ['一是栏目', '一是2018年栏目'])).year).toBeNull();
  });

  test('the signature is the name above the date, whatever line that may be a body stands below it', () => {
    const date = '<p>2023年1月23日</p>';
    const of = (to: string) => read(edited([date, to])).issuers.signature;
    expect(of(`${date}<p>政务服务大厅</p>`)).toBe(issuer);
    expect(of(`${date}<p>乙县人民政府</p>`)).toBe(issuer);
    expect(of(`${date}<p>乙县人民政府 2023年1月24日</p>`)).toBe('乙县人民政府');
    expect(read(edited([noSignature[0], ''], [date, `${date}<p>乙县人民政府</p>`])).issuers.signature).toBe('乙县人民政府');
  });

  test('without a date or a name at the end there is no signature', () => {
    expect(read(edited([/<p>2023年1月23日<\/p>/, ''])).signedAt).toBeNull();
    expect(read(edited([/<p>2023年1月23日<\/p>/, '<p>2023年1月20日</p><p>2023年1月24日</p>'])).signedAt).toBe('2023-01-24');
  });
});

describe('sections', () => {
  test('each has its heading as printed, its number, its length without heading, signature and date', () => {
    const { sections } = read(page);
    expect(sections.map(({ number, ordinal, found, occurrences }) => [number, ordinal, found, occurrences])).toEqual(
      [...'一二三四五六'].map((ordinal, i) => [i + 1, ordinal, true, 1]),
    );
    expect(sections[0]).toMatchObject({ heading: '一、总体情况', place: { kind: 'dom' } });
    expect(sections.map(({ length }) => length)).toEqual([323, 0, 0, 0, 102, 2]);
  });

  test('one that is missing is named as the form names it', () => {
    const { sections } = read(edited(['<p><strong>六、其他需要报告的事项</strong></p>', '']));
    expect(sections[5]).toMatchObject({ found: false, heading: '其他需要报告的事项', place: null, ordinal: null, occurrences: 0 });
    expect(sections[4]?.length).toBe(104);
  });

  test('text behind the heading on its own line counts', () => {
    expect(
      read(edited(['六、其他需要报告的事项</strong></p>\n<p>无。', '六、其他需要报告的事项</strong>：无。'])).sections[5],
    ).toMatchObject({
      found: true,
      length: 2,
    });
  });

  test('of two headings that claim one section the one with the text', () => {
    const twice = read(edited(['<p><strong>五、', '<p><strong>六、其他需要报告的事项</strong></p>\n<p><strong>五、']));
    expect(twice.sections[5]).toMatchObject({ occurrences: 2, length: 2 });
    expect(twice.sections[4]?.length).toBe(102);
  });
});

describe('a heading again at the end of the page, with nothing under it', () => {
  const again = (heading: string, behind = '') => read(edited(['</div></body>', `<p>${heading}</p>${behind}</div></body>`]));
  const own = read(page);

  test.each(own.sections.map(({ heading }) => heading))('%s: the one with the part under it is the report’s', (heading) => {
    for (const behind of [
      '',
      '<p>版权所有：某县人民政府</p><p>邮编：000000</p><p>地址：某路1号</p>',
      '<footer><p>其他链接</p><p>更多</p></footer>',
    ]) {
      const { sections, prose } = again(heading, behind);
      expect(sections.map(({ found, length, place }) => [found, length, place])).toEqual(
        own.sections.map(({ found, length, place }) => [found, length, place]),
      );
      expect(prose.filter(({ section }) => section === 1)).toHaveLength(own.prose.filter(({ section }) => section === 1).length);
    }
  });
});

describe('the report’s own prose', () => {
  const texts = (html: string) => read(html).prose.map(({ paragraph }) => paragraph.text);

  test('begins with its title and ends with its date; headings are told from text', () => {
    const { prose } = read(
      edited(
        ['<div class="article">', '<div class="article"><p>来源：办公室　浏览次数：13</p>'],
        ['</div></body>', '<p>版权所有：某网站 联系电话：0820-1234567</p></div></body>'],
      ),
    );
    expect(prose[0]).toMatchObject({ section: null, isHeading: false, paragraph: { text: title } });
    expect(prose.at(-1)?.paragraph.text).toBe('2023年1月23日');
    expect(prose.filter((one) => one.isHeading).map((one) => one.section)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(prose.filter((one) => one.section === 5 && !one.isHeading)).toHaveLength(3);
  });

  test('rows of tables are none of it', () => {
    expect(texts(page).some((text) => /^(?:规章|结果维持|总计)$/.test(text))).toBe(false);
  });

  test('of a text file it begins with its title too', () => {
    const text = renderText(made, 'pipe');
    const { report } = readReport(readText(`网站首页 返回\n\n${text}`, { name: 'a.txt' }));
    expect(report.prose[0]?.paragraph.text).toBe(title);
    expect(report.titlePlace).toMatchObject({ kind: 'line' });
  });
});

describe('tables that are none of the form', () => {
  const gridsOf = (html: string) => read(html).foreignGrids ?? [];
  const extra = '<table><tr><td>栏目</td><td>条数</td></tr><tr><td>动态</td><td></td></tr><tr><td>公告</td><td>9</td></tr></table>';

  test('are kept with what stands around them, their section, and their printed cells', () => {
    const foreignGrids = gridsOf(edited(['<p>（四）平台', `${extra}<p>（四）平台`]));
    expect(foreignGrids).toHaveLength(1);
    const [grid] = foreignGrids;
    expect(grid).toMatchObject({ grid: 0, dataRows: 2, section: 1 });
    expect(grid?.before?.text).toMatch(/^（三）/);
    expect(grid?.after?.text).toMatch(/^（四）/);
    expect(grid?.cells.map(({ text, row, column }) => [text, row, column])).toEqual([
      ['栏目', 0, 0],
      ['条数', 0, 1],
      ['动态', 1, 0],
      ['公告', 2, 0],
      ['9', 2, 1],
    ]);
    expect(grid?.cells.every(({ place }) => place.kind === 'dom')).toBe(true);
    expect(grid?.cells[0]?.place).not.toEqual(grid?.place);
  });

  test('one above the first section belongs to none; one beside another has no paragraph there', () => {
    const foreignGrids = gridsOf(edited(['<p><strong>一、', `${extra}${extra}<p><strong>一、`]));
    expect(foreignGrids.map(({ section }) => section)).toEqual([null, null]);
    expect(foreignGrids.map(({ before, after }) => [before?.text.slice(0, 4) ?? null, after?.text ?? null])).toEqual([
      ['统计期限', null],
      [null, '一、总体情况'],
    ]);
  });

  test('of a huge one the first four hundred cells are kept', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `<tr><td>甲${i}</td><td>${i}</td></tr>`).join('');
    expect(gridsOf(edited(['<p>（四）平台', `<table>${rows}</table><p>（四）平台`]))[0]?.cells).toHaveLength(400);
  });
});

describe('a document’s hash', () => {
  test('is of its text, cell by cell and block by block, not of its layout', () => {
    const hash = (html: string) => hashDocument(documentOf(html));
    expect(hash('<p>甲</p><p>乙</p>')).toBe(hash('<div><h2>甲</h2></div><section><p>乙</p></section>'));
    const different = [
      '<p>甲乙</p>',
      '<p>甲</p><p>乙</p>',
      '<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
      '<table><tr><td>甲乙</td><td></td></tr><tr><td>1</td><td>2</td></tr></table>',
      '<p>甲</p><p>丙</p>',
    ];
    expect(new Set(different.map(hash)).size).toBe(different.length);
    expect(hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('is the same by whatever takes it', () => {
    const native = (text: string) => createHash('sha256').update(text).digest('hex');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => digestOf(text) === native(text)));
    // What no character is, alone and in a pair the wrong way round.
    for (const text of ['\ud800', '\udc00\ud800', '甲\udfff乙'.repeat(9)]) expect(digestOf(text)).toBe(native(text));
  });
});

describe('rules and fingerprints', () => {
  const wrong = edited(['<td>107</td>', '<td>108</td>']);
  const options = { capturedAt: '2024-02-01T00:00:00Z', file: 'a.html' };
  const remedy = (findings: readonly Finding[]) => findings.find((one) => one.rule === 'remedy-total');

  test('a rule that is switched off is not run', () => {
    expect(remedy(audit(documentOf(wrong), options).findings)).toBeDefined();
    expect(remedy(audit(documentOf(wrong), { ...options, rulesOff: ['remedy-total'] }).findings)).toBeUndefined();
  });

  test('where no issuer is known a finding is named after file, else address, else the document’s name', () => {
    const nameless = wrong
      .replace(noMeta[0], '')
      .replace(noArticle[0], '')
      .replace(noTitle[0], '')
      .replace(noSource[0], '')
      .replace(noSignature[0], '');
    const of = (file: string | null, url: string | null, name: string | null) =>
      remedy(audit(documentOf(nameless, name), { ...options, file, url }).findings)?.fingerprint;
    expect(of('a', 'b', 'c')).toBe(of('a', 'x', 'y'));
    expect(of(null, 'b', 'c')).toBe(of('b', null, null));
    expect(of(null, null, 'c')).toBe(of('c', null, null));
    expect(new Set([of('a', 'b', 'c'), of(null, 'b', 'c'), of(null, null, 'c')]).size).toBe(3);
  });
});
