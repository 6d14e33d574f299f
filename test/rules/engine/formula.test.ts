import { expect, test } from 'vitest';
import { type Entry, ownEntry } from '../../../lib/reckoning/ledger';
import { formulaOf, tidy } from '../../../lib/rules/engine/formula';

type Cell = number | '' | null;

/** Cells of an equation: a blank, or one that nobody read, counts as nought. */
function worked(left: readonly Cell[], right: readonly Cell[]) {
  const pathsOf = (side: readonly Cell[], name: string) => side.map((_, nth) => `${name}${nth}`);
  const equation = { at: '', left: pathsOf(left, 'left'), right: pathsOf(right, 'right') };
  const all = [...equation.left, ...equation.right];
  const cells = new Map([...left, ...right].map((cell, nth) => [all[nth] ?? '', cell]));
  const entry = (path: string): Entry<string> => {
    const cell = cells.get(path) ?? null;
    return ownEntry(path, cell === '' ? 'blank' : (cell ?? 'unread'), 1);
  };
  return formulaOf(equation, entry);
}

test.each<[left: readonly Cell[], right: readonly Cell[], zh: string, en: string]>([
  [[10, 1, 0, 0], [0], '10 + 1 + 0 + 0 = 11 ≠ 0', '10 + 1 + 0 + 0 = 11 ≠ 0'],
  [[3], [3], '3 = 3', '3 = 3'],
  [[3, 0], [2, 1], '3 + 0 = 3 = 2 + 1 = 3', '3 + 0 = 3 = 2 + 1 = 3'],
  [[5, -2], [4], '5 + (-2) = 3 ≠ 4', '5 + (-2) = 3 ≠ 4'],
  [[0.1, 0.2], [0.3], '0.1 + 0.2 = 0.3 = 0.3', '0.1 + 0.2 = 0.3 = 0.3'],
  [[2, ''], [3], '2 + 0 = 2 ≠ 3（1 格未填）', '2 + 0 = 2 ≠ 3 (1 blank)'],
  [[2, ''], [''], '2 + 0 = 2 ≠ 0（2 格未填）', '2 + 0 = 2 ≠ 0 (2 blank)'],
  [[2, null], [3], '2 + 0 = 2 ≠ 3', '2 + 0 = 2 ≠ 3'],
  // Seven stand in whole; of eight those that are nought are left out.
  [[1, 0, 0, 0, 0, 0, 0], [2], '1 + 0 + 0 + 0 + 0 + 0 + 0 = 1 ≠ 2', '1 + 0 + 0 + 0 + 0 + 0 + 0 = 1 ≠ 2'],
  [[1, 4, 0, 0, 0, 0, 0, 0], [2], '1 + 4 = 5 ≠ 2（其余 6 项为 0）', '1 + 4 = 5 ≠ 2 (the other 6 are 0)'],
  [[1, 0, 0, 0, 0, 0, 0, ''], [2], '1 ≠ 2（其余 7 项为 0）（1 格未填）', '1 ≠ 2 (the other 7 are 0) (1 blank)'],
  [[0, 0, 0, 0, 0, 0, 0, 0], [2], '0 ≠ 2（其余 7 项为 0）', '0 ≠ 2 (the other 7 are 0)'],
  [[2], [0, 0, 0, 0, 0, 0, 0, 1], '2 ≠ 1（其余 7 项为 0）', '2 ≠ 1 (the other 7 are 0)'],
])('%j and %j', (left, right, zh, en) => {
  expect(worked(left, right)).toEqual({ zh, en });
});

test('a decimal has six places at most', () => {
  expect([tidy(0.1 + 0.2), tidy(1 / 3), tidy(-2), tidy(3)]).toEqual([0.3, 0.333333, -2, 3]);
});
