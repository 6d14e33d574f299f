import ruleTexts from 'virtual:rule-texts';
import { isDismissalKey } from '../../lib/casebook/dismissals/dismissal-store';
import { keepDismissals } from '../../lib/casebook/dismissals/keep-dismissals';
import { rememberingArea } from '../../lib/casebook/dismissals/remembering-area';
import { bindDismissals } from '../../lib/casebook/dismissals/tab-dismissals';
import type { Auditor, AuditorParts } from '../../lib/extension/auditor/auditor';
import { storageArea } from '../../lib/extension/auditor/runtime';
import { nextFrame } from '../../lib/extension/page/next-frame';
import { printPage } from '../../lib/extension/page/print-page';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings/settings-storage';
import { watchStorage } from '../../lib/extension/settings/watch-storage';
import { livePage, paint } from '../../lib/overlay';
import { createFace } from '../../lib/overlay/face';
import { createManners } from '../../lib/overlay/manners';
import type { Sheet } from '../../lib/workbench/sheet/sheet';

type Parts = AuditorParts<Sheet['locate'], null>;

/** What the auditor of a page of ours has that is the same whatever lies on its sheet: marks, what is set aside, settings. */
export function ownSheet(
  auditor: () => Auditor,
): Omit<Parts, 'read' | 'audit' | 'look' | 'report' | 'compare' | 'casebook' | 'reportFailure'> {
  const keeper = keepDismissals(storageArea);
  const area = rememberingArea(storageArea);
  /** What was set aside is asked for again, also when it was changed here: the browser tells of that later. */
  const changing = (work: Promise<void>): Promise<void> => work.finally(area.forget);
  return {
    host: '',
    sketch: () => null,
    paint: ({ audit, returned, unconfirmed, locate, settings, lost, signal }) =>
      paint({
        surface: { ...livePage(document, locate), below: endOfBar },
        audit,
        language: settings.language,
        signal,
        dismissed: new Map(audit.dismissals.map((one) => [one.fingerprint, one])),
        returned,
        unconfirmed,
        showNotices: settings.notices,
        order: settings.order,
        saysResult: false,
        firstRun: false,
        loadManners: async () => createManners,
        loadFace: async () => createFace((id) => ruleTexts[id] ?? null),
        onCurrent: () => {},
        onDismiss: (fingerprint, reason) => auditor().dismiss(fingerprint, reason),
        onUndoDismiss: (fingerprint) => auditor().undoDismiss(fingerprint),
        onReadRule: (rule) => window.open(`/rules.html#${rule}`),
        onLegendSeen: () => {},
        onLost: lost,
      }),
    shown: () => nextFrame(window),
    print: () => printPage(window),
    dismissals: {
      apply: (one) => bindDismissals(area, one),
      add: (...what) => changing(keeper.add(...what)),
      remove: (...what) => changing(keeper.remove(...what)),
    },
    watchDismissals(changed, until) {
      const anew = () => {
        area.forget();
        changed();
      };
      watchStorage(isDismissalKey, anew, until);
    },
    loadSettings,
    changeSettings,
    watchSettings,
    foreignFrames: () => [],
    beforeRetry: () => null,
    settled: async () => {},
  };
}

/** The desk's own bar stays at the top; the first page's sample has none. */
const endOfBar = () => Math.max(0, document.querySelector('.desk-bar')?.getBoundingClientRect().bottom ?? 0);
