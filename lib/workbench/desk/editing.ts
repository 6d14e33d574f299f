import type { Sheet } from '../sheet/sheet';
import { isLabelled, type PastedBlock, rowsOf } from '../taking-in/pasted-block';
import type { Direction, Matrix } from './matrix';
import type { Piece } from './pieces';

/** What somebody who writes on a sheet wants. */
export interface EditingWants {
  /** The cells of figures as they are known now. */
  readonly matrix: () => Matrix;
  /** What stands in a piece now. */
  readonly now: (piece: Piece) => string;
  /** One step: what was written, where. */
  readonly write: (changes: readonly { readonly piece: Piece; readonly to: string }[]) => void;
  /** A table with its labels was pasted. */
  readonly lay: (block: PastedBlock) => void;
}

/**
 * Writing on a sheet as in a spreadsheet: arrow keys walk over the figures, typing or F2 or a double click writes, Enter goes on to the row
 * below, Escape leaves it as it was; figures pasted from a spreadsheet fill the cells from the one that has the focus, and a table with its
 * labels is laid by them, wherever the focus is. One tab stop.
 */
export function editSheet(sheet: Sheet, wants: EditingWants, signal: AbortSignal): { renew(): void } {
  const { element } = sheet;
  let writing: { readonly node: HTMLElement; readonly piece: Piece; readonly before: string } | null = null;
  let stop: HTMLElement | null = null;

  const stopAt = (node: HTMLElement | null): void => {
    stop?.removeAttribute('tabindex');
    stop = node;
    stop?.setAttribute('tabindex', '0');
  };
  const focus = (piece: Piece | null): void => {
    const node = piece && sheet.nodeOf(piece);
    if (!node) return;
    stopAt(node);
    node.focus();
  };
  const begin = (node: HTMLElement, piece: Piece, text: string | null): void => {
    end(true);
    writing = { node, piece, before: node.textContent ?? '' };
    node.setAttribute('contenteditable', 'plaintext-only');
    if (text !== null) node.textContent = text;
    node.focus();
    const selection = node.ownerDocument.getSelection();
    selection?.selectAllChildren(node);
    if (text !== null) selection?.collapseToEnd();
  };
  const end = (isKept: boolean): void => {
    if (!writing) return;
    const { node, piece, before } = writing;
    writing = null;
    const text = written(node, piece);
    node.removeAttribute('contenteditable');
    // Something else may have been put there meanwhile: what is written stands over it, what was only looked at does not.
    const now = wants.now(piece);
    node.textContent = now;
    if (isKept && text !== before && text !== now) wants.write([{ piece, to: text }]);
  };
  const move = (piece: Piece, direction: Direction): void => {
    if (piece.kind === 'cell') focus(wants.matrix().beside(piece, direction) ?? piece);
  };

  const onKey = (event: KeyboardEvent): void => {
    const piece = event.target instanceof Node ? sheet.pieceAt(event.target) : null;
    const node = piece && sheet.nodeOf(piece);
    if (!piece || !node || event.isComposing) return;
    const handled = writing ? keyWhileWriting(event, piece) : keyOnCell(event, piece, node);
    if (handled) event.preventDefault();
  };
  const keyWhileWriting = (event: KeyboardEvent, piece: Piece): boolean => {
    // In a paragraph Enter breaks the line.
    if (event.key === 'Enter' && (piece.kind === 'cell' || event.ctrlKey)) {
      end(true);
      move(piece, event.shiftKey ? 'up' : 'down');
      return true;
    }
    if (event.key === 'Escape') {
      end(false);
      focus(piece);
      event.stopPropagation();
      return true;
    }
    if (event.key !== 'Tab' || piece.kind !== 'cell') return false;
    end(true);
    move(piece, event.shiftKey ? 'left' : 'right');
    return true;
  };
  const keyOnCell = (event: KeyboardEvent, piece: Piece, node: HTMLElement): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const direction = ARROWS[event.key];
    if (direction && piece.kind === 'cell') {
      move(piece, direction);
      return true;
    }
    if (event.key === 'Enter' && piece.kind === 'cell') {
      move(piece, event.shiftKey ? 'up' : 'down');
      return true;
    }
    if (event.key === 'F2') begin(node, piece, null);
    else if (event.key === 'Delete' || event.key === 'Backspace') wants.write([{ piece, to: '' }]);
    else if (event.key.length === 1 && piece.kind === 'cell') begin(node, piece, event.key);
    else return false;
    return true;
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (writing || isField(event.target)) return;
    // Some programs give no plain text beside their table.
    if (isLabelled(text) || (text === '' && /<table\b/i.test(html))) {
      event.preventDefault();
      wants.lay({ html, text });
      return;
    }
    const piece = event.target instanceof Node ? sheet.pieceAt(event.target) : null;
    if (piece?.kind !== 'cell' || !wants.matrix().has(piece)) return;
    event.preventDefault();
    const rows = rowsOf(text);
    const cells = wants.matrix().block(piece, rows.length, Math.max(...rows.map((row) => row.length)));
    wants.write(rows.flatMap((row, r) => row.flatMap((to, c) => (cells[r]?.[c] ? [{ piece: cells[r][c], to }] : []))));
  };

  const listen = { signal };
  element.addEventListener('keydown', onKey, listen);
  element.ownerDocument.addEventListener('paste', onPaste, listen);
  element.addEventListener('focusout', (event) => event.target === writing?.node && end(true), listen);
  element.addEventListener(
    'dblclick',
    (event) => {
      const piece = event.target instanceof Node ? sheet.pieceAt(event.target) : null;
      const node = piece && sheet.nodeOf(piece);
      if (node && node !== writing?.node) begin(node, piece, null);
    },
    listen,
  );
  element.addEventListener(
    'click',
    (event) => {
      const piece = event.target instanceof Node ? sheet.pieceAt(event.target) : null;
      if (!writing && piece && wants.matrix().has(piece)) focus(piece);
    },
    listen,
  );
  return {
    renew() {
      if (!stop?.isConnected) stopAt(null);
      const { first } = wants.matrix();
      if (!stop && first) stopAt(sheet.nodeOf(first));
    },
  };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

/** A cell is one line; a paragraph keeps its breaks. */
function written(node: HTMLElement, piece: Piece): string {
  const text = (node.innerText ?? '').replace(/\r/g, '').replace(/\n$/, '');
  return piece.kind === 'cell' ? text.replace(/\s+/g, ' ').trim() : text;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
