import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPaths } from '../demo/pages';
import { violations } from './axe-violations';
import { demoReport, standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

/** A page of the extension's own, with whatever went wrong in it. */
async function openOwn(path: string): Promise<{ page: Page; problems: string[] }> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.addInitScript(OPEN_SHADOW);
  await page.goto(`chrome-extension://${stand.shell.id}${path}`);
  return { page, problems };
}

describe('the first page', () => {
  it('opens after installing, says what it does in both languages, and leads to a sample, the rules and the settings', async () => {
    const open = async () => stand.shell.context.pages().map((page) => new URL(page.url()).pathname);
    await expect.poll(open).toContain('/welcome.html');
    const { page, problems } = await openOwn('/welcome.html');
    expect(await page.locator('.picture').count()).toBe(3);
    expect(await page.locator('.places h3').allInnerTexts()).toEqual(['核对台', '案卷', '逐份核查']);
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'welcome-zh', { fullPage: true });
    expect(await page.getByRole('link').evaluateAll((links) => links.map((one) => one.getAttribute('href')))).toEqual([
      '/demo.html',
      '/workbench.html',
      '/casebook.html',
      '/rules.html',
      '/options.html',
    ]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Welcome to Gouji' }).waitFor();
    await page.setViewportSize({ width: 390, height: 700 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await stand.shell.shot(page, 'welcome-en-390', { fullPage: true });
    expect(problems).toEqual([]);
  });

  it('marks a sample in itself, on a clean page of its own: walked by buttons, and a card opens there', async () => {
    const { page, problems } = await openOwn('/welcome.html');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1366, height: 657 });
    const sheet = page.locator('.sample-sheet');
    await expect.poll(() => sheet.locator('td').count()).toBeGreaterThan(190);
    await page.getByRole('button', { name: '下一处' }).click();
    const badge = page.locator('.badge.current');
    await badge.waitFor();
    const inside = async () => {
      const [own, around] = [await badge.boundingBox(), await sheet.boundingBox()];
      return own !== null && around !== null && own.y > around.y && own.y + own.height < around.y + around.height;
    };
    await expect.poll(inside).toBe(true);
    await badge.click();
    const card = page.getByRole('dialog');
    await card.getByRole('button', { name: '复制核查意见' }).waitFor();
    await expect.poll(async () => (await card.boundingBox())?.height ?? 0).toBeGreaterThan(100);
    await stand.shell.shot(page, 'welcome-sample');
    expect(await violations(page)).toEqual([]);
    // The page around it is read no more than a publisher's page is changed.
    expect(await page.locator('.pictures [class*=badge]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('has a sample report that is really audited, and walked by its buttons', async () => {
    const { page, problems } = await openOwn('/demo.html');
    await page.waitForFunction(() => (document.documentElement.lastElementChild?.tagName ?? '').includes('-'));
    await stand.shell.shot(page, 'demo');
    await page.getByRole('button', { name: '下一处' }).click();
    await stand.shell.shot(page, 'demo-next');
    expect(problems).toEqual([]);
  });
});

describe('the pages of the rules', () => {
  it('hold every rule with formula, basis, correction and examples, and open at the one asked for', async () => {
    const { page, problems } = await openOwn('/rules.html#result-total');
    expect(await page.locator('article').count()).toBeGreaterThan(50);
    const own = page.locator('#result-total');
    for (const part of ['（七）总计', '国办公开办函〔2021〕30号', '更正建议']) expect(await own.innerText()).toContain(part);
    expect(await own.locator('.formula').first().innerText()).toContain('= （七）总计');
    expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe('result-total');
    await own.getByText(/^示例 \d+ 个$/).click();
    expect(await own.innerText()).toContain('不符');
    await page.getByLabel('查找规则').fill('诉讼');
    expect(await page.locator('article').count()).toBeLessThan(20);
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'rules');
    expect(problems).toEqual([]);
  });
});

describe('the side panel', () => {
  it('carries what the popup has, stays when it leads to a finding, and copies the whole opinion in one press', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const { page: panel, problems } = await openOwn(`/sidepanel.html?tab=${await stand.shell.tabId(page)}`);
    await panel.getByText('有不一致').first().waitFor();
    await panel.setViewportSize({ width: 360, height: 640 });
    await stand.shell.shot(panel, 'side-panel');
    await panel.getByRole('button', { name: '下一处' }).click();
    const first = async () => (await stand.shell.ask(page, { to: 'auditor', type: 'get-state' }))?.current ?? null;
    const errors = (await stand.shell.audited(page))?.audit.findings.map(({ severity }) => severity === 'error') ?? [];
    // From the top to the first error, not to the warning before it.
    await expect.poll(first).toBe(errors.indexOf(true));
    await panel.bringToFront();
    await panel.getByRole('button', { name: '复制核查意见书' }).click();
    await panel.getByText('已复制核查意见书').waitFor();
    await panel.evaluate(() => {
      const target = document.body.appendChild(document.createElement('div'));
      target.contentEditable = 'true';
      target.addEventListener('paste', (event) =>
        Object.assign(window, { pasted: ['text/plain', 'text/html'].map((type) => event.clipboardData?.getData(type) ?? '') }),
      );
      target.focus();
    });
    await panel.keyboard.press('Control+v');
    const [plain, rich] = await panel.evaluate(() => (window as unknown as { pasted: string[] }).pasted);
    expect(plain).toContain('《南屏县自然资源局2024年政府信息公开工作年度报告》');
    expect(rich).toMatch(/<h1[^>]*>.*核查意见书/);
    expect(problems).toEqual([]);
  });

  it('is what the toolbar button opens, when the user chose so', async () => {
    const popupOf = async () => (await stand.shell.worker()).evaluate(() => chrome.action.getPopup({}));
    expect(await popupOf()).toContain('popup.html');
    const { page } = await openOwn('/options.html');
    await page.getByLabel('点工具栏图标直接打开侧边栏').click();
    await expect.poll(popupOf).toBe('');
    await page.getByLabel('点工具栏图标直接打开侧边栏').click();
    await expect.poll(popupOf).toContain('popup.html');
  });

  it('filters list, marks and stepping alike', async () => {
    const page = await stand.open(demoPaths.findings);
    const all = (await stand.shell.audited(page))?.audit.findings ?? [];
    await stand.shell.ask(page, { to: 'auditor', type: 'filter', only: 'warning' });
    for (let steps = 0; steps < 3; steps++) {
      const reply = await stand.shell.ask(page, { to: 'auditor', type: 'next' });
      expect(all[reply?.current ?? -1]).toMatchObject({ severity: 'warning', outcome: 'fail' });
      expect(reply?.only).toBe('warning');
    }
  });
});

