import { native } from '../browser/native';
import { accepted } from '../browser/page-api';
import type { AuditorReply, AuditorRequest } from '../messages/messages';
import { gathered } from '../messages/packed-reply';

/** Asks a tab's auditor (top frame). Null when there is none: it was not injected, or its extension is gone. Throws what the auditor threw. */
export async function askAuditor(tabId: number, request: AuditorRequest): Promise<AuditorReply | null> {
  try {
    return await gathered(async (one) => accepted(await native.tabs.sendMessage(tabId, one, { frameId: 0 })), request);
  } catch (problem) {
    if (isNobodyThere(problem)) return null;
    throw problem;
  }
}

/** Puts the auditor into a tab's top frame. Needs the host permission or activeTab; throws when the browser refuses. */
export async function injectAuditor(tabId: number): Promise<void> {
  await native.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/auditor.js'] });
}

/** Puts the detector into a page that was open before the extension. */
export async function injectDetector(tabId: number): Promise<void> {
  await native.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/detector.js'] });
}

/** Puts one of the auditor's companions beside it, into the same world. */
export async function injectCompanion(tabId: number, frameId: number, script: string): Promise<void> {
  await native.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${script}.js`] });
}

/** The browser's own words when no listener is there (Chromium, Firefox); they are not translated. */
function isNobodyThere(problem: unknown): boolean {
  return /Receiving end does not exist|Could not establish connection|message port closed|message channel closed/i.test(String(problem));
}
