import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readFile } from '../../../lib/sources/file/read-file';
import { makeReport } from '../../generator';
import { ofdStyles, renderOfd } from '../../generator/render-ofd';
import { renderRtf, rtfStyles } from '../../generator/render-rtf';
import { renderXlsx, xlsxStyles } from '../../generator/render-xlsx';

async function audited(bytes: Uint8Array) {
  const reading = await readFile(bytes, { name: null });
  if ('problem' in reading) throw new Error(reading.problem.zh);
  const result = audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: 'file' });
  const read = Object.fromEntries(Object.values(result.report?.facts ?? {}).map(({ path, value }) => [path, value]));
  return { kind: reading.document.kind, result, read };
}

describe.each(['2019', '2021'] as const)('a report of edition %s, every cell and nothing to say against it', (edition) => {
  test.each(rtfStyles)('as rich text, %s', async (style) => {
    for (const seed of [3, 8, 21]) {
      const report = makeReport(seed, edition);
      const { kind, result, read } = await audited(renderRtf(report, style));
      expect([kind, read, result.verdict]).toEqual(['doc', report.truth, 'consistent']);
    }
  });

  test.each(xlsxStyles)('as a workbook, %s', async (style) => {
    for (const seed of [3, 8, 21]) {
      const report = makeReport(seed, edition);
      const { kind, result, read } = await audited(renderXlsx(report, style));
      expect([kind, read, result.verdict]).toEqual(['sheet', report.truth, 'consistent']);
    }
  });

  test.each(ofdStyles)('as an OFD, %s', async (style) => {
    for (const seed of [3, 8, 21]) {
      const report = makeReport(seed, edition);
      const { kind, result, read } = await audited(renderOfd(report, style));
      expect([kind, read]).toEqual(['ofd', report.truth]);
      expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('as Word 97 writes it (by LibreOffice)', async () => {
    const folder = join(import.meta.dirname, '../doc');
    const figures = JSON.parse(readFileSync(join(folder, `libreoffice-${edition}.json`), 'utf8')) as Record<string, number>;
    const { kind, result, read } = await audited(gunzipSync(readFileSync(join(folder, `libreoffice-${edition}.doc.gz`))));
    expect([kind, result.verdict]).toEqual(['doc', 'consistent']);
    expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== 0))).toEqual(figures);
  });
});
