/** What was read, what holds, and the likely causes. */
export const zh = {
  coverage: '读取情况',
  broken: (count: number) => `${count} 条规则核查未完成，其余不受影响`,
  readAndChecked: (read: number, of: number) => `已读 ${read}/${of} 格`,
  details: '读取与核查情况',
  clean: '每一格都已读到，各项勾稽关系均成立。',
  cleanNotes: '各项勾稽关系均成立；下列各处供参考。',
  unreadNote: '有格子没有读到，不能下“全部相符”的结论。',
  unjudgedSums: (count: number) => `有 ${count} 处合计没有填写，无从核对，不能下“全部相符”的结论。`,
  unfilled: (cells: number) => `${cells} 格都是空白，没有可核对的数字；空白不当作 0，也不会得出“全部相符”。`,
  unreadCells: (count: number) => `未读到的 ${count} 格`,
  likely: '最可能',
  candidates: (count: number) => `有 ${count} 种同样可能的改法`,
  shouldBe: (label: string, to: string, from: string) => `${label} 应为 ${to}，误填为 ${from}`,
  shouldBeFilled: (label: string, to: string) => `${label} 应为 ${to}，表中未填`,
  resolves: (count: number) => (count === 1 ? '可消除 1 处不符' : `可同时消除 ${count} 处不符`),
  causes: (count: number) => `可能的原因 ${count} 项`,
  reentry: (count: number) => `不符之处太多，建议重新录入 ${count} 行`,
  sameCause: '同上述原因',
};

export const en: typeof zh = {
  coverage: 'Coverage',
  broken: (count) => `${count} rule${count === 1 ? '' : 's'} did not complete; the others stand`,
  readAndChecked: (read, of) => `${read}/${of} cells read`,
  details: 'What was read and checked',
  clean: 'Every cell was read and every relation holds.',
  cleanNotes: 'Every relation holds; the notes below are for information.',
  unreadNote: 'Some cells were not read, so “all consistent” cannot be said.',
  unjudgedSums: (count) =>
    `${count} total${count === 1 ? ' is' : 's are'} blank and cannot be checked, so “all consistent” cannot be said.`,
  unfilled: (cells) =>
    `All ${cells} cells are blank, so there is no figure to check; blank is not taken for 0 and never makes “all consistent”.`,
  unreadCells: (count) => `${count} cell${count === 1 ? '' : 's'} not read`,
  likely: 'Most likely',
  candidates: (count) => `${count} equally likely corrections`,
  shouldBe: (label, to, from) => `${label} should be ${to}, shows ${from}`,
  shouldBeFilled: (label, to) => `${label} should be ${to}, is blank`,
  resolves: (count) => `would resolve ${count} finding${count === 1 ? '' : 's'}`,
  causes: (count) => `${count} likely causes`,
  reentry: (count) => `Too much disagrees: ${count} rows are best entered anew`,
  sameCause: 'same cause as above',
};
