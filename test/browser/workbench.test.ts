import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../lib/sources/file';
import { makeReport } from '../generator/make-report';
import { renderClipboard } from '../generator/render-clipboard';
import { renderHtml } from '../generator/render-html';
import { madePdf, ruled } from '../sources/pdf/made-pdf';
import { violations } from './axe-violations';
import { demoReport, standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

const stand = standExtension();

async function openDesk(path = '/workbench.html'): Promise<{ page: Page; problems: string[] }> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.addInitScript(OPEN_SHADOW);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${stand.shell.id}${path}`);
  return { page, problems };
}

/** What another program puts into the clipboard. */
function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

const LOCKED = `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

const verdict = (page: Page) => page.locator('#panel .verdict');

describe('the workbench', () => {
  it('says what can be put on it, and is clean to axe', async () => {
    const { page, problems } = await openDesk();
    await page.getByRole('heading', { name: '核对台' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await stand.shell.shot(page, 'workbench-start', { fullPage: true });
    await page.setViewportSize({ width: 390, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await stand.shell.shot(page, 'workbench-start-390', { fullPage: true });
    expect(problems).toEqual([]);
  });

  it('audits what is pasted, a figure is changed in place, the finding goes, and undo brings it back', async () => {
    const { page, problems } = await openDesk();
    await page.getByRole('heading', { name: '核对台' }).waitFor();
    await paste(page, { 'text/html': demoReport() });
    await expect.poll(() => page.locator('.sheet td').count()).toBeGreaterThan(190);
    await expect.poll(() => page.locator('#panel .finding').count()).toBeGreaterThan(0);
    const before = await page.locator('#panel .finding').count();
    await stand.shell.shot(page, 'workbench-paste');
    await page.getByRole('button', { name: '套用最可能的更正' }).click();
    await expect.poll(() => page.locator('#panel .finding').count()).toBeLessThan(before);
    await page.getByText(/改动 \d 处/).click();
    await stand.shell.shot(page, 'workbench-corrected');
    await page.getByText('取走').click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为 DOCX' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('粘贴的内容.docx');
    const read = await readFile(new Uint8Array(readFileSync((await saved.path()) ?? '')), { name: null });
    expect('document' in read && read.document.blocks.filter(({ kind }) => kind === 'grid')).toHaveLength(3);
    // What was chosen closes its menu, and so do Escape and a press elsewhere.
    const open = () => page.locator('details.fold[open]').count();
    expect(await open()).toBe(0);
    await page.getByText('取走').click();
    await page.keyboard.press('Escape');
    expect(await open()).toBe(0);
    await page.getByText('取走').click();
    expect(await violations(page)).toEqual([]);
    await page.locator('.desk-bar .name').click();
    expect(await open()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.locator('#panel .finding').count()).toBe(before);
    expect(problems).toEqual([]);
  });

  it('breaks no figure in two, however long the labels beside it', async () => {
    const { page } = await openDesk();
    await page.getByRole('heading', { name: '核对台' }).waitFor();
    const row = `<tr><td>${'本年新收政府信息公开申请数量'.repeat(12)}</td>${'<td>24631</td>'.repeat(8)}</tr>`;
    await paste(page, { 'text/html': `<table>${row.repeat(3)}</table>` });
    await expect.poll(() => page.locator('.sheet td').count()).toBe(27);
    expect(await brokenFigures(page)).toEqual([]);
  });

  it('says of a form that nobody has begun that it is not filled in: no warning, no ✓', async () => {
    const { page, problems } = await openDesk();
    await page.getByLabel('单位名称').fill('青石县财政局');
    await page.getByRole('button', { name: '开始填表' }).click();
    await expect.poll(() => verdict(page).textContent()).toContain('未填写');
    expect(await verdict(page).textContent()).toContain('空白不当作 0');
    expect(await page.locator('#panel .tone-warning, #panel .tone-error').count()).toBe(0);
    await stand.shell.shot(page, 'workbench-form-untouched');
    expect(problems).toEqual([]);
  });

  it('fills in a blank form by keyboard: totals are added up, sentences written, and a reload brings it back', async () => {
    const { page, problems } = await openDesk();
    await page.getByLabel('单位名称').fill('青石县财政局');
    await page.getByLabel('年度', { exact: true }).fill('2025');
    await page.getByRole('button', { name: '开始填表' }).click();
    await expect.poll(() => page.locator('.sheet td[tabindex="0"]').count()).toBe(1);
    const cell = (row: string, at: number) => page.locator('.sheet tr', { hasText: row }).locator('td').nth(at);
    await cell('本年新收', 1).click();
    for (const figure of ['12', '3']) {
      await page.keyboard.type(figure);
      await page.keyboard.press('Tab');
    }
    await expect.poll(() => cell('本年新收', 7).textContent()).toBe('15');
    await cell('予以公开', 2).click();
    await paste(page, { 'text/plain': '12\t3\t0\t0\t0\t0' });
    await expect.poll(() => cell('予以公开', 8).textContent()).toBe('15');
    await expect.poll(() => cell('（七）总计', 1).textContent()).toBe('12');
    await page.getByRole('button', { name: '草拟文字' }).click();
    await expect.poll(() => page.locator('.sheet').textContent()).toContain('新收政府信息公开申请15件');
    await page.getByText('草稿已存在本机').waitFor();
    await stand.shell.shot(page, 'workbench-form');
    await page.reload();
    await expect.poll(() => cell('（七）总计', 1).textContent()).toBe('12');
    await verdict(page).waitFor();
    expect(problems).toEqual([]);
  });

  it('lays a whole table that was copied with its labels into the blank form, whatever has the focus', async () => {
    const report = makeReport(12, '2021');
    const { page, problems } = await openDesk();
    await page.getByLabel('单位名称').fill('青石县财政局');
    await page.getByLabel('年度', { exact: true }).fill('2025');
    await page.getByRole('button', { name: '开始填表' }).click();
    await expect.poll(() => page.locator('.sheet td[tabindex="0"]').count()).toBe(1);
    await paste(page, { 'text/plain': '名称\t数量\n椅子\t3', 'text/html': '<table><tr><td>名称<td>数量<tr><td>椅子<td>3</table>' });
    await page.getByText('没有认出行列名称').waitFor();
    const tables = (renderClipboard(report, 'wps').match(/<table[\s\S]*?<\/table>/g) ?? []).at(-2) ?? '';
    await paste(page, { 'text/plain': '三、本年度办理结果\t（一）予以公开\t1', 'text/html': tables });
    await page.getByText(/已按行列名称填入 \d+ 格/).waitFor();
    const total = page.locator('.sheet tr', { hasText: '（七）总计' }).locator('td').last();
    await expect.poll(() => total.textContent()).toBe(String(report.truth['requests.resultTotal.total']));
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => total.textContent()).toBe('');
    expect(problems).toEqual([]);
  });

  it('reads files that are chosen, several at once, and says what it cannot read', async () => {
    const { page, problems } = await openDesk();
    const html = renderHtml(makeReport(11, '2021'));
    await page.locator('input[type="file"]').setInputFiles([
      { name: '甲县年报.html', mimeType: 'text/html', buffer: Buffer.from(html) },
      { name: '空.html', mimeType: 'text/html', buffer: Buffer.alloc(0) },
    ]);
    await page.getByText('空.html：文件是空的').waitFor();
    await page.getByRole('button', { name: '甲县年报.html', exact: true }).click();
    await expect.poll(() => page.locator('.sheet td').count()).toBeGreaterThan(190);
    await expect.poll(() => verdict(page).textContent()).toContain('全部相符');
    await page.getByRole('button', { name: '全部草稿' }).click();
    await page.getByRole('button', { name: '删除草稿 甲县年报.html' }).click();
    await expect.poll(() => page.getByRole('button', { name: '甲县年报.html', exact: true }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('says of a pasted text that is no report that it is none, not that a page is', async () => {
    const { page, problems } = await openDesk();
    await page.getByRole('heading', { name: '核对台' }).waitFor();
    await paste(page, { 'text/html': '<p>青石县财政局关于调整办公时间的通告</p><table><tr><td>周一</td><td>9:00</td></tr></table>' });
    await page.getByRole('heading', { name: '这份材料不是年报' }).waitFor();
    expect(await page.getByText('本页不是年报').count()).toBe(0);
    await stand.shell.shot(page, 'workbench-no-report');
    expect(problems).toEqual([]);
  });

  it('says of JSON what it is and what to put in instead; what lies on the desk stays', async () => {
    const { page, problems } = await openDesk();
    const json = (name: string, value: unknown) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });
    const exported = { schema: 'gouji.audit/1', report: { issuer: '青石县财政局', year: 2025 }, source: { file: '年报.docx' } };
    await page.locator('input[type="file"]').setInputFiles([json('核查.json', exported), json('数据.json', { html: '<p>年报</p>' })]);
    await page.getByText('核查.json：这是勾稽导出的核查结果（青石县财政局 2025），不是年报原件').waitFor();
    await page.getByText('数据.json：这是 JSON 数据，不是年报').waitFor();
    expect(await page.locator('.drafts li', { hasText: '.json' }).count()).toBe(0);
    await stand.shell.shot(page, 'workbench-json');
    await page.getByLabel('单位名称').fill('青石县财政局');
    await page.getByRole('button', { name: '开始填表' }).click();
    await verdict(page).waitFor();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['[1, 2]'], '数.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByText('数.json：这是 JSON 数据').waitFor();
    expect(await page.locator('.sheet td').count()).toBeGreaterThan(190);
    await stand.shell.shot(page, 'workbench-json-over');
    expect(problems).toEqual([]);
  });

  it('reads a PDF that another program made, and names the cell that is wrong', async () => {
    const pdf = await printed(demoReport());
    const { page, problems } = await openDesk();
    await page.locator('input[type="file"]').setInputFiles([{ name: '年报.pdf', mimeType: 'application/pdf', buffer: pdf }]);
    await expect.poll(() => page.locator('#panel .finding').count()).toBeGreaterThan(2);
    await expect.poll(() => page.locator('#panel').textContent()).toContain('已读 200/200 格');
    await expect.poll(() => inked(page)).toBe(true);
    await page.locator('#panel .finding-go').nth(1).click();
    await page.locator('[data-ours]').getByRole('dialog').waitFor();
    await stand.shell.shot(page, 'workbench-pdf');
    // The words over the picture stand where it prints them: the wrong figure lies within the ink of its own cell.
    const [text, box] = await page.evaluate(() => {
      const cell = [...document.querySelectorAll<HTMLElement>('.page-image td')].find((one) => one.textContent === '11');
      const span = cell?.querySelector('span')?.getBoundingClientRect();
      const outer = cell?.getBoundingClientRect();
      return [cell?.textContent, span && outer && span.left >= outer.left && span.right <= outer.right && span.top >= outer.top - 2];
    });
    expect([text, box]).toEqual(['11', true]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '看文字，可修改' }).click();
    await expect.poll(() => page.locator('.sheet td[tabindex="0"]').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('gives a PDF no ✓: what its pages draw was not compared with what its characters say', async () => {
    const { page } = await openDesk();
    const pdf = await printed(renderHtml(makeReport(11, '2021'), 'inline'));
    await page.locator('input[type="file"]').setInputFiles([{ name: '相符.pdf', mimeType: 'application/pdf', buffer: pdf }]);
    await expect.poll(() => verdict(page).textContent()).toContain('未能复看页面显示');
    expect(await verdict(page).textContent()).not.toContain('均成立');
    await page.getByRole('button', { name: '看文字，可修改' }).click();
    await expect.poll(() => page.locator('.sheet td').count()).toBeGreaterThan(190);
    await expect.poll(() => verdict(page).textContent()).toContain('未能复看页面显示');
  });

  it('reads a PDF that carries no Chinese font, and says which has a password', async () => {
    const { page, problems } = await openDesk();
    const made = madePdf([
      {
        draws: ruled(60, 700, [
          ['项目', '本年新收'],
          ['收费', '3'],
        ]),
      },
    ]);
    const locked = Buffer.from(Buffer.from(made).toString('latin1').replace('/Root 1 0 R', LOCKED), 'latin1');
    await page.locator('input[type="file"]').setInputFiles([
      { name: '没有字体.pdf', mimeType: 'application/pdf', buffer: Buffer.from(made) },
      { name: '有密码.pdf', mimeType: 'application/pdf', buffer: locked },
    ]);
    await page.getByText('有密码.pdf：PDF 设有打开密码').waitFor();
    await page.getByRole('button', { name: '没有字体.pdf', exact: true }).click();
    // The tables of characters are packed with the extension.
    await expect.poll(() => page.locator('.page-image td').allTextContents()).toEqual(['项目', '本年新收', '收费', '3']);
    expect(problems).toEqual([]);
  });

  it('is opened by the panel for an attachment, and fetches it only then', async () => {
    const name = '青石县2024年政府信息公开工作年度报告';
    stand.serve('/att/2024.pdf', { body: await printed(demoReport()), type: 'application/pdf' });
    stand.serve(
      '/att.html',
      `<meta charset="utf-8"><title>${name}</title><h1>${name}</h1><p>附件：<a href="/att/2024.pdf">${name}.pdf</a></p>`,
    );
    const asked = () => stand.shell.portal.seen.filter(({ url }) => url.includes('/att/')).length;
    const popup = await stand.popupOver(await stand.open('/att.html'));
    const button = popup.getByRole('button', { name: '核对附件' });
    await button.waitFor();
    expect(asked()).toBe(0);
    await stand.shell.shot(popup, 'workbench-attachment');
    const opening = stand.shell.context.waitForEvent('page');
    await button.click();
    const page = await opening;
    stand.keep(page);
    await expect.poll(() => page.locator('#panel').textContent()).toContain('已读 200/200 格');
    expect(asked()).toBe(1);
  });

  it('is opened from a tab that shows a PDF, whatever its address looks like', async () => {
    stand.serve('/download.do', { body: await printed(demoReport()), type: 'application/pdf' });
    const popup = await stand.popupOver(await stand.open('/download.do'));
    const opening = stand.shell.context.waitForEvent('page');
    await popup.getByRole('button', { name: '在核对台核对此 PDF' }).click();
    const page = await opening;
    stand.keep(page);
    await expect.poll(() => page.locator('#panel').textContent()).toContain('已读 200/200 格');
  });

  it('says when an attachment cannot be had', async () => {
    const { page } = await openDesk(`/workbench.html?url=${encodeURIComponent(`${stand.shell.origin}/att/none.pdf`)}`);
    await page.getByText('没有取到').waitFor();
    await page.getByRole('heading', { name: '核对台' }).waitFor();
  });
});

async function printed(html: string): Promise<Buffer> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.setContent(html);
  return page.pdf({ format: 'A4' });
}

/** Figures that stand in more than one line. */
function brokenFigures(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet td')].flatMap((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const text = cell.textContent ?? '';
      return /^[\d.]+$/.test(text) && range.getClientRects().length > 1 ? [text] : [];
    }),
  );
}

/** Whether the first page's picture is drawn. */
function inked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.page-image canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let i = 0; i < data.length; i += 4) if ((data[i + 3] ?? 0) > 200 && (data[i] ?? 255) < 100) return true;
    return false;
  });
}
