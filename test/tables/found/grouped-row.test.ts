import { describe, expect, test } from 'vitest';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { groupPieces, mergePieces } from '../../../lib/tables/found/group-pieces';
import { findGroupedRow, findHeaderAlone } from '../../../lib/tables/found/grouped-row';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf, textsOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const form = edition.tables.find(({ id }) => id === 'remedies');
if (!form) throw new Error('no table');
const header = rowOf(['行政复议', '未经复议直接起诉', '复议后起诉'], []);
const words = rowOf(['结果维持', '结果纠正', '其他结果', '尚未审结'], []);
const fifteen = Array.from({ length: 15 }, (_, nth) => String(nth + 1));
const values = (texts: readonly string[], more: Partial<ObservedRow> = {}) => rowOf([], texts, more);
const far = (count: number): readonly ObservedRow[] => Array(count).fill(rowOf(['甲'], []));
const found = (rows: readonly ObservedRow[], after = 0) => {
  const one = findGroupedRow(form, rows, lexicon, after);
  return one && { texts: textsOf(one.row.values), noise: one.noise.map((row) => rows.indexOf(row)), from: one.from, to: one.to };
};

describe('a row of values under groups', () => {
  test('is the one below the words of its header', () => {
    expect(found([rowOf(['目录'], []), header, words, values(fifteen), rowOf(['附件'], [])])).toEqual({
      texts: fifteen,
      noise: [],
      from: 1,
      to: 4,
    });
  });

  test.each([
    [['2022年', '2023年'], 1, '7'],
    [['2023年度', '2022年度'], 0, '7'],
    [['2022年', '2023年'], 1, '—'],
    [['2023年度', '2022年度'], 0, '—'],
    [['2022年', ''], 0, '7'],
    [['本年', '上年'], 0, '—'],
    [['上年度', '本年度'], 1, '7'],
    [['本年', '2022年'], 0, '7'],
    [['2022', '2023'], 1, '7'],
    [['2023', '2022'], 0, '7'],
    [['甲', '乙'], 0, '7'],
  ])('of several years is the last year’s: %j', (years, own, first) => {
    const rows = years.map((year, nth) => {
      const figures = fifteen.map((figure, at) => (at === 0 && nth === own ? first : `${nth}${figure}`));
      return /^\d+$/.test(year) ? rowOf([], [year, ...figures]) : rowOf(year === '' ? [] : [year], figures);
    });
    expect(found([header, words, ...rows])?.texts).toEqual(textsOf(rows[own]?.values ?? []));
  });

  test('has a piece for each group, named in a bracket', () => {
    const piece = (label: string, from: number) => rowOf([label], fifteen.slice(from, from + 5));
    const rows = [piece('行政复议', 0), piece('行政诉讼（复议后起诉）', 10), piece('行政诉讼（未经复议直接起诉）', 5)];
    expect(found([words, ...rows])?.texts).toEqual(fifteen);
  });

  test.each<[why: string, rows: readonly ObservedRow[]]>([
    ['nothing', []],
    ['no header', [values(fifteen)]],
    ['two words of it only', [rowOf(['行政复议', '结果维持'], []), values(fifteen)]],
    ['no values', [header, words]],
    ['values far below', [header, words, ...Array(12).fill(rowOf(['甲'], [])), values(fifteen)]],
    ['a grid’s row with five cells too few', [header, words, values(fifteen.slice(0, 10))]],
    ['a row that another table’s label claims', [header, words, rowOf(['行政许可'], fifteen)]],
    ['signs that are no figures', [header, words, values(Array(15).fill('#'))]],
    ['a row of the table’s total among its words', [rowOf(['行政复议', '结果维持', '总计'], []), values(fifteen)]],
    ['a word of which two characters stand in a longer one', [rowOf(['行政复议', '结果维持', '起诉'], []), values(fifteen)]],
    ['a word of the header and another beside it', [header, words, rowOf(['行政诉讼', '甲乙'], fifteen)]],
    ['a damaged word of eleven characters', [rowOf(['行政复议', '结果维持', '未经复议就直接去再起诉'], []), values(fifteen)]],
    ['words of three characters', [rowOf(['果维持', '果纠正', '他结果'], []), values(fifteen)]],
    ['one piece of several words', [rowOf(['结果', '行政复议'], []), values(fifteen)]],
    ['a sentence with words of it', [rowOf([`行政复议结果维持结果纠正${'甲'.repeat(29)}`], []), values(fifteen)]],
    ['words thirteen rows apart', [rowOf(['行政复议', '结果维持'], []), ...far(12), rowOf(['结果纠正'], []), values(fifteen)]],
    ['fewer figures than a group has', [header, words, values(fifteen.slice(0, 4), { layout: 'flow' })]],
    ['a row with two labels of its own', [header, words, rowOf(['甲乙', '丙丁'], fifteen)]],
    ['decimals', [header, words, values(Array(15).fill('1.5'))]],
    ['few figures of a text, signs among them', [header, words, values(['1', '2', '3', '#', '#'], { layout: 'flow' })]],
  ])('is not there: %s', (_, rows) => {
    expect(found(rows)).toBeNull();
  });

  test.each<[why: string, rows: readonly ObservedRow[], from: number]>([
    ['a long line of words', [rowOf([`行政复议结果维持结果纠正${'甲'.repeat(28)}`], []), values(fifteen)], 0],
    ['words twelve rows apart', [rowOf(['行政复议', '结果维持'], []), ...far(11), rowOf(['结果纠正'], []), values(fifteen)], 0],
    ['other words far above', [rowOf(['行政复议', '结果维持'], []), ...far(12), header, words, values(fifteen)], 13],
    [
      'other words far above it, behind a title',
      [rowOf(['目录'], []), rowOf(['行政复议', '结果维持'], []), ...far(12), header, words, values(fifteen)],
      14,
    ],
    [
      'a damaged word of ten characters among two whole ones',
      [rowOf(['行政复议', '结果维持', '未经复议就直接去起诉'], []), values(fifteen)],
      0,
    ],
    [
      'words of it one below the other, far down the page',
      [...far(8), rowOf(['行政复议', '结果维持'], []), rowOf(['结果纠正'], []), values(fifteen)],
      8,
    ],
    ['a dash and a label beside it', [header, words, rowOf(['—', '甲乙'], fifteen)], 0],
    ['one label beside it', [header, words, rowOf(['甲乙'], fifteen)], 0],
    ['words of the header beside it', [header, words, rowOf(['行政诉讼', '结果维持'], fifteen)], 0],
    ['words before it in a text', [header, words, rowOf(['甲乙', '丙丁'], fifteen, { layout: 'flow' })], 0],
    ['as many figures of a text as a group has', [header, words, values(fifteen.slice(0, 5), { layout: 'flow' })], 0],
    ['one sign among them', [header, words, values(['1', '2', '3', '4', '#'], { layout: 'flow' })], 0],
    ['dashes among them', [header, words, values(['1', '2', '-', '-', '-'], { layout: 'flow' })], 0],
    ['long dashes among them', [header, words, values(['1', '2', ...Array(13).fill('——')])], 0],
    ['nothing but long dashes', [header, words, values(Array(15).fill('--'))], 0],
    ['a row for each group', [header, words, ...[0, 5, 10].map((at) => values(fifteen.slice(at, at + 5)))], 0],
  ])('is there: %s', (_, rows, from) => {
    const texts = rows.flatMap((row) => textsOf(row.values));
    expect(found(rows)).toEqual({ texts, noise: [], from, to: rows.length });
  });

  test('four cells too few are still its own, and a text may have lost its blanks', () => {
    expect(found([header, words, values(fifteen.slice(0, 11))])?.texts).toEqual(fifteen.slice(0, 11));
    expect(found([header, words, values(fifteen.slice(0, 9), { layout: 'flow' })])?.texts).toHaveLength(9);
  });

  test('a word of it far below three others begins no other header', () => {
    const three = rowOf(['行政复议', '结果维持', '结果纠正'], []);
    expect(found([three, values(fifteen), ...far(13), rowOf(['其他结果'], [])])).toEqual({ texts: fifteen, noise: [], from: 0, to: 2 });
  });

  test('a row for every value, its column before it', () => {
    const columns = form.rows[0]?.slots.map(({ column }) => column) ?? [];
    const rows = columns.map((column, nth) => rowOf([column], [fifteen[nth] ?? '']));
    expect(found(rows)).toEqual({ texts: fifteen, noise: [], from: 0, to: 15 });
  });

  test('of several the cleanest, and figures above it are noise', () => {
    const odd = values(['1', '2', '3', ...Array(12).fill('#')]);
    expect(found([header, words, odd, values(fifteen)])).toEqual({ texts: fifteen, noise: [2], from: 0, to: 4 });
    const two = values(['1', '2', ...Array(13).fill('#')]);
    expect(found([header, words, two, values(fifteen)])?.noise).toEqual([]);
    expect(found([header, words, values(fifteen), values(['7', ...fifteen.slice(1)])])?.to).toBe(3);
  });

  test('a row of blanks or of dashes is one as well', () => {
    expect(found([header, words, values(Array(15).fill(''))])?.texts).toHaveLength(15);
    expect(found([header, words, values(Array(14).fill(''))])).toBeNull();
    expect(found([header, words, values(Array(15).fill('—'))])?.texts).toHaveLength(15);
  });

  test('begins behind what it is told to begin behind', () => {
    const rows = [header, words, values(fifteen), ...Array(14).fill(rowOf(['甲'], [])), header, words, values([...fifteen].reverse())];
    expect(found(rows)?.to).toBe(3);
    expect(found(rows, 3)?.to).toBe(rows.length);
  });

  test('a word in two cells, a damaged one, and words run together count as words of the header', () => {
    const torn = rowOf(['维持', '纠正', '审结'], []);
    expect(found([torn, values(fifteen)])?.from).toBe(0);
    expect(found([rowOf(['未经复议直接起'], []), rowOf(['结果维持结果纠正其他结果尚未审结'], []), values(fifteen)])?.from).toBe(0);
  });

  test('one nought for all is spread over them', () => {
    const wide = { ...values(['0']), values: [{ ...(values(['0']).values[0] as ObservedRow['values'][0]), span: 15 }] };
    expect(found([header, words, wide])?.texts).toEqual(Array(15).fill('0'));
  });
});

