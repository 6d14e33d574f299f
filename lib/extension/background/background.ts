import { native } from '../browser/native';
import { answerLater } from '../browser/page-api';
import { isBackgroundRequest } from '../messages/message-guards';
import type { BackgroundRequest } from '../messages/messages';
import { loadSettings, watchSettings } from '../settings/settings-storage';
import { askAuditor, injectAuditor, injectCompanion, injectDetector } from '../tabs/auditor-tab';
import { isSweptTab } from '../tabs/swept-tab';
import { type Badge, badge, failedBadge, pausedTitle } from './badge';
import { answerCasebook } from './casebook';
import { renewDetectors } from './detectors';
import { sinceLast } from './last-audit';
import { openSidePanel, setToolbarButton } from './side-panel';

/** Badge, commands, injection. It keeps nothing: the worker may die between any two events. */
export function serveBackground(): void {
  native.runtime.onMessage.addListener(
    answerLater((message, { tab, frameId, url }) => {
      if (!isBackgroundRequest(message) || tab?.id === undefined) return undefined;
      return answer(message, { id: tab.id, frameId: frameId ?? 0, url: url ?? tab.url, isPrivate: tab.incognito === true });
    }),
  );
  native.action.onClicked.addListener((tab) => {
    // Before anything is awaited: only the press itself opens a panel.
    if (tab.windowId !== undefined) void ignoringGoneTabs(openSidePanel(tab.windowId));
  });
  native.permissions.onAdded.addListener(() => void renewDetectors());
  native.permissions.onRemoved.addListener(() => void renewDetectors());
  native.runtime.onStartup.addListener(() => void follow());
  native.runtime.onInstalled.addListener(({ reason }) => {
    void follow().then(lookIntoOpenTabs);
    if (reason === 'install') void native.tabs.create({ url: '/welcome.html' });
  });
  watchSettings(({ opensPanel }) => void setToolbarButton(opensPanel), new AbortController().signal);
  native.commands.onCommand.addListener((command) => {
    if (command === 'next' || command === 'previous' || command === 'toggle' || command === 'capture') void sendCommand(command);
    if (command === 'workbench' || command === 'casebook') void native.tabs.create({ url: `/${command}.html` });
  });
}

interface Asker {
  readonly id: number;
  readonly frameId: number;
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** Each is answered when it is done: who gets no answer knows that the worker was ended on the way, and asks again. */
async function answer(message: BackgroundRequest, { id, frameId, url, isPrivate }: Asker): Promise<unknown> {
  switch (message.type) {
    case 'read-rule':
      return void native.tabs.create({ url: `/rules.html#${message.rule}` });
    case 'compare':
      return sinceLast(native.storage.session, message.report, message.spots);
    case 'keep':
    case 'last':
    case 'recall':
      return answerCasebook(message, isPrivate);
    case 'join':
      return injectCompanion(id, frameId, message.script);
    case 'report-likely':
      return injectUnlessPaused(id, url);
    case 'audited':
    case 'failed':
      return showBadge(id, message.type === 'failed' ? failedBadge : badge(message.badge));
  }
}

/** The browser forgets the button's behaviour with each session. */
async function follow(): Promise<void> {
  await setToolbarButton((await loadSettings()).opensPanel);
  await renewDetectors();
}

async function injectUnlessPaused(tabId: number, url: string | undefined): Promise<'paused' | undefined> {
  if (await isSweptTab(tabId)) return undefined;
  const { pausedHosts, language } = await loadSettings();
  if (url && pausedHosts.includes(new URL(url).host)) {
    await ignoringGoneTabs(native.action.setTitle({ tabId, title: pausedTitle[language] }));
    return 'paused';
  }
  await ignoringGoneTabs(injectAuditor(tabId));
  return undefined;
}

/** After an install or an update, portal pages that are open already: the scripts of the version before have nobody to ask. */
async function lookIntoOpenTabs(): Promise<void> {
  for (const { id, discarded } of await native.tabs.query({ url: '*://*.gov.cn/*' }))
    if (id !== undefined && !discarded) await ignoringGoneTabs(injectDetector(id));
}

async function sendCommand(type: 'next' | 'previous' | 'toggle' | 'capture'): Promise<void> {
  const [tab] = await native.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await ignoringGoneTabs(askAuditor(tab.id, { to: 'auditor', type }));
}

async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { language } = await loadSettings();
  await ignoringGoneTabs(
    Promise.all([
      native.action.setBadgeText({ tabId, text }),
      native.action.setBadgeBackgroundColor({ tabId, color }),
      // Newer than Chromium 109, where the browser picks white by itself.
      native.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      native.action.setTitle({ tabId, title: title[language] }),
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
