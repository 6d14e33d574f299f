import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { violations } from './axe-violations';
import { standExtension } from './extension-stand';
import { type Entry, listPage, serveSeason, serveTroubles, troubles } from './sweep-portal';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

/** The sweep's page over a list page's tab, as the panel opens it. */
async function sweepOver(list: Page): Promise<Page> {
  const page = await stand.shell.popup(`/sweep.html?tab=${await stand.shell.tabId(list)}`);
  stand.keep(page);
  await page.getByRole('button', { name: /^开始核查/ }).waitFor();
  await page.getByLabel('两页之间停').selectOption('1');
  return page;
}

/** The tabs that the sweep opened behind the others, as they come. */
function watchTabs(): { readonly opened: Page[]; open(): Page[] } {
  const opened: Page[] = [];
  stand.shell.context.on('page', (page) => opened.push(page));
  return { opened, open: () => opened.filter((page) => !page.isClosed()) };
}

const start = (page: Page) => page.getByRole('button', { name: /^开始核查/ }).click();
const rows = (page: Page) => page.locator('.results tbody tr').allInnerTexts();
const askedFor = (paths: readonly string[]) =>
  paths.map((path) => stand.shell.portal.seen.filter(({ url }) => new URL(url, stand.shell.origin).pathname === path).length);
const pathsOf = (entries: readonly Entry[]) => entries.map(({ href }) => href);

