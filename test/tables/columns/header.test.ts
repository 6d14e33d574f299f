import { describe, expect, test } from 'vitest';
import { editionById } from '../../../lib/statute';
import { type BlockRow, headerOrder, headerRow, headersOf, unitIn, withoutRepeats } from '../../../lib/tables/columns/header';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf, textsOf } from '../observed';

const corner = '信息内容';
const item = editionById('2021').tables.find(({ id }) => id === 'disclosure')?.rows[0];
if (!item) throw new Error('no table');
const [issued = '', repealed = '', inForce = ''] = item.slots.map(({ column }) => column);
const header = (...words: readonly string[]) => rowOf([corner, ...words], []);
const rules = rowOf(['规章'], ['1', '2', '3']);
const headerOf = (block: BlockRow, ordinal: number) => headersOf(block)[ordinal]?.text ?? null;
const below = (above: readonly ObservedRow[], row = rules) => ({ corner, row, rows: [...above, row] });

describe('the header above a block', () => {
  test.each<[why: string, above: readonly ObservedRow[], word: string | null]>([
    ['right above', [header(issued, repealed)], repealed],
    ['of two the nearer', [header('甲', '乙'), header(issued, repealed)], repealed],
    ['below a title in the same row', [rowOf(['第二十条第一项', corner, issued, repealed], [])], repealed],
    ['four rows above', [header(issued, repealed), ...Array(3).fill(rowOf(['甲'], []))], repealed],
    ['five rows above it is another’s', [header(issued, repealed), ...Array(4).fill(rowOf(['甲'], []))], null],
    ['with fewer words than columns', [header(issued)], null],
    ['none', [rowOf(['甲', '乙', '丙'], [])], null],
  ])('%s', (_, above, word) => {
    expect(headerOf(below(above), 1)).toBe(word);
  });

  test('in front of the row’s own label where cells were flattened', () => {
    const flat = rowOf(['甲', corner, issued, repealed, '规章'], ['1', '2', '3'], { layout: 'flow' });
    const block = below([], flat);
    expect([0, 1, 2].map((at) => headerOf(block, at))).toEqual([issued, repealed, null]);
  });

  test('or as its first words, and nowhere without the corner', () => {
    const first = rowOf([corner, issued, repealed, '规章'], ['1', '2', '3'], { layout: 'flow' });
    expect(headerOf(below([], first), 0)).toBe(issued);
    expect(headerOf(below([], rowOf(['甲', '乙', '规章'], ['1', '2', '3'])), 0)).toBeNull();
  });

  test('a row that is not among those observed has none', () => {
    expect(headerRow({ corner, row: rules, rows: [header(issued), rowOf(['规章'], ['1'])] })).toBeNull();
    const [first] = [header(issued)];
    expect(headerRow({ corner, row: rules, rows: [first, rules] })).toEqual({ row: first, at: 0 });
  });
});

describe('in which order it has its columns', () => {
  test.each<[why: string, words: readonly string[], order: readonly number[] | null]>([
    ['as the form', [issued, repealed, inForce], null],
    ['reversed', [inForce, repealed, issued], [2, 1, 0]],
    ['one more', ['上年', issued, repealed, inForce], [1, 2, 3]],
    ['one by another name, in its place', [issued, '停用', inForce], null],
    ['one by another name, elsewhere', ['停用', issued, inForce], [1, 0, 2]],
    ['the first by another name, in its place', ['停用', repealed, inForce], null],
    ['the first by another name, elsewhere', [repealed, '停用', inForce], [1, 0, 2]],
    ['one by another name, and one more', ['停用', '作废', issued, inForce], null],
    ['one more behind', [issued, repealed, inForce, '上年'], [0, 1, 2]],
    ['two by other names', ['停用', '作废', inForce], null],
    ['one twice', [issued, issued, inForce], null],
    ['too few', [inForce, issued], null],
  ])('%s', (_, words, order) => {
    const found = headerOrder(item, below([header(...words)]));
    expect(found?.order ?? null).toEqual(order);
    if (found) expect(found.width).toBe(words.length);
  });
});

describe('a cell that a conversion repeated under each column of its span', () => {
  const row = (...values: readonly string[]) => rowOf(['规章'], values);
  test.each<[why: string, words: readonly string[], values: readonly string[], left: readonly string[]]>([
    ['twice under the same word is one', [issued, issued, repealed, inForce], ['5', '5', '2', '3'], ['5', '2', '3']],
    ['other figures are two', [issued, issued, repealed, inForce], ['5', '6', '2', '3'], ['5', '6', '2', '3']],
    ['under other words they are two', ['甲', issued, repealed, inForce], ['5', '5', '2', '3'], ['5', '5', '2', '3']],
    ['without a header nothing is known', [], ['5', '5', '2', '3'], ['5', '5', '2', '3']],
    ['where that does not give the width, the row is left', [issued, issued, issued, issued], ['5', '5', '5', '5'], ['5', '5', '5', '5']],
    ['a row of its width', [issued, issued, issued], ['5', '5', '5'], ['5', '5', '5']],
  ])('%s', (_, words, values, left) => {
    expect(textsOf(withoutRepeats(below([header(...words)], row(...values)), 3).values)).toEqual(left);
  });
});

test('a row that is not wider than the form is the row itself', () => {
  const block = below([header(issued, repealed, inForce)]);
  expect(withoutRepeats(block, 3)).toBe(rules);
  expect(withoutRepeats(block, 4)).toBe(rules);
});

test.each([
  ['采购总金额（单位：万元，保留4位小数）', '万元'],
  ['收费（亿元）', '亿元'],
  ['收费（单位：千元）', '千元'],
  ['金额 元', '元'],
  ['件数', null],
  [null, null],
])('the unit in %s', (header, unit) => {
  expect(unitIn(header)).toBe(unit);
});
