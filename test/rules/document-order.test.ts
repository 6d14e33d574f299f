import { expect, test } from 'vitest';
import type { Place } from '../../lib/document/place';
import { inDocumentOrder } from '../../lib/rules/engine/document-order';

const dom = (selector: string, span: readonly [number, number] | null = null): Place => ({ kind: 'dom', selector, span });
const line = (at: number, span: readonly [number, number] | null = null): Place => ({ kind: 'line', line: at, span });

const cases: readonly (readonly [name: string, places: readonly (Place | null)[]])[] = [
  ['lines', [line(2), line(9), line(10)]],
  ['characters of one line', [line(3, [0, 2]), line(3, [14, 16])]],
  [
    'elements by their ordinals, not by their letters',
    [
      dom('body > div:nth-child(2) > p:nth-child(9)'),
      dom('body > div:nth-child(2) > table:nth-child(10)'),
      dom('body > div:nth-child(11)'),
    ],
  ],
  ['an element before its children', [dom('body > div:nth-child(2)'), dom('body > div:nth-child(2) > p:nth-child(1)')]],
  ['what has no place last', [line(99), null, null]],
  [
    'inside a frame',
    [dom('body > iframe:nth-child(3) >>> body > p:nth-child(2)'), dom('body > iframe:nth-child(3) >>> body > p:nth-child(12)')],
  ],
];

test.each(cases)('%s stand in document order', (_, places) => {
  const right = places.map((place, at) => ({ place, cell: null, at }));
  expect(inDocumentOrder(right.toReversed()).filter((one) => one.place)).toEqual(right.filter((one) => one.place));
  expect(inDocumentOrder(right)).toEqual(right);
});

test('cells that share a line stand as in their row', () => {
  const cell = (column: number) => ({ place: line(4), cell: { grid: 0, row: 2, column } });
  expect(inDocumentOrder([cell(3), cell(1), cell(2)]).map((one) => one.cell.column)).toEqual([1, 2, 3]);
});
