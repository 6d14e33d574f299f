import { cellText } from '../../document/cell-text';
import type { Block, Difference, Document } from '../../document/document';
import type { GridCell } from '../../document/grid';
import type { Seen } from './look-at';

/** The document as it is shown, and the paths of the cells that were read again for it. */
export interface AsShown {
  readonly document: Document;
  readonly reread: ReadonlySet<string>;
  /** Nothing else differs. */
  readonly isWhole: boolean;
}

/**
 * The document as it is shown: figures that are shown otherwise are unread with their reason, words are noted. Where all that differs is
 * text that the page does not draw at all, the cell is read without it; `leftovers: 'unread'` gives such figures up, too.
 */
export function asShown(
  document: Document,
  found: readonly Seen[],
  isFigure: (text: string) => boolean,
  leftovers: 'read' | 'unread',
): AsShown {
  const seen = new Map(found.map((one) => [one.of, one]));
  const differences: Difference[] = [...(document.differences ?? [])];
  const reread = new Set<string>();
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === 'paragraph') {
      const one = seen.get(block);
      if (one) differences.push({ reason: one.reason, quote: block.text, place: block.place });
      return block;
    }
    if (!block.cells.some((cell) => seen.has(cell))) return block;
    return { ...block, cells: block.cells.map((cell) => asSeen(cell, seen.get(cell))) };
  });
  return {
    document: { ...document, blocks, ...(differences.length > 0 ? { differences } : {}) },
    reread,
    isWhole: found.length === reread.size,
  };

  function asSeen(cell: GridCell, one: Seen | undefined): GridCell {
    if (!one) return cell;
    const { shown, reason } = one;
    const [place] = cell.places;
    if (shown !== null && shown !== '' && (leftovers === 'read' || !isFigure(shown))) {
      if (place?.kind === 'dom') reread.add(place.selector);
      return { ...cell, raw: shown, text: cellText(shown), state: 'text' };
    }
    if (isFigure(cell.raw) || (shown !== null && isFigure(shown))) return { ...cell, state: 'unread', unread: reason };
    if (place) differences.push({ reason, quote: cell.text, place });
    return cell;
  }
}
