import { says } from '../../slips/match/said';
import table from '../../slips/said/page-column';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

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
    if (!column || says(table.template, column)) return [inapplicable('column', '页面没有写所在栏目', 'the page names no column')];
    if (named.some((one) => says(table.openness, one))) return [pass('column')];
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
