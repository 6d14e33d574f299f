import { type CaptureNews, captureNews } from './capture-news';
import type { Language } from './terms';

/** Words about keeping a report, and about what it says now that it did not say then. */
export interface CaptureWords extends CaptureNews {
  readonly keptBefore: (when: string) => string;
  readonly open: string;
  readonly unchanged: (when: string) => string;
  readonly cells: string;
  readonly sentences: string;
  readonly attachments: string;
  readonly was: string;
  readonly is: string;
  readonly nothing: string;
  readonly blank: string;
  readonly more: (count: number) => string;
}

const zh: CaptureWords = {
  ...captureNews.zh,
  keptBefore: (when) => `上次存档 ${when}`,
  open: '打开案卷',
  unchanged: (when) => `与 ${when} 的存档一致`,
  cells: '表格',
  sentences: '文字',
  attachments: '附件',
  was: '原为',
  is: '现为',
  nothing: '（无）',
  blank: '（空）',
  more: (count) => `另有 ${count} 处`,
};

const en: CaptureWords = {
  ...captureNews.en,
  keptBefore: (when) => `Last captured ${when}`,
  open: 'Open the casebook',
  unchanged: (when) => `The same as captured ${when}`,
  cells: 'Tables',
  sentences: 'Text',
  attachments: 'Attachments',
  was: 'was',
  is: 'now',
  nothing: '(none)',
  blank: '(blank)',
  more: (count) => `${count} more`,
};

export const captureWords: Readonly<Record<Language, CaptureWords>> = { zh, en };
