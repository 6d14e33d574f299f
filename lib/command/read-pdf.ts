import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfEngine } from '../sources/pdf/engine';
import { pdfReader } from '../sources/pdf/read-pdf';
import { openPictures } from './recogniser';

/** Reads PDFs on Node: pdf.js from the packages, with the tables of characters and fonts beside it. */
export const readPdf = pdfReader(openEngine, openPictures);

async function openEngine(): Promise<PdfEngine> {
  // Only drawing needs these; without them the library looks for a package that draws.
  const missing = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) missing[name] ??= class {};
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    pdfjs: await import('pdfjs-dist/legacy/build/pdf.mjs'),
    // Plain paths with a slash at the end: anything else finds nothing, without an error.
    options: { cMapUrl: join(folder, 'cmaps/'), standardFontDataUrl: join(folder, 'standard_fonts/'), wasmUrl: join(folder, 'wasm/') },
  };
}
