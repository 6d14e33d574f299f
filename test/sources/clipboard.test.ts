import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { makeReport } from '../generator';
import { clipboardStyles, renderClipboard } from '../generator/render-clipboard';

describe.each(['2019', '2021'] as const)('a report of edition %s, pasted', (edition) => {
  test.each(clipboardStyles)('from %s: every cell and nothing to say against the tables', (style) => {
    for (const seed of [3, 8, 21]) {
      const report = makeReport(seed, edition);
      const document = readHtml(renderClipboard(report, style), { name: null, url: null });
      const { report: read, findings } = audit(document, { capturedAt: '2026-01-01T00:00:00Z' });
      const figures = Object.fromEntries(Object.values(read?.facts ?? {}).map(({ path, value }) => [path, value]));
      expect(figures, `seed ${seed}`).toEqual(report.truth);
      expect(read?.sections.every(({ found }) => found)).toBe(true);
      expect(findings.map(({ message }) => message.zh)).toEqual([]);
    }
  });
});
