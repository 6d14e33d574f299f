import ruleTexts from 'virtual:rule-texts';
import { audit } from '../../lib/audit';
import { isDismissalKey } from '../../lib/casebook/dismissal-store';
import { keepDismissals } from '../../lib/casebook/keep-dismissals';
import { bindDismissals } from '../../lib/casebook/tab-dismissals';
import { type Auditor, startAuditor } from '../../lib/extension/auditor';
import { storageArea } from '../../lib/extension/auditor-runtime';
import { nextFrame } from '../../lib/extension/next-frame';
import { printPage } from '../../lib/extension/print-page';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings-storage';
import { watchStorage } from '../../lib/extension/watch-storage';
import { livePage, paint } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';
import type { Audit } from '../../lib/report/audit';
import { withAllVouched } from '../../lib/workbench/confirming';
import type { DeskAuditor, DeskReading } from '../../lib/workbench/session';
import { besideOthers } from '../popup/beside-others';
import { ownCasebook } from './own-casebook';

/** What audits the desk, and answers the panel beside it. */
export type DeskTabAuditor = DeskAuditor & Pick<Auditor, 'answer'> & { readonly lookAgain: () => void };

/** The same auditor and the same marks as on a portal's page, for what lies on the desk. */
export function auditOnDesk(reading: DeskReading, name: string, signal: AbortSignal): DeskTabAuditor {
  const keeper = keepDismissals(storageArea);
  const casebook = besideOthers();
  const auditor: Auditor = startAuditor(
    {
      host: '',
      read: async () => ({ document: reading.document(), locate: reading.locate }),
      audit: async (read, { force, rulesOff, localDays }) => {
        const options = { capturedAt: new Date().toISOString(), file: name, force, rulesOff, localDays };
        const first = audit(read, options);
        // Nothing is left to ask, and every cell was read: what was recognised is a full reading. Where a row is missing another may stand in its place.
        const alone = first.asked?.length === 0 && isWhole(first) ? audit(withAllVouched(read), options) : first;
        const { audit: beside, lastYear } = await casebook.set(alone, rulesOff);
        reading.besideLastYear(lastYear);
        return beside;
      },
      look: async ({ document: read }) => {
        if (!reading.isAsShown(read)) throw new Error('what the file draws was not looked at');
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
      report: reading.audited,
      compare: async (now) => reading.since(now),
      casebook: ownCasebook(),
      reportFailure: reading.audited,
      beforeRetry: () => null,
      settled: async () => {},
    },
    signal,
  );
  const { reaudit, answer } = auditor;
  const found = () =>
    answer({ to: 'auditor', type: 'get-state' }).then(
      ({ audit: known }) => known,
      () => null,
    );
  return { reaudit, answer, found, lookAgain: casebook.again };
}

function isWhole({ report }: Audit): boolean {
  return report !== null && Object.values(report.tables).every(({ read, of }) => read >= of);
}
