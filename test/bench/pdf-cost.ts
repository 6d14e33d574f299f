import './no-canvas';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { audit } from '../../lib/audit';
import type { PdfEngine } from '../../lib/sources/pdf/engine';
import { pdfReader } from '../../lib/sources/pdf/read-pdf';
import { root } from '../machine/root';
import { compared } from '../printed/compare';
import { openPrinter } from '../printed/print';
import { printOffice } from '../printed/print-office';
import { hasOfficeSuite } from '../takeaway/office-suite';
import { median } from './clock';
import type { Measure } from './speed';

const RUNS = 7;
const PRINTED = 12;
const ALL_PRINTED = 120;
/** LibreOffice takes seconds for each. */
const OFFICE = 3;
const ALL_OFFICE = 104;

/** What reading a PDF costs beside the engine's parsing of its pages, and whether reports are read as Chromium printed them. */
export async function measurePdf(full: boolean): Promise<Measure[]> {
  const engine = openEngine();
  const read = pdfReader(async () => engine);
  const printer = await openPrinter();
  try {
    const corpus = resolve(root, '../shared/corpus/reports/huaian-2024.pdf');
    const bytes = existsSync(corpus) ? new Uint8Array(readFileSync(corpus)) : (await printer.print(3)).pdf;
    const times: readonly [number[], number[]] = [[], []];
    for (let run = -2; run < RUNS; run++)
      for (const [index, work] of [() => read(bytes, { name: null }), () => parse(engine, bytes)].entries()) {
        const before = process.cpuUsage();
        await work();
        const { user, system } = process.cpuUsage(before);
        if (run >= 0) times[index]?.push(user + system);
      }
    const counts = { right: 0, wrong: 0, open: 0 };
    const office = { right: 0, all: 0 };
    const ways = [
      { print: printer.print, count: full ? ALL_PRINTED : PRINTED },
      { print: printOffice, count: !hasOfficeSuite ? 0 : full ? ALL_OFFICE : OFFICE },
    ];
    for (const [number, print] of ways.flatMap(({ print, count }) => Array.from({ length: count }, (_, at) => [at, print] as const))) {
      const { report, pdf } = await print(number);
      const reading = await read(pdf, { name: `${number}.pdf` });
      if ('problem' in reading) throw new Error(`${number}: ${reading.problem.en}`);
      const found = compared(audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: `${number}.pdf` }), report);
      if (print === printOffice) {
        office.right += found.right;
        office.all += found.right + found.unread + found.unsure + found.wrong.length;
        counts.wrong += found.wrong.length;
        continue;
      }
      counts.right += found.right;
      counts.wrong += found.wrong.length;
      counts.open += found.unread + found.unsure;
    }
    const all = counts.right + counts.wrong + counts.open;
    return [
      {
        name: 'reading a PDF, against the engine’s parsing of its pages',
        figure: median(times[0]) / median(times[1]),
        unit: 'times',
        limit: 3,
      },
      { name: 'cells of printed reports read right', figure: (100 * counts.right) / all, unit: `% of ${all}`, limit: 99.5, atLeast: true },
      ...(office.all === 0
        ? []
        : [
            {
              name: 'the same, as LibreOffice prints',
              figure: (100 * office.right) / office.all,
              unit: `% of ${office.all}`,
              limit: 99.5,
              atLeast: true,
            },
          ]),
      { name: 'cells read wrong and not said to be doubtful', figure: counts.wrong, unit: 'cells', limit: 0 },
    ];
  } finally {
    await printer.close();
  }
}

/** Its worker's part runs in this thread: its time counts, and what runs this file can import nothing any more. */
function openEngine(): PdfEngine {
  Object.assign(globalThis, { pdfjsWorker: worker });
  const folder = resolve(root, 'node_modules/pdfjs-dist');
  return { pdfjs, options: { cMapUrl: `${folder}/cmaps/`, standardFontDataUrl: `${folder}/standard_fonts/` } };
}

/** The engine alone: its operators of every page. */
async function parse({ pdfjs: engine, options }: PdfEngine, bytes: Uint8Array): Promise<void> {
  const task = engine.getDocument({
    data: new Uint8Array(bytes),
    ...options,
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const file = await task.promise;
  for (let number = 1; number <= file.numPages; number++) await (await file.getPage(number)).getOperatorList();
  await task.destroy();
}
