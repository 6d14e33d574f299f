import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { pack } from '../../lib/casebook/captures/pack';
import { summarise } from '../../lib/casebook/captures/summarise';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { readHtml } from '../../lib/sources/html';
import { demoPaths } from '../demo/pages';
import { ownReport } from '../fixtures/own-report';
import { renderHtml } from '../generator';
import { violations } from './axe-violations';
import { demoReport, standExtension } from './extension-stand';

const stand = standExtension();

/** A report of the year before, which left five applications open. */
function lastYear(body: string, url: string): AuditExport {
  const row = (name: string, count: number) => ({ [`requests.${name}.naturalPerson`]: count, [`requests.${name}.total`]: count });
  const made = ownReport({
    edition: '2021',
    year: 2023,
    body,
    kind: 'department',
    figures: {
      'disclosure.normativeDocs.inForce': 16,
      ...row('newlyReceived', 12),
      ...row('granted', 7),
      ...row('resultTotal', 7),
      ...row('carriedOut', 5),
    },
    prose: {},
  });
  const document = readHtml(renderHtml(made, 'inline'), { name: null, url });
  return toExport(audit(document, { url, capturedAt: '2024-01-20T00:00:00.000Z' }));
}

/** Puts a capture into the casebook, as a page of the extension would. */
async function shelve(page: Page, exported: AuditExport): Promise<void> {
  const packed = await pack(exported);
  const versions = { tool: '1.0.0', rules: '' };
  const summary = summarise(exported, {
    id: exported.source.sha256,
    at: '2024-01-20T00:00:00.000Z',
    how: 'asked',
    versions,
    imprint: '',
    bytes: packed.length,
  });
  await page.evaluate(
    async ({ summary: kept, bytes }) => {
      const open = indexedDB.open('casebook');
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const writing = open.result.transaction(['captures', 'exports'], 'readwrite');
      writing.objectStore('captures').put(kept);
      writing.objectStore('exports').put(Uint8Array.from(bytes), kept.id);
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      open.result.close();
    },
    { summary, bytes: [...packed] },
  );
}

/** What the tests before have kept. */
async function emptyBook(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const open = indexedDB.open('casebook');
    await new Promise((done) => {
      open.onsuccess = done;
    });
    const names = ['captures', 'exports', 'sources', 'removed'];
    const clearing = open.result.transaction(names, 'readwrite');
    for (const name of names) clearing.objectStore(name).clear();
    await new Promise((done) => {
      clearing.oncomplete = done;
    });
    open.result.close();
  });
}

const findingsOf = async (page: Page): Promise<readonly string[]> =>
  ((await stand.shell.audited(page))?.audit.findings ?? []).map(({ rule, at }) => `${rule} ${at}`);

describe('last year’s report in the casebook', () => {
  it('is set beside the audit of the page when the panel opens, said, and taken off when it is another body’s', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const empty = await stand.popupOver(page);
    expect(await empty.locator('.beside').count()).toBe(0);
    const before = await findingsOf(page);
    expect(before.filter((one) => one.startsWith('carry-over'))).toEqual([]);
    await shelve(empty, lastYear('南屏县自然资源局', page.url().replace('2024', '2023')));

    const popup = await stand.popupOver(page);
    await popup.waitForSelector('.beside');
    expect(await popup.locator('.beside').textContent()).toContain('南屏县自然资源局2023年年报');
    expect(await popup.locator('main').textContent()).toContain('上年年报“四、结转下年度继续办理 · 自然人”为 5');
    const after = await findingsOf(page);
    expect(after.filter((one) => one.startsWith('carry-over'))).toEqual(['carry-over naturalPerson', 'carry-over total']);
    await stand.shell.shot(popup, 'beside-panel');
    await stand.shell.shot(page, 'beside-page');

    await popup.locator('.beside button').last().click();
    await expect.poll(() => findingsOf(page)).toEqual(before);
    const again = await stand.popupOver(page);
    expect(await again.locator('.beside').count()).toBe(0);
  });

  it('stands beside this year’s figures on the workbench, without being a word of the document', async () => {
    const page = await stand.shell.context.newPage();
    stand.keep(page);
    await page.goto(`chrome-extension://${stand.shell.id}/workbench.html`);
    await page.getByRole('heading', { name: '核对台' }).waitFor();
    await shelve(page, lastYear('南屏县自然资源局', 'http://www.example.gov.cn/report-2023.html'));
    await page.evaluate((html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, demoReport());
    const cell = page.locator('.sheet tr', { hasText: '四、结转下年度继续办理' }).locator('td[data-before]').first();
    await cell.waitFor();
    expect(await cell.getAttribute('data-before')).toBe('上年 5');
    expect(await cell.textContent()).toBe('3');
    expect(await page.locator('.beside').textContent()).toContain('南屏县自然资源局2023年年报');
    expect(await page.locator('#panel').textContent()).toContain('上年年报“四、结转下年度继续办理 · 自然人”为 5');
    await cell.scrollIntoViewIfNeeded();
    await stand.shell.shot(page, 'beside-workbench');
  });

  it('stands beside a capture in the casebook, with what another body’s report has in common, and is put right by hand', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const popup = await stand.popupOver(page);
    await emptyBook(popup);
    await popup.getByRole('button', { name: '存档', exact: true }).click();
    await popup.getByText(/^已存档/).waitFor();
    await shelve(popup, lastYear('南屏县自然资源局', page.url().replace('2024', '2023')));
    const copied = readHtml(demoReport().replaceAll('自然资源局', '教育局'), { name: null, url: null });
    await shelve(popup, toExport(audit(copied, { url: page.url().replace('report', 'copy'), capturedAt: '2025-01-21T00:00:00.000Z' })));

    const book = await stand.shell.context.newPage();
    stand.keep(book);
    await book.goto(`chrome-extension://${stand.shell.id}/casebook.html`);
    await book
      .locator('.body .row', { hasText: '南屏县自然资源局' })
      .filter({ has: book.locator('.c-year', { hasText: '2024' }) })
      .locator('a')
      .click();
    await book.locator('.sheet td[data-before]').first().waitFor();
    const beside = book.locator('.beside');
    await beside.waitFor();
    expect(await beside.textContent()).toContain('南屏县自然资源局2023年年报');
    expect(await book.locator('.side-panel').textContent()).toContain('上年年报“四、结转下年度继续办理 · 自然人”为 5');
    await beside.locator('summary').first().click();
    const alike = beside.locator('.alike').first();
    expect(await alike.textContent()).toContain('南屏县教育局/2024');
    // Both wordings, each beside the other.
    const [here, there] = await alike.locator('dd').allInnerTexts();
    expect(there).toBe(here?.replaceAll('自然资源局', '教育局'));
    expect((here ?? '').length).toBeGreaterThan(20);
    await stand.shell.shot(book, 'beside-casebook');
    expect(await violations(book)).toEqual([]);

    // It is another body's, says who knows: its figures go, and stay away when the page is opened again.
    await beside.getByRole('button', { name: '不是同一机关' }).first().click();
    await expect.poll(() => book.locator('.sheet td[data-before]').count()).toBe(0);
    await expect.poll(() => book.locator('.side-panel').textContent()).not.toContain('上年年报“四、结转下年度继续办理');
    await book.reload();
    await book.locator('.side-panel .verdict').waitFor();
    expect(await book.locator('.sheet td[data-before]').count()).toBe(0);
  });
});