describe('the result on the page', () => {
  it('is one small line, also when all is well; it fades to a dot and can be switched off', async () => {
    const page = await stand.open(demoPaths.clean);
    await stand.shell.audited(page);
    const line = page.getByRole('button', { name: '勾稽：全部相符，已读 198/198 格' });
    await line.waitFor();
    await stand.shell.shot(page, 'result-line');
    await expect.poll(() => line.evaluate((element) => element.classList.contains('faded')), { timeout: 15_000 }).toBe(true);
    await stand.shell.shot(page, 'result-dot');
    await (await stand.shell.worker()).evaluate(async () => {
      const { settings = {} } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), resultLine: false } });
    });
    await expect.poll(() => line.count()).toBe(0);
  });

  it('says after a correction and a reload what was corrected', async () => {
    const html = demoReport();
    stand.serve('/draft.html', html);
    const page = await stand.open('/draft.html');
    const before = (await stand.shell.audited(page))?.audit.findings.length ?? 0;
    stand.serve('/draft.html', html.replace('<td>21</td>', '<td>12</td>'));
    await page.reload();
    await expect.poll(async () => (await stand.shell.audited(page))?.since).toEqual({ mended: expect.any(Number), added: 0 });
    const reply = await stand.shell.audited(page);
    expect(reply?.since?.mended).toBe(before - (reply?.audit.findings.length ?? 0));
    const panel = await stand.popupOver(page);
    await panel.getByText(`已改正 ${reply?.since?.mended} 处`).waitFor();
  });
});
