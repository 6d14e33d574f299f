import type { Edition } from '../report/edition';
import type { Advice, Example, Rule } from './engine/rule';

/** Sums that a form states and that have no rule of their own: another statutory form needs no rule file for what it adds up. */
const rule: Rule = {
  id: 'statutory-sum',
  covers: [],
  severity: 'error',
  basis: '法定表格的勾稽关系',
  sums: 'rest',
};

export default rule;

export const advice: Advice = {
  title: { zh: '法定表格的各项合计相符', en: 'What the form adds up adds up' },
  why: {
    zh: '表格中的合计由其各部分相加而来，不相符就有一格填错。',
    en: 'A total is made of its parts: where they do not agree, one cell is wrong.',
  },
  fix: { zh: '核对各部分与合计，改正填错的一格。', en: 'Compare the parts with the total and correct the wrong cell.' },
};

const cell = { columnId: 'value', column: '', columnVariants: [], group: null, kind: 'count', unit: null } as const;
const row = { groups: [], variants: [], caption: null } as const;
const deadline = { month: 3, day: 31, basis: '示例' } as const;

/** Received and refused make what was handled; what is left is received less handled. */
const miniature: Edition = {
  id: 'miniature',
  form: 'miniature',
  years: { from: 2020, to: null },
  notice: '示例',
  title: { pattern: '示例报告', lacksNone: '例' },
  sections: [],
  tables: [
    {
      id: 'cases',
      kind: 'pairs',
      name: '附表',
      english: 'Table',
      title: '案件',
      corner: null,
      captions: [],
      rows: [
        { ...row, id: 'cases.received', label: '收到', slots: [{ ...cell, path: 'cases.received', label: '收到' }] },
        { ...row, id: 'cases.handled', label: '办结', slots: [{ ...cell, path: 'cases.handled', label: '办结' }] },
        { ...row, id: 'cases.left', label: '未办结', slots: [{ ...cell, path: 'cases.left', label: '未办结' }] },
      ],
    },
  ],
  sums: [
    {
      id: 'cases-left',
      table: 'cases',
      each: 'table',
      parts: ['received', { minus: 'handled' }],
      total: ['left'],
      name: { zh: '未办结', en: 'cases left' },
      basis: '示例',
    },
  ],
  deadlines: { department: deadline, government: deadline, township: deadline },
  glance: { titles: [], labels: [] },
};

export const examples: readonly Example[] = [
  { name: 'what is left', edition: miniature, facts: { 'cases.received': 9, 'cases.handled': 7, 'cases.left': 2 }, expect: 'pass' },
  {
    name: 'what is left, and more',
    edition: miniature,
    facts: { 'cases.received': 9, 'cases.handled': 7, 'cases.left': 3 },
    expect: { 'cases-left': 'fail' },
  },
  {
    name: 'a blank total that nothing else speaks of',
    edition: miniature,
    facts: { 'cases.received': 9, 'cases.handled': 7, 'cases.left': '' },
    expect: 'inapplicable',
  },
];
