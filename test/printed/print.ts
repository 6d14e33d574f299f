import { type Browser, chromium } from 'playwright-core';
import { type HtmlStyle, type MadeReport, makeReport, renderHtml } from '../generator';
import { chromiumPath } from '../machine/browsers';
import { printedPage } from './printed-page';
import { type PrintWay, printWay } from './way';

/** A report and the PDF that Chromium prints of it. */
export interface Printed {
  readonly report: MadeReport;
  readonly way: PrintWay;
  readonly pdf: Uint8Array;
}

/** A Chromium that prints; close it. */
export interface Printer {
  /** In the way of this number. */
  print(number: number): Promise<Printed>;
  /** As whoever prints a portal's page gets it: without a style of ours. */
  printPlain(seed: number, style: HtmlStyle): Promise<Pick<Printed, 'report' | 'pdf'>>;
  close(): Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  return {
    print: async (number) => {
      const way = printWay(number);
      const report = enlarged(makeReport(number, number % 2 ? '2021' : '2019'), way.times);
      await page.setContent(printedPage(report, way));
      const pdf = await page.pdf({
        format: 'A4',
        landscape: way.landscape,
        printBackground: true,
        margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' },
        displayHeaderFooter: way.furniture,
        headerTemplate: '<div style="font-size:8pt;width:100%;text-align:center">政府信息公开工作年度报告</div>',
        footerTemplate: '<div style="font-size:8pt;width:100%;text-align:center">- <span class="pageNumber"></span> -</div>',
      });
      return { report, way, pdf };
    },
    printPlain: async (seed, style) => {
      const report = makeReport(seed, seed % 2 ? '2021' : '2019');
      await page.setContent(renderHtml(report, style));
      return { report, pdf: await page.pdf({ format: 'A4', landscape: seed % 3 === 2 }) };
    },
    close: () => browser.close(),
  };
}

/** Every count of tables three and four so many times as large: their sums hold as before. */
function enlarged(report: MadeReport, times: number): MadeReport {
  if (times === 1) return report;
  const larger = (path: string, value: number) => (path.startsWith('disclosure.') ? value : value * times);
  const truth = Object.fromEntries(Object.entries(report.truth).map(([path, value]) => [path, larger(path, value)]));
  const printed = Object.fromEntries(
    Object.entries(report.printed).map(([path, text]) => [path, /^\d+$/.test(text) ? String(larger(path, Number(text))) : text]),
  );
  return { ...report, truth, printed };
}
