import { cellText } from '../../document/cell-text';
import type { Block, Document, Paragraph } from '../../document/document';
import type { Grid, GridCell } from '../../document/grid';
import { narrow } from '../../document/place';
import { rememberFor } from '../../document/remember';

/** A piece of a document that can be changed by itself. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly block: number }
  /** `grid` is the grid's ordinal, `row` and `column` the cell's anchor. */
  | { readonly kind: 'cell'; readonly grid: number; readonly row: number; readonly column: number };

/** One name for one piece: `p3`, `c0.4.2`. */
export function pieceName(piece: Piece): string {
  return piece.kind === 'paragraph' ? `p${piece.block}` : `c${piece.grid}.${piece.row}.${piece.column}`;
}

export function pieceNamed(name: string): Piece | null {
  const [, block] = /^p(\d{1,9})$/.exec(name) ?? [];
  if (block !== undefined) return { kind: 'paragraph', block: Number(block) };
  const [, grid, row, column] = /^c(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(name) ?? [];
  return grid === undefined ? null : { kind: 'cell', grid: Number(grid), row: Number(row), column: Number(column) };
}

/** Its characters; null when the document has no such piece. */
export function textOf(document: Document, piece: Piece): string | null {
  if (piece.kind === 'paragraph') return paragraphAt(document, piece.block)?.text ?? null;
  return cellAt(document, piece)?.raw ?? null;
}

/** The document with other characters in one piece; the same document when it has no such piece, or says so already. */
export function withText(document: Document, piece: Piece, text: string): Document {
  if (textOf(document, piece) === null || textOf(document, piece) === text) return document;
  const blocks = document.blocks.map((block, index) => {
    if (piece.kind === 'paragraph') return index === piece.block && block.kind === 'paragraph' ? { ...block, text } : block;
    return block.kind === 'grid' && block.index === piece.grid ? withCell(block, piece, text) : block;
  });
  return { ...document, blocks };
}

function withCell(grid: Grid, { row, column }: Piece & { kind: 'cell' }, text: string): Grid {
  const cells = grid.cells.map((cell): GridCell => {
    if (cell.row !== row || cell.column !== column) return cell;
    const { unread: _, ...rest } = cell;
    const seen = cell.recognised === undefined ? {} : ({ confirmed: true } as const);
    // What somebody typed was read for certain.
    return { ...rest, raw: text, text: cellText(text), state: text.trim() === '' ? 'blank' : 'text', confidence: 1, ...seen };
  });
  return { ...grid, cells };
}

/**
 * As the core reads it: a paragraph in which lines were broken is several, an empty one is none. On a sheet they stay what they are, so
 * that a piece keeps its name while somebody writes in it.
 */
export function asRead(document: Document): Document {
  const blocks = document.blocks.flatMap((block): readonly Block[] => (block.kind === 'grid' ? [block] : linesOf(block)));
  return { ...document, blocks };
}

/** The same lines of the same paragraph: what was understood of them before still holds. */
const linesOf = rememberFor((paragraph: Paragraph): readonly Paragraph[] => {
  if (paragraph.text !== '' && !paragraph.text.includes('\n')) return [paragraph];
  let at = 0;
  return paragraph.text.split('\n').flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    const text = line.trim();
    return text === '' ? [] : { ...paragraph, text, place: narrow(paragraph.place, start, start + text.length) };
  });
});

function paragraphAt({ blocks }: Document, index: number): Paragraph | null {
  const block = blocks[index];
  return block?.kind === 'paragraph' ? block : null;
}

function cellAt({ blocks }: Document, { grid, row, column }: Piece & { kind: 'cell' }): GridCell | null {
  for (const block of blocks)
    if (block.kind === 'grid' && block.index === grid)
      return block.cells.find((cell) => cell.row === row && cell.column === column) ?? null;
  return null;
}
