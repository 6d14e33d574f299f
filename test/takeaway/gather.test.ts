import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { advisedRules } from '../../lib/rules/engine/advice';
import { gather, type TakeOptions, takings } from '../../lib/takeaway/gather';
import { exampleWeights } from '../../lib/takeaway/weights';
import { sampleBatch } from './batch';
import { records } from './parse-csv';

const rules = advisedRules.map(({ rule: { id, severity, basis }, advice }) => ({ id, severity, basis, ...advice }));
const options: TakeOptions = { language: 'zh', terms: { office: '某县政务公开办公室' }, weights: exampleWeights, rules };
const batch = sampleBatch();

async function take(what: (typeof takings)[number], audits = batch) {
  const gatherer = gather(what, options);
  for (const audit of audits) gatherer.add(audit);
  return gatherer.end();
}

describe('a batch taken away', () => {
  it.each(takings)('as %s: a file of that kind, none skipped, also of nothing at all', async (what) => {
    const taken = await take(what);
    expect([taken.bytes.length > 0, taken.skipped]).toEqual([true, 0]);
    expect(taken.type).toMatch(/^(?:text|application)\//);
    expect((await take(what, [])).name.length).toBeGreaterThan(0);
  });

  it('the bulletin is one letter over all', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from((await take('bulletin')).bytes) });
    expect(value).toContain('3 份报告中');
    expect(value).toContain('某县政务公开办公室');
  });

  it('feedback is a letter for each body, named after it; of one body one letter', async () => {
    const names = Object.keys(unzipSync((await take('feedback', [...batch, ...batch.slice(0, 1)])).bytes));
    expect(names).toContain('南屏县自然资源局_2024_反馈单.docx');
    expect(names).toContain('南屏县自然资源局_2024_反馈单_2.docx');
    expect((await take('feedback', batch.slice(0, 1))).name).toBe('南屏县自然资源局_2024_反馈单.docx');
  });

  it('CSV is three tidy tables, each with one head', async () => {
    const files = unzipSync((await take('csv')).bytes);
    expect(records(strFromU8(files['reports.csv'] ?? new Uint8Array())).length).toBe(batch.length);
    const cells = batch.reduce((sum, { report }) => sum + Object.keys(report?.cells ?? {}).length, 0);
    expect(records(strFromU8(files['cells.csv'] ?? new Uint8Array())).length).toBe(cells);
  });

  it('NDJSON is a line a report, as it was', async () => {
    expect(
      strFromU8((await take('ndjson')).bytes)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(batch);
  });

  it('a report in a form that nobody knows is counted as left out of papers', async () => {
    const strange = batch.slice(0, 1).map((one) => ({ ...one, report: one.report && { ...one.report, edition: '2099' } }));
    expect((await take('bulletin', [...batch, ...strange])).skipped).toBe(1);
  });
});
