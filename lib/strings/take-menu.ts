import type { Language } from './terms';

const zh = {
  /** One row a paper: its name, then a button for each form. */
  papers: { opinion: '核查意见书', correction: '更正说明', feedback: '反馈单' },
  page: '网页',
  word: 'DOCX',
  save: (paper: string, form: string) => `存为${form}：${paper}`,
  evidence: '证据包（含截图）',
  evidenceHint: '先存档，再把核查结果、当时的页面、带批注的版面、哈希和此刻标签页的截图打成 ZIP。截图只在按下时截一次，只截看得见的部分',
  evidenceTaken: (name: string) => ({ zh: `已保存 ${name}，内有此刻的截图`, en: `Saved ${name}, with a screenshot of this moment` }),
  evidenceBare: (name: string) => ({
    zh: `已保存 ${name}，但没有截图：浏览器只许截取在前面的标签页，而且要先点工具栏上的图标`,
    en: `Saved ${name}, without a screenshot: the browser takes one only of the tab in front, after a click on the toolbar button`,
  }),
  failed: '没有做成，请重试',
};

const en: typeof zh = {
  ...zh,
  papers: { opinion: 'Opinion', correction: 'Correction', feedback: 'Feedback' },
  page: 'web page',
  save: (paper, form) => `Save as ${form}: ${paper}`,
  evidence: 'Evidence, with a screenshot',
  evidenceHint:
    'Captures the page, then packs the audit, the page, a marked picture, hashes and a screenshot of the tab as a ZIP; taken once, of what is in sight',
  failed: 'It did not work, please try again',
};

/** What folds under the panel's 更多; it comes when that is opened. */
export const takeMenuStrings: Readonly<Record<Language, typeof zh>> = { zh, en };
