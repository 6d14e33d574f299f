import type { PrintedRun } from '../../lib/document/printed-run';
import { printedRuns } from '../../lib/sources/pdf';
import type { PageImage } from '../../lib/workbench/sheet/page-sheet';
import { openEngine } from './pdf-engine';

/** What stands where on the pages of files that were read since this page was opened: to ask for it again takes as long as the reading. */
export const runsRead = new WeakMap<Uint8Array, readonly (readonly PrintedRun[])[]>();

/** The pages of a PDF, to be looked at; `null` when they cannot be drawn: what was read of them is shown then. */
export async function pdfPages(bytes: Uint8Array, signal: AbortSignal): Promise<readonly PageImage[] | null> {
  try {
    const engine = await openEngine();
    const { pdfjs, options, stop } = engine;
    const read = runsRead.get(bytes);
    if (stop) signal.addEventListener('abort', stop);
    if (signal.aborted) stop?.();
    const file = await pdfjs.getDocument({ data: bytes.slice(), ...options, cMapPacked: true, isEvalSupported: false, verbosity: 0 })
      .promise;
    return await Promise.all(
      Array.from({ length: file.numPages }, async (_, index): Promise<PageImage> => {
        const page = await file.getPage(index + 1);
        const { width, height } = page.getViewport({ scale: 1 });
        const texts = read?.[index] ?? (await printedRuns(page, engine));
        return {
          width,
          height,
          texts,
          async draw(canvas, pixels) {
            const viewport = page.getViewport({ scale: pixels / width });
            // Not the one in sight: until it is whole the old picture stays.
            const fresh = document.createElement('canvas');
            fresh.width = Math.floor(viewport.width);
            fresh.height = Math.floor(viewport.height);
            await page.render({ canvas: fresh, viewport }).promise;
            canvas.width = fresh.width;
            canvas.height = fresh.height;
            canvas.getContext('2d')?.drawImage(fresh, 0, 0);
          },
        };
      }),
    );
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
}
