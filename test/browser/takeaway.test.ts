import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../lib/casebook/captures/capture';
import { packCapture } from '../../lib/casebook/captures/capture-store';
import { exportBook } from '../../lib/casebook/transfer';
import { auditExport } from '../../lib/report/contract/schema';
import { sampleCapture } from '../casebook/sample-capture';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { violations } from './axe-violations';
import { standExtension } from './extension-stand';

const stand = standExtension();
const faulty = reportWithFindings();
const captures: readonly Capture[] = [
  sampleCapture({
    id: 'before',
    at: '2026-01-10T08:00:00.000Z',
    made: { ...faulty, printed: { ...faulty.printed, 'remedies.review.total': '4' } },
  }),
  sampleCapture({ id: 'now', at: '2026-01-20T08:00:00.000Z', made: faulty }),
  sampleCapture({ id: 'right', at: '2026-01-21T08:00:00.000Z', url: 'https://www.qingpu.gov.cn/b.html', made: cleanReport() }),
];

/** The summary of those below, with one figure that is less than one body's alone. */
const county = sampleCapture({
  id: 'county',
  at: '2026-01-22T08:00:00.000Z',
  url: 'https://www.nanping.gov.cn/county.html',
  made: faulty,
  change: (html) => html.replaceAll('南屏县自然资源局', '南屏县人民政府').replaceAll('1846', '846'),
});

/** The casebook with three captures, brought as a file as from another machine. */
async function openBook(): Promise<{ page: Page; problems: string[] }> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`chrome-extension://${stand.shell.id}/casebook.html`);
  await page.locator('input[type=file]').setInputFiles({ name: 'book.zip', mimeType: 'application/zip', buffer: await bookOf(captures) });
  await page.getByRole('row', { name: /清浦县水利局/ }).waitFor();
  return { page, problems };
}

async function bookOf(all: readonly Capture[]): Promise<Buffer> {
  const packed = await Promise.all(all.map((one) => packCapture(one)));
  const store = {
    list: async () => packed.map(({ summary }) => summary),
    getPacked: async (id: string) => packed.find(({ summary }) => summary.id === id) ?? null,
  };
  return Buffer.from(await (await exportBook(store as never, [], () => {})).arrayBuffer());
}

async function selectAll(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('checkbox').first().check();
}

async function downloaded(page: Page, act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = (await Promise.all([page.waitForEvent('download', { timeout: 40_000 }), act()])) as [Download, unknown];
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('out of the casebook', () => {
  it('the selection is taken as a bulletin, a workbook, letters, scores; made in a worker, by keyboard too', async () => {
    const { page, problems } = await openBook();
    await selectAll(page);
    const bulletin = await downloaded(page, () => page.getByRole('button', { name: '通报 DOCX' }).click());
    expect(bulletin.name).toBe('核查情况通报.docx');
    const { value } = await mammoth.extractRawText({ buffer: bulletin.bytes });
    expect(value).toContain('2 份报告中');
    const take = async (kind: string) => {
      await page.getByRole('button', { name: '导出…' }).click();
      await page.locator(`dialog.take input[value=${kind}]`).check();
      return downloaded(page, () => page.keyboard.press('Enter'));
    };
    await page.getByRole('button', { name: '导出…' }).click();
    await page.getByText('落款与期限').click();
    await page.getByLabel('反馈期限').fill('2026年3月31日');
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'take-dialog');
    await page.keyboard.press('Escape');
    const workbook = await take('xlsx');
    expect(workbook.name).toBe('年报核查.xlsx');
    expect(Object.keys(unzipSync(new Uint8Array(workbook.bytes))).filter((name) => /sheet\d+\.xml$/.test(name)).length).toBe(5);
    const letters = unzipSync(new Uint8Array((await take('feedback')).bytes));
    expect(Object.keys(letters).sort()).toEqual(['南屏县自然资源局_2024_反馈单.docx', '清浦县水利局_2020_反馈单.docx']);
    const scores = await take('scores');
    expect(strFromU8(unzipSync(new Uint8Array(scores.bytes))['评分表.html'] ?? new Uint8Array())).toContain('示例评分办法');
    expect((await take('sarif')).name).toBe('年报核查.sarif');
    expect(problems).toEqual([]);
  });

  it('the selection is drawn as a heat map, light and dark', async () => {
    const { page, problems } = await openBook();
    await selectAll(page);
    await page.getByRole('button', { name: '问题分布图' }).click();
    const picture = page.locator('dialog svg[role=img]');
    await picture.waitFor();
    expect(await violations(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await stand.shell.shot(page, `heat-${colorScheme}`);
    }
    await page.getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('the selection is set against the report that sums it up, by keyboard, and says what it left out', async () => {
    const { page, problems } = await openBook();
    const buffer = await bookOf([county]);
    await page.locator('input[type=file]').setInputFiles({ name: 'county.zip', mimeType: 'application/zip', buffer });
    await page.getByRole('row', { name: /南屏县人民政府/ }).waitFor();
    await selectAll(page);
    await page.getByRole('button', { name: '上下级汇总核对…' }).press('Enter');
    // Who most likely sums up the others is offered first.
    expect(await page.getByLabel('汇总的上级').inputValue()).toBe('county');
    const complete = page.getByLabel(/一个不缺/);
    await complete.press('Space');
    expect((await complete.boundingBox())?.width).toBeLessThan(40);
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'roll-up-ask');
    await page.getByRole('button', { name: '核对', exact: true }).press('Enter');
    const told = page.getByRole('dialog', { name: /南屏县人民政府 2024/ });
    await told.getByText('与 1 个下级单位逐格相比').waitFor();
    expect(await told.innerText()).toMatch(/南屏县自然资源局一家就有 1846[\s\S]*清浦县水利局：年度不同/);
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'roll-up');
    const saved = await downloaded(page, () => told.getByRole('button', { name: '存为 JSON' }).click());
    const { findings } = auditExport.parse(JSON.parse(saved.bytes.toString('utf8')));
    expect(findings.filter(({ rule }) => rule === 'roll-up')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.getByText('南屏县人民政府：与下级不合 1 处').waitFor();
    expect(problems).toEqual([]);
  });

  it('a report has its papers, its evidence of both versions, and the flow of its applications', async () => {
    const { page, problems } = await openBook();
    await page.goto(`chrome-extension://${stand.shell.id}/casebook.html#now`);
    await page.reload();
    const papers = page.locator('#section-papers');
    const evidence = await downloaded(page, () => papers.getByRole('button', { name: '证据包 ZIP' }).click());
    const names = Object.keys(unzipSync(new Uint8Array(evidence.bytes)));
    for (const name of ['SHA256SUMS', 'manifest.json', 'recheck.html', 'before/page-1.html.txt', 'after/marked.html'])
      expect(names).toContain(name);
    const recheck = await downloaded(page, () => papers.getByRole('button', { name: '更正复核单 DOCX' }).click());
    expect(recheck.name).toBe('南屏县自然资源局_2024_更正情况复核单.docx');
    const feedback = await downloaded(page, () => papers.getByRole('button', { name: '反馈单 DOCX' }).click());
    expect((await mammoth.extractRawText({ buffer: feedback.bytes })).value).toContain('南屏县自然资源局：');
    await page.locator('#section-flow svg[role=img]').waitFor();
    await page.locator('#section-flow').scrollIntoViewIfNeeded();
    await stand.shell.shot(page, 'report-sections');
    expect(problems).toEqual([]);
  });
});
