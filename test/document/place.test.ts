import { describe, expect, it } from 'vitest';
import { type Box, elementOf, narrow, type Place, pieceOf, samePlace } from '../../lib/document/place';
import { inDocumentOrder } from '../../lib/rules/engine/document-order';

const onPage = (page: number, box: Box): Place => ({ kind: 'page', page, box, span: null });

describe('places on pages', () => {
  const place = onPage(2, [72, 90.5, 300, 12]);

  it('are the same by page and box, and one name stands for both', () => {
    expect(samePlace(place, onPage(2, [72, 90.5, 300, 12]))).toBe(true);
    for (const other of [onPage(1, [72, 90.5, 300, 12]), onPage(2, [72, 90, 300, 12]), { kind: 'line', line: 2, span: null } as const]) {
      expect(samePlace(place, other)).toBe(false);
      expect(elementOf(place)).not.toBe(elementOf(other));
    }
  });

  it('keep their box when they are narrowed', () => {
    const part = narrow(place, 3, 5);
    expect(part).toEqual({ ...place, span: [3, 5] });
    expect(samePlace(part, place)).toBe(false);
    expect(elementOf(part)).toBe(elementOf(place));
    expect(pieceOf(part)).toBe(pieceOf(place));
  });

  it('stand in order of page, height, then left edge', () => {
    const order = [
      onPage(1, [300, 700, 9, 9]),
      onPage(2, [72, 90, 9, 9]),
      onPage(2, [90, 90, 9, 9]),
      onPage(2, [10, 91, 9, 9]),
      onPage(10, [0, 0, 9, 9]),
    ];
    expect(inDocumentOrder(order.toReversed().map((one) => ({ place: one, cell: null }))).map((one) => one.place)).toEqual(order);
  });
});
