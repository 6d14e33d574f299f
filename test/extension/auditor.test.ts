import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Unseen } from '../../lib/extension/messages/messages';
import { sampleAudit, sampleFinding, samplePage } from '../panel/sample-audit';
import { bad, bench, page, painting, state } from './auditor-bench';

describe('the auditor of a tab', () => {
  let on: ReturnType<typeof bench>;
  beforeEach(() => {
    on = bench(bad);
  });

  it('audits, paints once and reports to the badge', async () => {
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['paint']);
    expect(on.badges).toEqual([expect.objectContaining({ verdict: 'inconsistent', errors: 1 })]);
    expect(await state(on.auditor)).toMatchObject({ visible: true, audit: { verdict: 'inconsistent' } });
  });

  it('tells the toolbar before it paints, so that a page that breaks the painting does not keep the verdict back', async () => {
    await on.auditor.reaudit(false);
    expect(on.log).toEqual(['badge', 'paint']);
    const other = bench(bad);
    other.breaksPainting(new TypeError('not a node'));
    await other.auditor.reaudit(false);
    expect(other.log).toEqual(['badge', 'badge failed']);
    expect(await state(other.auditor)).toMatchObject({ visible: false, unseen: 'failed', audit: { verdict: 'inconsistent' } });
    other.breaksPainting(null);
    await other.auditor.reaudit(false);
    expect(await state(other.auditor)).toMatchObject({ visible: true, unseen: null });
  });

  it.each<Unseen>(['removed', 'covered'])('never says that marks are visible which the page has %s, also later', async (how) => {
    await on.auditor.reaudit(false);
    on.takes(how);
    await on.settle();
    expect(on.log.slice(0, 2)).toEqual(['badge', 'paint']);
    expect(new Set(on.log.slice(2))).toEqual(new Set([`badge ${how}`]));
    expect(await state(on.auditor)).toMatchObject({ visible: false, unseen: how });
    const other = bench(bad);
    await other.auditor.reaudit(false);
    other.takes(how);
    other.lose();
    expect(other.log.at(-1)).toBe(`badge ${how}`);
  });

  it('tries again by itself when an audit broke off, and says meanwhile that nothing is known', async () => {
    on.breaks(new Error('the worker was ended'));
    await on.auditor.reaudit(false);
    expect(on.log).toEqual(['badge of a failure']);
    await expect(state(on.auditor)).rejects.toThrow('the worker was ended');
    await on.retry();
    expect(on.log).toEqual(['badge of a failure', 'badge of a failure']);
    on.breaks(null);
    await on.retry();
    // The last is of the second look.
    expect(on.log.slice(2)).toEqual(['badge', 'paint', 'badge']);
    expect(await state(on.auditor)).toMatchObject({ visible: true });
  });

  it('sets against the last audit only what the page was seen to show: what the second look finds is no news of the page', async () => {
    const look = async () => {
      const { audit, since } = await state(on.auditor);
      return [audit.source.look, since];
    };
    on.changes({ mended: 1, added: 0 });
    await on.auditor.reaudit(false);
    await expect.poll(look).toEqual(['agrees', { mended: 1, added: 0 }]);
    on.shows(bad);
    await on.auditor.reaudit(false);
    await expect.poll(look).toEqual(['differs', { mended: 1, added: 0 }]);
    expect(on.compared).toEqual(['agrees', 'differs']);
  });

  it('does not say that something is dismissed which the storage did not take', async () => {
    await on.auditor.reaudit(false);
    on.fills();
    const reply = await on.auditor.answer({
      to: 'auditor',
      type: 'dismiss',
      fingerprint: bad.findings[0]?.fingerprint ?? '',
      reason: '已核对',
    });
    expect(reply).toMatchObject({ notStored: true, audit: { dismissals: [] } });
    expect((await state(on.auditor)).notStored).toBe(false);
  });

  it('takes what other reports say to this very text, marks it, and forgets it when the page is read again', async () => {
    await on.auditor.reaudit(false);
    const { audit } = await state(on.auditor);
    const further = sampleFinding(9, { fingerprint: 'beside', rule: 'carry-over', severity: 'warning', outcome: 'fail' });
    const { verdict, checks, corrections } = audit;
    const beside = { verdict, checks, corrections, findings: [...audit.findings, further], others: [] };
    const late = await on.auditor.answer({ to: 'auditor', type: 'set-beside', sha256: 'another text', beside });
    expect(late.audit.findings).toEqual(audit.findings);
    const reply = await on.auditor.answer({ to: 'auditor', type: 'set-beside', sha256: audit.source.sha256, beside });
    expect(reply.audit.findings.map(({ rule }) => rule)).toContain('carry-over');
    expect(painting(on.log).at(-1)).toContain('update audit');
    expect(on.badges.at(-1)).toMatchObject({ warnings: 1 });
    await on.auditor.reaudit(false);
    expect((await state(on.auditor)).audit.findings).toEqual(audit.findings);
  });

  it('shows what another tab has dismissed', async () => {
    await on.auditor.reaudit(false);
    on.elsewhere('f1');
    expect((await state(on.auditor)).audit.dismissals).toHaveLength(1);
    expect(on.badges.at(-1)).toMatchObject({ errors: 0, dismissed: 1 });
  });

  it('answers only when the running audit is done', async () => {
    void on.auditor.reaudit(false);
    expect((await state(on.auditor)).audit.verdict).toBe('inconsistent');
  });

  it('renews its marks instead of painting twice when the page changes', async () => {
    await on.auditor.reaudit(false);
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['paint', 'update audit locate dismissed returned unconfirmed since']);
  });

  it('marks the tables while the prose is being read, and reports when everything is judged', async () => {
    on.tells(sampleAudit('inconsistent', { findings: [sampleFinding(1)] }));
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['sketch', 'shown, 1 badges', 'paint over the sketch']);
    expect(on.badges).toHaveLength(2);
  });

  it('renews marks that stand once, when everything is judged', async () => {
    await on.auditor.reaudit(false);
    on.tells(bad);
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['paint', 'update audit locate dismissed returned unconfirmed since']);
  });

  it('paints once where nothing in the tables may be marked, or no marks are wanted', async () => {
    const notice = sampleAudit('consistent', { findings: [{ ...sampleFinding(1), severity: 'notice' }] });
    const calm = bench(bad, { notices: false });
    calm.tells(notice);
    await calm.auditor.reaudit(false);
    expect(painting(calm.log)).toEqual(['paint']);
    const quiet = bench(bad, { marks: false });
    quiet.tells(bad);
    await quiet.auditor.reaudit(false);
    expect(painting(quiet.log)).toEqual([]);
  });

  it('leaves nothing of the early marks when the rest cannot be judged', async () => {
    on.tells(bad);
    on.audit.mockImplementationOnce(() => {
      throw new Error('the examiner broke');
    });
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['sketch', 'shown, 1 badges', 'wiped']);
    await expect(state(on.auditor)).rejects.toThrow('the examiner broke');
  });

  it('wipes its marks when the report is gone', async () => {
    await on.auditor.reaudit(false);
    on.becomes(samplePage('none'));
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['paint', 'wiped']);
    expect(on.badges.at(-1)).toMatchObject({ verdict: 'not-a-report', kind: 'none' });
  });

  it('forgets what it knew when the page cannot be read any more, and says why', async () => {
    await on.auditor.reaudit(false);
    on.breaks(new Error('too deep'));
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['paint', 'wiped']);
    await expect(state(on.auditor)).rejects.toThrow('too deep');
    on.breaks(null);
    await on.auditor.reaudit(false);
    expect((await state(on.auditor)).audit.verdict).toBe('inconsistent');
  });

  it.each(['blank-form', 'report-list', 'attachment-only', 'image-only', 'legacy-report', 'none'] as const)(
    'paints nothing on %s',
    async (kind) => {
      const quiet = bench(samplePage(kind));
      await quiet.auditor.reaudit(false);
      await quiet.auditor.answer({ to: 'auditor', type: 'reaudit', force: false });
      expect(painting(quiet.log)).toEqual([]);
    },
  );

  it('takes a page for a report when asked to, and keeps to it', async () => {
    const quiet = bench(samplePage('none'));
    await quiet.auditor.reaudit(false);
    expect((await quiet.auditor.answer({ to: 'auditor', type: 'reaudit', force: true })).audit.verdict).toBe('inconsistent');
    await quiet.auditor.reaudit(false);
    expect(quiet.audit).toHaveBeenLastCalledWith(page, { force: true, rulesOff: [], localDays: {} });
  });

  it.each([{ marks: false }, { pausedHosts: ['www.example.gov.cn'] }])(
    'audits without painting under %o, until the user asks',
    async (chosen) => {
      const quiet = bench(bad, chosen);
      await quiet.auditor.reaudit(false);
      expect(painting(quiet.log)).toEqual([]);
      expect((await state(quiet.auditor)).visible).toBe(false);
      expect((await quiet.auditor.answer({ to: 'auditor', type: 'go-to', index: 0, open: true })).visible).toBe(true);
      expect(painting(quiet.log)).toEqual(['paint', 'show', 'go to 0']);
    },
  );

  it('follows the settings at once', async () => {
    await on.auditor.reaudit(false);
    await on.change({ language: 'en' });
    await on.change({ notices: false });
    await on.change({ marks: false });
    await on.change({ marks: true });
    await on.change({ pausedHosts: ['www.example.gov.cn'] });
    await on.change({ rulesOff: ['intake-balance'] });
    expect(painting(on.log).slice(1)).toEqual([
      'update language',
      'update showNotices',
      'hide',
      'show',
      'hide',
      'update audit locate dismissed returned unconfirmed since',
    ]);
    expect(on.audit).toHaveBeenLastCalledWith(page, { force: false, rulesOff: ['intake-balance'], localDays: {} });
  });

  it('hides and shows by command, here at once and remembered for every page', async () => {
    await on.auditor.reaudit(false);
    expect((await on.auditor.answer({ to: 'auditor', type: 'toggle' })).visible).toBe(false);
    expect(on.settings().marks).toBe(false);
    expect((await on.auditor.answer({ to: 'auditor', type: 'toggle' })).visible).toBe(true);
    expect(on.settings().marks).toBe(true);
  });

  it('binds a dismissal and its undoing to the marks and the badge', async () => {
    await on.auditor.reaudit(false);
    const reply = await on.auditor.answer({ to: 'auditor', type: 'dismiss', fingerprint: 'f1', reason: '已核对' });
    expect(reply.audit.dismissals).toHaveLength(1);
    expect(on.badges.at(-1)).toMatchObject({ errors: 0, dismissed: 1 });
    await on.auditor.answer({ to: 'auditor', type: 'undo-dismiss', fingerprint: 'f1' });
    expect(on.badges.at(-1)).toMatchObject({ errors: 1, dismissed: 0 });
  });

  it('says so when the notes for paper do not come, and prints nothing', async () => {
    const on = bench(bad);
    await on.auditor.reaudit(false);
    on.breakNotes(new Error('the script “card” did not come'));
    await expect(on.auditor.answer({ to: 'auditor', type: 'print-notes' })).rejects.toThrow('did not come');
    expect(painting(on.log)).not.toContain('print');
  });

  it('prints with notes and takes them off again', async () => {
    await on.auditor.reaudit(false);
    await on.auditor.answer({ to: 'auditor', type: 'print-notes' });
    await vi.waitFor(() => expect(on.log.at(-1)).toBe('notes false'));
    expect(on.log.slice(-3)).toEqual(['notes true', 'print', 'notes false']);
  });

  it('leaves nothing when it ends', async () => {
    await on.auditor.reaudit(false);
    on.life.abort();
    await on.auditor.reaudit(false);
    expect(painting(on.log)).toEqual(['paint', 'wiped']);
  });
});
