import type { TableForm } from '../report/edition';
import { type Column, lineItem } from './line-items';

const outcomes = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;
const groups = [
  ['review', '行政复议'],
  ['litigationDirect', '未经复议直接起诉'],
  ['litigationAfterReview', '复议后起诉'],
] as const;

const columns: readonly (Column & { group: string })[] = groups.flatMap(([group, groupLabel]) =>
  outcomes.map(([id, label]) => ({ id, group, label: `${groupLabel} · ${label}`, kind: 'count' as const })),
);

/**
 * Table four: one row of fifteen values without a label, the same in both editions.
 * Its paths are `remedies.review.upheld`: the column group takes the row's place.
 */
export const remediesForm: TableForm = {
  id: 'remedies',
  name: '表四',
  title: '政府信息公开行政复议、行政诉讼情况',
  captions: ['行政复议', '行政诉讼', ...groups.map(([, label]) => label), ...outcomes.map(([, label]) => label)],
  rows: [
    {
      ...lineItem('remedies', { id: '', label: '' }, []),
      id: 'remedies',
      slots: columns.map((column) => ({
        path: `remedies.${column.group}.${column.id}`,
        column: column.label.split(' · ')[1] ?? column.label,
        columnId: column.id,
        label: column.label,
        kind: column.kind,
        unit: null,
      })),
    },
  ],
};
