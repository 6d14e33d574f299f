import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PrintedRun } from '../../document/printed-run';
import { drawnPage } from '../drawn/drawn-page';
import type { PageInk } from '../drawn/ink';
import { readDrawn } from '../drawn/read-drawn';
import { isGarbled, isPicture } from '../drawn/unread-pages';
import type { FileOptions, FileReader } from '../file/file-reader';
import type { OpenPictureReader } from '../image/picture-reader';
import type { PdfEngine } from './engine';
import { failureOf, NO_PAGES, STOPPED, TOO_MANY_PAGES } from './failures';
import { withoutGarbledFonts } from './garbled-fonts';
import { operatorsOf } from './open-pages';
import { pageInk } from './page-ink';
import { printedRuns } from './printed-runs';
import { recognisedPage } from './recognised-page';

/** Reads a PDF with the engine that `open` brings; pages that are pictures, or whose fonts do not say what they draw, with a reader of pictures. */
export function pdfReader(open: () => Promise<PdfEngine>, pictures?: OpenPictureReader): FileReader {
  return async (bytes, options) => {
    const { name, signal } = options;
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
      // Pictures come as bytes, wherever this runs.
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      verbosity: 0,
    });
    const stop = () => {
      void task.destroy().catch(() => {});
      engine.stop?.();
    };
    const { broken } = engine;
    let isRead = false;
    const unlessBroken = <Result>(work: Promise<Result>): Promise<Result> => (broken ? Promise.race([work, broken]) : work);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const file = await unlessBroken(task.promise);
      if (file.numPages > MOST_PAGES) return { problem: TOO_MANY_PAGES };
      const inks = await unlessBroken(inksOf(file, engine, options, pictures));
      if (inks.length === 0) return { problem: NO_PAGES };
      const document = readDrawn(inks, { kind: 'pdf', name });
      isRead = true;
      return { document };
    } catch (error) {
      return { problem: signal?.aborted ? STOPPED : failureOf(error, 'file') };
    } finally {
      signal?.removeEventListener('abort', stop);
      // It may still be at work on what it cannot read.
      if (!isRead) engine.stop?.();
      await unlessBroken(task.destroy()).catch(() => {});
      if (isRead) engine.release?.();
    }
  };
}

async function inksOf(
  file: PDFDocumentProxy,
  engine: PdfEngine,
  { signal, progress, printed }: FileOptions,
  open: OpenPictureReader | undefined,
): Promise<PageInk[]> {
  const content = await file.getOptionalContentConfig();
  const drawn: PageInk[] = [];
  const runs: (readonly PrintedRun[])[] = [];
  let done = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const ink = pageInk(await operatorsOf(page, engine, content));
    drawn.push(ink);
    // The fonts are there now: they are what takes long.
    if (printed)
      await printedRuns(page, engine)
        .then((found) => runs.push(found))
        .catch(() => {});
    page.cleanup();
    signal?.throwIfAborted();
    // What is a picture takes longer, and comes behind.
    if (!open || !isScan(ink)) progress?.(++done, file.numPages);
  }
  if (runs.length === file.numPages) printed?.(runs);
  const inks = withoutGarbledFonts(drawn);
  const unread = inks.filter((ink) => isScan(ink) || (ink.glyphs.some(({ sign }) => sign === 'unmapped') && isGarbled(drawnPage(ink))));
  if (!open || unread.length === 0) return inks;
  const reader = await open();
  signal?.addEventListener('abort', reader.close, { once: true });
  try {
    // It may have been given up while the reader was being opened.
    signal?.throwIfAborted();
    progress?.(done, file.numPages);
    const waiting = [...unread];
    const lane = async (): Promise<void> => {
      for (let ink = waiting.shift(); ink; ink = waiting.shift()) {
        const page = await file.getPage(ink.page);
        inks[ink.page - 1] = await recognisedPage(page, await operatorsOf(page, engine, content), ink, reader);
        page.cleanup();
        signal?.throwIfAborted();
        if (isScan(ink)) progress?.(++done, file.numPages);
      }
    };
    await Promise.all(Array.from({ length: reader.lanes }, lane));
  } finally {
    signal?.removeEventListener('abort', reader.close);
    reader.close();
  }
  return inks;
}

const isScan = (ink: PageInk) => isPicture(ink, { layer: 'does not count' });

const MOST_PAGES = 50;
