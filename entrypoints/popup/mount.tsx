import { render } from 'preact';
import { hasSidePanel, openSidePanel } from '../../lib/extension/background/side-panel';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings/settings-storage';
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
  type TabState,
  watchAudits,
} from '../../lib/extension/tabs/open-tab';
import { Panel } from '../../lib/panel/panel';
import '../../lib/panel/panel.css';
import type { PanelPort } from '../../lib/panel/port';
import { takeAway } from './take-away';

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
    look: async () => (tab ? beside(tab.id, await lookAt(tab.id)) : { kind: 'no-tab' }),
    audit: async (force) => (tab ? beside(tab.id, await auditTab(tab.id, force)) : { kind: 'no-tab' }),
    drawBeside: (...told) => void import('./beside').then(({ drawBeside }) => drawBeside(...told)),
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
    sweep: tab
      ? () => {
          void openExtensionPage('sweep', String(tab.id));
          if (where === 'popup') closeWindow();
        }
      : null,
    openSide:
      window === null
        ? null
        : () => {
            void openSidePanel(window);
            closeWindow();
          },
    leave: () => where === 'popup' && closeWindow(),
    openPage(page, part) {
      void openExtensionPage(page, part, tab?.host ?? null);
      if (where === 'popup') closeWindow();
    },
    ...(tab ? { evidence: async () => (await import('./evidence')).takeEvidence(tab.id) } : {}),
    ...takeAway,
  };
}

/** What the casebook has of last year is set beside the audit, there and here; it is looked for once for each audit. */
async function beside(tab: number, state: TabState): Promise<TabState> {
  if (state.kind !== 'audited' || !state.reply.audit.report || state.reply.audit.others) return state;
  const { audit } = state.reply;
  try {
    const [{ lookOnShelf, besideFound }, { rulesOff }] = await Promise.all([import('./beside'), loadSettings()]);
    const found = await lookOnShelf(audit);
    if (!found) return state;
    const { sha256 } = audit.source;
    return (await asked(tab, { to: 'auditor', type: 'set-beside', sha256, beside: besideFound(audit, found, rulesOff) })) ?? state;
  } catch {
    // No casebook can be opened, in a private window: the audit stands by itself.
    return state;
  }
}

/** The real popup only: a panel's page in a tab of its own stays. */
function closeWindow(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}
