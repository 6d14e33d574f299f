import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { audit } from '../lib/audit';
import { tabDismissals } from '../lib/casebook/tab-dismissals';
import { startAuditor } from '../lib/extension/auditor';
import { listenForRequests, oneAuditor, reportBadge, storageArea } from '../lib/extension/auditor-runtime';
import { printPage } from '../lib/extension/print-page';
import { changeSettings, loadSettings, watchSettings } from '../lib/extension/settings-storage';
import { paint } from '../lib/overlay';
import { rules } from '../lib/rules/engine/registry';
import { readDomInSlices } from '../lib/sources/dom';
import { watch } from '../lib/sources/watch';

/** Injected where a report is likely or the user asks: reads the page, audits it, marks it, answers the popup. */
export default defineUnlistedScript(() => {
  const signal = oneAuditor(() => void auditor.reaudit(false));
  if (!signal) return;
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const auditor = startAuditor(
    {
      host: location.host,
      read: () => readDomInSlices(document, { name: null, url: location.href, signal }),
      audit: (page, { force, rulesOff }) => audit(page, { capturedAt: new Date().toISOString(), url: location.href, force, rulesOff }),
      paint: ({ audit: audited, locate, settings, signal: off }) =>
        paint({
          root: document,
          audit: audited,
          locate,
          language: settings.language,
          signal: off,
          dismissed: new Map(audited.dismissals.map((one) => [one.fingerprint, one])),
          showNotices: settings.notices,
          firstRun: !settings.legendSeen,
          describe: (id) => ruleById.get(id) ?? null,
          onCurrent: () => {},
          onDismiss: (fingerprint, reason) => void auditor.dismiss(fingerprint, reason),
          onUndoDismiss: (fingerprint) => void auditor.undoDismiss(fingerprint),
          onLegendSeen: () => void changeSettings({ legendSeen: true }),
        }),
      print: () => printPage(window),
      dismissals: tabDismissals(storageArea),
      loadSettings,
      changeSettings,
      watchSettings,
      report: reportBadge,
    },
    signal,
  );
  listenForRequests(auditor, signal);
  void auditor.reaudit(false);
  watch(document, () => void auditor.reaudit(false), signal);
});
