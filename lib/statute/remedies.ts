import type { Sum } from '../report/edition';
import { groupsTable } from './tables';

const outcomes = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计', variants: [{ label: '合计', met: 'source not kept' }] },
] as const;
const groups = [
  { id: 'review', label: '行政复议' },
  { id: 'litigationDirect', label: '未经复议直接起诉', under: '行政诉讼' },
  { id: 'litigationAfterReview', label: '复议后起诉', under: '行政诉讼' },
] as const;

/** Table four: one row of fifteen values without a label, the same in every edition so far. */
export const remediesTable = groupsTable({
  id: 'remedies',
  name: '表四',
  title: '政府信息公开行政复议、行政诉讼情况',
  captions: ['行政诉讼', ...groups.map(({ label }) => label), ...outcomes.map(({ label }) => label)],
  groups,
  columns: outcomes,
});

/** What adds up in table four: by construction, nothing is printed. */
export const remedySums: readonly Sum[] = [
  {
    id: 'remedy-total',
    table: 'remedies',
    each: 'group',
    parts: 'others',
    total: ['total'],
    names: { zh: '表四每组总计', en: 'total of each group of table four' },
    basis: '表四总计',
  },
];
