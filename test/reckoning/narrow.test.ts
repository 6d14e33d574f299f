import { describe, expect, test } from 'vitest';
import type { Figure } from '../../lib/reckoning/figure';
import { type Constraint, countHolding, narrow, type SlotOf } from '../../lib/reckoning/narrow';

/** Cells of two columns: `a0` is the first of row a. A sum: parts, then the total. */
const cells = new Map<string, SlotOf<string>>();
const cell = (name: string): SlotOf<string> => {
  const known = cells.get(name) ?? { row: name.charAt(0), slot: Number(name.charAt(1)) };
  cells.set(name, known);
  return known;
};
const sum = (parts: readonly string[], total: string): Constraint<string> => ({
  terms: [...parts.map((part) => ({ cell: cell(part), sign: 1 as const })), { cell: cell(total), sign: -1 as const }],
  defines: cell(total),
});
const balance = (left: readonly string[], right: readonly string[]): Constraint<string> => ({
  terms: [...left.map((one) => ({ cell: cell(one), sign: 1 as const })), ...right.map((one) => ({ cell: cell(one), sign: -1 as const }))],
  defines: null,
});
const rows = (ways: Readonly<Record<string, readonly (readonly Figure[])[]>>) =>
  Object.entries(ways).map(([row, own]) => ({ row, ways: own }));
const left = (constraints: readonly Constraint<string>[], ways: Parameters<typeof rows>[0]) => {
  const found = narrow(constraints, rows(ways));
  return found && Object.fromEntries([...found].map(([row, open]) => [row, [...open]]));
};

describe('the ways that leave room for every sum', () => {
  test('a total decides where a figure stands', () => {
    const columns = [sum(['a0', 'b0'], 't0'), sum(['a1', 'b1'], 't1')];
    expect(
      left(columns, {
        a: [
          [3, 'blank'],
          ['blank', 3],
        ],
        b: [[1, 2]],
        t: [[4, 2]],
      }),
    ).toEqual({ a: [0], b: [0], t: [0] });
    expect(
      left(columns, {
        a: [
          [3, 'blank'],
          ['blank', 3],
        ],
        b: [[1, 2]],
        t: [[1, 5]],
      }),
    ).toEqual({ a: [1], b: [0], t: [0] });
  });

  test('one that is decided decides the next', () => {
    const columns = [sum(['a0', 'b0'], 't0'), balance(['a1'], ['c1']), sum(['b1', 'c0'], 'u0')];
    const ways = {
      a: [
        [3, 1],
        [5, 2],
      ],
      b: [
        [1, 7],
        [2, 8],
      ],
      c: [
        [0, 1],
        [0, 2],
      ],
      t: [[4, 0]],
      u: [[7, 0]],
    };
    expect(left(columns, ways)).toEqual({ a: [0], b: [0], c: [0], t: [0], u: [0] });
  });

  test('what the sums leave open stays open', () => {
    expect(left([balance(['a0', 'b0'], ['t0'])], { a: [[1], [2]], b: [[2], [1]], t: [[3]] })).toEqual({ a: [0, 1], b: [0, 1], t: [0] });
    expect(left([], { a: [[1], [2]] })).toEqual({ a: [0, 1] });
  });

  test('too little and too much are both out', () => {
    expect(left([balance(['a0'], ['t0'])], { a: [[2], [3], [4]], t: [[3]] })).toEqual({ a: [1], t: [0] });
    expect(left([balance(['t0'], ['a0'])], { a: [[2], [3], [4]], t: [[3]] })).toEqual({ a: [1], t: [0] });
  });

  test('what could not be read may be anything', () => {
    expect(left([balance(['a0', 'b0'], ['t0'])], { a: [[1], [2]], b: [['unread']], t: [[9]] })).toEqual({ a: [0, 1], b: [0], t: [0] });
  });

  test('a blank and what is no cell count as nought', () => {
    expect(left([balance(['a0', 'b0'], ['t0'])], { a: [[1], [2]], b: [['blank']], t: [[2]] })).toEqual({ a: [1], b: [0], t: [0] });
    expect(left([balance(['a0', 'x0'], ['t0'])], { a: [[1], [2]], t: [[2]], x: [['unknown']] })).toEqual({ a: [1], t: [0], x: [0] });
  });

  test('a blank total stands for its parts, where nothing else fits', () => {
    const columns = [sum(['a0', 'b0'], 't0'), balance(['t0'], ['c0'])];
    expect(left(columns, { a: [[1], [2]], b: [[1]], t: [['blank']], c: [[3]] })).toEqual({ a: [1], b: [0], t: [0], c: [0] });
    expect(left([sum(['a0', 'b0'], 't0'), balance(['c0'], ['t0'])], { a: [[1], [2]], b: [[1]], t: [['blank']], c: [[3]] })).toEqual({
      a: [1],
      b: [0],
      t: [0],
      c: [0],
    });
  });

  test('nothing fits: neither with blanks as nought nor as their parts', () => {
    expect(left([balance(['a0'], ['t0'])], { a: [[1]], t: [[2]] })).toBeNull();
    expect(left([sum(['a0'], 't0'), balance(['t0'], ['c0'])], { a: [[1]], t: [['blank']], c: [[3]] })).toBeNull();
  });

  test('a total that is printed in one way is no blank one, nor is one that could not be read', () => {
    const columns = [sum(['a0'], 't0')];
    expect(left(columns, { a: [[1]], t: [['blank'], [2]] })).toBeNull();
    expect(left(columns, { a: [[1]], t: [['unread']] })).toEqual({ a: [0], t: [0] });
    expect(left(columns, { a: [[1]], t: [['blank'], [1]] })).toEqual({ a: [0], t: [1] });
  });
});

describe('how many sums come to nought', () => {
  const count = (constraints: readonly Constraint<string>[], figures: Readonly<Record<string, Figure>>) =>
    countHolding(constraints, ({ row, slot }) => figures[`${row}${slot}`] ?? 'unknown');

  test('those that hold, no others', () => {
    const sums = [balance(['a0'], ['b0']), balance(['a0'], ['c0']), balance(['c0'], ['a0']), balance(['a0', 'b0'], ['d0'])];
    expect(count(sums, { a0: 1, b0: 1, c0: 2, d0: 2 })).toBe(2);
    expect(count(sums, { a0: 1, b0: 1, c0: 1, d0: 2 })).toBe(4);
  });

  test('one of something unread does not', () => {
    expect(count([balance(['a0'], ['b0'])], { a0: 'unread', b0: 1 })).toBe(0);
    expect(count([balance(['a0'], ['b0'])], { a0: 1, b0: 'unread' })).toBe(0);
  });

  test('a blank total is counted as its parts, and the sum that says so says nothing more', () => {
    const sums = [sum(['a0', 'b0'], 't0'), balance(['t0'], ['c0']), balance(['c0'], ['t0'])];
    expect(count(sums, { a0: 1, b0: 2, t0: 'blank', c0: 3 })).toBe(2);
    expect(count(sums, { a0: 1, b0: 2, t0: 3, c0: 3 })).toBe(3);
    expect(count(sums, { a0: 1, b0: 2, t0: 'blank', c0: 4 })).toBe(0);
  });
});
