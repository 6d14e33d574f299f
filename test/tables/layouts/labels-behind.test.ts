import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { labelsFirst } from '../../../lib/tables/layouts/labels-behind';
import { gridRows } from '../../../lib/tables/rows/grid-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { gridOf, rowOf, textsOf } from '../observed';

const lexicon = lexiconOf(editionById('2021'));
const written = (rows: readonly ObservedRow[]) =>
  labelsFirst(rows, lexicon).map(({ labels, values }) => [...textsOf(labels), '|', ...textsOf(values)].join(' '));
const gridded = (...rows: readonly (readonly string[])[]) => gridRows(gridOf(rows), 0, lexicon);
const HEADER = ['本年制发件数', '本年废止件数', '现行有效件数', '信息内容'];
const RULES = ['3', '1', '20', '规章'];

describe('rows that end with their labels', () => {
  it('begin with them, the innermost last, and their header with its corner', () => {
    expect(written(gridded(HEADER, RULES))).toEqual(['信息内容 本年制发件数 本年废止件数 现行有效件数 |', '规章 | 3 1 20']);
    const [row] = gridded(['1', '', '0', '0', '0', '0', '1', '1.属于国家秘密', '（三）不予公开', '三、本年度办理结果']);
    expect(row && written([row])).toEqual([`${normalise('三、本年度办理结果 （三）不予公开')} 1.属于国家秘密 | 1  0 0 0 0 1`]);
  });

  it.each<[why: string, rows: readonly ObservedRow[]]>([
    ['their labels in front', gridded(['信息内容', '本年制发件数'], ['规章', '3', '1', '20'])],
    ['no label', gridded(['3', '1', '20'])],
    ['nothing but labels', gridded(['行政许可', '规章'])],
    ['no figure', gridded(['', '', '', '规章'])],
    ['a word that no row of the form has', gridded(['3', '1', '20', '某某统计'])],
    ['a figure behind the label', gridded(['3', '1', '规章', '20'])],
    ['no grid', [rowOf([], RULES, { layout: 'flow' })]],
    ['a header with its corner behind, over rows with their labels in front', gridded(HEADER, ['规章', '3', '1', '20'])],
  ])('are left where they have %s', (_, rows) => {
    expect(labelsFirst(rows, lexicon)).toEqual(rows);
  });

  it.each<[why: string, row: ObservedRow]>([
    ['in another grid', rowOf(HEADER, [], { block: 4 })],
    ['of another table', rowOf([...HEADER].reverse(), [])],
    ['with values', rowOf(HEADER, ['4'])],
  ])('a header is left %s', (_, row) => {
    expect(labelsFirst([row, ...gridded(RULES)], lexicon)[0]).toEqual(row);
  });
});
