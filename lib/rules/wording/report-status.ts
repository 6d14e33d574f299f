import table from '../../slips/report-status';
import { withLinesAround } from '../engine/lines-around';
import { withoutPutRight } from '../engine/put-right';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { asked, type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Neither the report nor the page around it says that it was withdrawn, or that it is a draft. */
const rule: CheckRule = {
  id: 'report-status',
  covers: [],
  severity: 'warning',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => asked(slipVerdicts(table, words, withoutPutRight(withLinesAround(report)), 'page'), why),
};
export default rule;

/** A banner may speak of something else: whose it is, a reader sees. */
const why = { zh: '页面对这份报告的效力另有说法，请对照原文', en: 'the page says otherwise of the report itself: please compare' };

export const advice: Advice = {
  title: { zh: '页面没有说报告已撤回或只是草稿', en: 'The page does not call the report withdrawn or a draft' },
  why: {
    zh: '标题旁写着已撤回、已作废、征求意见稿或样例，表中数字再一致也不能引用。',
    en: 'However well its figures agree, a report that its page calls withdrawn, void, a draft or an example cannot be relied on.',
  },
  fix: {
    zh: '仍然有效的，去掉这一标注；已有新版的，改到新版页面核对。',
    en: 'Where the report still holds, take the remark away; where a newer one exists, check that one.',
  },
};

const words: SlipWords = {
  void: { zh: '页面说这份报告已不作数：{quotes}。', en: 'The page says that the report no longer holds: {quotes}.' },
  corrected: { zh: '页面上另有这份报告的更正：{quotes}。', en: 'The page comes with a correction of the report: {quotes}.' },
  draft: { zh: '页面说这不是正式发布的报告：{quotes}。', en: 'The page says that this is no published report: {quotes}.' },
};

const near = (...texts: string[]) => ({
  around: texts.map((text, nth) => ({
    kind: 'paragraph' as const,
    text,
    place: { kind: 'line' as const, line: nth, span: null },
    heading: null,
    furniture: false,
  })),
});

export const examples: readonly Example[] = [
  {
    name: 'other words of status',
    edition: '2021',
    report: near('有效性：有效', '文件状态：已归档', '历史数据', '意见征集（已结束）'),
    prose: { 1: ['全年撤回不当信息2条，已失效的文件及时标注。', '废止规范性文件2件，对《办法（征求意见稿）》征求意见。'] },
    expect: 'pass',
  },
  { name: 'a banner', edition: '2021', report: near('该稿件已下线'), expect: { void: 'review' } },
  { name: 'a stamp', edition: '2019', report: near('【已废止】'), expect: { void: 'review' } },
  { name: 'a field', edition: '2021', report: near('索引号：014000 有效性：失效'), expect: { void: 'review' } },
  { name: 'a correction beside it', edition: '2021', report: near('附件：勘误说明.pdf'), expect: { corrected: 'review' } },
  {
    name: 'a draft of a void report',
    edition: '2021',
    prose: { 0: ['本年度报告已作废，请以重新发布的版本为准。', '（征求意见稿）'] },
    expect: { void: 'review', draft: 'review' },
  },
];
