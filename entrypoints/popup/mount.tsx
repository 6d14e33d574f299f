import { render } from 'preact';
import {
  allowAlways,
  asked,
  auditTab,
  currentWindow,
  isAllowedAlways,
  lookAt,
  type OpenTab,
  openExtensionPage,
  openFileSwitch,
  reloadTab,
  shortcuts,
  watchAudits,
} from '../../lib/extension/open-tab';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings-storage';
import { hasSidePanel, openSidePanel } from '../../lib/extension/side-panel';
import { Panel } from '../../lib/panel/panel';
import type { Audit } from '../../lib/report/audit';
import '../../lib/panel/panel.css';
import type { PanelPort } from '../../lib/panel/port';
import { type Paper, toRichText, toText } from '../../lib/papers';
import { toExport } from '../../lib/report/export';

/** Puts the panel over one tab into the page: under the toolbar button, or at the side. */
export async function mountPanel(tab: OpenTab | null, where: 'popup' | 'side'): Promise<void> {
  const [initial, port] = await Promise.all([loadSettings(), portTo(tab, where)]);
  const root = document.getElementById('panel');
  if (root) render(<Panel key={tab?.id} port={port} initial={initial} />, root);
}

/** The panel's way to the browser. */
async function portTo(tab: OpenTab | null, where: 'popup' | 'side'): Promise<PanelPort> {
  const { host = null } = tab ?? {};
  const hostname = host?.replace(/:\d+$/, '') ?? null;
  const canAsk = hostname !== null && !(await isAllowedAlways(hostname));
  const window = where === 'popup' && hasSidePanel() ? await currentWindow() : null;
  return {
    host,
    isSide: where === 'side',
    look: async () => (tab ? lookAt(tab.id) : { kind: 'no-tab' }),
    audit: async (force) => (tab ? auditTab(tab.id, force) : { kind: 'no-tab' }),
    ask: async (request) => (tab && (await asked(tab.id, { to: 'auditor', ...request }))) ?? { kind: 'needs-reload' },
    watch: (audited, signal) => tab && watchAudits(tab.id, audited, signal),
    changeSettings,
    watchSettings,
    shortcuts,
    async reload() {
      if (tab) await reloadTab(tab.id);
      closeWindow();
    },
    always: canAsk ? () => allowAlways(hostname) : null,
    openFileSwitch: openFileSwitch(),
    openSide:
      window === null
        ? null
        : () => {
            void openSidePanel(window);
            closeWindow();
          },
    leave: () => where === 'popup' && closeWindow(),
    openPage(page, part) {
      void openExtensionPage(page, part);
      if (where === 'popup') closeWindow();
    },
    describe: async () => {
      const { default: texts } = await import('virtual:rule-texts');
      return (id) => texts[id] ?? null;
    },
    serialise: (audit: Audit) => `${JSON.stringify(toExport(audit), null, 2)}\n`,
    save(name, text, type) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      // The download reads the blob after this turn; the page's end frees it in any case.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    copyPaper: (paper) => navigator.clipboard.write([new ClipboardItem(flavours(paper))]),
  };
}

/** Both flavours as promises: the press that asked is still fresh when they come. */
function flavours(paper: Promise<Paper>): Record<string, Promise<Blob>> {
  const as = (type: string, render: (paper: Paper) => string) => paper.then((one) => new Blob([render(one)], { type }));
  return { 'text/plain': as('text/plain', toText), 'text/html': as('text/html', toRichText) };
}

/** The real popup only: a panel's page in a tab of its own stays. */
function closeWindow(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}
