import type { Report } from '../../report/report';
import table from '../../slips/attachment-named';
import { findSlips } from '../../slips/match/find-slips';
import { onLivePage, type PageLinks } from '../engine/page-links';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { pass } from '../engine/verdicts';

/** A file that the report names can be opened, and is this year's. On a live page only: files are kept without their links. */
const rule: CheckRule = {
  id: 'attachment-named',
  covers: ['CHECK-77'],
  severity: 'notice',
  basis: '国办发〔2017〕47号《政府网站发展指引》',
  check: (report) =>
    onLivePage(report, 'file', ({ files }) => {
      const verdicts = [unlinked(report, files), ofAnotherYear(report, files)].filter((one) => one !== null);
      return verdicts.length > 0 ? verdicts : [pass('file')];
    }),
};
export default rule;

export const advice: Advice = {
  title: { zh: '文中的附件可以打开，且为本年度', en: 'Files that are named can be opened and are this year’s' },
  why: {
    zh: '写明附件而没有链接，或链接到其他年度的文件，读者看不到应公开的内容。',
    en: 'Without its link, or with another year’s, nobody sees the file.',
  },
  fix: { zh: '补上附件链接，或更换为本年度文件。', en: 'Add the link, or replace the file.' },
};

/** 附件：2023年统计表.xlsx on a line of its own, and not one linked file on the page. */
function unlinked(report: Report, files: PageLinks['files']): Verdict | null {
  const [named] = files.length > 0 ? [] : findSlips(table, report);
  if (!named) return null;
  return {
    at: 'file',
    outcome: 'fail',
    place: named.place,
    quote: named.quote.trim(),
    message: {
      zh: `写有“${named.quote.trim()}”，页面上没有可打开的文件。`,
      en: `“${named.quote.trim()}” is named; the page links to no file.`,
    },
  };
}

function ofAnotherYear({ year, issuers: { title } }: Report, files: PageLinks['files']): Verdict | null {
  const reports = files.filter(({ text }) => REPORT.test(text));
  const other = reports.find(({ text }) => {
    const named = YEAR.exec(text);
    return named && year !== null && Number(named[1]) !== year && (title === null || text.includes(title));
  });
  if (!other || reports.some(({ text }) => text.includes(`${year}年`))) return null;
  return {
    at: 'year',
    outcome: 'fail',
    place: other.place,
    quote: other.text.trim(),
    message: {
      zh: `${year} 年度报告所附文件为“${other.text.trim()}”。`,
      en: `The report for ${year} comes with the file “${other.text.trim()}”.`,
    },
  };
}

const REPORT = /(?:信息公开|年度报告|年报).{0,80}?\.(?:docx?|pdf|wps|ofd|xlsx?)/i;
const YEAR = /(?<!\d)(20\d{2})\s*年/;

const place = { kind: 'line' as const, line: 9, span: null };
const page = (...links: { href: string; text: string }[]) => ({
  year: 2023,
  links: links.map((link) => ({ ...link, place })),
  meta: {
    title: null,
    siteName: null,
    siteIdCode: null,
    columnName: null,
    columnType: null,
    articleTitle: null,
    contentSource: null,
    pubDate: null,
    url: 'http://www.example.gov.cn/1.html',
  },
});
const named = { 6: ['附件：2023年政府信息公开统计表.xlsx'] };
export const examples: readonly Example[] = [
  {
    name: 'linked',
    edition: '2021',
    report: page({ href: 'http://www.example.gov.cn/1.xlsx', text: '2023年政府信息公开统计表.xlsx' }),
    prose: named,
    expect: 'pass',
  },
  { name: 'not linked', edition: '2021', report: page(), prose: named, expect: { file: 'fail' } },
  {
    name: 'another year’s',
    edition: '2021',
    report: page({ href: 'http://www.example.gov.cn/1.pdf', text: '河湾区长柳街道办事处2022年政府信息公开年报.pdf' }),
    expect: { year: 'fail' },
  },
  { name: 'no page', edition: '2021', prose: named, expect: 'inapplicable' },
];
