import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** The report stands in the portal's column for openness; told where nothing that names a column speaks of it. */
const rule: CheckRule = {
  id: 'page-column',
  covers: ['CHECK-79'],
  severity: 'notice',
  style: true,
  basis: '{notice} 二（三）；国办公开办函〔2019〕61号',
  check: ({ meta, trail, titlePlace }) => {
    const named = [meta.columnName, meta.columnType, trail ?? null].filter((one) => one !== null);
    const column = meta.columnName ?? trail;
    if (!column || NO_COLUMN.test(column)) return [inapplicable('column', '页面没有写所在栏目', 'the page names no column')];
    if (named.some((one) => OPENNESS.test(one))) return [pass('column')];
    return [
      {
        at: 'column',
        outcome: 'fail',
        place: titlePlace,
        quote: column,
        message: { zh: `所在栏目为“${column}”，不在政府信息公开专栏。`, en: `The page stands in “${column}”, no column for openness.` },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '发布在政府信息公开专栏', en: 'Published in the column for openness' },
  why: { zh: '年报应集中发布在政府信息公开专栏的年报栏目，便于查找。', en: 'Reports are collected there, so that they can be found.' },
  fix: { zh: '发布到“政府信息公开年报”栏目。', en: 'Publish it in the column 政府信息公开年报.' },
};

// What a template calls its own pieces.
const NO_COLUMN = /^(?:头部|正文|内容|详情|文章|首页|列表|底部|null|默认)/;
const OPENNESS = /公开|年报|年度报告|nb/;

const page = (columnName: string | null, trail: string | null = null) => ({
  trail,
  meta: {
    title: null,
    siteName: null,
    siteIdCode: null,
    columnName,
    columnType: null,
    articleTitle: null,
    contentSource: null,
    pubDate: null,
    url: null,
  },
});
export const examples: readonly Example[] = [
  { name: 'its column', edition: '2021', report: page('政府信息公开年报'), expect: 'pass' },
  { name: 'its path', edition: '2021', report: page('通知公告', '首页 > 政务公开 > 民政局'), expect: 'pass' },
  { name: 'another column', edition: '2021', report: page('通知公告', '首页 > 通知公告'), expect: { column: 'fail' } },
  { name: 'none named', edition: '2021', report: page(null), expect: 'inapplicable' },
];
