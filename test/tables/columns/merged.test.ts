import { describe, expect, test } from 'vitest';
import type { LineItem } from '../../../lib/report/edition';
import { editionById } from '../../../lib/statute';
import { withReached } from '../../../lib/tables/columns/merged';
import { cellAt, textsOf } from '../observed';

const items = editionById('2021').tables.find(({ id }) => id === 'requests')?.rows ?? [];

/** Rows below each other in one grid: `text`, or `text↓rows`. */
function pairsOf(...rows: readonly (readonly string[])[]) {
  return rows.map((printed, row) => ({
    item: items[row] as LineItem,
    by: 'exact' as const,
    row: {
      labels: [],
      values: printed.map((one, column) => {
        const [text = '', down] = one.split('↓');
        return cellAt(text, column, { cell: { grid: 0, row, column }, ...(down ? { down: Number(down) } : {}) });
      }),
      block: 0,
      lastBlock: 0,
      layout: 'grid' as const,
    },
  }));
}
const texts = (rows: readonly (readonly string[])[]) => withReached(pairsOf(...rows)).map(({ row }) => textsOf(row.values));

describe('a cell that reaches down into rows that lack it', () => {
  test.each<[string, string[][], string[][]]>([
    [
      'a figure is that of none of them',
      [
        ['9', '4↓2', '0', '0', '0', '0', '13'],
        ['2', '0', '0', '0', '0', '6'],
      ],
      [
        ['9', '?', '0', '0', '0', '0', '13'],
        ['2', '?', '0', '0', '0', '0', '6'],
      ],
    ],
    [
      'a nought stands in each',
      [
        ['9', '0↓3', '0', '0', '0', '0', '9'],
        ['2', '0', '0', '0', '0', '2'],
        ['7', '1', '0', '0', '0', '8'],
      ],
      [
        ['9', '0', '0', '0', '0', '0', '9'],
        ['2', '0', '0', '0', '0', '0', '2'],
        ['7', '0', '1', '0', '0', '0', '8'],
      ],
    ],
    [
      'not where the row below has all of its own',
      [
        ['9', '4↓2', '0', '0', '0', '0', '13'],
        ['2', '1', '0', '0', '0', '0', '3'],
      ],
      [
        ['9', '4', '0', '0', '0', '0', '13'],
        ['2', '1', '0', '0', '0', '0', '3'],
      ],
    ],
    [
      'not in a row that lacks more',
      [
        ['9', '4↓2', '0', '0', '0', '0', '13'],
        ['2', '1', '0', '0', '3'],
      ],
      [
        ['9', '4', '0', '0', '0', '0', '13'],
        ['2', '1', '0', '0', '3'],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(texts(rows)).toEqual(expected);
  });
});
