import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { readText } from '../../../lib/sources/text';
import { editionById } from '../../../lib/statute';
import { askewMisfits } from '../../../lib/tables/printed/askew-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { gridOf, rowOf } from '../observed';

const [disclosure, requests, remedies] = editionById('2021').tables;
if (!requests || !remedies || !disclosure) throw new Error('no table');
const figures = ['1', '0', '0', '0', '0', '0', '1'];

/** The form's row `nth`, its figures so many columns further on. */
function row(nth: number, by = 0, values: readonly string[] = figures, more: Partial<ObservedRow> = {}): ObservedRow {
  const made = rowOf([normalise(requests?.rows[nth]?.label ?? '')], values, more);
  return { ...made, values: made.values.map((cell) => ({ ...cell, across: cell.across + by })) };
}

function told(rows: readonly ObservedRow[], form = requests as NonNullable<typeof requests>) {
  const pairs = rows.flatMap((one, nth) => (form.rows[nth] ? [{ item: form.rows[nth], row: one, by: 'exact' as const }] : []));
  const blocks = [gridOf([['甲']]), gridOf([['乙']])];
  return askewMisfits(form, pairs, { ...readText('x', { name: null }), blocks }).map(({ kind }) => kind);
}

describe('rows whose figures stand under the neighbours’ headers', () => {
  test.each<[why: string, rows: readonly ObservedRow[], count: number]>([
    ['all in their columns', [row(0), row(1), row(2)], 0],
    ['one a column to the right', [row(0), row(1), row(2, 1)], 1],
    ['the first a column to the left', [row(0, 1), row(1, 2), row(2, 2)], 1],
    ['two of them are told together', [row(0), row(1), row(2), row(3, 1), row(4, 1)], 1],
    ['with two columns to the side', [row(0), row(1), row(2, 2)], 1],
    ['a row of a text has no columns', [row(0), row(1), row(2, 1, figures, { layout: 'flow' })], 0],
    ['a row with a figure lost', [row(0), row(1), row(2, 1, figures.slice(1))], 0],
    ['of another grid', [row(0), row(1), row(2, 1, figures, { block: 1 })], 0],
  ])('%s', (_, rows, count) => {
    expect(told(rows)).toHaveLength(count);
  });

  test('one is told by its name, several by the first and their number', () => {
    const words = (rows: readonly ObservedRow[]) => {
      const pairs = rows.flatMap((one, nth) => (requests.rows[nth] ? [{ item: requests.rows[nth], row: one, by: 'exact' as const }] : []));
      const document = { ...readText('x', { name: null }), blocks: [gridOf([['甲']])] };
      return askewMisfits(requests, pairs, document).map(({ message, cells }) => [message.zh, message.en, cells.length]);
    };
    const [, , third, fourth] = requests.rows.map(({ label }) => label);
    expect(words([row(0), row(1), row(2, 1)])).toEqual([
      [
        `表三“${third}”一行的数字与其他各行不在同样的列，没有对齐表头，按次序读取`,
        `表三: the figures of “${third}” stand in other columns than those of the other rows; they were taken by their order`,
        7,
      ],
    ]);
    expect(words([row(0), row(1), row(2), row(3, 1), row(4, 1)])).toEqual([
      [
        `表三“${fourth}”等 2 行的数字与其他各行不在同样的列，没有对齐表头，按次序读取`,
        `表三: the figures of “${fourth}” and 1 more rows stand in other columns than those of the other rows; they were taken by their order`,
        14,
      ],
    ]);
  });

  test('half of a row may be askew, more may not', () => {
    const shifted = (from: number) => {
      const made = row(2);
      return { ...made, values: made.values.map((cell, at) => (at < from ? cell : { ...cell, across: cell.across + 1 })) };
    };
    expect(told([row(0), row(1), shifted(4)])).toEqual([]);
    expect(told([row(0), row(1), shifted(3)])).toHaveLength(1);
  });

  test('a cell over two columns is in each of them', () => {
    const made = row(2, -1);
    const wide = { ...made, values: made.values.map((cell) => ({ ...cell, span: 2 })) };
    expect(told([row(0), row(1), wide])).toEqual([]);
  });

  test('a doubtful reading has no place of its own', () => {
    const made = row(2, 1);
    const unsure = { ...made, values: made.values.map((cell) => ({ ...cell, confidence: 0.6 })) };
    expect(told([row(0), row(1), unsure])).toEqual([]);
  });

  test('a table that is read under its headers has none, and no table of one row', () => {
    const own = (nth: number, by: number): ObservedRow => {
      const made = rowOf([normalise(disclosure?.rows[nth]?.label ?? '')], Array(disclosure?.rows[nth]?.slots.length ?? 0).fill('1'));
      return { ...made, values: made.values.map((cell) => ({ ...cell, across: cell.across + by })) };
    };
    expect(told([own(0, 0), own(1, 0), own(2, 1)], disclosure)).toEqual([]);
    expect(told([rowOf([], Array(15).fill('1'))], remedies)).toEqual([]);
  });
});

