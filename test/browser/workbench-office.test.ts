import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { readFile } from '../../lib/sources/file';
import { plantFaults } from '../generator';
import type { MadeReport } from '../generator/made-report';
import { makeReport } from '../generator/make-report';
import { renderDocx } from '../generator/render-docx';
import { renderXlsx } from '../generator/render-xlsx';
import { convert, hasOfficeSuite } from '../takeaway/office-suite';
import { standExtension } from './extension-stand';

const stand = standExtension();

/** A total of table three that its parts do not add up to. */
function faulty(seed: number): MadeReport {
  const planted = plantFaults(makeReport(seed, '2021'), seed, ['transposed-digits']);
  if (!planted) throw new Error('nothing was planted');
  return planted.report;
}

/** What LibreOffice writes as HTML, with the same filters that fill its clipboard. */
async function asCopied(from: 'Writer' | 'Calc', report: MadeReport): Promise<string> {
  const [name, bytes, to] =
    from === 'Writer'
      ? (['report.docx', renderDocx(report), 'html:HTML (StarWriter)'] as const)
      : (['report.xlsx', renderXlsx(report), 'html:HTML (StarCalc)'] as const);
  const html = (await convert(name, bytes, to)).get('report.html');
  if (!html) throw new Error('LibreOffice wrote nothing');
  return html.toString('utf8');
}

async function pasted(html: string): Promise<Page> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.goto(`chrome-extension://${stand.shell.id}/workbench.html`);
  await page.getByRole('heading', { name: '核对台' }).waitFor();
  await stand.shell.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    (given) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([given], { type: 'text/html' }) })]),
    html,
  );
  await page.keyboard.press('Control+V');
  return page;
}

const panel = (page: Page) => page.locator('#panel');

describe.runIf(hasOfficeSuite)('what LibreOffice copies', () => {
  it.each(['Writer', 'Calc'] as const)(
    '%s: every cell is read, the slip is marked, corrected, and the tables go back whole',
    async (from) => {
      const page = await pasted(await asCopied(from, faulty(21)));
      await expect.poll(() => panel(page).textContent(), { timeout: 30_000 }).toContain('已读 200/200 格');
      await expect.poll(() => page.locator('#panel .finding').count()).toBeGreaterThan(0);
      const before = await page.locator('#panel .finding').count();
      await stand.shell.shot(page, `workbench-from-${from.toLowerCase()}`);
      await page.getByRole('button', { name: '套用最可能的更正' }).click();
      await expect.poll(() => page.locator('#panel .finding.tone-error').count()).toBe(0);
      expect(await page.locator('#panel .finding').count()).toBeLessThan(before);
      await page.getByText('取走').click();
      await page.getByRole('button', { name: '复制全文' }).click();
      const copied = () =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
        });
      await expect.poll(copied).toMatch(/rowspan/);
      // Back in an office program, and out of it once more.
      const back = await convert('back.html', await copied(), 'docx:MS Word 2007 XML', 'HTML (StarWriter)');
      const read = await readFile(new Uint8Array(back.get('back.docx') ?? []), { name: null });
      if ('problem' in read) throw new Error(read.problem.en);
      const { report, findings } = audit(read.document, { capturedAt: '2026-01-01T00:00:00Z' });
      expect(Object.values(report?.tables ?? {}).map((table) => table.read === table.of)).toEqual([true, true, true]);
      expect(findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail')).toEqual([]);
      await page.close();
    },
  );
});
