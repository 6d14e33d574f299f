import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { FileReader } from '../../lib/sources/file';
import { type PdfEngine, pdfReader } from '../../lib/sources/pdf';
import { openPictures } from './open-pictures';

/** Reads PDFs in a page of the extension: pdf.js with its worker, and its tables of characters and fonts from the package. */
export const readPdf: FileReader = async (bytes, options) => (isTooOld() ? { problem: TOO_OLD } : read(bytes, options));

const read = pdfReader(openEngine, openPictures);

export async function openEngine(): Promise<PdfEngine> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  return { pdfjs, options: { cMapUrl: '/pdf/cmaps/', standardFontDataUrl: '/pdf/standard_fonts/', wasmUrl: '/pdf/wasm/' } };
}

/** The library's oldest Chromium; ours is 109, where everything else works. */
function isTooOld(): boolean {
  const version = /\bChrome\/(\d+)/.exec(navigator.userAgent)?.[1];
  return version !== undefined && Number(version) < 118;
}

const TOO_OLD = {
  zh: '读取 PDF 需要 Chromium 118 或更新的浏览器；其他文件可照常核对',
  en: 'reading PDF needs Chromium 118 or newer; other files can be checked as usual',
};
