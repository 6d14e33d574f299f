import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { readPdf } from '../../lib/command/reading/read-pdf';
import { readPicture } from '../../lib/command/reading/read-picture';
import { isRead } from '../../lib/report/fact';
import { cropped } from '../../lib/sources/image/raster';
import { type MadeReport, makeReport } from '../generator';
import { jpegOf } from '../printed/scan';
import { openScanner, type Scanned } from '../printed/scanner';
import { isWhole } from '../some-of';
import { violations } from './axe-violations';
import { standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

const stand = standExtension();
let scan: Scanned;
/** 总计 of 维持 in the last table, and what it would have to be. */
const WRONG = 'remedies.review.total';

beforeAll(async () => {
  const scanner = await openScanner(200);
  const print = { size: 11, padding: '4pt', watermark: false, stamp: false, repeatsHead: false, shaded: false };
  scan = await scanner.scan(31, {
    report: brief(withError(makeReport(31, '2021'))),
    print,
    scan: { lean: 0.5, noise: 6, quality: 80, tone: 'grey' as const, dirt: 10 },
  });
  await scanner.close();
}, 120_000);

/** One more in one total, and in the sentences too: the scan is as wrong as the report. */
function withError(report: MadeReport): MadeReport {
  const value = (report.truth[WRONG] ?? 0) + 1;
  return { ...report, truth: { ...report.truth, [WRONG]: value }, printed: { ...report.printed, [WRONG]: String(value) } };
}

/** With a sentence in each section: what takes long to recognise is long lines. */
function brief(report: MadeReport): MadeReport {
  return { ...report, prose: Object.fromEntries(Object.entries(report.prose).map(([section, texts]) => [section, texts.slice(0, 1)])) };
}

async function openDesk(): Promise<Page> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.addInitScript(OPEN_SHADOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${stand.shell.id}/workbench.html`);
  await page.getByRole('heading', { name: '核对台' }).waitFor();
  return page;
}

const card = (page: Page) => page.getByRole('region', { name: '对照原图确认' });

describe('a scan', () => {
  it('is read by the command line: nearly all is right, what is wrong is asked about, nothing is certain', async () => {
    const reading = await readPdf(scan.pdf, { name: '扫描.pdf' });
    if ('problem' in reading) throw new Error(reading.problem.en);
    const audited = audit(reading.document, { capturedAt: '2025-01-01T00:00:00Z', file: '扫描.pdf' });
    const facts = Object.values(audited.report?.facts ?? {});
    const asked = new Set(audited.asked?.map(({ path }) => path));
    const wrong = facts.filter((fact) => isRead(fact) && fact.value !== printedValue(scan.report, fact.path)).map(({ path }) => path);
    expect(facts.filter(isRead).length).toBeGreaterThanOrEqual(198);
    expect(wrong.length).toBeLessThanOrEqual(2);
    expect(wrong.filter((path) => !asked.has(path))).toEqual([]);
    expect(asked.size).toBeGreaterThan(0);
    expect(asked.size).toBeLessThan(60);
    expect(audited.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(['doubtful', 'not-fully-read']).toContain(audited.verdict);
  }, 240_000);

  it('is read as a picture file too', async () => {
    const [, sheet] = scan.sheets;
    if (!sheet) throw new Error('the report has one sheet only');
    const { width, height } = sheet.raster;
    // The upper part of the sheet: no more is needed to see that it is read.
    const reading = await readPicture(jpegOf(cropped(sheet.raster, [0, 0, width, height >> 1]), 85), { name: '第二页.jpg' });
    if ('problem' in reading) throw new Error(reading.problem.en);
    expect(reading.document.kind).toBe('image');
    const cells = reading.document.blocks.flatMap((block) => (block.kind === 'grid' ? block.cells : []));
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.every(({ recognised, confidence }) => recognised !== undefined && confidence < 0.5)).toBe(true);
  }, 240_000);

  it('is dropped on the workbench, read with a bar, confirmed by keyboard, and then stands as a full reading', async () => {
    const page = await openDesk();
    await page
      .locator('input[type="file"]')
      .setInputFiles([{ name: '扫描.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan.pdf) }]);
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: '停止读取' }).waitFor();
    await stand.shell.shot(page, 'scan-reading');
    await card(page).waitFor({ timeout: 120_000 });
    const panel = page.locator('#panel');
    await expect.poll(() => panel.locator('.verdict').textContent()).not.toContain('全部相符');
    expect(await panel.textContent()).not.toMatch(/不一致 [1-9]/);
    await expect
      .poll(() =>
        page
          .locator('.page-image canvas')
          .first()
          .evaluate((one: HTMLCanvasElement) => one.width),
      )
      .toBeGreaterThan(300);
    await expect.poll(() => page.locator('.is-asked').count()).toBe(1);
    // Its picture stands there.
    await expect.poll(() => card(page).locator('button.primary').isEnabled()).toBe(true);
    await stand.shell.shot(page, 'scan-asked');
    await page.setViewportSize({ width: 390, height: 800 });
    await stand.shell.shot(page, 'scan-asked-390');
    await page.setViewportSize({ width: 1366, height: 657 });
    expect(await violations(page)).toEqual([]);
    // Between two cells the report is judged again: what was the last one is known only then.
    const state = async () => {
      if ((await card(page).textContent())?.includes('都已确认')) return 'done';
      // Its picture stands there: before that nothing can be confirmed.
      const isReady =
        (await card(page).locator('input:focus').count()) === 1 && (await card(page).locator('.primary:enabled').count()) === 1;
      return isReady ? 'asks' : 'waits';
    };
    for (let left = 0; left < 90; left++) {
      await expect.poll(state).not.toBe('waits');
      if ((await state()) === 'done') break;
      const before = await card(page).textContent();
      await page.keyboard.press('Enter');
      await expect.poll(() => card(page).textContent()).not.toBe(before);
    }
    await expect.poll(() => card(page).textContent()).toContain('都已确认');
    await expect.poll(() => panel.locator('.verdict').textContent()).toContain('不一致');
    await stand.shell.shot(page, 'scan-confirmed');
    const draft = page.url();
    await page.goto(draft);
    await page.reload();
    await expect.poll(() => card(page).textContent(), { timeout: 20_000 }).toContain('都已确认');
  }, 300_000);

  it('is opened from a page whose tables are pictures, by the popup’s button, and fetched only then', async () => {
    const name = '青石县2024年政府信息公开工作年度报告';
    // Those that the large table stands on: what is seen is seen on two.
    const pictures = scan.sheets.slice(isWhole() ? 0 : 1, 3).map((sheet, at) => {
      stand.serve(`/pictures/${at}.jpg`, { body: Buffer.from(jpegOf(sheet.raster, 85)), type: 'image/jpeg' });
      return `<p><img src="/pictures/${at}.jpg" width="800" alt="第${at + 1}页"></p>`;
    });
    stand.serve(
      '/pictures.html',
      `<meta charset="utf-8"><title>${name}</title><h1>${name}</h1><p>一、总体情况</p><p>本年度工作平稳。</p><p>二、主动公开政府信息情况</p>${pictures.join('')}<p>五、存在的主要问题及改进情况</p><p>无。</p>`,
    );
    expect(pictures.length).toBe(isWhole() ? 3 : 2);
    const popup = await stand.popupOver(await stand.open('/pictures.html'));
    const opening = stand.shell.context.waitForEvent('page');
    await stand.shell.shot(popup, 'scan-picture-page');
    await popup.getByRole('button', { name: `核对这 ${pictures.length} 张图片（一份年报）` }).click();
    const page = await opening;
    stand.keep(page);
    await page.locator('.page-image').first().waitFor({ timeout: 120_000 });
    await expect.poll(() => page.locator('.page-image').count()).toBe(pictures.length);
    await expect.poll(() => page.locator('.page-image td').count()).toBeGreaterThan(200);
    await card(page).waitFor();
  }, 240_000);

  it('is given up while it is read', async () => {
    const page = await openDesk();
    await page
      .locator('input[type="file"]')
      .setInputFiles([{ name: '扫描.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan.pdf) }]);
    await page.getByRole('button', { name: '停止读取' }).click();
    await page.getByText('扫描.pdf：已停止读取').waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  }, 120_000);
});

function printedValue({ printed, truth }: MadeReport, path: string): number | null {
  return /\d/.test(printed[path] ?? '') ? (truth[path] ?? null) : null;
}
