import { vi } from 'vitest';
import type { Document } from '../../lib/document/document';
import { emptyMetadata } from '../../lib/document/document';
import { type Auditor, type AuditorParts, type Marks, startAuditor } from '../../lib/extension/auditor/auditor';
import type { BadgeFacts, Unseen } from '../../lib/extension/messages/messages';
import { defaultSettings, type Settings } from '../../lib/extension/settings/settings';
import type { Audit, Dismissal } from '../../lib/report/audit';
import type { Attempt, Recalled } from '../../lib/report/book-state';
import type { Since } from '../../lib/report/told/since';
import { sampleAudit, sampleFinding } from '../panel/sample-audit';

export const page: Document = { kind: 'html', name: null, blocks: [], meta: emptyMetadata, links: [], pictures: [] };
export const bad = sampleAudit('inconsistent', { findings: [sampleFinding(1)] });

/** An auditor among fakes, with everything it did to the world on record. */
export function bench(first: Audit, chosen: Partial<Settings> = {}) {
  const log: string[] = [];
  const badges: BadgeFacts[] = [];
  const dismissed = new Map<string, Dismissal>();
  let settings: Settings = { ...defaultSettings, ...chosen };
  let judged = first;
  let changed: (settings: Settings) => void = () => {};
  let early: Audit | null = null;
  let broken: Error | null = null;
  let noNotes: Error | null = null;
  let unpaintable: Error | null = null;
  let unseen: Unseen | null = null;
  let lose: () => void = () => {};
  let settle: () => void = () => {};
  let attempt: Attempt = { kept: true, id: 'id', at: '2026-01-15T08:00:00.000Z' };
  let recalled: Recalled | null = null;
  const retries: (() => void)[] = [];
  let isFull = false;
  let shown: Audit | null = null;
  let since: Since | null = null;
  const compared: Audit['source']['look'][] = [];
  let dismissedElsewhere: () => void = () => {};
  const life = new AbortController();
  const layer = () => {
    let visible = true;
    const marks: Marks<string> = {
      get visible() {
        return visible;
      },
      get unseen() {
        return unseen;
      },
      current: null,
      goTo: (index) => log.push(`go to ${index}`),
      next: () => log.push('next'),
      previous: () => log.push('previous'),
      setVisible: (to) => {
        visible = to;
        log.push(to ? 'show' : 'hide');
      },
      setChecked: () => {},
      setUnlinked: () => {},
      printNotes: async (on) => {
        if (noNotes) throw noNotes;
        log.push(`notes ${on}`);
      },
      settle: () => {},
      update: (change) => log.push(`update ${Object.keys(change).join(' ')}`),
    };
    return marks;
  };
  const audit = vi.fn((_: Document, options: { force: boolean; rulesOff: readonly string[] }) => (options.force ? bad : judged));
  const parts: AuditorParts<string, string> = {
    host: 'www.example.gov.cn',
    read: async () => {
      if (broken) throw broken;
      return { document: page, locate: 'locate' };
    },
    audit: async (document, options, tell) => {
      if (document !== page) return shown ?? judged;
      if (early) await tell(early);
      return audit(document, options);
    },
    look: async () => ({ key: '', tries: shown ? [{ document: { ...page }, agrees: false, isAccepted: () => true }] : [] }),
    foreignFrames: () => [],
    sketch: ({ signal }) => {
      if (unpaintable) throw unpaintable;
      log.push('sketch');
      signal.addEventListener('abort', () => log.push('wiped'));
      return 'sketch';
    },
    paint: ({ sketch, lost, signal }) => {
      if (unpaintable) throw unpaintable;
      lose = lost;
      log.push(sketch ? `paint over the ${sketch}` : 'paint');
      if (!sketch) signal.addEventListener('abort', () => log.push('wiped'));
      return layer();
    },
    dismissals: {
      apply: async (one) => ({ audit: { ...one, dismissals: [...dismissed.values()] }, returned: [], unconfirmed: [] }),
      add: async (_, fingerprint, reason) => {
        if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
        dismissed.set(fingerprint, { fingerprint, reason, when: '' });
      },
      remove: async (_, fingerprint) => void dismissed.delete(fingerprint),
    },
    loadSettings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      changed(settings);
      return settings;
    },
    watchSettings: (callback) => {
      changed = callback;
    },
    watchDismissals: (callback) => {
      dismissedElsewhere = callback;
    },
    shown: async () => void log.push(`shown, ${badges.length} badges`),
    report: (facts) => {
      badges.push(facts);
      log.push(`badge${facts.unseen ? ` ${facts.unseen}` : ''}`);
    },
    compare: async ({ source }) => {
      compared.push(source.look);
      return since;
    },
    casebook: {
      capture: async (_, how) => {
        log.push(`capture ${how}`);
        return attempt;
      },
      recall: async () => recalled,
    },
    reportFailure: () => void log.push('badge of a failure'),
    beforeRetry: (broken) => (broken > 2 ? null : new Promise((done) => retries.push(done))),
    settled: () =>
      new Promise((done) => {
        settle = done;
      }),
    print: async () => void log.push('print'),
  };
  const auditor = startAuditor(parts, life.signal);
  const change = async (more: Partial<Settings>): Promise<void> => {
    await parts.changeSettings(more);
    await auditor.answer({ to: 'auditor', type: 'get-state' }).catch(() => {});
  };
  return {
    auditor,
    log,
    badges,
    /** How the audits were looked at that were set against the last. */
    compared,
    audit,
    change,
    life,
    settings: () => settings,
    becomes: (next: Audit) => {
      judged = next;
    },
    /** Set against the last audit, so much has changed. */
    changes: (much: Since) => {
      since = much;
    },
    /** The page shows something else than what is read of it. */
    shows: (other: Audit) => {
      shown = other;
    },
    tells: (first: Audit | null) => {
      early = first;
    },
    breaks: (problem: Error | null) => {
      broken = problem;
    },
    breaksPainting: (problem: Error | null) => {
      unpaintable = problem;
    },
    /** The page does something to the marks. */
    takes: (how: Unseen) => {
      unseen = how;
    },
    /** The casebook refuses, or knows the page. */
    keeps: (next: Attempt) => {
      attempt = next;
    },
    recalls: (next: Recalled | null) => {
      recalled = next;
    },
    lose: () => lose(),
    fills: () => {
      isFull = true;
    },
    elsewhere: (fingerprint: string) => {
      dismissed.set(fingerprint, { fingerprint, reason: '别处', when: '' });
      dismissedElsewhere();
    },
    settle: async () => {
      settle();
      await new Promise((done) => setTimeout(done));
    },
    retry: async () => {
      retries.shift()?.();
      await new Promise((done) => setTimeout(done));
    },
    breakNotes: (problem: Error) => {
      noNotes = problem;
    },
  };
}

/** What was done to the page, without what the toolbar was told. */
export const painting = (log: readonly string[]) => log.filter((one) => !one.startsWith('badge'));

export const state = (auditor: Auditor) => auditor.answer({ to: 'auditor', type: 'get-state' });
