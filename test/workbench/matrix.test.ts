import { expect, test } from 'vitest';
import { type Direction, matrixOf } from '../../lib/workbench/desk/matrix';

/** Two tables: rows of two figures, with a row of words between them; then rows of three. */
const places = [
  ...[1, 3].flatMap((row) => [2, 4].map((column) => ({ grid: 0, row, column }))),
  ...[2, 5].flatMap((row) => [1, 2, 5].map((column) => ({ grid: 1, row, column }))),
];
const matrix = matrixOf(
  Object.fromEntries(
    places.map((cell) => [`${cell.grid}.${cell.row}.${cell.column}`, { path: `${cell.grid}.${cell.row}.${cell.column}`, cell }]),
  ),
);

test.each<readonly [from: string, Direction, to: string | null]>([
  ['0.1.2', 'right', '0.1.4'],
  ['0.1.4', 'right', null],
  ['0.1.2', 'left', null],
  ['0.1.4', 'down', '0.3.4'],
  ['0.1.4', 'up', null],
  ['0.3.4', 'down', '1.2.5'],
  ['1.2.1', 'up', '0.3.2'],
  ['1.2.2', 'down', '1.5.2'],
  ['1.5.2', 'down', null],
])('from %s %s to %s', (from, direction, to) => {
  const piece = matrix.cellOf(from);
  const next = piece && matrix.beside(piece, direction);
  expect(next ? matrix.pathOf(next) : null).toBe(to);
});
