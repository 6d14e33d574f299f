import type { PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfEngine } from '../../lib/sources/pdf';

/** pdf.js with a worker of its own, and its tables of characters and fonts from the package. A worker that has done its work stands ready for the next. */
export async function openEngine(): Promise<PdfEngine> {
  const pdfjs = await load();
  const worker = spare ?? new pdfjs.PDFWorker();
  spare = null;
  let fails = (_why: Error): void => {};
  const broken = new Promise<never>((_, reject) => {
    fails = reject;
  });
  broken.catch(() => {});
  return {
    pdfjs,
    options: { cMapUrl: '/pdf/cmaps/', standardFontDataUrl: '/pdf/standard_fonts/', wasmUrl: '/pdf/wasm/', worker },
    broken,
    stop() {
      worker.destroy();
      fails(new Error('the worker was ended'));
    },
    release: () => keep(worker),
  };
}

/** Before somebody asks: what starts a worker takes longer than what it does with a report. */
export async function warmEngine(): Promise<void> {
  const pdfjs = await load();
  if (!spare) keep(new pdfjs.PDFWorker());
}

let spare: PDFWorker | null = null;

function keep(worker: PDFWorker): void {
  if (spare) worker.destroy();
  else spare = worker;
}

async function load(): Promise<typeof import('pdfjs-dist')> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdfjs;
}

/** The library's oldest Chromium; ours is 109, where everything else works. */
export function isTooOld(): boolean {
  const version = /\bChrome\/(\d+)/.exec(navigator.userAgent)?.[1];
  return version !== undefined && Number(version) < 118;
}
