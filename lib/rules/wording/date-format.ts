import { isOriginal } from '../../document/document';
import table from '../../slips/date-format';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Dates are written so that they can be read. */
const rule: CheckRule = {
  id: 'date-format',
  covers: ['D-FMT'],
  severity: 'warning',
  basis: '《政府信息公开条例》第六条（及时、准确公开）；GB/T 15835《出版物上数字用法》',
  check: (report) => slipVerdicts(table, isOriginal(report.source) ? words : captured, report, 'dates'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '日期书写完整、真实存在', en: 'Dates are complete and exist' },
  why: { zh: '缺少“年”“月”“日”或数字重复的日期无法确认。', en: 'A date that lacks its signs or doubles its digits cannot be relied on.' },
  fix: { zh: '按“××××年×月×日”更正。', en: 'Write year, month and day in full.' },
};

const words: SlipWords = {
  lost: { zh: '日期缺少“年”“月”或“日”：{quotes}。', en: 'A date lacks its signs: {quotes}.' },
  garbled: { zh: '日期中有错字：{quotes}。', en: 'A date is garbled: {quotes}.' },
  doubled: { zh: '日期数字重复：{quotes}。', en: 'Doubled digits in a date: {quotes}.' },
  impossible: { zh: '日期不存在：{quotes}。', en: 'No such day: {quotes}.' },
};
/** Text captures lose or misread 年月日 on their way: only the live page proves the author's slip. */
const captured: SlipWords = {
  ...words,
  lost: {
    severity: 'notice',
    zh: '日期缺少“年”“月”或“日”：{quotes}，可能是文本转换所致，请对照原页面。',
    en: 'A date lacks its signs: {quotes}; the conversion may have lost them.',
  },
  garbled: {
    severity: 'notice',
    zh: '日期中有错字：{quotes}，可能是文本转换所致，请对照原页面。',
    en: 'A date is garbled: {quotes}; the conversion may have misread it.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'usual and unusual forms',
    edition: '2021',
    prose: {
      0: ['统计期限自2021-1-1起至2021-12-31止。', '数据截至2021年12月31日，2021年1—12月共公开信息202条。'],
      6: ['2022年2月28日', '20220115'],
    },
    expect: 'pass',
  },
  {
    name: 'doubled digits',
    edition: '2019',
    report: { source: 'html' },
    prose: { 0: ['统计期限自2020年1月1日起至202020年12月31日止。'] },
    expect: { doubled: 'fail' },
  },
  {
    name: 'lost signs',
    edition: '2019',
    report: { source: 'html' },
    prose: { 0: ['统计期限自20201月1日起至202012月31日止。'] },
    expect: { lost: 'fail' },
  },
  {
    name: 'a sign mistyped',
    edition: '2019',
    report: { source: 'html' },
    prose: { 0: ['统计期限自2020年1月1日起至2020念12月31日止。'] },
    expect: { garbled: 'fail' },
  },
  {
    name: 'a sign-off of digits',
    edition: '2019',
    report: { source: 'text', year: 2020 },
    prose: { 6: ['青河县民政局', '2021118'] },
    expect: { lost: 'fail' },
  },
  { name: 'no such day', edition: '2019', prose: { 1: ['2020年11月31日召开培训会，2020年365日值守。'] }, expect: { impossible: 'fail' } },
  { name: 'no such month', edition: '2019', prose: { 1: ['2020年13月召开培训会。'] }, expect: { impossible: 'fail' } },
];
