import table from '../../slips/own-figures';
import { withLinesAround } from '../engine/lines-around';
import { withoutPutRight } from '../engine/put-right';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { asked, type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** The report's own words do not take its figures back. */
const rule: CheckRule = {
  id: 'own-figures',
  covers: [],
  severity: 'warning',
  basis: '{notice} 表格式样',
  check: (report) => asked(slipVerdicts(table, words, withoutPutRight(withLinesAround(report)), 'text'), why),
};
export default rule;

/** Which figures such a line means, and whether they were put right since, is for a reader to see. */
const why = { zh: '报告对数字另有说法，请对照原文', en: 'the report says otherwise of its figures: please compare' };

export const advice: Advice = {
  title: { zh: '报告没有否定自己的数字', en: 'The report does not take its own figures back' },
  why: {
    zh: '核对用的是表中的数字；报告另处说它有误、已更正、不全或未定，读者就不知道该看哪一个。',
    en: 'What is checked are the tables’ figures; where the text calls them wrong, corrected, incomplete or open, nobody knows which holds.',
  },
  fix: {
    zh: '把表中数字改为最终数字，删去说明；另有口径的，写明口径。',
    en: 'Put the final figures into the tables and take the remark out, or say what is counted.',
  },
};

const words: SlipWords = {
  wrong: { zh: '报告说自己的数字靠不住：{quotes}。', en: 'The report disowns figures of its own: {quotes}.' },
  other: { zh: '报告给出了另外的数字：{quotes}。', en: 'The report gives other figures: {quotes}.' },
  unit: { zh: '报告说自己的数字另有单位：{quotes}。', en: 'The report says that its figures are in another unit: {quotes}.' },
  part: {
    zh: '报告说表中不是全部，或不只本年：{quotes}。',
    en: 'The report says that a table holds less, or more, than the year’s: {quotes}.',
  },
  unsure: { zh: '报告说数字尚未确定：{quotes}。', en: 'The report says that its figures are not final: {quotes}.' },
};

export const examples: readonly Example[] = [
  {
    name: 'nothing taken back',
    edition: '2021',
    prose: {
      0: ['如发现本报告数据有误，请与办公室联系。'],
      1: ['全年更正政务信息错误3条，撤回不当信息2条；逐项审核，防止表格数据错误。', '已失效的文件及时标注。'],
      3: ['经核对，上表数据无错误，以上数据不含上年度数据。'],
      5: ['个别单位报送的表格数据有误。', '主动公开事项由26项调整为31项，栏目由40个改为32个。'],
    },
    expect: 'pass',
  },
  { name: 'called wrong', edition: '2021', prose: { 3: ['因系统故障，第三部分数据与实际不符。'] }, expect: { wrong: 'review' } },
  {
    name: 'corrected in words, and not all',
    edition: '2019',
    prose: { 3: ['新收申请总数由40件更正为43件。', '另有3件申请未计入上表。'] },
    expect: { other: 'review', part: 'review' },
  },
  {
    name: 'put right since',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': 14, 'requests.granted.total': 14 },
    prose: { 0: ['本报告首次公布时，表三“予以公开”自然人一栏误填为15，现已更正为14，其他内容不变。'] },
    expect: 'pass',
  },
  {
    name: 'said to be put right, and not so',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': 15, 'requests.granted.total': 15 },
    prose: { 0: ['本报告首次公布时，表三“予以公开”自然人一栏误填为15，现已更正为14，其他内容不变。'] },
    expect: { wrong: 'review' },
  },
  { name: 'in tens', edition: '2021', prose: { 0: ['如无特别说明，本报告件数单位均为十件。'] }, expect: { unit: 'review' } },
  {
    name: 'not sure yet',
    edition: '2021',
    prose: { 3: ['表中数据正在核对中。'] },
    expect: { unsure: 'review' },
  },
];
