import table from '../../slips/template-leftover';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Nothing of the template stands in the published text. */
const rule: CheckRule = {
  id: 'template-leftover',
  covers: ['S-TPL'],
  severity: 'warning',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  check: (report) => slipVerdicts(table, words, report, 'text'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '没有遗留模板占位内容', en: 'No template text is left' },
  why: {
    zh: '占位符、填写说明或缺失的数字表明该处没有填写完整。',
    en: 'Placeholders, instructions and missing numbers show that something was not filled in.',
  },
  fix: { zh: '填入实际内容，删去填写说明。', en: 'Fill in what is missing and remove the instructions.' },
};

const words: SlipWords = {
  placeholder: { zh: '遗留占位符：{quotes}。', en: 'A placeholder is left: {quotes}.' },
  instruction: { zh: '遗留填写说明：{quotes}。', en: 'An instruction is left: {quotes}.' },
  number: { zh: '缺少数字：{quotes}。', en: 'A number is missing: {quotes}.' },
};

export const examples: readonly Example[] = [
  {
    name: 'filled in',
    edition: '2019',
    prose: {
      0: ['联系邮箱xxgk_xx@example.com，网址www.example.gov.cn/xxgk。'],
      1: [
        '全年共主动公开信息58条。共收到依申请公开件0件，累计发布文件、办理各类案件。',
        '答复张××、李××的申请，均已结案。',
        '根据《政府信息公开条例》，共发布数百条。',
      ],
    },
    expect: 'pass',
  },
  { name: 'a year and a body', edition: '2019', prose: { 1: ['20XX年，××街道积极推进政务公开。'] }, expect: { placeholder: 'fail' } },
  {
    name: 'asterisks, a lost number, an instruction with a length',
    edition: '2021',
    report: { source: 'html' },
    prose: { 1: ['全年公开政府信息**条。印发方案（县办发〔2021〕 号）。'], 5: ['（本部分包括问题和改进情况，字数不少于200字）'] },
    expect: { placeholder: 'fail', instruction: 'fail' },
  },
  {
    name: 'bold type, a case without its names',
    edition: '2021',
    report: { source: 'text' },
    prose: { 1: ['**条块结合**推进公开，**镇**级同步。', '对申请人关于××村征地信息的申请依法答复。'] },
    expect: 'pass',
  },
  {
    name: 'a gap and points left open',
    edition: '2021',
    prose: { 1: ['通过网站公开信息  条，其中政策解读  条。'], 5: ['一是……；二是……。'] },
    expect: { placeholder: 'fail' },
  },
  { name: 'underscores', edition: '2019', prose: { 1: ['全年公开信息____条。'] }, expect: { placeholder: 'fail' } },
  { name: 'an instruction', edition: '2021', prose: { 2: ['该部分以表格形式报告。表格如下：'] }, expect: { instruction: 'fail' } },
  {
    name: 'advice to the writer',
    edition: '2021',
    prose: { 1: ['填报说明：没有发生的事项记0，请注意各表之间的勾稽关系。', '重在突出亮点，就本单位执行条例的情况作概述。'] },
    expect: { instruction: 'fail' },
  },
  {
    name: 'forms that others fill in',
    edition: '2021',
    prose: {
      1: ['现就本机关全年工作作概述如下。', '当面提交申请的，请填写申请表；审核表主要填写公开依据。', '编写说明：本报告数据截至12月31日。'],
    },
    expect: 'pass',
  },
  { name: 'a blank form’s words', edition: '2021', prose: { 5: ['（文字描述）'] }, expect: { instruction: 'fail' } },
  { name: 'a missing number', edition: '2021', prose: { 1: ['2021年，园区共主动公开条，其中政务动态20条。'] }, expect: { number: 'fail' } },
];
