import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../generator';
import { openPrinter } from '../printed/print';
import { jpegOf } from '../printed/scan';
import { openScanner } from '../printed/scanner';
import { demoReport } from './extension-stand';
import { type FirefoxShell, openFirefox } from './firefox';

let firefox: FirefoxShell;
let pdf: Uint8Array;
beforeAll(async () => {
  const printer = await openPrinter();
  [pdf, firefox] = await Promise.all([
    printer.printPlain(11, 'inline').then((printed) => printed.pdf),
    // No press is asked for before a test looks at what was copied.
    openFirefox({ folders: [], preferences: { 'dom.events.testing.asyncClipboard': true } }),
  ]);
  await printer.close();
});
afterAll(() => firefox?.close());

async function openDesk(path = '/workbench.html'): Promise<Page> {
  const page = await firefox.popup(path);
  await page.setViewport({ width: 1280, height: 900 });
  await page.bringToFront();
  return page;
}

async function emptyDesk(): Promise<Page> {
  const page = await openDesk();
  await page.waitForFunction(() => document.querySelector('.start h1'));
  return page;
}

const panelText = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('#panel')?.textContent ?? '');
const findings = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('#panel .finding').length);
const cells = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('.sheet td').length);
const badges = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge').length ?? 0);

/** The last table of a report, by itself, as a scanner's picture. */
async function scannedTable(): Promise<Uint8Array> {
  const report = makeReport(31, '2021');
  const scanner = await openScanner(200);
  try {
    const { sheets } = await scanner.scan(31, {
      report: { ...report, headings: { 4: report.headings[4] ?? null }, prose: {} },
      print: { size: 10.5, padding: '2pt', watermark: false, stamp: false },
      scan: { lean: 0.3, noise: 4, quality: 85, tone: 'grey' },
    });
    if (!sheets[0]) throw new Error('no sheet');
    return jpegOf(sheets[0].raster, 85);
  } finally {
    await scanner.close();
  }
}

/** Whether the first page's picture is drawn. */
const inked = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.page-image canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let i = 0; i < data.length; i += 4) if ((data[i + 3] ?? 0) > 200 && (data[i] ?? 255) < 100) return true;
    return false;
  });

