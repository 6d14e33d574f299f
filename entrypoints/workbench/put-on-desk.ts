import ruleTexts from 'virtual:rule-texts';
import { audit } from '../../lib/audit';
import { isDismissalKey } from '../../lib/casebook/dismissal-store';
import { keepDismissals } from '../../lib/casebook/keep-dismissals';
import { bindDismissals } from '../../lib/casebook/tab-dismissals';
import type { SourceKind } from '../../lib/document/document';
import { type Auditor, startAuditor } from '../../lib/extension/auditor';
import { storageArea } from '../../lib/extension/auditor-runtime';
import { nextFrame } from '../../lib/extension/next-frame';
import { printPage } from '../../lib/extension/print-page';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings-storage';
import { watchStorage } from '../../lib/extension/watch-storage';
import { livePage, paint } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';
import type { PanelPort } from '../../lib/panel/port';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/export';
import { type Since, sinceThen, spotsOf } from '../../lib/report/since';
import { type Desk, type DeskContent, openDesk } from '../../lib/workbench/desk';
import { editSheet } from '../../lib/workbench/editing';
import { currentOf } from '../../lib/workbench/history';
import { drawPages, type PageImage } from '../../lib/workbench/page-sheet';
import { asRead } from '../../lib/workbench/pieces';
import { drawSheet, type Sheet } from '../../lib/workbench/sheet';
import { takeAway } from '../popup/take-away';

/** A document on the desk: drawn, audited, marked, and audited again after every change. */
export interface DeskSession {
  readonly desk: Desk;
  readonly sheet: Sheet;
  /** The panel's way to it. */
  readonly port: PanelPort;
  /** The last audit; null before the first. */
  readonly audit: Audit | null;
  begin(): void;
}

export interface DeskOptions {
  readonly content: DeskContent;
  readonly name: string;
  /** The pages of the file, to be shown instead of its words. */
  readonly pages: readonly PageImage[] | null;
  /** Something was changed, or audited anew. */
  readonly renewed: (what: 'changed' | 'audited') => void;
  readonly signal: AbortSignal;
}

export function putOnDesk({ content, name, pages, renewed, signal }: DeskOptions): DeskSession {
  let last: Audit | null = null;
  const listeners = new Set<() => void>();
  const shown = currentOf(content.history);
  const sheet = pages ? drawPages(document, shown, pages, signal) : drawSheet(document, shown);
  const desk = openDesk(content, () => {
    sheet.show(currentOf(desk.content.history));
    renewed('changed');
    void auditor.reaudit(false);
  });
  const editing = pages ? null : editSheet(sheet, { matrix: () => desk.matrix, write: desk.write }, signal);
  const keeper = keepDismissals(storageArea);

  const auditor: Auditor = startAuditor(
    {
      host: '',
      read: async () => ({ document: asRead(currentOf(desk.content.history)), locate: sheet.locate }),
      audit: async (read, { force, rulesOff, localDays }) =>
        audit(read, { capturedAt: new Date().toISOString(), file: name, force, rulesOff, localDays }),
      // A sheet shows what was read, character by character. What a drawn file shows was not compared with it: no ✓ stands on that.
      look: async ({ document: read }) => {
        if (pages || DRAWN.has(read.kind)) throw new Error('what the file draws was not looked at');
        return { key: '', tries: [] };
      },
      sketch: () => null,
      paint: ({ audit: audited, returned, unconfirmed, locate, settings, lost, signal: off }) =>
        paint({
          surface: livePage(document, locate),
          audit: audited,
          language: settings.language,
          signal: off,
          dismissed: new Map(audited.dismissals.map((one) => [one.fingerprint, one])),
          returned,
          unconfirmed,
          showNotices: settings.notices,
          order: settings.order,
          saysResult: false,
          firstRun: false,
          loadManners: async () => createManners,
          loadFace: async () => createFace((id) => ruleTexts[id] ?? null),
          onCurrent: () => {},
          onDismiss: (fingerprint, reason) => auditor.dismiss(fingerprint, reason),
          onUndoDismiss: (fingerprint) => auditor.undoDismiss(fingerprint),
          onReadRule: (rule) => window.open(`/rules.html#${rule}`),
          onLegendSeen: () => {},
          onLost: lost,
        }),
      shown: () => nextFrame(window),
      print: () => printPage(window),
      dismissals: { apply: (one) => bindDismissals(storageArea, one), add: keeper.add, remove: keeper.remove },
      watchDismissals: (changed, until) => watchStorage(isDismissalKey, changed, until),
      loadSettings,
      changeSettings,
      watchSettings,
      foreignFrames: () => [],
      report: () => void know(),
      compare: async (now): Promise<Since | null> => {
        const before = last?.report ? sinceThen(spotsOf(last), spotsOf(now)) : null;
        return before && before.mended + before.added > 0 ? before : null;
      },
      reportFailure: () => void know(),
      beforeRetry: () => null,
      settled: async () => {},
    },
    signal,
  );

  const know = async (): Promise<void> => {
    await auditor.answer({ to: 'auditor', type: 'get-state' }).then(
      ({ audit: known }) => {
        last = known;
        desk.know(known);
        editing?.renew();
      },
      () => {},
    );
    renewed('audited');
    for (const listener of listeners) listener();
  };
  const asState = (reply: Promise<Awaited<ReturnType<typeof auditor.answer>>>) =>
    reply.then(
      (one) => ({ kind: 'audited' as const, reply: one }),
      (problem: unknown) => ({ kind: 'failed' as const, message: String(problem) }),
    );
  const port: PanelPort = {
    ...takeAway,
    serialise: (audited) => `${JSON.stringify(toExport(audited, desk.edited), null, 2)}\n`,
    host: null,
    isSide: true,
    isDesk: true,
    look: () => asState(auditor.answer({ to: 'auditor', type: 'get-state' })),
    audit: (force) => asState(auditor.answer({ to: 'auditor', type: 'reaudit', force })),
    ask: (request) => asState(auditor.answer({ to: 'auditor', ...request })),
    watch(audited, until) {
      listeners.add(audited);
      until.addEventListener('abort', () => listeners.delete(audited));
    },
    changeSettings,
    watchSettings,
    shortcuts: async () => [],
    reload: async () => location.reload(),
    always: null,
    openFileSwitch: null,
    openSide: null,
    leave: () => {},
    openPage: (page, part) => void window.open(`/${page}.html${part ? `#${encodeURIComponent(part)}` : ''}`),
  };
  return {
    desk,
    sheet,
    port,
    get audit() {
      return last;
    },
    begin: () => void auditor.reaudit(content.origin === 'form'),
  };
}

/** Files whose pages may show otherwise than their characters say. */
const DRAWN: ReadonlySet<SourceKind> = new Set(['pdf', 'ofd', 'image']);
