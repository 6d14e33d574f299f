import type { Language } from './terms';

const zh = {
  title: '政府信息公开工作年度报告',
  head: (source: string, at: string, sha256: string) => `据存档绘制：${source}；${at}；正文 SHA-256 ${sha256}`,
  findings: (count: number) => `核查结果 ${count} 处`,
  dismissed: (reason: string) => `（已忽略：${reason}）`,
};

const en: typeof zh = {
  title: 'Annual disclosure report',
  head: (source, at, sha256) => `Drawn from the capture: ${source}; ${at}; SHA-256 of the text ${sha256}`,
  findings: (count) => `${count} findings`,
  dismissed: (reason) => `(dismissed: ${reason})`,
};

/** The words of a report that is drawn from its capture. */
export const markedStrings: Readonly<Record<Language, typeof zh>> = { zh, en };
