import { browser } from '../../lib/extension/browser/browser';
import type { ListerDoor, ReadPage, StandingPage } from '../../lib/extension/page/lister-door';

/** What stands in a tab, once its text is there; `looks`: the second look comes too. Null where the browser does not let it be read. */
export async function readTab(tab: number, looks = false): Promise<ReadPage | null> {
  const files = looks ? ['/looker.js', '/lister.js'] : ['/lister.js'];
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files });
    const result = answer?.result as unknown;
    // Our own script’s answer, out of our own world.
    return typeof result === 'object' && result !== null && 'document' in result ? (result as ReadPage) : null;
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
}

/** The page that was read there as it stands now; null where another page has come, or none may be asked. */
export async function readAgain(tab: number): Promise<StandingPage | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: openDoor,
      injectImmediately: true,
    });
    return (answer?.result ?? null) as StandingPage | null;
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
}

/** Runs in the page, in our world; it is sent as it is written here, so that the door's name stands in it once more. */
function openDoor(): Promise<StandingPage> | null {
  const door = (globalThis as { [name: symbol]: ListerDoor | undefined })[Symbol.for('gouji.lister')];
  return door ? door() : null;
}
