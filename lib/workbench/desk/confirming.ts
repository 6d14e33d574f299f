import type { Document } from '../../document/document';
import type { GridCell } from '../../document/grid';
import type { Place } from '../../document/place';
import type { Audit } from '../../report/audit';
import type { Piece } from './pieces';
import { pieceName } from './pieces';

/** A recognised cell that somebody is asked about. */
export interface Question {
  readonly path: string;
  /** As the statute names it. */
  readonly label: string;
  readonly piece: Piece & { readonly kind: 'cell' };
  /** Where the picture shows it. */
  readonly place: Place;
  /** What was recognised. */
  readonly read: string;
  /** What arithmetic expects; null where it says nothing. */
  readonly likely: number | null;
}

/** What is still to be compared with the picture, in the order in which it is asked; empty when nothing is. */
export function questionsOf(audit: Audit | null): Question[] {
  const facts = audit?.report?.facts ?? {};
  return (audit?.asked ?? []).flatMap(({ path, likely }): Question[] => {
    const fact = facts[path];
    if (!fact?.cell || !fact.place) return [];
    return [{ path, label: fact.label, piece: { kind: 'cell', ...fact.cell }, place: fact.place, read: fact.raw, likely }];
  });
}

/** The document with these cells, by {@link pieceName}, as somebody has compared them with the picture: they are certain. */
export function withConfirmed(document: Document, confirmed: readonly string[]): Document {
  if (confirmed.length === 0) return document;
  const names = new Set(confirmed);
  return withCells(document, (cell, grid) => {
    const { row, column } = cell;
    return cell.recognised !== undefined && names.has(pieceName({ kind: 'cell', grid, row, column }))
      ? { ...cell, confirmed: true, confidence: 1, state: cell.text === '' ? 'blank' : 'text' }
      : cell;
  });
}

/** When nothing is left to ask, what was never asked is vouched for: by the recogniser, and by the sums in which it stands. */
export function withAllVouched(document: Document): Document {
  return withCells(document, (cell) => (cell.recognised === undefined || cell.state === 'unread' ? cell : { ...cell, confidence: 1 }));
}

function withCells(document: Document, change: (cell: GridCell, grid: number) => GridCell): Document {
  const blocks = document.blocks.map((block) =>
    block.kind === 'grid' ? { ...block, cells: block.cells.map((cell) => change(cell, block.index)) } : block,
  );
  return { ...document, blocks };
}
