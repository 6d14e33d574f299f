import type { Language } from './terms';

const zh = {
  action: '上下级汇总核对…',
  title: '上下级汇总核对',
  hint: '下级单位的数加起来，不应大于上级年报的数；任何一个下级也不应大于上级。只比同一年度、每个单位一份。',
  parent: '汇总的上级',
  children: (count: number) => `其余 ${count} 份作为下级。`,
  complete: '下级单位都在其中，一个不缺（这样才要求相等）',
  noVertical: '不计税务、海关等垂直管理单位',
  go: '核对',
  cancel: '取消',
  close: '关闭',
  save: '存为 JSON',
  few: { zh: '请选上级和至少一个下级的年报', en: 'select the parent’s report and at least one below it' },
  gone: { zh: '所选存档读不出来', en: 'the captures could not be read' },
  done: (parent: string, found: number) => ({
    zh: found > 0 ? `${parent}：与下级不合 ${found} 处` : `${parent}：没有发现与下级不合之处`,
    en: found > 0 ? `${parent}: ${found} places do not fit` : `${parent}: nothing that does not fit was found`,
  }),
  summary: (used: number, rows: number, complete: boolean) =>
    `与 ${used} 个下级单位逐格相比，比了 ${rows} 行；${complete ? '已声明下级齐全，要求相等' : '未声明下级齐全，只要求不大于'}。`,
  none: '没有发现与下级不合之处。',
  nothing: '没有可比的格：没有一份可以作为下级计入。',
  left: (count: number) => `未计入 ${count} 份`,
  columns: ['问题', '算式'],
};

const en: typeof zh = {
  ...zh,
  action: 'Roll-up…',
  title: 'A summary against the reports below it',
  hint: 'What bodies below add up to is not above the parent’s figure, and none of them alone is. Only of the same year, each body once.',
  parent: 'Parent',
  children: (count) => `The other ${count} are taken as those below.`,
  complete: 'None below is missing (only then sums have to be equal)',
  noVertical: 'Without bodies of vertical systems: taxes, customs and others',
  go: 'Compare',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save as JSON',
  summary: (used, rows, complete) =>
    `Compared cell by cell with ${used} bodies below, ${rows} rows; ${complete ? 'declared complete: equality asked' : 'not declared complete: only not above'}.`,
  none: 'Nothing that does not fit was found.',
  nothing: 'Nothing to compare: none of them could be taken as one below.',
  left: (count) => `${count} not summed up`,
  columns: ['Finding', 'Sum'],
};

export type RollUpStrings = typeof zh;
export const rollUpStrings: Readonly<Record<Language, RollUpStrings>> = { zh, en };
