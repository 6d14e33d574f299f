import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** The title that the page tells to machines names the year of the report. */
const rule: CheckRule = {
  id: 'page-title-year',
  covers: ['CHECK-84'],
  severity: 'notice',
  basis: '国办发〔2017〕47号《政府网站发展指引》（ArticleTitle）',
  check: ({ meta, year, title, titlePlace }) => {
    const named = meta.articleTitle ?? '';
    const other = /(?<!\d)(20\d{2})\s*年/.exec(named);
    if (!other || year === null || titlePlace === null || !/公开|年报|年度报告/.test(named) || !title?.includes(String(year)))
      return [inapplicable('title', 'ArticleTitle 标签没有写年度，或标题年度未知', 'no ArticleTitle with a year')];
    const stated = Number(other[1]);
    if (stated === year) return [pass('title')];
    return [
      {
        at: 'title',
        outcome: 'fail',
        place: titlePlace,
        quote: named,
        expected: year,
        actual: stated,
        message: {
          zh: `标题为 ${year} 年度，ArticleTitle 标签写作“${named}”。`,
          en: `The title says ${year}, the tag ArticleTitle “${named}”.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '网页标题与报告年度一致', en: 'The page’s title names the report’s year' },
  why: {
    zh: '检索和聚合按 ArticleTitle 标签认定年度，写错年度的报告查不到，也说明沿用了旧页面。',
    en: 'Search and collections go by the tag ArticleTitle; another year in it comes from an older page.',
  },
  fix: { zh: '更正页面的 ArticleTitle 标签和网页标题。', en: 'Correct the page’s ArticleTitle tag.' },
};

const tagged = (articleTitle: string | null) => ({
  year: 2023,
  title: '青河县民政局2023年政府信息公开工作年度报告',
  meta: {
    title: null,
    siteName: null,
    siteIdCode: null,
    columnName: null,
    columnType: null,
    articleTitle,
    contentSource: null,
    pubDate: null,
    url: null,
  },
});
export const examples: readonly Example[] = [
  { name: 'one year', edition: '2021', report: tagged('青河县民政局2023年政府信息公开工作年度报告'), expect: 'pass' },
  { name: 'last year’s', edition: '2021', report: tagged('青河县民政局2022年政府信息公开工作年度报告'), expect: { title: 'fail' } },
  { name: 'no tag', edition: '2021', report: tagged(null), expect: 'inapplicable' },
];
