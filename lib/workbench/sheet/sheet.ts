import type { Block, Document, Paragraph } from '../../document/document';
import type { Grid } from '../../document/grid';
import type { Place } from '../../document/place';
import { isShown } from '../../document/shown-blocks';
import { type Piece, pieceName, pieceNamed, textOf } from '../desk/pieces';
import { indexPlaces } from './place-index';

/** A document drawn as a clean page: its words only, nothing of its markup. Pieces are changed in place. */
export interface Sheet {
  readonly element: HTMLElement;
  /** What a place of the document stands on. */
  locate(place: Place): { readonly element: HTMLElement; readonly range: Range | null } | null;
  nodeOf(piece: Piece): HTMLElement | null;
  /** The piece in which a node lies; null outside of all. */
  pieceAt(node: Node): Piece | null;
  /** Brings what is drawn to another state of the same document; what says the same is not touched, nor where somebody is writing. */
  show(document: Document): void;
}

/** `headingsFrom`: the level of the sheet's own title, 1 unless said. */
export function drawSheet(
  root: globalThis.Document,
  document: Document,
  { headingsFrom = 1 }: { readonly headingsFrom?: number } = {},
): Sheet {
  const element = root.createElement('article');
  element.className = 'sheet';
  element.lang = 'zh-CN';
  element.append(...document.blocks.map((block, at) => drawBlock(root, block, at, headingsFrom - 1)));
  const nodes = new Map<string, HTMLElement>();
  for (const node of element.querySelectorAll<HTMLElement>('[data-piece]')) nodes.set(node.dataset.piece ?? '', node);
  const spotOf = indexPlaces(document);
  const nodeOf = (piece: Piece) => nodes.get(pieceName(piece)) ?? null;
  return {
    element,
    nodeOf,
    locate(place) {
      const spot = spotOf(place);
      const node = spot && nodeOf(spot.piece);
      return node ? { element: node, range: rangeIn(node, spot.span) } : null;
    },
    pieceAt(node) {
      const holder = node instanceof Element ? node : node.parentElement;
      return pieceNamed(holder?.closest<HTMLElement>('[data-piece]')?.dataset.piece ?? '');
    },
    show(now) {
      for (const [name, node] of nodes) {
        const piece = pieceNamed(name);
        const text = piece && textOf(now, piece);
        if (text !== null && text !== node.textContent && !node.hasAttribute('contenteditable')) node.textContent = text;
      }
    },
  };
}

function drawBlock(root: globalThis.Document, block: Block, at: number, under: number): HTMLElement {
  const node = block.kind === 'grid' ? drawGrid(root, block) : drawParagraph(root, block, at, under);
  // What its page does not show is not shown here either.
  node.hidden = !isShown(block);
  return node;
}

function drawParagraph(root: globalThis.Document, block: Paragraph, at: number, under: number): HTMLElement {
  const node = root.createElement(block.heading === null ? 'p' : `h${Math.min(6, block.heading + under)}`);
  node.textContent = block.text;
  node.dataset.piece = pieceName({ kind: 'paragraph', block: at });
  if (block.furniture) node.className = 'furniture';
  return node;
}

function drawGrid(root: globalThis.Document, grid: Grid): HTMLElement {
  const frame = root.createElement('div');
  frame.className = 'grid';
  const table = frame.appendChild(root.createElement('table'));
  const rows = Array.from({ length: grid.rows }, () => table.appendChild(root.createElement('tr')));
  for (const { row, column, rowSpan, columnSpan, raw, state, confidence } of grid.cells) {
    const cell = root.createElement('td');
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    if (columnSpan > 1) cell.colSpan = columnSpan;
    cell.textContent = raw;
    cell.dataset.piece = pieceName({ kind: 'cell', grid: grid.index, row, column });
    if (state === 'unread') cell.classList.add('unread');
    else if (confidence < 1) cell.classList.add('doubtful');
    rows[row]?.append(cell);
  }
  return frame;
}

/** Null where nothing is printed. */
function rangeIn(node: HTMLElement, span: readonly [number, number] | null): Range | null {
  const text = node.firstChild;
  if (!(text instanceof Text) || text.data === '') return null;
  const range = node.ownerDocument.createRange();
  range.setStart(text, Math.min(span?.[0] ?? 0, text.length));
  range.setEnd(text, Math.min(span?.[1] ?? text.length, text.length));
  return range;
}
