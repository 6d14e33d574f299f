import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { standExtension } from './extension-stand';
import { serveSeason } from './sweep-portal';

const stand = standExtension();

describe('an auditor’s day', { timeout: 150_000 }, () => {
  it('goes from the list page to one table, to the worst report, sets a finding aside with a reason, and ends in a 通报 as a Word file', async () => {
    const { shell } = stand;
    const entries = serveSeason(shell.portal, 4);

    // Morning: the list page, and from the panel into the sweep.
    const list = await stand.open('/nb/');
    const opening = shell.context.waitForEvent('page');
    const popup = await stand.popupOver(list);
    const [page] = await Promise.all([
      opening.then(() => shell.context.waitForEvent('page')),
      popup.getByRole('button', { name: '逐份核查' }).click(),
    ]);
    stand.keep(page);
    await page.getByText(`找到 ${entries.length} 份年报`).waitFor();
    await page.getByLabel('两页之间停').selectOption('1');
    await page.getByRole('button', { name: `开始核查 ${entries.length} 份` }).click();
    await page.getByText(`核查完毕，共 ${entries.length} 份`).waitFor({ timeout: 90_000 });

    // The worst report stands first, and opens at its first finding.
    const first = page.locator('.results tbody tr').first();
    expect(await first.innerText()).toMatch(/有不一致[\s\S]*南屏县自然资源局[\s\S]*4 \/ 1 \/ 0 \/ 0/);
    const reportOpening = shell.context.waitForEvent('page');
    await first.getByRole('button', { name: /打开第一处/ }).click();
    const report = await reportOpening;
    stand.keep(report);
    const card = report.getByRole('dialog');
    await card.waitFor();
    const told = await card.innerText();
    expect(told).toContain('应为');

    // One finding is set aside, with its reason; the table counts it no longer.
    await report.getByRole('button', { name: '忽略此条…' }).click();
    await report.getByRole('button', { name: '已核对，数字无误' }).click();
    await report.getByText('已忽略：已核对，数字无误').waitFor();
    await page.bringToFront();
    await expect.poll(() => first.innerText()).toMatch(/已忽略 1[\s\S]*3 \/ 1 \/ 0 \/ 0/);

    // Evening: the 通报 on the batch.
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为核查情况通报（DOCX）' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/核查情况通报\.docx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    for (const words of ['核查情况的通报', '南屏县自然资源局', ...entries.slice(0, 4).map(({ title }) => title.split('2024')[0] ?? '')])
      expect(text).toContain(words);
    await shell.shot(page, 'auditors-day', { fullPage: true });
  });
});
