import type { PageInk } from '../drawn/ink';
import { readDrawn } from '../drawn/read-drawn';
import type { FileReader } from '../file/file-reader';
import type { PdfEngine } from './engine';
import { failureOf, NO_PAGES, STOPPED, TOO_MANY_PAGES } from './failures';
import { withoutGarbledFonts } from './garbled-fonts';
import { operatorsOf } from './open-pages';
import { pageInk } from './page-ink';

/** Reads a PDF with the engine that `open` brings. */
export function pdfReader(open: () => Promise<PdfEngine>): FileReader {
  return async (bytes, { name, signal, progress }) => {
    if (signal?.aborted) return { problem: STOPPED };
    let engine: PdfEngine;
    try {
      engine = await open();
    } catch (error) {
      return { problem: failureOf(error, 'engine') };
    }
    const task = engine.pdfjs.getDocument({
      // The engine takes the bytes away, and refuses Node's own kind of them.
      data: new Uint8Array(bytes),
      ...engine.options,
      cMapPacked: true,
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const stop = () => void task.destroy();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const file = await task.promise;
      if (file.numPages > MOST_PAGES) return { problem: TOO_MANY_PAGES };
      const content = await file.getOptionalContentConfig();
      const inks: PageInk[] = [];
      for (let number = 1; number <= file.numPages; number++) {
        const page = await file.getPage(number);
        inks.push(pageInk(await operatorsOf(page, engine, content)));
        page.cleanup();
        if (signal?.aborted) return { problem: STOPPED };
        progress?.(number, file.numPages);
      }
      if (inks.length === 0) return { problem: NO_PAGES };
      return { document: readDrawn(withoutGarbledFonts(inks), { kind: 'pdf', name }) };
    } catch (error) {
      return { problem: signal?.aborted ? STOPPED : failureOf(error, 'file') };
    } finally {
      signal?.removeEventListener('abort', stop);
      await task.destroy();
    }
  };
}

const MOST_PAGES = 50;
