import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openShell, type Shell } from './harness';
import { listPage, serveSeason } from './sweep-portal';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const HOST = 'preview.example.com';

/** A preview that is no portal; the browser grants that one host when it is asked for, as it does once a user has said yes. */
describe('a list on another host than a portal’s', { timeout: 120_000 }, () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell({ folders: [], allows: [HOST] });
  });
  afterAll(() => shell?.close());

  it('is swept to its end once that host was asked for and granted, and no other host is', async () => {
    const entries = serveSeason(shell.portal, 2);
    shell.portal.put(`${HOST}/nb/`, listPage([...entries, { ...ELSEWHERE }]));
    const list = await shell.open(`http://${HOST}/nb/`);
    const cdp = await shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never))?.targetInfos ?? [];
    const target = targets.find(({ url }) => url.includes(HOST));
    await list.bringToFront();
    await cdp?.send('Extensions.triggerAction' as never, { id: shell.id, targetId: target?.targetId } as never);
    const page = await shell.popup(`/sweep.html?tab=${await numberOf(shell)}`);
    await page.getByText(`浏览器会询问是否允许读取 ${HOST}`).waitFor();
    await page.getByLabel('两页之间停').selectOption('1');
    await page.getByRole('button', { name: /^开始核查/ }).click();
    await page.getByText('核查完毕').waitFor({ timeout: 90_000 });
    const told = await page.locator('.results tbody tr').allInnerTexts();
    expect(told[0]).toMatch(/有不一致[\s\S]*南屏县自然资源局/);
    expect(told.filter((row) => row.includes('全部相符')).length, told.join('\n')).toBeGreaterThanOrEqual(2);
    // Its page holds a file only: that was fetched from the same host, and read.
    expect(told.find((row) => row.includes('南屏县档案馆'))).not.toMatch(/没有核查|读不到|打不开/);
    // The link that leads elsewhere was visited, since it was ticked, and nothing there was read.
    expect(told.find((row) => row.includes('南屏县外地局'))).toMatch(/转到了别的网站|网站不允许|没有核查/);
    const { origins = [] } = await page.evaluate(() => chrome.permissions.getAll());
    expect(origins.filter((origin) => !origin.includes('gov.cn'))).toEqual([`*://${HOST}/*`]);
  });
});

const ELSEWHERE = { title: '南屏县外地局2024年政府信息公开工作年度报告', href: 'http://other.example.org/nb/1.html', day: '2025-01-21' };

/** The list's tab: its address is told to nobody. */
async function numberOf(shell: Shell): Promise<number> {
  const tabs = await (await shell.worker()).evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ id }) => id ?? -1));
  return tabs[0] ?? -1;
}
