import { describe, expect, it } from 'vitest';
import { bad, bench, state } from './auditor-bench';

const at = '2026-01-15T08:00:00.000Z';
const cell = { path: 'requests.newlyReceived.total', label: '本年新收', from: '48', to: '49' };

describe('the page in the casebook', () => {
  it('is kept when that is asked for, and said to be kept only when it is', async () => {
    const on = bench(bad);
    await on.auditor.reaudit(false);
    on.keeps({ kept: false, why: 'no-room' });
    const refused = await on.auditor.answer({ to: 'auditor', type: 'capture' });
    expect(refused.book).toEqual({ last: null, changes: null, attempt: { kept: false, why: 'no-room' } });
    on.keeps({ kept: true, id: 'one', at });
    const kept = await on.auditor.answer({ to: 'auditor', type: 'capture' });
    expect(kept.book).toMatchObject({ last: { id: 'one', at }, attempt: { kept: true } });
    // A later refusal takes back nothing that is on disk.
    on.keeps({ kept: false, why: 'refused' });
    expect(await on.auditor.capture()).toEqual({ kept: false, why: 'refused' });
    expect((await state(on.auditor)).book).toMatchObject({ last: { id: 'one' }, attempt: { kept: false } });
    expect(on.log.filter((one) => one.startsWith('capture'))).toEqual(['capture asked', 'capture asked', 'capture asked']);
  });

  it('that was captured before is set against what was kept, finding by finding, and its line says so', async () => {
    const on = bench(bad);
    const [finding] = bad.findings;
    on.recalls({
      last: { id: 'one', at },
      changes: { cells: [cell], sentences: [], attachments: [] },
      baselines: { [finding?.fingerprint ?? '']: 'changed' },
    });
    await on.auditor.reaudit(false);
    const reply = await state(on.auditor);
    expect(reply.book).toMatchObject({ last: { id: 'one', at }, changes: { cells: [cell] }, attempt: null });
    expect(reply.audit.findings.map(({ baseline }) => baseline)).toEqual(['changed']);
    expect(on.log).toContain('update news');
  });

  it('is not touched where it was never captured', async () => {
    const on = bench(bad);
    await on.auditor.reaudit(false);
    const reply = await state(on.auditor);
    expect(reply.book).toEqual({ last: null, changes: null, attempt: null });
    expect(on.log.some((one) => one.startsWith('capture') || one === 'update news')).toBe(false);
  });

  it('is kept by itself only where the user wants that', async () => {
    const on = bench(bad, { autoCapture: true });
    await on.auditor.reaudit(false);
    await state(on.auditor);
    expect(on.log).toContain('capture automatic');
    // Nothing is told of what nobody asked for.
    expect((await state(on.auditor)).book.attempt).toBeNull();
  });
});
