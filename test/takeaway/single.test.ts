import { strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { advisedRules } from '../../lib/rules/engine/advice';
import { makeSingle, type Single, type SingleInput } from '../../lib/takeaway/single';
import { exampleWeights } from '../../lib/takeaway/weights';
import { sampleBatch } from './batch';

const rules = advisedRules.map(({ rule: { id, severity, basis }, advice }) => ({ id, severity, basis, ...advice }));
const [faulty, clean] = sampleBatch();
if (!faulty || !clean) throw new Error('two reports expected');
const evidence = (audit: typeof faulty) => ({ export: audit, blocks: [], pages: [] });
const input: SingleInput = { now: evidence(faulty), before: evidence(faulty), others: [clean], madeAt: '2026-03-02T00:00:00Z' };
const make = (what: Single, change: Partial<SingleInput> = {}) =>
  makeSingle(what, { ...input, ...change }, { language: 'zh', terms: {}, weights: exampleWeights, rules });

describe('one report, taken away', () => {
  it.each([
    ['feedback', '南屏县自然资源局_2024_反馈单.docx', '核查情况反馈单'],
    ['opinion', '南屏县自然资源局_2024_核查意见书.docx', '核查意见书'],
    ['correction', '南屏县自然资源局_2024_更正说明.docx', '更正说明'],
    ['recheck', '南屏县自然资源局_2024_更正情况复核单.docx', '更正情况复核单'],
  ] as const)('as %s: named after body and year, a Word file that says what it is', async (what, name, title) => {
    const taken = await make(what);
    expect(taken?.name).toBe(name);
    expect((await mammoth.extractRawText({ buffer: Buffer.from(taken?.bytes ?? new Uint8Array()) })).value).toContain(title);
  });

  it('its evidence as a ZIP', async () => {
    expect(await make('evidence')).toMatchObject({ name: '南屏县自然资源局_2024_证据包.zip', type: 'application/zip' });
  });

  it('no re-check without a capture before', async () => {
    expect(await make('recheck', { before: null })).toBeNull();
  });

  it('its pictures as markup, and none of what is no report', async () => {
    expect(strFromU8((await make('flow'))?.bytes ?? new Uint8Array())).toContain('<svg');
    expect((await make('years'))?.name).toContain('2020—2024');
    const none = { ...faulty, report: null };
    expect(await make('flow', { now: evidence(none) })).toBeNull();
  });
});
