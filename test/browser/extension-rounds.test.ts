import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditExport } from '../../lib/report/contract/schema';
import { demoPages, demoPaths } from '../demo/pages';
import { openShell, type Shell } from './harness';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [] });
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(() => shell.close());

/** Presses Tab until the focused element (also inside a shadow root) says `part`. */
async function tabTo(page: Page, part: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
    });
    if (focused.includes(part)) return;
  }
  throw new Error(`no Tab led to ${part}`);
}

it('an auditor’s round by keyboard alone: verdict, every finding, one dismissed with a reason, the export', async () => {
  const page = await shell.open(demoPaths.findings);
  const findings = (await shell.audited(page))?.audit.findings ?? [];
  const count = findings.length;
  expect(count).toBeGreaterThan(2);
  // From the top to the first error, then as they stand on the page.
  const first = findings.findIndex(({ outcome, severity }) => outcome === 'fail' && severity === 'error');
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  await popup.getByText('有不一致').first().waitFor();
  await tabTo(popup, '下一处');
  for (let step = 1; step <= count; step++) {
    await popup.keyboard.press('Enter');
    await popup.getByText(`${((first + step - 1) % count) + 1} / ${count}`).waitFor();
  }
  await tabTo(popup, '忽略第 1 处');
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('已与业务科室核对');
  await popup.keyboard.press('Enter');
  await popup.getByText('已忽略 1 处').waitFor();
  await tabTo(popup, '导出 JSON');
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.keyboard.press('Enter')]);
  const written = JSON.parse(readFileSync(await download.path(), 'utf8')) as AuditExport;
  expect(written.findings).toHaveLength(count);
  expect(written.dismissals).toEqual([
    expect.objectContaining({ reason: '已与业务科室核对', fingerprint: written.findings[0]?.fingerprint }),
  ]);
  await popup.close();
  await page.close();
});

it('a clerk’s round: the cause is named in the popup, and the card on the page says what to correct', async () => {
  const page = await shell.open(demoPaths.findings);
  const reply = await shell.audited(page);
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  const story = popup.locator('.story');
  await story.waitFor();
  expect(await story.innerText()).toContain('（一）予以公开 · 自然人 应为 12，误填为 21');
  await story.locator('summary').first().click();
  await story.getByRole('button').first().click();
  await page.bringToFront();
  const card = page.locator('[data-ours]').getByRole('dialog');
  await card.getByText('复制更正说明').waitFor();
  const first = reply?.audit.findings.findIndex((finding) => reply.audit.corrections[0]?.resolves.includes(finding.fingerprint)) ?? -1;
  await expect.poll(async () => (await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.current).toBe(first);
  await tabTo(page, '复制更正说明');
  await page.keyboard.press('Enter');
  await expect.poll(() => card.innerText()).toMatch(/已复制|请按 Ctrl\+C/);
  await popup.close();
  await page.close();
});

const real = resolve(import.meta.dirname, '../../../shared/corpus/reports/shuyang-2023.html');
if (!existsSync(real)) console.warn(`skipped: the rounds on ${real}, which is not there`);

it.skipIf(!existsSync(real))('both rounds on a real portal page: walk all, take the wording away, set one aside, export', async () => {
  shell.portal.put('/shuyang-2023.html', readFileSync(real, 'utf8'));
  const page = await shell.open('/shuyang-2023.html');
  const audit = (await shell.audited(page))?.audit;
  const count = audit?.findings.length ?? 0;
  expect(count).toBeGreaterThan(0);
  expect(audit?.findings.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'error')).toEqual([]);
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  await tabTo(popup, '第 1 处');
  await popup.close();
  await page.bringToFront();
  await shell.ask(page, { to: 'auditor', type: 'go-to', index: 0, open: true });
  const card = page.locator('[data-ours]').getByRole('dialog');
  for (let number = 1; number <= count; number++) {
    await card.getByText(`${number} / ${count}`).waitFor();
    await tabTo(page, '下一处');
    await page.keyboard.press('Enter');
  }
  await card.getByText(`1 / ${count}`).waitFor();
  await tabTo(page, '复制核查意见');
  await page.keyboard.press('Enter');
  await expect.poll(() => card.getByRole('textbox').inputValue()).toContain('2023年');
  await tabTo(page, '忽略此条');
  await page.keyboard.press('Enter');
  await tabTo(page, '已核对，数字无误');
  await page.keyboard.press('Enter');
  await card.getByText('已忽略：').waitFor();
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);
  const dismissed = async () => (await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.audit.dismissals.length;
  await expect.poll(dismissed).toBe(1);
  await page.close();
});

it('a report in a frame of another site: the popup says where it may be, and how to get there', async () => {
  shell.portal.put(
    '/embedding.html',
    [
      '<!doctype html><meta charset="utf-8"><title>政府信息公开</title><p>本页嵌入正文。</p>',
      `<iframe src="http://files.example.cn${demoPaths.findings}" width="900" height="700"></iframe>`,
    ].join(''),
  );
  const page = await shell.open('/embedding.html');
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  await popup.getByText('嵌着别的网站的内容').waitFor();
  expect(await popup.getByRole('link').getAttribute('href')).toBe(`http://files.example.cn${demoPaths.findings}`);
  await popup.close();
  await page.close();
});
