import { isNumbered } from '../../document/numbering';
import type { Piece, ProsePiece } from './text-pieces';

/**
 * Puts paragraphs together again that a converter has cut: at the margin (many lines of nearly equal length), or at the end of a page
 * (a blank line in the middle of a sentence). Only where both sides leave no doubt: short lines, labels, figures, lists and headings
 * stay as they are. The place is that of the first line.
 */
export function joinWrapped(pieces: readonly Piece[]): Piece[] {
  const margin = rightMargin(pieces);
  const joined: Piece[] = [];
  let pending: ProsePiece[] = [];
  let tail: ProsePiece | null = null;
  let skipped: ProsePiece[] = [];
  const end = () => {
    const [first] = pending;
    if (first) joined.push(pending.length === 1 ? first : merged(first, pending));
    joined.push(...skipped);
    pending = [];
    skipped = [];
    tail = null;
  };
  for (const piece of pieces) {
    if (piece.kind === 'grid') {
      end();
      joined.push(piece);
    } else if (piece.isPageNumber && tail) skipped.push(piece);
    else {
      const gap = piece.gap + skipped.reduce((sum, one) => sum + one.gap, 0);
      if (!(tail && continues(tail, piece, gap, skipped.length > 0, margin))) end();
      pending.push(piece);
      tail = piece;
    }
  }
  end();
  return joined;
}

function continues(above: ProsePiece, below: ProsePiece, gap: number, pageTurned: boolean, margin: number | null): boolean {
  if (above.heading !== null || below.heading !== null || below.item || below.indented || below.text === '') return false;
  if (NEW_PARAGRAPH.test(below.text)) return false;
  if (gap === 0 || pageTurned)
    return (
      margin !== null &&
      !SENTENCE_END.test(above.text) &&
      widthOf(above.text) >= margin * FULL &&
      !isLabel(above.text) &&
      !isTableRow(above.text) &&
      !TITLE.test(above.text)
    );
  // Across a blank line only in the middle of a sentence that is plainly prose on both sides.
  return (
    gap === 1 && isProse(above.text) && isProse(below.text) && /[\u3400-\u9fff、，,]$/.test(above.text) && !INTRODUCES.test(below.text)
  );
}

const isOfTable = (text: string) => isLabel(text) || isTableRow(text);

/** Width at which lines were cut, in half-width characters; null when the text is not cut at a margin. */
function rightMargin(pieces: readonly Piece[]): number | null {
  const widths = pieces
    .flatMap((piece) => (piece.kind === 'prose' && piece.heading === null && !isOfTable(piece.text) ? [widthOf(piece.text)] : []))
    .filter((width) => width >= SHORTEST_LINE);
  if (widths.length < FEWEST_LINES) return null;
  widths.sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.97)] ?? 0;
  if (widest > WIDEST_MARGIN) return null;
  const full = widths.filter((width) => width >= widest * FULL).length;
  return full >= widths.length * 0.4 ? widest : null;
}

function merged(first: ProsePiece, all: readonly ProsePiece[]): ProsePiece {
  let text = '';
  for (const { text: part } of all) text += (text !== '' && /[A-Za-z\d]$/.test(text) && /^[A-Za-z]/.test(part) ? ' ' : '') + part;
  return { ...first, text, links: all.flatMap((piece) => piece.links), pictures: all.flatMap((piece) => piece.pictures) };
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}

/** Long, and with the punctuation of a sentence: no title, label or figure. */
function isProse(text: string): boolean {
  return text.length >= 12 && /[，,；;。]/.test(text) && !isLabel(text);
}

/** Labels of the statutory tables, whole or cut: numbered items with nothing of a sentence. */
function isLabel(text: string): boolean {
  return text.length < 60 && isNumbered(text) && !/[，。；]/.test(text);
}

/** A line of a table: figures in a row at its end, or short words side by side, as a header has them. */
function isTableRow(text: string): boolean {
  if (FIGURES_AT_END.test(text)) return true;
  const words = text.replace(REMARKS, '').split(' ');
  return words.length >= HEADER_WORDS && words.every((word) => HEADER_WORD.test(word));
}

// A report's title is no beginning of the date below it, however long it is.
const TITLE = /^[^，。；：、]{0,60}(?:报告|年报)$/;
// One figure at the end may be a number in a sentence, with spaces around it.
const FIGURES_AT_END = /(?: [-+—]?\d[\d,.]*| [-—/]){2}$/;
const REMARKS = /[（(][^（）()]{0,30}[)）]/g;
const HEADER_WORDS = 3;
const HEADER_WORD = /^[^\d，。；！？、]{1,20}$/;
const SENTENCE_END = /[。！？!?；;：:…]$/;
const NEW_PARAGRAPH =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}(?:[、．]|[.](?!\d))|第[一二三四五六七八九十]{1,3}[章节条部]|[-*•●|#]|注[：:\d])/;
const INTRODUCES = /^.{0,10}[：:]/;
const SHORTEST_LINE = 24;
const FEWEST_LINES = 6;
const WIDEST_MARGIN = 120;
const FULL = 0.78;
