import type { PageImage } from '../../lib/workbench/page-sheet';
import { openEngine } from './pdf-engine';

/** The pages of a PDF, to be looked at; `null` when they cannot be drawn: what was read of them is shown then. */
export async function pdfPages(bytes: Uint8Array, signal: AbortSignal): Promise<readonly PageImage[] | null> {
  try {
    const { pdfjs, options, stop } = await openEngine();
    if (stop) signal.addEventListener('abort', stop);
    if (signal.aborted) stop?.();
    const file = await pdfjs.getDocument({ data: bytes.slice(), ...options, cMapPacked: true, isEvalSupported: false, verbosity: 0 })
      .promise;
    return await Promise.all(
      Array.from({ length: file.numPages }, async (_, index): Promise<PageImage> => {
        const page = await file.getPage(index + 1);
        const { width, height, transform } = page.getViewport({ scale: 1 });
        const content = await page.getTextContent({ disableNormalization: true });
        const texts = content.items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [, , c = 0, d = 0, x = 0, y = 0] = pdfjs.Util.transform(transform, item.transform) as number[];
          const size = Math.hypot(c, d);
          return [{ text: item.str, x, y: y - size * ASCENT, width: item.width, height: size }];
        });
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

/** Part of a character that stands above its line, as CJK fonts have it. */
const ASCENT = 0.88;
