import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCells, type SpanningCell, spansOf } from '../../lib/sources/page/place-cells';

const plain: SpanningCell = { rowSpan: 1, columnSpan: 1 };
const row = (group: number, order: number, ...cells: SpanningCell[]) => ({ group, order, cells });
const at = (rows: Parameters<typeof placeCells>[0]) =>
  placeCells(rows, ({ columnSpan }, row, column, rowSpan) => [row, column, rowSpan, columnSpan].join()).cells;

const CASES: readonly (readonly [title: string, rows: Parameters<typeof placeCells>[0], expected: string[]])[] = [
  [
    'the label column of table three pushes the rows below it to the right',
    [row(0, 0, { rowSpan: 2, columnSpan: 1 }, plain), row(0, 1, plain, plain)],
    ['0,0,2,1', '0,1,1,1', '1,1,1,1', '1,2,1,1'],
  ],
  [
    'rowspan 0 reaches to the end of its row group and no further',
    [row(0, 0, { rowSpan: 0, columnSpan: 1 }), row(0, 1, plain), row(1, 2, plain)],
    ['0,0,2,1', '1,1,1,1', '2,0,1,1'],
  ],
  [
    'a span is clamped to its row group',
    [row(0, 0, { rowSpan: 9, columnSpan: 1 }), row(1, 1, plain, plain)],
    ['0,0,1,1', '1,0,1,1', '1,1,1,1'],
  ],
  [
    'cells may overlap',
    [row(0, 0, plain, { rowSpan: 2, columnSpan: 1 }), row(0, 1, { rowSpan: 1, columnSpan: 2 })],
    ['0,0,1,1', '0,1,2,1', '1,0,1,2'],
  ],
  [
    'a row that was taken out shortens the span over it',
    [row(0, 0, { rowSpan: 3, columnSpan: 1 }, plain), row(0, 2, plain), row(0, 3, plain)],
    ['0,0,2,1', '0,1,1,1', '1,1,1,1', '2,0,1,1'],
  ],
];

test.each(CASES)('%s', (_, rows, expected) => {
  expect(at(rows)).toEqual(expected);
});

test('every slot that the standard fills is filled, cell by cell', () => {
  const cell = fc.record({ rowSpan: fc.integer({ min: 0, max: 4 }), columnSpan: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.array(cell, { maxLength: 5 })), { maxLength: 7 }), (source) => {
      let group = 0;
      const rows = source.map(([isNew, cells], order) => {
        group += isNew;
        return { group, order, cells };
      });
      expect(at(rows)).toEqual(bySlots(rows));
    }),
  );
});

/** The algorithm as the standard words it, over a map of slots. */
function bySlots(rows: readonly { group: number; cells: readonly SpanningCell[] }[]): string[] {
  const taken = new Set<string>();
  return rows.flatMap(({ group, cells }, y) => {
    let x = 0;
    const groupEnd = rows.findLastIndex((one) => one.group === group) + 1;
    return cells.map(({ rowSpan, columnSpan }) => {
      while (taken.has(`${y},${x}`)) x++;
      const height = Math.min(rowSpan === 0 ? groupEnd - y : rowSpan, groupEnd - y);
      for (let b = y; b < y + height; b++) for (let a = x; a < x + columnSpan; a++) taken.add(`${b},${a}`);
      const placed = `${y},${x},${height},${columnSpan}`;
      x += columnSpan;
      return placed;
    });
  });
}

const ATTRIBUTES: readonly (readonly [colspan: string | null, rowspan: string | null, columns: number, rows: number])[] = [
  [null, null, 1, 1],
  ['3', '2', 3, 2],
  [' +4px', '2.9', 4, 2],
  ['0', '0', 1, 0],
  ['-2', 'x', 1, 1],
  ['2000', '70000', 1000, 65_534],
];

test.each(ATTRIBUTES)('colspan %s rowspan %s', (colspan, rowspan, columns, rows) => {
  const attributes: Record<string, string | null> = { colspan, rowspan };
  expect(spansOf((name) => attributes[name] ?? null)).toEqual({ columnSpan: columns, rowSpan: rows });
});
