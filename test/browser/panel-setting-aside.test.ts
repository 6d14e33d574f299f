import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPaths } from '../demo/pages';
import { demoReport, standExtension } from './extension-stand';

const stand = standExtension();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-number') ?? document.activeElement?.className);

describe('setting a finding aside in the panel', () => {
  it('asks in sight, goes on at the next finding, and is taken back where it is told', async () => {
    const report = await stand.open(demoPaths.findings);
    await stand.shell.audited(report);
    const popup = await stand.popupOver(report);
    await popup.setViewportSize({ width: 420, height: 600 });
    // A place that the statement names is not told again.
    expect(await popup.locator('.finding-where').allInnerTexts()).toEqual(['上年结转5件']);
    // At the lower edge, where its form would open behind the footer.
    const dismiss = popup.getByRole('button', { name: '忽略第 2 处', exact: true });
    await dismiss.press('Enter');
    const footer = await popup.locator('.footer').boundingBox();
    for (const name of ['确认忽略', '取消']) {
      const box = await popup.getByRole('button', { name }).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(footer?.y ?? 0);
    }

    await popup.keyboard.press('Escape');
    expect(await dismiss.evaluate((button) => button === document.activeElement)).toBe(true);

    await dismiss.press('Enter');
    await popup.keyboard.type('已与业务科室核对');
    await popup.keyboard.press('Enter');
    await popup.getByText('已忽略第 2 处').waitFor();
    expect(await focused(popup)).toBe('3');

    await popup.getByRole('button', { name: '撤销', exact: true }).press('Enter');
    await popup.getByText('第 2 处已重新列出').waitFor();
    expect(await focused(popup)).toBe('2');
    expect(await popup.locator('.finding .number').allInnerTexts()).toEqual(['1', '2', '3', '4', '5']);
    expect(await popup.getByRole('button', { name: '撤销', exact: true }).count()).toBe(0);
  });
});

describe('the head of the panel', () => {
  it('gives a long name the lines to itself, at the side too', async () => {
    const name = '某某哈萨克自治县人民政府办公室县政务服务和公共资源交易管理局县大数据发展局';
    stand.serve('/long-name.html', demoReport().replaceAll('南屏县自然资源局', name));
    const report = await stand.open('/long-name.html');
    await stand.shell.audited(report);
    const popup = await stand.popupOver(report);
    for (const width of [420, 300]) {
      await popup.setViewportSize({ width, height: 600 });
      const head = popup.locator('.header h1');
      expect(await head.innerText()).toBe(name);
      const box = await head.boundingBox();
      expect(box?.width, String(width)).toBeGreaterThan(width - 60);
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});