describe('a group that reaches too far', () => {
  const group = requests.rows.find(({ groups }) => groups.length > 1)?.groups.at(-1) ?? '';
  const inGroup = requests.rows.findIndex(({ groups }) => groups.includes(group));
  const outside = requests.rows.findIndex(({ groups }, nth) => nth > inGroup && !groups.includes(group));

  function reaching(nth: number, rowSpan: number, at: number) {
    const text = normalise(group);
    const grid = gridOf([[text], ['x']]);
    const cells = grid.cells.map((cell) => (cell.text === text ? { ...cell, rowSpan } : cell));
    const made = rowOf([normalise(requests?.rows[nth]?.label ?? '')], figures);
    const labels = made.labels.map((cell) => ({ ...cell, cell: { grid: 0, row: at, column: 1 } }));
    const item = requests?.rows[nth];
    const pairs = item ? [{ item, row: { ...made, labels }, by: 'exact' as const }] : [];
    const document = { ...readText('x', { name: null }), blocks: [{ ...grid, cells }] };
    return askewMisfits(requests as NonNullable<typeof requests>, pairs, document).map(({ kind }) => kind);
  }

  test('is told at a row of another group', () => {
    expect(group).not.toBe('');
    expect(reaching(outside, 3, 1)).toHaveLength(1);
  });

  test('is told beside rows that are askew, of which it is not told again', () => {
    const text = normalise(group);
    const grid = gridOf([[text], ['x'], ['y'], ['z']]);
    const cells = grid.cells.map((cell) => (cell.text === text ? { ...cell, rowSpan: 4 } : cell));
    const document = { ...readText('x', { name: null }), blocks: [{ ...grid, cells }] };
    const told = (askew: number) => {
      const pairs = [inGroup, inGroup + 1, outside].flatMap((nth, at) => {
        const [item, made] = [requests.rows[nth], row(nth, at === askew ? 1 : 0)];
        return item
          ? [
              {
                item,
                row: { ...made, labels: made.labels.map((cell) => ({ ...cell, cell: { grid: 0, row: at + 1, column: 1 } })) },
                by: 'exact' as const,
              },
            ]
          : [];
      });
      return askewMisfits(requests, pairs, document).map(({ kind }) => kind);
    };
    expect(told(-1)).toEqual(['label']);
    expect(told(1)).toEqual(['header', 'label']);
    expect(told(2)).toEqual(['header']);
  });

  test.each<[why: string, nth: number, span: number, at: number]>([
    ['a row of its own', inGroup, 3, 1],
    ['a row below it', outside, 3, 3],
    ['a group of one row', outside, 1, 0],
  ])('is none: %s', (_, nth, span, at) => {
    expect(reaching(nth, span, at)).toEqual([]);
  });
});
