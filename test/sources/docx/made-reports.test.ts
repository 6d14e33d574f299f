import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readFile } from '../../../lib/sources/file/read-file';
import { makeReport } from '../../generator';
import { docxStyles, renderDocx } from '../../generator/render-docx';

/** The figures that were read, by path; blanks are 0. */
async function figuresOf(bytes: Uint8Array) {
  const reading = await readFile(bytes, { name: 'report.docx' });
  if ('problem' in reading) throw new Error(reading.problem.zh);
  const result = audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: 'report.docx' });
  const facts = Object.values(result.report?.facts ?? {});
  return { result, read: Object.fromEntries(facts.map(({ path, value }) => [path, value])) };
}

describe.each(['2019', '2021'] as const)('a report of edition %s', (edition) => {
  test.each(docxStyles)('in Word, %s: every cell and nothing to say against it', async (style) => {
    for (const seed of [3, 8, 21]) {
      const report = makeReport(seed, edition);
      const { result, read } = await figuresOf(renderDocx(report, style));
      expect(read, `seed ${seed}`).toEqual(report.truth);
      expect(result.report?.title).toBe(report.identity.title);
      expect(result.report?.sections.every(({ found }) => found)).toBe(true);
      expect(result.findings.map(({ message }) => message.zh)).toEqual([]);
      expect(Object.values(result.report?.facts ?? {}).every(({ confidence }) => confidence === 1)).toBe(true);
    }
  });
});
