import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoReport } from './extension-stand';
import { openShell, type Shell } from './harness';

// Inside `evaluate` in a page of the extension only.
declare const chrome: Browser;

const HOST = 'files.example.com';
let shell: Shell;
beforeAll(async () => {
  // The browser grants that one host when it is asked for, as it does once a user has said yes.
  shell = await openShell({ folders: [], allows: [HOST] });
});
afterAll(() => shell?.close());

it('an attachment on another host is fetched once that host was asked for and granted, and no sooner', async () => {
  const name = '青石县2024年政府信息公开工作年度报告';
  shell.portal.put(`${HOST}/att/2024.html`, demoReport());
  shell.portal.put(
    '/att.html',
    `<meta charset="utf-8"><title>${name}</title><h1>${name}</h1><p>附件：<a href="http://${HOST}/att/2024.html">${name}.pdf</a></p>`,
  );
  const asked = () => shell.portal.seen.filter(({ url }) => url.includes('/att/')).length;
  const page = await shell.popup(`/workbench.html?url=${encodeURIComponent(`http://${HOST}/att/2024.html`)}`);
  await page.getByText(`附件在 ${HOST}`).waitFor();
  const before = asked();
  await shell.shot(page, 'workbench-other-host');
  await page.getByRole('button', { name: `允许读取 ${HOST}` }).click();
  await expect.poll(() => page.locator('#panel').textContent()).toContain('已读 200/200 格');
  expect([before, asked()]).toEqual([0, 1]);
  const { origins = [] } = await page.evaluate(() => chrome.permissions.getAll());
  expect(origins.filter((origin) => !origin.includes('gov.cn'))).toEqual([`*://${HOST}/*`]);
});