/** Every size and scheme that people have, as pictures. */
async function pictures(page: Page, name: string): Promise<void> {
  const { shot } = stand.shell;
  await page.setViewportSize({ width: 1366, height: 657 });
  await shot(page, `${name}-1366`);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await shot(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1093, height: 526 });
  await shot(page, `${name}-125`);
  await page.setViewportSize({ width: 390, height: 760 });
  await shot(page, `${name}-390`, { fullPage: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, `${name} at 390 px`).toBeLessThanOrEqual(0);
  const sideways = await page.locator('.scroller').evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
  expect(Math.max(0, ...sideways), `a list of ${name} at 390 px`).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('a list page, report by report', { timeout: 120_000 }, () => {
  it('is offered by the panel, shows what it found, opens only what is ticked, and ends in one table, the worst first', async () => {
    const entries = serveSeason(stand.shell.portal, 3);
    const list = await stand.open('/nb/');
    const popup = await stand.popupOver(list);
    const opening = stand.shell.context.waitForEvent('page');
    await popup.getByRole('button', { name: '逐份核查' }).click();
    const page = await opening;
    stand.keep(page);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.getByText(`找到 ${entries.length} 份年报`).waitFor();
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'sweep-tick');

    // One is left out, by the keyboard alone.
    await page.getByRole('checkbox', { name: /档案馆/ }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: `开始核查 ${entries.length - 1} 份` }).focus();
    const before = stand.shell.portal.seen.length;
    const tabs = watchTabs();
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').waitFor();
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'sweep-running');
    await page.getByText('核查完毕').waitFor({ timeout: 60_000 });
    const told = await rows(page);
    expect(told[0]).toMatch(/有不一致[\s\S]*南屏县自然资源局/);
    expect(told.slice(1).every((row) => row.includes('全部相符'))).toBe(true);
    expect(told).toHaveLength(entries.length - 1);
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'sweep-table');

    const asked = new Set(stand.shell.portal.seen.slice(before).map(({ url }) => new URL(url, stand.shell.origin).pathname));
    asked.delete('/favicon.ico');
    expect([...asked].sort()).toEqual(
      pathsOf(entries)
        .filter((path) => !path.includes('attached'))
        .sort(),
    );
    expect(tabs.open()).toEqual([]);

    const opened = stand.shell.context.waitForEvent('page');
    await page.getByRole('button', { name: /打开第一处：南屏县自然资源局/ }).focus();
    await page.keyboard.press('Enter');
    const report = await opened;
    stand.keep(report);
    await report.getByRole('dialog').waitFor();
    expect(problems).toEqual([]);
  });

  it('names what became of each page that is no report, keeps going, and stops where several in a row cannot be read', async () => {
    serveTroubles(stand.shell.portal);
    const page = await sweepOver(await stand.open('/trouble/'));
    const tabs = watchTabs();
    await start(page);
    await page.getByText('核查完毕').waitFor({ timeout: 100_000 });
    const told = await rows(page);
    for (const [name, words] of Object.entries(troubles))
      expect(
        told.find((row) => row.includes(`南屏县${name}`)),
        name,
      ).toMatch(new RegExp(words));
    // Asked whether it may be left, it is; what it held was read, and is another body's.
    expect(told.find((row) => row.includes('南屏县挽留局'))).toContain('与报告不同');
    expect(tabs.open()).toEqual([]);
    await page.getByRole('button', { name: /再试没有读到的/ }).waitFor();
    await stand.shell.shot(page, 'sweep-troubles', { fullPage: true });

    const down = ['甲局', '乙局', '丙局', '丁局'].map((name, index) => {
      stand.shell.portal.put(`/down/${index}.html`, { body: '500', status: 500 });
      return { title: `南屏县${name}2024年政府信息公开工作年度报告`, href: `/down/${index}.html`, day: '2025-01-20' };
    });
    stand.shell.portal.put('/down/', listPage(down));
    const second = await sweepOver(await stand.open('/down/'));
    await start(second);
    await second.getByText(/接连几份都没有读到.*500/).waitFor();
    expect(askedFor(pathsOf(down))).toEqual([1, 1, 1, 0]);
  });

  it('is stopped, crashes, loses its worker, and goes on where it was: nothing lost, nothing doubled', async () => {
    const entries = serveSeason(stand.shell.portal, 5);
    const paths = pathsOf(entries);
    for (const path of paths)
      stand.shell.portal.seen.splice(
        0,
        stand.shell.portal.seen.length,
        ...stand.shell.portal.seen.filter(({ url }) => !url.endsWith(path)),
      );
    const page = await sweepOver(await stand.open('/nb/'));
    const tabs = watchTabs();
    await start(page);
    await expect.poll(async () => (await rows(page)).length).toBeGreaterThanOrEqual(1);
    await page.getByRole('button', { name: '停下' }).click();
    await page.getByText('已停下').waitFor();
    await expect.poll(() => tabs.open()).toEqual([]);
    const sofar = (await rows(page)).length;
    await page.getByRole('button', { name: `继续核查余下 ${entries.length - sofar} 份` }).click();
    await expect.poll(async () => (await rows(page)).length).toBeGreaterThan(sofar);

    // The background's worker is ended in the middle: the sweep does not live in it.
    const cdp = await stand.shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets'))?.targetInfos ?? [];
    const worker = targets.find(({ type, url }) => type === 'service_worker' && url.includes(stand.shell.id));
    if (worker) await cdp?.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => {});
    const then = (await rows(page)).length;
    await expect.poll(async () => (await rows(page)).length).toBeGreaterThan(then);

    // Its own page goes away without a word.
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    await expect.poll(() => tabs.open().filter((one) => one.url().includes('/nb/'))).toEqual([]);
    const again = await stand.shell.popup(new URL(address).pathname + new URL(address).hash);
    stand.keep(again);
    await again.getByText('上次没有核查完').waitFor();
    await again.getByRole('button', { name: /继续核查余下/ }).click();
    await again.getByText('核查完毕').waitFor({ timeout: 60_000 });
    expect(await rows(again)).toHaveLength(entries.length);
    // Broken off three times: each time at most the page that was open is asked for again.
    const asked = askedFor(paths.filter((path) => path.startsWith('/nb/t')));
    expect(Math.min(...asked)).toBe(1);
    expect(asked.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(asked.length + 3);
    const captures = await again.evaluate(
      () =>
        new Promise<number>((done) => {
          const request = indexedDB.open('casebook');
          request.onsuccess = () => {
            const all = request.result.transaction('captures').objectStore('captures').getAllKeys();
            all.onsuccess = () => done(all.result.filter((key) => String(key).startsWith(location.hash.slice(1))).length);
          };
        }),
    );
    expect(captures).toBe(entries.length);
  });

  it('goes on when the user closes its tab, and lets one list run at a time', async () => {
    const entries = serveSeason(stand.shell.portal, 2);
    const list = await stand.open('/nb/');
    const [first, second] = [await sweepOver(list), await sweepOver(list)];
    stand.shell.portal.put(entries[0]?.href ?? '', { body: '<title>x</title>', delay: 4000 });
    const tabs = watchTabs();
    await start(first);
    await expect.poll(() => tabs.open().length).toBe(1);
    await start(second);
    await second.getByText('另一处正在逐份核查').waitFor();
    await tabs.open()[0]?.close();
    await first.getByText('核查完毕').waitFor({ timeout: 60_000 });
    expect((await rows(first)).find((row) => row.includes(entries[0]?.title.slice(0, 5) ?? '?'))).toMatch(/标签页被关闭|链接是下载/);
    await second.getByRole('progressbar').waitFor();
    await second.getByRole('button', { name: '停下' }).click();
    await second.getByText('已停下').waitFor();
  });

  it('reads further pages of the list only when told, and calls the roll', async () => {
    const entries = serveSeason(stand.shell.portal, 2);
    const page = await sweepOver(await stand.open('/nb/'));
    const before = askedFor(['/nb/index_1.html'])[0] ?? 0;
    await page.getByRole('checkbox', { name: /翻页/ }).check();
    await page.getByRole('button', { name: '读取 1 页' }).click();
    await page.getByText(`找到 ${entries.length + 1} 份年报`).waitFor();
    expect(askedFor(['/nb/index_1.html'])).toEqual([before + 1]);
    await page.getByRole('button', { name: '2023 年度 1 份' }).click();
    await start(page);
    await page.getByText('核查完毕').waitFor();
    await page.getByLabel('应当公布的单位').fill('南屏县档案馆\n南屏县审计局\n南屏县自然资源局');
    await page.getByLabel('点名年度').focus();
    await page.getByText('没有年报的单位 1 个').waitFor();
    const roll = await page.locator('.roll-call').innerText();
    for (const words of ['南屏县审计局', '晚于期限 1 份', '2025-02-03 发布', '晚 3 天']) expect(roll).toMatch(new RegExp(words));
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'sweep-roll');
  });
});

