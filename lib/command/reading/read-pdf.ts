import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FileReader } from '../../sources/file/file-reader';
import type { PdfEngine } from '../../sources/pdf/engine';
import { pdfReader } from '../../sources/pdf/read-pdf';
import { type PdfThread, startPdfThread } from './pdf-thread';
import { openPictures } from './recogniser';

/**
 * Reads PDFs on Node: pdf.js from the packages, with the tables of characters and fonts beside it. One after the other, in one thread with
 * so many megabytes; the next has another where one has ended it.
 */
export function openPdfReader(memory: number): FileReader {
  let before: Promise<unknown> = Promise.resolve();
  let thread: PdfThread | null = null;
  const started = (): PdfThread => {
    if (thread) return thread;
    const own = startPdfThread(memory);
    own.broken.catch(() => {
      if (thread === own) thread = null;
    });
    thread = own;
    return own;
  };
  const read = pdfReader(() => engineIn(started()), openPictures);
  return (bytes, options) => {
    const reading = before.then(() => read(bytes, options)).finally(() => thread?.hold(false));
    before = reading.catch(() => {});
    return reading;
  };
}

export const readPdf = openPdfReader(500);

async function engineIn(thread: PdfThread): Promise<PdfEngine> {
  thread.hold(true);
  // Only drawing needs these; without them the library looks for a package that draws.
  const missing = globalThis as unknown as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) missing[name] ??= class {};
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    pdfjs,
    // Plain paths with a slash at the end: anything else finds nothing, without an error.
    options: {
      cMapUrl: join(folder, 'cmaps/'),
      standardFontDataUrl: join(folder, 'standard_fonts/'),
      wasmUrl: join(folder, 'wasm/'),
      worker: pdfjs.PDFWorker.create({ port: thread.port as unknown as Worker }),
    },
    broken: thread.broken,
    stop: thread.stop,
  };
}
