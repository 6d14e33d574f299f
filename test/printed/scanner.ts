import { type Browser, chromium } from 'playwright-core';
import { type MadeReport, makeReport } from '../generator';
import { chromiumPath } from '../machine/browsers';
import { officeSheets } from './office-sheets';
import { printedPage } from './printed-page';
import { type PrintedSheet, type ScannedSheet, scanned, scanPdf } from './scan';
import { type ScanWay, scanWay } from './scan-way';
import { SHEET, sheetsOf } from './shoot';
import { type PrintWay, printWay } from './way';

/** A report, and the PDF that a scanner makes of its sheets. */
export interface Scanned {
  readonly report: MadeReport;
  readonly way: ScanWay;
  readonly sheets: readonly ScannedSheet[];
  readonly pdf: Uint8Array;
}

/** A Chromium that prints, and a scanner behind it; close it. */
export interface Scanner {
  /** In the way of this number; what is asked of print and scanner goes before. */
  scan(
    number: number,
    asked?: {
      readonly print?: Partial<PrintWay>;
      readonly scan?: Partial<ScanWay>;
      readonly report?: MadeReport;
      /** Who printed the sheets. */
      readonly by?: 'chromium' | 'office';
    },
  ): Promise<Scanned>;
  close(): Promise<void>;
}

export async function openScanner(dpi: number): Promise<Scanner> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const viewport = { width: SHEET.width - 2 * SHEET.margin, height: 900 };
  const page = await (await browser.newContext({ viewport, deviceScaleFactor: dpi / 96 })).newPage();
  const shot = async (printed: string): Promise<readonly PrintedSheet[]> => {
    await page.setContent(printed);
    return sheetsOf(page, dpi);
  };
  return {
    scan: async (number, asked = {}) => {
      const report = asked.report ?? makeReport(number, number % 2 ? '2021' : '2019');
      const usual = printWay(number);
      const print = { ...usual, shift: 0, narrow: null, landscape: false, ...asked.print };
      const way = { ...scanWay(number, dpi), ...asked.scan };
      const printed = printedPage(report, print);
      const sheets = (asked.by === 'office' ? await officeSheets(printed, dpi) : await shot(printed)).map((sheet, index) =>
        scanned(sheet, way, index),
      );
      return { report, way, sheets, pdf: scanPdf(sheets, way.quality) };
    },
    close: () => browser.close(),
  };
}
