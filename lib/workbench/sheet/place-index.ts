import type { Document } from '../../document/document';
import { type Place, pieceOf, type Span } from '../../document/place';
import type { Piece } from '../desk/pieces';

/** Where a place is on a sheet: its piece, and which of the piece's characters; null for all of them. */
export interface Spot {
  readonly piece: Piece;
  readonly span: Span | null;
}

/** Finds the piece that a place of this document speaks of, whatever the source was: places are compared, not understood. */
export function indexPlaces({ blocks }: Document): (place: Place) => Spot | null {
  const index = new Map<string, { readonly piece: Piece; readonly span: Span | null }[]>();
  const add = (place: Place, piece: Piece) => {
    const key = pieceOf(place);
    index.set(key, [...(index.get(key) ?? []), { piece, span: place.span }]);
  };
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') add(block.place, { kind: 'paragraph', block: at });
    else
      for (const { places, row, column } of block.cells)
        for (const place of places) add(place, { kind: 'cell', grid: block.index, row, column });
  });
  return (place) => {
    const known = index.get(pieceOf(place)) ?? [];
    const [start, end] = place.span ?? [0, 0];
    const found = known.find(({ span }) => span === null || (place.span !== null && span[0] <= start && end <= span[1])) ?? known[0];
    if (!found) return null;
    const from = found.span?.[0] ?? 0;
    return { piece: found.piece, span: place.span && [start - from, end - from] };
  };
}
