import { askAuditor, injectAuditor, injectCompanion, injectDetector } from './auditor-tab';
import { type Badge, badge, failedBadge, pausedTitle } from './badge';
import { browser } from './browser';
import { renewDetectors } from './detectors';
import { sinceLast } from './last-audit';
import { isBackgroundRequest } from './message-guards';
import { loadSettings, watchSettings } from './settings-storage';
import { openSidePanel, setToolbarButton } from './side-panel';

/** Badge, commands, injection. It keeps nothing: the worker may die between any two events. */
export function serveBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const tab = sender.tab;
    if (!isBackgroundRequest(message) || tab?.id === undefined) return;
    if (message.type === 'read-rule') {
      void browser.tabs.create({ url: `/rules.html#${message.rule}` });
      return;
    }
    if (message.type === 'compare') return sinceLast(browser.storage.session, message.report, message.spots);
    if (message.type === 'join') return injectCompanion(tab.id, sender.frameId ?? 0, message.script);
    // Each is answered when it is done: who gets no answer knows that the worker was ended on the way, and asks again.
    if (message.type === 'report-likely') return injectUnlessPaused(tab.id, sender.url ?? tab.url);
    return showBadge(tab.id, message.type === 'failed' ? failedBadge : badge(message.badge));
  });
  browser.action.onClicked.addListener((tab) => {
    // Before anything is awaited: only the press itself opens a panel.
    if (tab.windowId !== undefined) void ignoringGoneTabs(openSidePanel(tab.windowId));
  });
  browser.permissions.onAdded.addListener(() => void renewDetectors());
  browser.permissions.onRemoved.addListener(() => void renewDetectors());
  browser.runtime.onStartup.addListener(() => void follow());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void follow().then(lookIntoOpenTabs);
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  watchSettings(({ opensPanel }) => void setToolbarButton(opensPanel), new AbortController().signal);
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next' || command === 'previous' || command === 'toggle') void sendCommand(command);
    if (command === 'workbench') void browser.tabs.create({ url: '/workbench.html' });
  });
}

/** The browser forgets the button's behaviour with each session. */
async function follow(): Promise<void> {
  await setToolbarButton((await loadSettings()).opensPanel);
  await renewDetectors();
}

async function injectUnlessPaused(tabId: number, url: string | undefined): Promise<void> {
  const { pausedHosts, language } = await loadSettings();
  if (url && pausedHosts.includes(new URL(url).host)) {
    await ignoringGoneTabs(browser.action.setTitle({ tabId, title: pausedTitle[language] }));
    return;
  }
  await ignoringGoneTabs(injectAuditor(tabId));
}

/** After an install or an update, portal pages that are open already: the scripts of the version before have nobody to ask. */
async function lookIntoOpenTabs(): Promise<void> {
  for (const { id, discarded } of await browser.tabs.query({ url: '*://*.gov.cn/*' }))
    if (id !== undefined && !discarded) await ignoringGoneTabs(injectDetector(id));
}

async function sendCommand(type: 'next' | 'previous' | 'toggle'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await ignoringGoneTabs(askAuditor(tab.id, { to: 'auditor', type }));
}

async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { language } = await loadSettings();
  await ignoringGoneTabs(
    Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      // Newer than Chromium 109, where the browser picks white by itself.
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: title[language] }),
    ]),
  );
}

/** A tab may close or navigate while we speak to it: nothing to tell anyone. */
async function ignoringGoneTabs(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (problem) {
    console.debug('gouji:', problem);
  }
}
