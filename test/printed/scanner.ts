import { type Browser, chromium } from 'playwright-core';
import type { Raster } from '../../lib/sources/image/raster';
import { type MadeReport, makeReport } from '../generator';
import { chromiumPath } from '../machine/browsers';
import { printedPage } from './printed-page';
import { scanned, scanPdf } from './scan';
import { type ScanWay, scanWay } from './scan-way';
import { SHEET, sheetsOf } from './shoot';
import { type PrintWay, printWay } from './way';

/** A report, and the PDF that a scanner makes of its sheets. */
export interface Scanned {
  readonly report: MadeReport;
  readonly way: ScanWay;
  readonly sheets: readonly Raster[];
  readonly pdf: Uint8Array;
}

/** A Chromium that prints, and a scanner behind it; close it. */
export interface Scanner {
  /** In the way of this number; what is asked of print and scanner goes before. */
  scan(
    number: number,
    asked?: { readonly print?: Partial<PrintWay>; readonly scan?: Partial<ScanWay>; readonly report?: MadeReport },
  ): Promise<Scanned>;
  close(): Promise<void>;
}

export async function openScanner(dpi: number): Promise<Scanner> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const viewport = { width: SHEET.width - 2 * SHEET.margin, height: 900 };
  const page = await (await browser.newContext({ viewport, deviceScaleFactor: dpi / 96 })).newPage();
  return {
    scan: async (number, asked = {}) => {
      const report = asked.report ?? makeReport(number, number % 2 ? '2021' : '2019');
      const usual = printWay(number);
      // Lines made of dashes and dots are not read from pixels.
      const border = /dash|dott/.test(usual.border) ? '1px solid #000' : usual.border;
      const print = { ...usual, shift: 0, narrow: null, landscape: false, border, ...asked.print };
      const way = { ...scanWay(number, dpi), ...asked.scan };
      await page.setContent(printedPage(report, print));
      const sheets = (await sheetsOf(page, dpi)).map((sheet, index) => scanned(sheet, way, index));
      return { report, way, sheets, pdf: scanPdf(sheets, way.quality) };
    },
    close: () => browser.close(),
  };
}
