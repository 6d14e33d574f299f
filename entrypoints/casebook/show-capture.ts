import { audit } from '../../lib/audit';
import type { Capture } from '../../lib/casebook/captures/capture';
import { type Auditor, startAuditor } from '../../lib/extension/auditor/auditor';
import type { AuditorRequest } from '../../lib/extension/messages/messages';
import { changeSettings, watchSettings } from '../../lib/extension/settings/settings-storage';
import type { PageState, PanelPort } from '../../lib/panel/port';
import { inSimplified, isTraditional } from '../../lib/sources/traditional';
import { showLastYear } from '../../lib/workbench/desk/last-year-cells';
import { drawSheet } from '../../lib/workbench/sheet/sheet';
import { besideOthers } from '../popup/beside-others';
import { takeAway } from '../popup/take-away';
import { ownSheet } from '../workbench/own-sheet';

/** A captured report with the same auditor, marks and panel as on its page: judged as it was judged then, of what it said then. */
export function showCapture(capture: Capture, frame: HTMLElement, signal: AbortSignal): PanelPort {
  const { source, summary } = capture;
  const { document: captured, judgedBy } = source;
  const sheet = drawSheet(document, captured, { headingsFrom: 2 });
  frame.replaceChildren(sheet.element);
  const casebook = besideOthers(MOST_BODIES);
  const listeners = new Set<() => void>();
  const renewed = (): void => {
    for (const listener of listeners) listener();
  };
  const auditor: Auditor = startAuditor(
    {
      ...ownSheet(() => auditor),
      read: async () => ({ document: captured, locate: sheet.locate }),
      audit: async (read, { force }) => {
        const alone = audit(isTraditional(read) ? inSimplified(read) : read, {
          capturedAt: summary.at,
          ...(summary.url === null ? { file: summary.file } : { url: summary.url }),
          rendered: capture.export.source.rendered === true,
          rulesOff: judgedBy.rulesOff,
          localDays: judgedBy.localDays,
          force: force || judgedBy.force,
        });
        // Beside last year's report of the same body, and those of other bodies: here there is time for it.
        const { audit: beside, lastYear } = await casebook.set(alone, judgedBy.rulesOff);
        if (beside.report) showLastYear(sheet, beside.report, lastYear);
        return beside;
      },
      // Who looked at the page when it was there has said what it showed; nobody can look again.
      look: async () => {
        if (summary.look !== 'agrees') throw new Error('what the page showed is no longer known');
        return { key: '', tries: [] };
      },
      report: renewed,
      compare: async () => null,
      casebook: null,
      reportFailure: renewed,
    },
    signal,
  );
  const ask = (request: AuditorRequest): Promise<PageState> =>
    auditor.answer(request).then(
      (reply) => ({ kind: 'audited' as const, reply }),
      (problem: unknown) => ({ kind: 'failed' as const, message: String(problem) }),
    );
  void auditor.reaudit(false);
  return {
    ...takeAway,
    drawBeside(root, audited, language, again) {
      const anew = () => {
        casebook.again();
        again();
      };
      void import('../popup/beside').then(({ drawBeside }) => drawBeside(root, audited, language, anew));
    },
    host: null,
    isSide: true,
    isDesk: true,
    isCapture: true,
    look: () => ask({ to: 'auditor', type: 'get-state' }),
    audit: (force) => ask({ to: 'auditor', type: 'reaudit', force }),
    ask: (request) => ask({ to: 'auditor', ...request }),
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
    sweep: null,
    leave: () => {},
    openPage: (page, part) => void window.open(`/${page}.html${part ? `#${encodeURIComponent(part)}` : ''}`),
  };
}

/** Other bodies' reports that are read for what they have in common with this one: each has to be read whole. */
const MOST_BODIES = 200;
