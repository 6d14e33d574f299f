import { describe, expect, it } from 'vitest';
import { dismissalStore, type KeyValueArea } from '../../lib/casebook/dismissal-store';
import { applyDismissals, casebookPage } from '../../lib/casebook/dismissals';
import { tabDismissals } from '../../lib/casebook/tab-dismissals';
import { sampleAudit, sampleFinding, sampleReport } from '../popup/sample-audit';

const NOON = new Date('2026-03-01T04:00:00Z');
const audit = sampleAudit('inconsistent', { findings: [sampleFinding(1), sampleFinding(2, { rule: 'applicant-total', at: 'granted' })] });
/** The same two spots after the page changed a figure of the first. */
const changed = { ...audit, findings: [sampleFinding(9), ...audit.findings.slice(1)] };

function memory(items: Record<string, unknown> = {}): KeyValueArea & { readonly items: Record<string, unknown> } {
  return {
    items,
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    set: async (more) => void Object.assign(items, more),
    remove: async (key) => void delete items[key],
  };
}

describe('dismissals', () => {
  it('set a finding aside with reason and time, and leave verdict and outcomes as judged', async () => {
    const book = tabDismissals(memory(), () => NOON);
    await book.add(audit, 'f1', ' 已与科室核对 ');
    const applied = await book.apply(audit);
    expect(applied.audit.dismissals).toEqual([{ fingerprint: 'f1', reason: '已与科室核对', when: NOON.toISOString() }]);
    expect(applied.returned).toEqual([]);
    expect(applied.audit.verdict).toBe('inconsistent');
    expect(applied.audit.findings).toBe(audit.findings);
  });

  it('come back by themselves when a figure changes, and say so with the earlier reason', async () => {
    const book = tabDismissals(memory(), () => NOON);
    await book.add(audit, 'f1', '已核对');
    const applied = await book.apply(changed);
    expect(applied.audit.dismissals).toEqual([]);
    expect(applied.returned).toEqual([{ fingerprint: 'f9', reason: '已核对', when: NOON.toISOString() }]);
  });

  it('hold again when the figure changes back', async () => {
    const book = tabDismissals(memory(), () => NOON);
    await book.add(audit, 'f1', '已核对');
    await book.apply(changed);
    expect((await book.apply(audit)).audit.dismissals).toHaveLength(1);
  });

  it('replace the outdated record when the returned finding is set aside again', async () => {
    const area = memory();
    const book = tabDismissals(area, () => NOON);
    await book.add(audit, 'f1', '已核对');
    await book.add(changed, 'f9', '仍已核对');
    const applied = await book.apply(changed);
    expect(applied.audit.dismissals.map((one) => one.reason)).toEqual(['仍已核对']);
    expect(applied.returned).toEqual([]);
    expect(Object.values(area.items).flat()).toHaveLength(1);
  });

  it('keep two findings of one spot apart', async () => {
    const twin = { ...audit, findings: [sampleFinding(1), sampleFinding(2)] };
    const book = tabDismissals(memory(), () => NOON);
    await book.add(twin, 'f1', '甲');
    await book.add(twin, 'f2', '乙');
    expect((await book.apply(twin)).audit.dismissals.map((one) => one.fingerprint)).toEqual(['f1', 'f2']);
  });

  it('can be undone, and leave nothing stored then', async () => {
    const area = memory();
    const book = tabDismissals(area, () => NOON);
    await book.add(audit, 'f1', '已核对');
    await book.remove(audit, 'f1');
    expect((await book.apply(audit)).audit.dismissals).toEqual([]);
    expect(area.items).toEqual({});
  });

  it('do not take a fingerprint that the audit does not have', async () => {
    const area = memory();
    await tabDismissals(area).add(audit, 'unknown', '理由');
    expect(area.items).toEqual({});
  });

  it('belong to the issuer and year, wherever the report is published', () => {
    const elsewhere = { ...audit, source: { ...audit.source, url: 'http://other.example.gov.cn/x.html' } };
    expect(casebookPage(elsewhere)).toBe(casebookPage(audit));
    expect(casebookPage({ ...audit, report: { ...sampleReport(), year: 2022 } })).not.toBe(casebookPage(audit));
  });

  it('fall back to the address when no issuer was recognised', () => {
    const nameless = { ...audit, report: { ...sampleReport(), issuer: null } };
    expect(casebookPage(nameless)).toContain('www.example.gov.cn/report.html');
  });

  it('are none of anything damaged in the storage', async () => {
    const key = 'dismissals:page';
    for (const damaged of [null, 'x', { length: 1 }, [null, 1, { fingerprint: 'f1' }]]) {
      expect(await dismissalStore(memory({ [key]: damaged })).read('page')).toEqual([]);
    }
  });

  it('without records change nothing', () => {
    expect(applyDismissals(audit, [])).toEqual({ audit: { ...audit, dismissals: [] }, returned: [] });
  });
});
