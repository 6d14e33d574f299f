import table from '../../slips/inherited-wording';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Chapters and figures that an older format asked for. */
const rule: CheckRule = {
  id: 'inherited-wording',
  covers: ['N-REL', 'CHECK-65'],
  severity: 'notice',
  editions: ['2021'],
  basis: '{notice}',
  check: (report) => slipVerdicts(table, words, report, 'wording'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '文字与本年度格式相符', en: 'The wording belongs to this year’s format' },
  why: {
    zh: '2021 年起的格式不再列政府集中采购，也没有“收费及减免情况”部分；这类表述多为沿用旧稿所留。',
    en: 'The format of 2021 has neither government procurement nor a chapter on fees and exemptions: such words stem from older texts.',
  },
  fix: { zh: '删去沿用旧格式的表述。', en: 'Delete what was carried over from the older format.' },
};

const words: SlipWords = {
  chapter: { zh: '{quotes} 是旧条例时期年报的部分，现行格式没有。', en: '{quotes} is a chapter of reports on the former ordinance.' },
  wording: { zh: '{quotes} 是旧格式的内容，现行格式中没有。', en: '{quotes} belongs to an older format.' },
};

export const examples: readonly Example[] = [
  { name: 'of this format', edition: '2021', prose: { 0: ['本报告由总体情况等六部分组成。'] }, expect: 'pass' },
  {
    name: 'an old chapter',
    edition: '2021',
    prose: { 0: ['报告包括主动公开情况、依申请公开情况、收费及减免情况和存在问题等。'] },
    expect: { wording: 'fail' },
  },
  { name: 'an old chapter in section one', edition: '2021', prose: { 1: ['（四）收费及减免情况', '无。'] }, expect: { chapter: 'fail' } },
  { name: 'procurement', edition: '2021', prose: { 1: ['政府集中采购项目12个，采购总金额88万元。'] }, expect: { wording: 'fail' } },
];