describe('a row in pieces', () => {
  const pieces = (rows: readonly ObservedRow[]) =>
    groupPieces(
      form,
      rows,
      rows.flatMap((row, nth) => (row.values.length > 1 ? [nth] : [])),
      rows.flatMap((row, nth) => (row.values.length === 1 ? [nth] : [])),
    );
  const five = (from: number) => fifteen.slice(from, from + 5);
  const [review, direct, after] = [rowOf(['行政复议'], five(0)), rowOf(['未经复议直接起诉'], five(5)), rowOf(['复议后起诉'], five(10))];

  test('one for each group, in the form’s order whatever theirs', () => {
    expect(pieces([review, direct, after])).toEqual([0, 1, 2]);
    expect(pieces([after, review, direct])).toEqual([1, 2, 0]);
    expect(pieces([values(five(0)), values(five(5)), values(five(10))])).toEqual([0, 1, 2]);
    expect(pieces([rowOf(['行政复'], five(0)), direct, after])).toEqual([0, 1, 2]);
    expect(pieces([rowOf(['行政复议'], [...five(0), '']), direct, after])).toEqual([0, 1, 2]);
    expect(pieces([review, direct, after, values(['1', '2', '', '', ''])])).toEqual([0, 1, 2]);
  });

  test('not clear: one named only, one twice, one too few, one too large', () => {
    expect(pieces([review, values(five(5)), values(five(10))])).toBeNull();
    expect(pieces([review, review, after])).toBeNull();
    expect(pieces([review, direct])).toBeNull();
    expect(pieces([review, direct, after, values(fifteen.slice(0, 6))])).toBeNull();
  });

  test('one for each word above the groups', () => {
    expect(pieces([values(five(0)), values(fifteen.slice(5))])).toEqual([0, 1]);
    expect(pieces([values(fifteen.slice(5)), values(five(0))])).toBeNull();
  });

  test('one for each value, its column before it', () => {
    const columns = form.rows[0]?.slots.map(({ column }) => column) ?? [];
    const single = columns.map((column, nth) => rowOf([column], [String(nth)]));
    expect(pieces(single)).toEqual(columns.map((_, nth) => nth));
    expect(pieces(single.slice(1))).toBeNull();
    expect(pieces([rowOf(['甲'], ['9']), ...single])).toEqual(columns.map((_, nth) => nth + 1));
    const [first, second, ...rest] = single;
    expect(first && second && pieces([second, first, ...rest])).toBeNull();
  });

  test('put together they are one row without its blanks', () => {
    const one = mergePieces([rowOf(['甲'], ['1', '', '2'], { block: 4, lastBlock: 5 }), rowOf(['乙'], [''], { block: 2, lastBlock: 9 })]);
    expect([textsOf(one.values), one.labels, one.block, one.lastBlock, one.layout]).toEqual([['1', '2', ''], [], 2, 9, 'grid']);
    expect(mergePieces([rowOf([], ['1'], { layout: 'flow' }), rowOf([], ['2'], { layout: 'flow' })]).layout).toBe('flow');
  });
});

test('a header alone stands for a row that was lost, in a text only', () => {
  const flow = { layout: 'flow' as const };
  const lines = [rowOf(['行政复议'], [], flow), rowOf(['行政诉讼'], [], flow), rowOf(['未经复议直接起诉', '复议后起诉'], [], flow)];
  const four = ['结果维持', '结果纠正', '其他结果', '尚未审结'].map((word) => rowOf([word], [], flow));
  const all = [...lines, ...four];
  expect(findHeaderAlone(form, all, lexicon, 0)).toMatchObject({ from: 0, to: all.length, noise: [] });
  expect(findHeaderAlone(form, [header, words], lexicon, 0)).toBeNull();
  expect(findHeaderAlone(form, four, lexicon, 0)).toBeNull();
});
