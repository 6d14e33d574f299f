import table from '../../slips/published-decisions';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Licences, penalties and coercion count all decisions: a text that says otherwise says how the table was filled. */
const rule: CheckRule = {
  id: 'published-decisions',
  covers: ['CHECK-15'],
  severity: 'notice',
  editions: ['2021'],
  basis: '{notice} 一（二）',
  check: (report) => slipVerdicts(table, words, report, 'decisions'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '许可、处罚、强制按全部处理决定统计', en: 'All decisions are counted, published or not' },
  why: {
    zh: '格式要求统计本年全部处理决定，包括已公开和依法未公开的，截至12月31日。',
    en: 'The form counts every decision of the year, those lawfully not published too, as of 31 December.',
  },
  fix: { zh: '按全部处理决定重新统计，或删去这一说明。', en: 'Count all decisions, or take the remark out.' },
};

const words: SlipWords = {
  decisions: { zh: '文中称只统计了公开的决定：{quotes}。', en: 'The text says that only published decisions were counted: {quotes}.' },
};

export const examples: readonly Example[] = [
  { name: 'all of them', edition: '2021', prose: { 2: ['行政处罚数量包括已公开和依法不公开的全部决定。'] }, expect: 'pass' },
  { name: 'published ones only', edition: '2021', prose: { 1: ['行政许可、行政处罚只统计已公开的决定。'] }, expect: { decisions: 'fail' } },
];
