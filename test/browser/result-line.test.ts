import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPages, demoPaths } from '../demo/pages';
import { openShell, type Shell } from './harness';
import { settled } from './settled';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell();
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(() => shell?.close());

/** Characters of the page that lie under the line or its dot now; null: neither is to be seen. */
function covered(page: Page): Promise<readonly string[] | null> {
  return page.evaluate(() => {
    const line = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.result');
    const box = line?.getBoundingClientRect();
    if (!line || !box || box.width === 0 || getComputedStyle(line).visibility !== 'visible') return null;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? '').length; at++) {
        if (/\s/.test(node.nodeValue?.[at] ?? ' ')) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        for (const one of range.getClientRects())
          if (one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom) found.push(`${range}`);
      }
    }
    return found;
  });
}

const isFaded = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.result')?.classList.contains('faded'));

it.each([
  [1366, 657, demoPaths.findings],
  [640, 450, demoPaths.clean],
  [390, 700, '/nested--township-all-zero.html'],
])('in a window of %d × %d the result line and its dot cover no character of %s, however it is scrolled', async (width, height, path) => {
  const page = await shell.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(shell.origin + path);
  expect((await shell.audited(page))?.audit.report).not.toBeNull();
  const line = page.locator('[data-ours] .result:not([hidden])');
  await line.waitFor({ state: 'attached' });
  await settled(page, 50);
  const name = `result-line-${width}${path.replaceAll(/\W+/g, '-')}`;
  await shell.shot(page, name);
  expect((await covered(page)) ?? []).toEqual([]);
  await expect.poll(() => isFaded(page), { timeout: 20_000 }).toBe(true);
  for (const part of [0, 0.3, 0.7, 1]) {
    await page.evaluate((by) => scrollTo(0, by * (document.documentElement.scrollHeight - innerHeight)), part);
    await settled(page, 50);
    expect((await covered(page)) ?? []).toEqual([]);
  }
  await page.setViewportSize({ width: width - 60, height });
  await settled(page);
  expect((await covered(page)) ?? []).toEqual([]);
  await page.close();
});

it('the line says itself where there is room for it', async () => {
  const page = await shell.open(demoPaths.clean);
  await page.getByRole('button', { name: '勾稽：全部相符，已读 198/198 格' }).waitFor();
  expect(await covered(page)).toEqual([]);
  await page.close();
});
