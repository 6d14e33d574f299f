import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'intake-balance',
  covers: ['T3-BAL', 'T3-ALL0'],
  severity: 'error',
  basis: '{notice} 表三表头：第一项加第二项之和，等于第三项加第四项之和',
  sums: 'own',
  remark: (received, handled) =>
    received === 0 && handled > 0
      ? {
          zh: '新收和上年结转均为 0，却填有办理结果或结转。',
          en: 'Nothing was received or carried in, yet results or a carry-over are entered.',
        }
      : null,
};

export default rule;

export const advice: Advice = {
  title: {
    zh: '表三每列：新收 + 上年结转 = 办理结果总计 + 结转下年度',
    en: 'Table three, each column: received + carried in = results + carried out',
  },
  why: {
    zh: '这是表三表头印明的勾稽关系：当年要办的申请，不是已经办结，就是结转下年度。',
    en: 'The header of table three states this relation: every application to be handled is either finished or carried over.',
  },
  fix: {
    zh: '按台账核对本列的新收、上年结转、办理结果和结转下年度，改正填错的一格，并同步改总计列。',
    en: 'Compare the column with the register, correct the wrong cell and the total column with it.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'one received, one granted',
    edition: '2019',
    facts: {
      'requests.newlyReceived.naturalPerson': 1,
      'requests.newlyReceived.total': 1,
      'requests.granted.naturalPerson': 1,
      'requests.granted.total': 1,
      'requests.resultTotal.naturalPerson': 1,
      'requests.resultTotal.total': 1,
    },
    expect: 'pass',
  },
  {
    name: 'blank totals stand for the sums of their parts',
    edition: '2021',
    facts: {
      'requests.newlyReceived.enterprise': 2,
      'requests.granted.enterprise': 2,
      'requests.resultTotal.enterprise': '',
      'requests.newlyReceived.total': '',
      'requests.resultTotal.total': 2,
    },
    expect: 'pass',
  },
  {
    name: 'carried out forgotten',
    edition: '2021',
    facts: { 'requests.newlyReceived.enterprise': 3, 'requests.carriedIn.enterprise': 1, 'requests.resultTotal.enterprise': 3 },
    expect: { enterprise: 'fail' },
  },
  {
    name: 'results though nothing was received',
    edition: '2019',
    facts: { 'requests.resultTotal.total': 2 },
    expect: { total: 'fail' },
  },
  {
    name: 'nothing entered on one side',
    edition: '2019',
    facts: { 'requests.newlyReceived.total': '', 'requests.carriedIn.total': '/', 'requests.resultTotal.total': 2 },
    expect: { total: 'review' },
  },
  {
    name: 'an uncertain reading never fails',
    edition: '2019',
    facts: { 'requests.newlyReceived.total': 8, 'requests.resultTotal.total': 3 },
    uncertain: ['requests.newlyReceived.total'],
    expect: { total: 'review' },
  },
  {
    name: 'a missing cell leaves its column unchecked',
    edition: '2019',
    facts: { 'requests.newlyReceived.total': 8, 'requests.resultTotal.total': null },
    expect: 'inapplicable',
  },
];
