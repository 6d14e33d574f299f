import type { Attempt, BookNews, ChangeCounts } from '../report/book-state';
import type { Text } from '../report/text';

/** What is said of a report that was kept, or was not, and of what has changed since: a page's own small line says it too. */
export interface CaptureNews {
  readonly kept: (when: string) => string;
  readonly notKept: Readonly<Record<Extract<Attempt, { readonly kept: false }>['why'], string>>;
  readonly changed: (when: string, counts: ChangeCounts) => string;
  readonly counts: (counts: ChangeCounts) => string;
}

const zh: CaptureNews = {
  kept: (when) => `已存档，${when}`,
  notKept: {
    'no-room': '没有存上：本机磁盘空间不足。请在案卷里删去不用的存档，再试一次。',
    refused: '没有存上：浏览器不允许保存（无痕窗口，或设为不留记录）。可先导出 JSON。',
    private: '无痕窗口里不自动存档。',
    'no-report': '没有存档：本页没有可核查的年报。',
  },
  changed: (when, counts) => `${when} 存档后有改动：${zh.counts(counts)}`,
  counts: (counts) => listed(counts, ['格', '句', '个附件'], '', '、'),
};

const en: CaptureNews = {
  kept: (when) => `Captured, ${when}`,
  notKept: {
    'no-room': 'Not captured: the disk is full. Delete captures in the casebook and try again.',
    refused: 'Not captured: the browser keeps nothing (private window, or history off). Export the JSON instead.',
    private: 'Nothing is captured automatically in a private window.',
    'no-report': 'Not captured: there is no report to audit on this page.',
  },
  changed: (when, counts) => `Changed since the capture of ${when}: ${en.counts(counts)}`,
  counts: (counts) => listed(counts, ['cell', 'sentence', 'attachment'], 's', ', '),
};

export const captureNews = { zh, en };

/** What there is of each, with its noun. */
function listed({ cells, sentences, attachments }: ChangeCounts, nouns: readonly string[], plural: string, mark: string): string {
  return [cells, sentences, attachments].flatMap((n, at) => (n > 0 ? [`${n} ${nouns[at]}${n === 1 ? '' : plural}`] : [])).join(mark);
}

/** `2026-01-15 16:05`, in the reader's own time; the same width everywhere. */
export function momentInWords(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** What the page's own small line says. */
export function newsInWords(news: BookNews): Text {
  if (news.kind === 'attempt') return attemptInWords(news.attempt);
  const when = momentInWords(news.at).slice(0, 10);
  return { zh: zh.changed(when, news.counts), en: en.changed(when, news.counts) };
}

/** How it was kept, or why not. */
export function attemptInWords(attempt: Attempt): Text {
  const told = (words: CaptureNews) => (attempt.kept ? words.kept(momentInWords(attempt.at)) : words.notKept[attempt.why]);
  return { zh: told(zh), en: told(en) };
}
