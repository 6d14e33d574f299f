import { describe, expect, it } from 'vitest';
import { dismissalStore, type KeyValueArea } from '../../lib/casebook/dismissals/dismissal-store';
import { applyDismissals, casebookPage, sitelessPage } from '../../lib/casebook/dismissals/dismissals';
import { keepDismissals } from '../../lib/casebook/dismissals/keep-dismissals';
import { bindDismissals } from '../../lib/casebook/dismissals/tab-dismissals';
import type { Audit } from '../../lib/report/audit';
import { sampleAudit, sampleFinding, sampleReport } from '../panel/sample-audit';

/** Both halves, as a tab has them. */
const tabDismissals = (area: KeyValueArea, now?: () => Date) => ({
  ...keepDismissals(area, now),
  apply: (audit: Audit) => bindDismissals(area, audit),
});

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
    await expect(tabDismissals(area).add(audit, 'unknown', '理由')).rejects.toThrow('no such finding');
    expect(area.items).toEqual({});
  });

  const at = (url: string | null) => ({ ...audit, source: { ...audit.source, url } });

  it('belong to site, issuer and year: another page of the site has them, another site has not', () => {
    expect(casebookPage(at('http://www.example.gov.cn/other.html'))).toBe(casebookPage(at('http://www.example.gov.cn/x/y.html?z#q')));
    for (const url of ['http://other.example.gov.cn/x.html', 'https://www.example.gov.cn/x.html', 'http://www.example.gov.cn:8080/x.html'])
      expect(casebookPage(at(url)), url).not.toBe(casebookPage(at('http://www.example.gov.cn/x.html')));
    expect(casebookPage(at('file:///home/a.html'))).toBe(casebookPage(at(null)));
    expect(casebookPage({ ...audit, report: { ...sampleReport(), year: 2022 } })).not.toBe(casebookPage(audit));
  });

  it('of a page that prints the body’s name set nothing aside on the body’s own site', async () => {
    const book = tabDismissals(memory(), () => NOON);
    await book.add(at('http://evil.example/copy.html'), 'f1', '已核对');
    expect(await book.apply(at('http://www.example.gov.cn/x.html'))).toMatchObject({
      audit: { dismissals: [] },
      unconfirmed: [],
      returned: [],
    });
  });

  const earlier = { fingerprint: 'f1', reason: '已核对', when: NOON.toISOString(), rule: sampleFinding(1).rule, at: sampleFinding(1).at };
  const oldKey = `dismissals:${sitelessPage(audit)}`;

  it('of version 1.0.0, which noted no site, do not act until they are confirmed, and act then', async () => {
    const book = tabDismissals(memory({ [oldKey]: [earlier] }), () => NOON);
    const asked = await book.apply(audit);
    expect(asked.audit.dismissals).toEqual([]);
    expect(asked.unconfirmed).toEqual([{ fingerprint: 'f1', reason: '已核对', when: NOON.toISOString() }]);
    expect(asked.returned).toEqual([]);
    await book.add(audit, 'f1', '已核对');
    const confirmed = await book.apply(audit);
    expect(confirmed.audit.dismissals).toHaveLength(1);
    expect(confirmed.unconfirmed).toEqual([]);
  });

  it('of version 1.0.0 that were confirmed and undone do not ask again', async () => {
    const area = memory({ [oldKey]: [earlier] });
    const book = tabDismissals(area, () => NOON);
    await book.add(audit, 'f1', '已核对');
    await book.remove(audit, 'f1');
    expect(await book.apply(audit)).toMatchObject({ audit: { dismissals: [] }, unconfirmed: [] });
    expect(area.items).toEqual({});
  });

  it('of a rule that was renamed since still hold, under the name of today', async () => {
    const book = tabDismissals(memory(), () => NOON);
    await book.add(audit, 'f1', '已核对');
    const renamed = { ...audit, findings: [{ ...sampleFinding(7), rule: 'new-name', formerly: ['f1'] }] };
    expect((await book.apply(renamed)).audit.dismissals).toEqual([{ fingerprint: 'f7', reason: '已核对', when: NOON.toISOString() }]);
    await book.remove(renamed, 'f7');
    expect((await book.apply(renamed)).audit.dismissals).toEqual([]);
  });

  it('that the storage does not take are not said to be stored', async () => {
    const full: KeyValueArea = { ...memory(), set: async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    await expect(tabDismissals(full).add(audit, 'f1', '已核对')).rejects.toThrow('QUOTA');
    const silent: KeyValueArea = { ...memory(), set: async () => {} };
    await expect(tabDismissals(silent).add(audit, 'f1', '已核对')).rejects.toThrow('could not be stored');
  });

  it('of two tabs that write at the same time are both kept', async () => {
    const area = memory();
    let others: (() => Promise<void>) | null = () => tabDismissals(area, () => NOON).add(audit, 'f2', '另一页');
    const slow: KeyValueArea = {
      ...area,
      set: async (items) => {
        await area.set(items);
        const meanwhile = others;
        others = null;
        // The other tab had read before this one wrote.
        if (meanwhile) {
          const [key] = Object.keys(items);
          delete area.items[key ?? ''];
          await meanwhile();
        }
      },
    };
    await tabDismissals(slow, () => NOON).add(audit, 'f1', '本页');
    expect((await tabDismissals(area).apply(audit)).audit.dismissals.map((one) => one.reason)).toEqual(['本页', '另一页']);
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
    expect(applyDismissals(audit, [])).toEqual({ audit: { ...audit, dismissals: [] }, returned: [], unconfirmed: [] });
  });
});
