import type { Document } from '../../document/document';
import { pieceOf } from '../../document/place';

/** On a sheet each cell has a place of its own: in a text all cells of a line share one, which would lead to the row only. */
export function withOwnPlaces(document: Document): Document {
  const seen = new Map<string, number>();
  const cells = document.blocks.flatMap((block) => (block.kind === 'grid' ? block.cells : []));
  for (const { places } of cells) for (const place of places) seen.set(pieceOf(place), (seen.get(pieceOf(place)) ?? 0) + 1);
  if ([...seen.values()].every((count) => count === 1)) return document;
  const blocks = document.blocks.map((block, index) =>
    block.kind === 'grid'
      ? {
          ...block,
          cells: block.cells.map((cell) => {
            const isShared = cell.places.some((place) => (seen.get(pieceOf(place)) ?? 0) > 1);
            return isShared
              ? { ...cell, places: [{ kind: 'office' as const, block: index, cell: [cell.row, cell.column] as const, span: null }] }
              : cell;
          }),
        }
      : block,
  );
  return { ...document, blocks };
}