/** A host that is no portal: the browser's question is answered by the profile. */
describe('a list on another host', () => {
  it('is asked for first, that host alone', async () => {
    const { shell } = stand;
    const entries = serveSeason(shell.portal, 1).map((entry) => ({ ...entry, href: entry.href }));
    shell.portal.put('preview.example.com/nb/', listPage(entries));
    const { page: list, tab } = await stand.openUntold('http://preview.example.com/nb/');
    const cdp = await shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never))?.targetInfos ?? [];
    const target = targets.find(({ url }) => url.includes('preview.example.com'));
    await cdp?.send('Extensions.triggerAction' as never, { id: shell.id, targetId: target?.targetId } as never);
    const page = await shell.popup(`/sweep.html?tab=${tab}`);
    stand.keep(page);
    await page.getByText('浏览器会询问是否允许读取 preview.example.com').waitFor();
    await list.bringToFront();
    // Nothing was opened for it, and nothing is without the answer.
    expect(
      shell.portal.seen.filter(({ url }) => url.includes('preview.example.com') && !url.endsWith('/nb/') && !url.includes('favicon')),
    ).toEqual([]);
    expect(await page.evaluate(() => chrome.permissions.contains({ origins: ['*://preview.example.com/*'] }))).toBe(false);
  });
});
