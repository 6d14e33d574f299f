/** The page itself. */
export const zh = {
  documentTitle: '逐份核查 · 勾稽',
  title: '逐份核查',
  lead: '把目录页上的年报一份一份打开、核查、关上，最后排成一张表，最要紧的在前。',
  otherLanguage: 'English',
};

export const en: typeof zh = {
  documentTitle: 'Report by report · Gouji',
  title: 'Report by report',
  lead: 'Opens the reports of a list page one by one, audits each, closes it, and ends in one table, the worst first.',
  otherLanguage: '中文',
};
