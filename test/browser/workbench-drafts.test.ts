import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../generator/make-report';
import { renderClipboard } from '../generator/render-clipboard';
import { violations } from './axe-violations';
import { standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

const stand = standExtension();

async function openPage(hash = ''): Promise<Page> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.addInitScript(OPEN_SHADOW);
  await page.goto(`chrome-extension://${stand.shell.id}/workbench.html${hash}`);
  return page;
}

async function startForm(page: Page, issuer: string): Promise<void> {
  await page.getByLabel('单位名称').fill(issuer);
  await page.getByLabel('年度', { exact: true }).fill('2025');
  await page.getByRole('button', { name: '开始填表' }).click();
  await expect.poll(() => page.locator('.sheet td[tabindex="0"]').count()).toBe(1);
}

const cell = (page: Page, row: string, at: number) => page.locator('.sheet tr', { hasText: row }).locator('td').nth(at);
const names = (page: Page) => page.locator('.drafts button.name').allTextContents();

describe('the drafts of the workbench', () => {
  it('a double click deletes one, and a press brings it back', async () => {
    const page = await openPage();
    for (const issuer of ['甲县', '乙县', '丙县']) {
      await startForm(page, issuer);
      await page.getByRole('button', { name: '全部草稿' }).click();
    }
    await expect.poll(() => names(page)).toHaveLength(3);
    const before = await names(page);
    await page.getByRole('button', { name: /^删除草稿 乙县/ }).dblclick();
    await page.getByText(/^已删除 乙县/).waitFor();
    expect(await names(page)).toEqual(before.filter((name) => !name.startsWith('乙县')));
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'workbench-deleted', { fullPage: true });
    await page.getByRole('button', { name: /^撤销删除草稿 乙县/ }).click();
    await expect.poll(() => names(page)).toEqual(before);
  });

  it('one that is changed in two tabs becomes two, and that is said', async () => {
    const first = await openPage();
    await startForm(first, '丁县');
    const second = await openPage(new URL(first.url()).hash);
    await expect.poll(() => second.locator('.sheet td[tabindex="0"]').count()).toBe(1);
    const write = async (page: Page, at: number, figure: string) => {
      await cell(page, '本年新收', at).click();
      await page.keyboard.type(figure);
      await page.keyboard.press('Enter');
    };
    await write(first, 1, '11');
    await first.getByText('草稿已存在本机').waitFor();
    await write(second, 2, '22');
    await second.getByText('两份都在').waitFor();
    await second.reload();
    await expect.poll(() => cell(second, '本年新收', 2).textContent()).toBe('22');
    await first.reload();
    await expect.poll(() => cell(first, '本年新收', 1).textContent()).toBe('11');
    await first.getByRole('button', { name: '全部草稿' }).click();
    await expect.poll(async () => (await names(first)).filter((name) => name.startsWith('丁县'))).toHaveLength(2);
  });

  it('lets stand what is being typed when a pasted table arrives', async () => {
    const page = await openPage();
    await startForm(page, '己县');
    const tables = (renderClipboard(makeReport(12, '2021'), 'wps').match(/<table[\s\S]*?<\/table>/g) ?? []).at(-2) ?? '';
    await cell(page, '本年新收', 1).click();
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, tables);
    await page.keyboard.type('777');
    await page.getByText(/已按行列名称填入 \d+ 格/).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, '本年新收', 1).textContent()).toBe('777');
  });

  it('speaks the other language as soon as it is chosen', async () => {
    const page = await openPage();
    await startForm(page, '戊县');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
    await page.getByRole('button', { name: 'All drafts' }).click();
    await page.getByRole('heading', { name: 'Workbench' }).waitFor();
  });
});
