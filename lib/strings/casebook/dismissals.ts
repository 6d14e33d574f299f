/** What was dismissed on pages. */
export const zh = {
  dismissals: (count: number) => `已忽略 ${count}`,
  dismissalsTitle: '已忽略的条目',
  dismissalsHint: '在网页上忽略的条目存在浏览器里，这里列出全部，随案卷一起导出。',
  dismissalsNone: '没有忽略过任何条目。',
  dismissalsExport: '导出 JSON',
  reason: '理由',
  when: '时间',
  where: '网站',
  takeBack: '撤销忽略',
};

export const en: typeof zh = {
  dismissals: (count) => `Dismissed ${count}`,
  dismissalsTitle: 'Dismissed findings',
  dismissalsHint: 'What was dismissed on pages is kept in the browser; all of it is listed here and exported with the casebook.',
  dismissalsNone: 'Nothing was dismissed.',
  dismissalsExport: 'Export JSON',
  reason: 'Reason',
  when: 'When',
  where: 'Site',
  takeBack: 'Take back',
};
