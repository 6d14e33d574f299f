import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';

const kindOf = (body: string) =>
  readReport(readHtml(`<!DOCTYPE html><meta charset="utf-8"><body>${body}</body>`, { name: null, url: null })).detection;
const blank = (edition: '2019' | '2021') => {
  const made = makeReport(4, edition);
  return { ...made, printed: Object.fromEntries(Object.keys(made.printed).map((path) => [path, ''])) };
};
const title = '海川市民政局2022年政府信息公开工作年度报告';
const tablesAway = (html: string, instead = '') => html.replace(/<table[\s\S]*?<\/table>/g, instead);

describe('kinds of pages', () => {
  const page = renderHtml(makeReport(4, '2021'));
  const statistics = (heading: string) => `<h1>${heading}</h1>${page.match(/<table[\s\S]*?<\/table>/g)?.join('') ?? ''}`;

  test.each([
    ['a report', page, 'report'],
    ['a report with its name in the metadata only', page.replace(/<h1>.*?<\/h1>/, ''), 'report'],
    ['an empty form that names a body and a year', renderHtml(blank('2021')), 'report'],
    [
      'an empty form',
      renderHtml(blank('2021'))
        .replace(/<h1>.*?<\/h1>/, '<h1>政府信息公开工作年度报告格式</h1>')
        .replace(/<title>[\s\S]*?<\/head>/, '</head>'),
      'blank-form',
    ],
    ['a report whose tables are pictures', tablesAway(page, '<p><img src="t.png"></p>'), 'image-only'],
    ['a report without its tables', tablesAway(page), 'report'],
    [
      'a list',
      `<h1>政府信息公开年报</h1><ul>${[2021, 2022, 2023].map((year) => `<li><a href="/${year}.html">海川市民政局${year}年政府信息公开工作年度报告</a></li>`).join('')}</ul>`,
      'report-list',
    ],
    [
      'a list that cuts its titles short',
      `<h1>政府信息公开年报</h1><ul>${[2021, 2022, 2023].map((year) => `<li><a href="/${year}.html">海川市民政局${year}年政府信息公开工作年…</a></li>`).join('')}</ul>`,
      'report-list',
    ],
    [
      'a list of files',
      `<h1>政府信息公开年报</h1><ul>${[2021, 2022, 2023].map((year) => `<li><a href="/${year}.pdf">海川市民政局${year}年政府信息公开工作年度报告.pdf</a></li>`).join('')}</ul>`,
      'report-list',
    ],
    [
      'one report in two files',
      `<h1>${title}</h1><p><a href="/1.pdf">${title}.pdf</a></p><p><a href="/1.docx">${title}.docx</a></p>`,
      'attachment-only',
    ],
    [
      'an attachment',
      `<h1>${title}</h1><p>发布时间：2023-01-10</p><p>附件：<a href="/files/nb.pdf">${title}.pdf</a></p>`,
      'attachment-only',
    ],
    ['an attachment that a script opens', `<h1>${title}</h1><p><a href="javascript:void(0)">${title}.pdf</a></p>`, 'attachment-only'],
    ['scanned pages', `<h1>${title}</h1><p><img src="1.jpg"></p><p><img src="2.jpg"></p>`, 'image-only'],
    [
      'scanned pages beside the title’s own box',
      `<div><img src="logo.png"></div><div><div><div><h1>${title}</h1></div></div><div><p><img src="1.jpg"></p></div></div>`,
      'image-only',
    ],
    [
      'a report without its tables under a site’s logo',
      `<div><img src="logo.png"></div><div>${tablesAway(/<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '')}</div><div><img src="badge.png"></div>`,
      'report',
    ],
    ['a title alone under a site’s logo', `<div><img src="logo.png"></div><div><h1>${title}</h1></div>`, 'none'],
    [
      'a report of the old kind',
      '<h1>海川市民政局2016年政府信息公开工作年度报告</h1><p>一、概述</p><p>本年度主动公开政府信息120条。</p>',
      'legacy-report',
    ],
    ['half a year in the statutory tables', statistics('2022年上半年政府信息公开申请办理情况'), 'none'],
    ['the requests of a year as statistics', statistics('2022年依申请公开情况统计表'), 'none'],
    [
      'a form filled in to show how',
      page
        .replace(/<h1>.*?<\/h1>/, '<h1>政府信息公开工作年度报告（填写示例）</h1><p>××局2022年政府信息公开工作年度报告</p>')
        .replace(/<title>[\s\S]*?<\/head>/, '</head>'),
      'blank-form',
    ],
    [
      'a report that was left with a body of the form',
      page.replace(/<h1>.*?<\/h1>/, '<h1>××局2022年政府信息公开工作年度报告</h1>').replace(/<title>[\s\S]*?<\/head>/, '</head>'),
      'report',
    ],
    [
      'a school’s report of a school year',
      '<h1>海川学院2022—2023学年信息公开工作年度报告</h1><p>一、概述</p><p>二、主动公开信息情况</p><p>三、依申请公开情况</p><p>六、存在的主要问题和改进措施</p>',
      'none',
    ],
    ['the tables of several bodies together', statistics('2022年度海川市政府信息公开情况汇总表'), 'none'],
    [
      'a notice that puts a table right',
      `<h1>关于更正《海川市民政局2022年政府信息公开工作年度报告》表三的公告</h1>${page.match(/<table[\s\S]*?<\/table>/g)?.[1] ?? ''}`,
      'none',
    ],
    [
      'a form of noughts, of no body and no year',
      page
        .replace(/<h1>.*?<\/h1>/, '<h1>（单位名称）政府信息公开工作年度报告（20××年）</h1>')
        .replace(/<title>[\s\S]*?<\/head>/, '</head>'),
      'blank-form',
    ],
    ['the tables under a plain heading', statistics('海川市民政局政府信息公开'), 'report'],
    [
      'news of a training',
      '<h1>海川市举办2022年政府信息公开工作年度报告编制培训</h1><p>会议要求认真做好年报编制。</p><img src="a.jpg">',
      'none',
    ],
    [
      'a guide page with the column in its menu',
      '<ul><li>政府信息公开指南</li><li>政府信息公开年报</li></ul><img src="a.jpg"><p>本机关负责……</p>',
      'none',
    ],
    ['an empty page', '', 'none'],
  ])('%s', (_, html, kind) => {
    expect(kindOf(html).kind).toBe(kind);
  });

  test('one table as a picture is a report with that table unread', () => {
    const at = page.lastIndexOf('<table');
    const html = `${page.slice(0, at)}<p><img src="t.png"></p>${page.slice(page.indexOf('</table>', at) + 8)}`;
    const { detection, report } = readReport(readHtml(html, { name: null, url: null }));
    expect(detection.kind).toBe('report');
    expect(report.tables.remedies).toMatchObject({ found: false, read: 0, of: 15 });
    expect(report.tables.requests?.read).toBe(175);
  });

  test('the evidence is in words, attachments are named, links counted', () => {
    expect(kindOf(page).evidence).toEqual(expect.arrayContaining(['title', 'sections 6/6', 'requests table']));
    const scans = `<h1>${title}</h1><p><img src="/1.jpg" alt="第一页"></p><p><img src="data:image/png;base64,"></p>`;
    expect(kindOf(scans).attachments).toMatchObject([{ href: '/1.jpg', text: '第一页', type: 'picture' }]);
    expect(kindOf(`<h1>${title}</h1><a href="/a/nb.docx">下载</a>`).attachments).toMatchObject([{ href: '/a/nb.docx', type: 'docx' }]);
    expect(
      kindOf(
        '<a href="1">甲局2021年政府信息公开年报</a><a href="2">甲局2022年政府信息公开年报</a><a href="2">甲局2022年政府信息公开年报</a>',
      ).listed,
    ).toBe(2);
  });
});
