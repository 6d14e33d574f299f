import type { Edition } from '../../report/edition';

const cell = { columnId: 'value', column: '', columnVariants: [], group: null, unit: null } as const;
const row = { groups: [], variants: [], caption: null } as const;
const deadline = { month: 3, day: 31 } as const;

/** A form in miniature, for the examples of rules that judge what no other rule does: cases received, handled, left, and their cost. */
export const miniature: Edition = {
  id: 'miniature',
  form: 'miniature',
  years: { from: 2020, to: null },
  notice: '示例',
  title: { pattern: '示例报告', lacksNone: '例', name: { zh: '示例报告', en: 'sample report' } },
  sections: [],
  tables: [
    {
      id: 'cases',
      kind: 'pairs',
      name: '附表',
      title: '案件',
      corner: null,
      captions: [],
      rows: [
        { ...row, id: 'cases.open', label: '上年未办结', slots: [{ ...cell, path: 'cases.open', label: '上年未办结', kind: 'count' }] },
        { ...row, id: 'cases.received', label: '收到', slots: [{ ...cell, path: 'cases.received', label: '收到', kind: 'count' }] },
        { ...row, id: 'cases.handled', label: '办结', slots: [{ ...cell, path: 'cases.handled', label: '办结', kind: 'count' }] },
        { ...row, id: 'cases.left', label: '未办结', slots: [{ ...cell, path: 'cases.left', label: '未办结', kind: 'count' }] },
        { ...row, id: 'cases.cost', label: '经费', slots: [{ ...cell, path: 'cases.cost', label: '经费', kind: 'money' }] },
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
      names: { zh: '未办结', en: 'cases left' },
      basis: '示例',
    },
  ],
  chains: [{ id: 'cases-taken-over', table: 'cases', each: 'column', before: ['left'], parts: [], total: 'open' }],
  deadlines: { department: deadline, government: deadline, township: deadline },
};
