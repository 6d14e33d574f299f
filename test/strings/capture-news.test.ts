import { describe, expect, it } from 'vitest';
import { attemptInWords, newsInWords } from '../../lib/strings/capture-news';

const at = '2026-01-15T12:00:00.000Z';

describe('what a page says of the casebook', () => {
  it('says that it was kept, and when, only when it is on disk', () => {
    expect(attemptInWords({ kept: true, id: 'one', at }).zh).toMatch(/^已存档，2026-01-1[56] \d\d:\d\d$/);
    expect(attemptInWords({ kept: false, why: 'no-room' }).zh).toContain('没有存上');
    expect(attemptInWords({ kept: false, why: 'no-report' }).en).toContain('no report');
    expect(newsInWords({ kind: 'attempt', attempt: { kept: false, why: 'refused' } }).zh).toContain('没有存上');
  });

  it('counts what has changed, and leaves out what has not', () => {
    const { zh, en } = newsInWords({ kind: 'changed', at, counts: { cells: 1, sentences: 0, attachments: 2 } });
    expect(zh).toMatch(/^2026-01-1[56] 存档后有改动：1 格、2 个附件$/);
    expect(en).toContain('1 cell, 2 attachments');
  });
});
