import rules from 'virtual:rule-titles';
import { render } from 'preact';
import { asked, auditTab, lookAt, openTab, reloadTab, shortcuts, watchAudits } from '../../lib/extension/open-tab';
import { changeSettings, loadSettings } from '../../lib/extension/settings-storage';
import { Panel } from '../../lib/panel/panel';
import '../../lib/panel/panel.css';
import type { PanelPort } from '../../lib/panel/port';
import { toExport } from '../../lib/report/export';

const tab = await openTab(location.search);

const port: PanelPort = {
  host: tab?.host ?? null,
  look: async () => (tab ? lookAt(tab.id) : { kind: 'no-tab' }),
  audit: async (force) => (tab ? auditTab(tab.id, force) : { kind: 'no-tab' }),
  ask: async (request) => (tab && (await asked(tab.id, { to: 'auditor', ...request }))) ?? { kind: 'needs-reload' },
  watch: (audited, signal) => tab && watchAudits(tab.id, audited, signal),
  changeSettings,
  shortcuts,
  async reload() {
    if (tab) await reloadTab(tab.id);
    window.close();
  },
  serialise: (audit) => `${JSON.stringify(toExport(audit), null, 2)}\n`,
  save(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.click();
    // The download reads the blob after this turn; the popup's end frees it in any case.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  copy: (text) => navigator.clipboard.writeText(text),
};

const root = document.getElementById('popup');
if (root) render(<Panel port={port} initial={await loadSettings()} rules={rules} />, root);
