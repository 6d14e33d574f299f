/** The page itself, and why nothing stands on it. */
export const zh = {
  title: '案卷',
  documentTitle: '案卷 · 勾稽',
  lead: '存过的年报都在这里，只存在本机浏览器里，删除之前一直保留。',
  room: (bytes: string) => `占用 ${bytes}`,
  loading: '正在打开…',
  unavailable: '打不开案卷：浏览器不允许保存（无痕窗口或设为不留记录时会这样）。',
  back: '返回案卷',
};

export const en: typeof zh = {
  title: 'Casebook',
  documentTitle: 'Casebook · Gouji',
  lead: 'Every report that was captured, kept in this browser only until you delete it.',
  room: (bytes) => `${bytes} on disk`,
  loading: 'Opening…',
  unavailable: 'The casebook cannot be opened: the browser does not allow keeping anything (a private window, or history is off).',
  back: 'Back to the casebook',
};
