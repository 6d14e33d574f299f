import { expect, test } from 'vitest';
import type { Place } from '../../../lib/document/place';
import { inDocumentOrder, mergeInOrder } from '../../../lib/rules/engine/document-order';

type Placed = { readonly place: Place | null; readonly cell: { grid: number; row: number; column: number } | null; readonly name: string };
const dom = (name: string, path: string, from = 0): Placed => ({
  name,
  cell: null,
  place: { kind: 'dom', selector: path, span: [from, from + 1] } as Place,
});
const nowhere = (name: string): Placed => ({ name, place: null, cell: null });
const line = (name: string, at: number, column?: number): Placed => ({
  name,
  place: { kind: 'line', line: at, span: null },
  cell: column === undefined ? null : { grid: 0, row: 0, column },
});
const inCell = (name: string, grid: number, row: number, column: number): Placed => ({ ...line(name, 1), cell: { grid, row, column } });
const step = (...nth: readonly number[]) => nth.map((one) => `div:nth-child(${one})`).join('>');
const names = (placed: readonly Placed[]) => placed.map(({ name }) => name).join('');

test.each<[placed: readonly Placed[], order: string]>([
  [[nowhere('z'), dom('b', step(1, 2)), dom('a', step(1, 1))], 'abz'],
  [[dom('b', step(1, 10)), dom('a', step(1, 9))], 'ab'],
  [[dom('b', step(1, 1, 1)), dom('a', step(1, 1))], 'ab'],
  [[dom('b', step(1), 7), dom('a', step(1), 3)], 'ab'],
  [[nowhere('x'), nowhere('y')], 'xy'],
  [[line('b', 4), line('a', 3)], 'ab'],
  [[line('b', 4, 2), line('a', 4, 1)], 'ab'],
  [[line('b', 4, 1), line('a', 4)], 'ab'],
  [[dom('x', step(2)), dom('y', step(2))], 'xy'],
  [[inCell('b', 0, 2, 1), inCell('a', 0, 1, 2)], 'ab'],
  [[inCell('b', 1, 0, 0), inCell('a', 0, 9, 9)], 'ab'],
  [[dom('b', `body>${step(1)}`), dom('a', 'body', 3)], 'ab'],
  [[dom('b', 'body>div:nth-child(2)>p>b:nth-child(1)'), dom('a', 'body>div:nth-child(1)>p>b:nth-child(9)')], 'ab'],
  [[nowhere('z'), line('a', 0)], 'az'],
  [[line('a', 0)], 'a'],
  [[], ''],
])('findings stand as they stand in the document (%#)', (placed, order) => {
  expect(names(inDocumentOrder(placed))).toBe(order);
  expect(names(mergeInOrder([], placed))).toBe(order);
});

test('more are put in before the first behind them, and what is there keeps its order', () => {
  const present = [dom('d', step(4)), dom('b', step(2)), nowhere('z')];
  expect(names(mergeInOrder(present, [dom('c', step(3)), nowhere('y'), dom('a', step(1))]))).toBe('acdbzy');
  expect(names(mergeInOrder([dom('a', step(1))], [dom('b', step(1))]))).toBe('ab');
  expect(names(mergeInOrder([], []))).toBe('');
});

test('pages go by their boxes, office papers by their blocks', () => {
  const page = (name: string, on: number, top: number, left: number) =>
    ({ name, cell: null, place: { kind: 'page', page: on, box: [left, top, 9, 9] } }) as unknown as Placed;
  expect(names(inDocumentOrder([page('d', 2, 1, 1), page('c', 1, 9, 1), page('b', 1, 2, 8), page('a', 1, 2, 3)]))).toBe('abcd');
  const office = (name: string, block: number, cell: readonly number[] | null) =>
    ({ name, cell: null, place: { kind: 'office', block, cell } }) as unknown as Placed;
  expect(names(inDocumentOrder([office('c', 2, [1, 2]), office('b', 2, [1, 1]), office('a', 1, null)]))).toBe('abc');
});
