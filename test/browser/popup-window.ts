import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Shell } from './harness';

/** The toolbar's real popup. Playwright does not list it, so it is spoken to by the protocol itself. */
export interface PopupWindow {
  /** Value of a JavaScript expression in the popup; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Writes a picture of the popup, as large as its content. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the popup over the given tab, as a click on the toolbar's icon does. */
export async function openPopupWindow(shell: Shell, page: Page): Promise<PopupWindow> {
  await page.bringToFront();
  await (await shell.worker()).evaluate(() => chrome.action.openPopup());
  const browser = shell.context.browser();
  if (!browser) throw new Error('the context has no browser');
  const cdp = await browser.newBrowserCDPSession();
  const targetId = await popupTarget(cdp, shell.id);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const send = messenger(cdp, sessionId);
  await send('Page.enable', {});
  return {
    evaluate: async <T>(expression: string) => {
      const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
    screenshot: async (path) => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await cdp.send('Target.closeTarget', { targetId });
      await cdp.detach();
    },
  };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

// Inside `worker.evaluate` only.
declare const chrome: Browser;

async function popupTarget(cdp: CDPSession, id: string): Promise<string> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup.html`));
    if (target) return target.targetId;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the popup did not open');
}

/** Sends protocol messages through a session that Playwright does not know, and pairs the answers. */
function messenger(cdp: CDPSession, sessionId: string) {
  let last = 0;
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
    const pair = id === undefined ? undefined : waiting.get(id);
    if (error) pair?.fail(new Error(error.message));
    else pair?.done(result);
  });
  return <T>(method: string, params: object): Promise<T> => {
    const id = ++last;
    const answer = new Promise<T>((done, fail) => waiting.set(id, { done: (result) => done(result as T), fail }));
    return cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).then(() => answer);
  };
}
