import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { SETTINGS_KEY } from '../../lib/extension/settings/settings';
import { openShell } from '../browser/harness';
import { demoPages, demoPaths } from '../demo/pages';

/** Takes the README's picture anew from the demo portal: a marked table with one card open. */
export async function readmePicture(): Promise<string> {
  const path = join(import.meta.dirname, 'marked-page.png');
  const shell = await openShell({ folders: [] });
  try {
    for (const [name, page] of demoPages()) shell.portal.put(name, page);
    await (await shell.worker()).evaluate((key) => chrome.storage.local.set({ [key]: { legendSeen: true } }), SETTINGS_KEY);
    const page = await shell.open(demoPaths.findings);
    const reply = await shell.audited(page);
    const index = reply?.audit.findings.findIndex(({ rule }) => rule === 'applicant-total') ?? -1;
    if (index < 0) throw new Error('the demo report has lost its finding');
    await page.setViewportSize({ width: 1240, height: 760 });
    await shell.ask(page, { to: 'auditor', type: 'go-to', index, open: true });
    await page.waitForTimeout(1_500); // the landing flash fades
    await page.screenshot({ path });
  } finally {
    await shell.close();
  }
  return path;
}

// Inside `worker.evaluate` only.
declare const chrome: Browser;