/** Presses the middle of what a page shows with these words. */
async function press(page: Page, words: string): Promise<void> {
  const at = await page.waitForFunction(
    (wanted) => {
      const one = [...document.querySelectorAll<HTMLElement>('button:not(:disabled), summary')].find((each) =>
        each.textContent?.includes(wanted),
      );
      one?.scrollIntoView({ block: 'nearest' });
      const box = one?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    {},
    words,
  );
  const { x, y } = (await at.jsonValue()) as { x: number; y: number };
  await page.mouse.click(x, y);
}

describe('the workbench in Firefox ESR', () => {
  it('takes what is dropped: a page and a PDF, each as a draft beside the other', async () => {
    const page = await emptyDesk();
    await page.evaluate(
      (html, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([html], '网页.html', { type: 'text/html' }));
        dataTransfer.items.add(new File([new Uint8Array(bytes)], '年报.pdf', { type: 'application/pdf' }));
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      demoReport(),
      [...pdf],
    );
    const drafts = () => page.evaluate(() => [...document.querySelectorAll('.drafts .name')].map((one) => one.textContent).sort());
    await expect.poll(drafts, { timeout: 30_000 }).toEqual(['年报.pdf', '网页.html']);
    await press(page, '年报.pdf');
    await expect.poll(() => panelText(page), { timeout: 30_000 }).toMatch(/已读 (\d+)\/\1 格/);
    // What the pages draw was not compared with what they say.
    expect(await panelText(page)).toContain('未能复看页面显示');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.page-image canvas').length)).toBeGreaterThan(1);
    await expect.poll(() => inked(page), { timeout: 20_000 }).toBe(true);
    await firefox.shot(page, 'firefox-workbench-pdf');
    await page.close();
  });

  it('takes what is pasted; a figure is corrected in place, its finding goes, and the table is copied with its borders', async () => {
    const page = await emptyDesk();
    await page.evaluate(
      (html) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]),
      demoReport(),
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await expect.poll(() => cells(page), { timeout: 20_000 }).toBeGreaterThan(190);
    await expect.poll(() => findings(page)).toBeGreaterThan(2);
    await expect.poll(() => badges(page)).toBeGreaterThan(2);
    await firefox.shot(page, 'firefox-workbench-paste');
    const before = await findings(page);
    // By hand: 自然人·予以公开 was typed with its digits turned round.
    const cell = await page.evaluateHandle(() => {
      const row = [...document.querySelectorAll('.sheet tr')].find((one) => one.textContent?.includes('予以公开'));
      const found = [...(row?.querySelectorAll('td') ?? [])].find((one) => one.textContent === '21') ?? null;
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return found;
    });
    const box = await cell.asElement()?.boundingBox();
    if (!box) throw new Error('no cell with 21');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect.poll(() => findings(page)).toBe(before - 2);
    expect(await page.evaluate(() => document.querySelector('.desk-bar')?.textContent)).toContain('改动 1 处');
    await press(page, '改动 1 处');
    await press(page, '复制更正说明');
    const copied = (type: string) =>
      page.evaluate(async (wanted) => {
        const [item] = await navigator.clipboard.read();
        return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
      }, type);
    await expect.poll(() => copied('text/plain')).toMatch(/予以公开.*21.*12/s);
    await press(page, '取走');
    await press(page, '复制表格');
    await expect.poll(() => copied('text/html')).toMatch(/<table[\s\S]*rowspan[\s\S]*>12</);
    expect(await copied('text/html')).toMatch(/border/);
    await press(page, '撤销');
    await expect.poll(() => findings(page)).toBe(before);
    await page.close();
  });

  it('reads a scan; what it asks about is confirmed by keyboard, one key a cell', async () => {
    const page = await emptyDesk();
    const picture = await scannedTable();
    await page.evaluate(
      (bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], '表四.jpg', { type: 'image/jpeg' }));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [...picture],
    );
    const card = () => page.evaluate(() => document.querySelector('.confirm-card')?.textContent ?? '');
    const isReady = () =>
      page.evaluate(
        () =>
          document.activeElement?.matches('.confirm-card input') === true &&
          document.querySelector('.confirm-card .primary:enabled') !== null,
      );
    await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
    await firefox.shot(page, 'firefox-scan-asked');
    let confirmed = 0;
    for (; confirmed < 16 && !(await card()).includes('都已确认'); confirmed++) {
      await expect.poll(isReady).toBe(true);
      const before = await card();
      await page.keyboard.press('Enter');
      await expect.poll(card).not.toBe(before);
    }
    expect(await card()).toContain('都已确认');
    expect(confirmed).toBeGreaterThanOrEqual(5);
    await page.close();
  });

  it('is opened by the button of an attachment, which is fetched only then', async () => {
    const name = '青石县2024年政府信息公开工作年度报告';
    firefox.portal.put('/att/2024.pdf', { body: pdf, type: 'application/pdf' });
    firefox.portal.put(
      '/att.html',
      `<meta charset="utf-8"><title>${name}</title><h1>${name}</h1><p>附件：<a href="/att/2024.pdf">${name}.pdf</a></p>`,
    );
    const asked = () => firefox.portal.seen.filter(({ url }) => url.includes('/att/')).length;
    const tab = await firefox.open('/att.html');
    const popup = await firefox.popupOver(tab);
    await popup.waitForFunction(() => /核对附件/.test(document.body.textContent ?? ''));
    expect(asked()).toBe(0);
    await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('核对附件'));
      button?.click();
    });
    const desk = await firefox.opened((href) => href.includes('/workbench.html?url='));
    await expect.poll(() => desk.evaluate(() => document.body.innerText), { timeout: 30_000 }).toMatch(/已读 (\d+)\/\1 格/);
    expect(asked()).toBe(1);
    await desk.close();
    await popup.close();
    await tab.close();
  });
});
