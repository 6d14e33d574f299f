import { expect, test } from 'vitest';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { spacersOf, withoutSpacers } from '../../../lib/tables/columns/spacers';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { cellAt, rowOf, textsOf } from '../observed';

const items = lexiconOf(editionById('2021'))
  .known.filter(({ table }) => table === 'requests')
  .map(({ item }) => item);
const WIDTH = 7;
const figures = ['1', '2', '3', '4', '5', '6', '21'];
const second = figures.flatMap((figure) => [figure, '']);
const pairs = (...rows: readonly ObservedRow[]) =>
  rows.flatMap((row, nth) => {
    const item = items[nth];
    return item ? [{ item, row, by: 'exact' as const }] : [];
  });
const without = (rows: readonly ObservedRow[], nth = 0) => {
  const row = rows[nth];
  return row ? textsOf(withoutSpacers(row, WIDTH, spacersOf(pairs(...rows))).values) : [];
};

test('no row is too wide: there are none', () => {
  expect(spacersOf(pairs(rowOf(['甲'], figures)))).toBeNull();
  expect(spacersOf(pairs(rowOf(['甲'], second, { layout: 'flow' })))).toBeNull();
  expect(withoutSpacers(rowOf(['甲'], second), WIDTH, null).values).toHaveLength(14);
});

test('every second cell is a spacer', () => {
  const rows = [
    rowOf(['甲'], second),
    rowOf(
      ['乙'],
      figures.flatMap((figure) => ['', figure]),
    ),
  ];
  expect(spacersOf(pairs(...rows))?.alternate).toBe(true);
  expect(without(rows)).toEqual(figures);
  expect(without(rows, 1)).toEqual(figures);
  // A row as wide as the form is left alone.
  expect(without([rowOf(['甲'], second), rowOf(['乙'], figures)], 1)).toEqual(figures);
});

test('a row of nothing may be read either way', () => {
  expect(spacersOf(pairs(rowOf(['甲'], Array(14).fill('')), rowOf(['乙'], second)))?.alternate).toBe(true);
});

test('columns in which nothing ever stands are spacers', () => {
  const one = ['1', '2', '3', '', '4', '5', '6', '21'];
  const rows = [rowOf(['甲'], one), rowOf(['乙'], ['1', '1', '1', '', '1', '1', '1', '6'])];
  expect(spacersOf(pairs(...rows))).toEqual({ written: new Set([1, 2, 3, 5, 6, 7, 8]), alternate: false });
  expect(without(rows)).toEqual(figures);
});

test.each<[what: string, behind: string, width: number]>([
  ['a nought', '0', 7],
  ['a word', 'TRUE', 7],
  ['another figure, which may be the form’s own', '3', 8],
])('behind the form’s columns and an empty one: %s', (_what, behind, width) => {
  const rows = [rowOf(['甲'], [...figures, '', behind]), rowOf(['乙'], [...figures, '', behind])];
  expect(without(rows).filter((text) => text !== '')).toHaveLength(width);
  // Without an empty column between it is one too many.
  expect(without([rowOf(['甲'], [...figures, behind])])).toHaveLength(8);
});

test('where something stands between, the row is left', () => {
  const rows = [rowOf(['甲'], ['1', '2', '3', '9', '4', '5', '6', '21'])];
  expect(without(rows)).toHaveLength(8);
  const doubled = [
    rowOf(
      ['甲'],
      figures.flatMap((figure) => [figure, figure]),
    ),
  ];
  expect(without(doubled)).toHaveLength(14);
});

test.each<[why: string, rows: readonly (readonly string[])[]]>([
  ['one row of two has no spacers', [second, ['1', '2', '3', '9', '4', '5', '6', '21']]],
  ['more figures than the form has', [[...second, '9', '']]],
  ['something in one of the spacers', [['1', '9', ...second.slice(2)]]],
  ['two columns too many, one of them empty', [['1', '2', '3', '', '4', '5', '6', '21', '9']]],
])('%s: the row is left', (_, texts) => {
  const rows = texts.map((row, nth) => rowOf([String(nth)], row));
  expect(spacersOf(pairs(...rows))?.alternate).toBe(false);
  expect(without(rows, rows.length - 1)).toEqual(texts.at(-1));
});

test('columns of a text whose rows differ in length are none', () => {
  const torn = {
    ...rowOf(['甲'], []),
    values: ['1', '2', '3', '', '4', '5', '6', '21'].map((text, nth) => cellAt(text, nth, { confidence: 0.5 })),
  };
  expect(without([torn])).toHaveLength(8);
  const recognised = { ...torn, values: torn.values.map((cell) => ({ ...cell, confidence: 0 })) };
  expect(without([recognised])).toEqual(figures);
});
