import type { PDFPageProxy } from 'pdfjs-dist';
import type { PrintedRun } from '../../document/printed-run';
import type { PdfEngine } from './engine';

/** The runs of a page as the engine puts them together, in the order in which they are drawn. */
export async function printedRuns(page: PDFPageProxy, { pdfjs }: Pick<PdfEngine, 'pdfjs'>): Promise<readonly PrintedRun[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = pdfjs.Util.transform(transform, item.transform) as number[];
    const height = Math.hypot(c, d);
    return [{ text: item.str, x, y: y - height * ASCENT, width: item.width, height }];
  });
}

/** Part of a character that stands above its line, as CJK fonts have it. */
const ASCENT = 0.88;
