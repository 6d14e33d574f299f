import type { PDFPageProxy } from 'pdfjs-dist';
import { TOO_LARGE_INSIDE, Unreadable } from '../file/unreadable';

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/**
 * A page's operators, unless there are more than any page has, or they take longer than any page does: a file of two kilobytes whose
 * drawings draw each other keeps the engine busy for days. The engine itself knows no bound, and tells of its progress only where it
 * gathers the pieces that its worker sends (of this pinned version; where that is not to be found,
 * or where nothing comes out because a pattern draws itself, there is no bound but time).
 */
export function boundedOperators(page: PDFPageProxy, most = MOST_OPERATORS): Promise<Operators> {
  const inside = page as unknown as { _renderPageChunk?: (piece: { readonly length: number }, state: unknown) => void };
  const gather = inside._renderPageChunk;
  let left = most;
  return new Promise<Operators>((resolve, reject) => {
    const tooMuch = (): void => reject(new Unreadable(TOO_LARGE_INSIDE));
    if (typeof gather === 'function')
      inside._renderPageChunk = (piece, state) => {
        left -= piece.length;
        if (left < 0) tooMuch();
        else gather.call(page, piece, state);
      };
    const tooLong = setTimeout(tooMuch, LONGEST);
    page
      .getOperatorList()
      .then(resolve, reject)
      .finally(() => clearTimeout(tooLong));
  });
}

/** A page of a report has ten thousand. */
const MOST_OPERATORS = 500_000;
/** Milliseconds; a page of a report takes some twenty. */
const LONGEST = 15_000;
