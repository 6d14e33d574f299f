import type { Language } from './terms';

const zh = {
  title: '对照原图确认',
  lead: (left: number) => `这份报告有从图片识别的内容。还有 ${left} 格要对照原图；全部确认之前，结论都只是存疑。`,
  done: '要对照的格都已确认，结论按完整读取得出。',
  read: '识别为',
  shown: '原图',
  how: '与原图一致按 Enter；不一致就改成原图上的数再按 Enter；↓ 先看下一格。',
  confirm: '确认',
  later: '下一格',
  likely: (figure: string) => `按勾稽关系应为 ${figure}`,
  blank: '空白',
  confirmed: (label: string, figure: string, left: number) => `已确认 ${label}：${figure}，还有 ${left} 格`,
};

const en: typeof zh = {
  title: 'Compare with the picture',
  lead: (left) =>
    `Parts of this report were recognised from pictures. ${left === 1 ? '1 cell is' : `${left} cells are`} to be compared with it; until all are confirmed every result is a question.`,
  done: 'All cells that had to be compared are confirmed; the result stands on a full reading.',
  read: 'Recognised as',
  shown: 'Picture',
  how: 'Enter if it is what the picture shows; else type what it shows, then Enter; ↓ goes on to the next cell.',
  confirm: 'Confirm',
  later: 'Next cell',
  likely: (figure) => `The sums expect ${figure}`,
  blank: 'blank',
  confirmed: (label, figure, left) => `${label} confirmed: ${figure}; ${left} left`,
};

export type ConfirmingStrings = typeof zh;
export const confirmingStrings: Readonly<Record<Language, ConfirmingStrings>> = { zh, en };
