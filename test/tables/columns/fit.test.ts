import { describe, expect, test } from 'vitest';
import { fit as fitted, haveWholeRows, spread, trim } from '../../../lib/tables/columns/fit';
import { cellKind, type ObservedCell, type ObservedRow } from '../../../lib/tables/rows/observed-row';
import { cellAt } from '../observed';

/** `text`, or `text×columns`. */
function cell(printed: string): ObservedCell {
  const [text = '', span = '1'] = printed.split('×');
  return cellAt(text, -1, { span: Number(span) });
}
const cells = (...printed: readonly string[]) => printed.map(cell);
const row = (values: readonly string[], layout: ObservedRow['layout'] = 'grid'): ObservedRow => ({
  labels: [],
  values: cells(...values),
  block: 0,
  lastBlock: 0,
  layout,
});
const texts = (found: readonly ObservedCell[]) => found.map(({ text }) => text);

describe('what pads a row out is taken off, no more than is too much', () => {
  test.each<[string, string[], number, string[]]>([
    ['nothing, where each slot has its cell', ['', '1', ''], 3, ['', '1', '']],
    ['blanks behind', ['1', '2', '', ''], 2, ['1', '2']],
    ['one blank behind, where one is too many', ['1', '', ''], 2, ['1', '']],
    ['blanks in front, where there are none behind', ['', '', '1', '2'], 2, ['1', '2']],
    ['behind before in front', ['', '1', ''], 2, ['', '1']],
    ['a unit', ['件', '1', '2'], 2, ['1', '2']],
    ['a unit that says so, in brackets', ['1', '2', '(单位:万元)'], 2, ['1', '2']],
    ['no figure', ['1', '2', '3'], 2, ['1', '2', '3']],
    ['no words', ['共计', '1', '2'], 2, ['共计', '1', '2']],
    ['no blank between figures', ['1', '', '2'], 2, ['1', '', '2']],
    ['dashes behind the only figure', ['70', '/', '—'], 1, ['70']],
    ['no dash among several figures', ['7', '/', '—'], 2, ['7', '/', '—']],
    ['no nought behind the only figure', ['70', '0', '0'], 1, ['70', '0', '0']],
  ])('%s', (_, values, width, left) => {
    expect(texts(trim(cells(...values), width))).toEqual(left);
  });
});

describe('one nought drawn across columns stands in each', () => {
  test.each<[string, string[], number, string[]]>([
    ['a nought', ['0×3'], 3, ['0', '0', '0']],
    ['a dash and a figure', ['-×2', '5'], 3, ['-', '-', '5']],
    ['无', ['无×2'], 2, ['无', '无']],
    ['a blank', ['×2', '1'], 3, ['', '', '1']],
    ['a figure in none of them', ['5×2', '1'], 3, ['?', '?', '1']],
    ['a nought among other digits is a figure', ['10×2', '1'], 3, ['?', '?', '1']],
    ['not where the columns do not come out', ['0×2'], 3, ['0']],
    ['not where there are enough cells', ['0×2', '1'], 2, ['0', '1']],
  ])('%s', (_, values, width, left) => {
    expect(texts(spread(cells(...values), width))).toEqual(left);
  });
});

describe('a row against its slots', () => {
  test.each<[string, string[], boolean, ObservedRow['layout'], object]>([
    ['with its full count', ['1', '2', '3'], false, 'grid', { kind: 'full' }],
    ['with its full count, all blank', ['', '', ''], false, 'grid', { kind: 'full' }],
    ['with a blank, the columns proven', ['1', '', '3'], true, 'grid', { kind: 'full' }],
    ['with a blank, the columns not proven', ['1', '', '3'], false, 'grid', { kind: 'loose', printed: 2 }],
    ['with a blank, where each cell is a line', ['1', '', '3'], false, 'flow', { kind: 'full' }],
    ['with too few', ['1', '2'], true, 'grid', { kind: 'loose', printed: 2 }],
    ['with too many', ['1', '2', '3', '4'], true, 'grid', { kind: 'loose', printed: 4 }],
    ['padded out', ['1', '2', '3', ''], true, 'grid', { kind: 'full' }],
    ['with one nought for all', ['0×3'], true, 'grid', { kind: 'full' }],
  ])('%s', (_, values, proven, layout, expected) => {
    expect(fitted(row(values, layout), 3, proven)).toMatchObject(expected);
  });

  test('a table has true columns when every row has a cell a slot', () => {
    const of = (...rows: readonly (readonly string[])[]) => haveWholeRows(rows.map((values) => ({ row: row(values), width: 2 })));
    expect(of(['1', '2'], ['', '4'])).toBe(true);
    expect(of(['1', '2', ''], ['3', '4'])).toBe(true);
    expect(of(['1', '2'], ['3'])).toBe(false);
    expect(of(['1', '2', '3'], ['3', '4'])).toBe(false);
  });
});

describe('words, or a value?', () => {
  test.each([
    ['', 'blank'],
    ['13', 'number'],
    ['-3', 'number'],
    ['1,234', 'number'],
    ['64.5万元', 'number'],
    ['+3件', 'number'],
    ['12(估计)', 'number'],
    ['12※', 'number'],
    ['-', 'mark'],
    ['无', 'mark'],
    ['暂无', 'mark'],
    ['1.属于国家秘密', 'label'],
    ['规章', 'label'],
    ['无法提供', 'label'],
    ['12号文件', 'label'],
  ])('“%s”: %s', (text, kind) => {
    expect(cellKind(text)).toBe(kind);
  });
});
