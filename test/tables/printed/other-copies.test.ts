import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../lib/document/document';
import { normalise } from '../../../lib/document/normalise';
import { readText } from '../../../lib/sources/text';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { matchRow } from '../../../lib/tables/found/match';
import { otherCopies, outsideOf, scatteredCopies } from '../../../lib/tables/printed/other-copies';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { gridOf, rowOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const formOf = (id: string) => {
  const form = edition.tables.find((one) => one.id === id);
  if (!form) throw new Error('no table');
  return form;
};
const requests = formOf('requests');
const label = (nth: number) => normalise(requests.rows[nth]?.label ?? '');
const figures = (last: string) => ['1', '0', '0', '0', '0', '0', last];
const row = (nth: number, last = '1', more: Partial<ObservedRow> = {}) => rowOf([label(nth)], figures(last), more);

function told(own: readonly ObservedRow[], others: readonly ObservedRow[], form = requests) {
  const rows = [...own, ...others];
  const taken = own.flatMap((one, nth) => (form.rows[nth] ? [{ item: form.rows[nth], row: one }] : []));
  return otherCopies(
    form,
    rows,
    rows.map((one) => matchRow(one, lexicon)),
    taken,
  ).map(({ kind, actual }) => [kind, actual]);
}

describe('a copy that says otherwise', () => {
  const own = [row(0), row(1), row(2)];
  const [differs] = told(own, [row(0, '9')]);

  test('is told once, with how many rows differ', () => {
    expect(differs).toBeDefined();
    expect(told(own, [row(0, '9'), row(1, '9'), row(2)])).toHaveLength(1);
  });

  test.each<[why: string, others: readonly ObservedRow[]]>([
    ['none', []],
    ['the same', [row(0), row(1)]],
    ['noughts as blanks and dashes', [rowOf([label(0)], ['1', '', '—', '无', '', '', '1'])]],
    ['a row of another width', [rowOf([label(0)], ['9', '9'])]],
    ['an empty form', [rowOf([label(0)], Array(7).fill(''))]],
    ['noise', [rowOf([label(0)], ['9', '#', '0', '0', '0', '0', '9'])]],
    ['lines of a text', [row(0, '9', { layout: 'flow' })]],
    ['a row that was not read', [row(5, '9')]],
    ['another table', [rowOf(['行政许可'], ['9'])]],
  ])('is none: %s', (_, others) => {
    expect(told(own, others)).toEqual([]);
  });
});

test('one row of three figures is enough, of two it is not', () => {
  const disclosure = formOf('disclosure');
  const rows = (text: string, count: number) => [rowOf(['规章'], Array(count).fill(text))];
  expect(told(rows('1', 3), rows('2', 3), disclosure)).toHaveLength(1);
  expect(told(rows('1', 2), rows('2', 2), disclosure)).toEqual([]);
});

test('of rows with one figure half the table must stand there', () => {
  const disclosure = formOf('disclosure');
  const labels = disclosure.rows.map((one) => normalise(one.label));
  const widths = disclosure.rows.map(({ slots }) => slots.length);
  const own = labels.map((text, nth) => rowOf([text], Array(widths[nth]).fill('1')));
  const copy = (count: number) =>
    labels.flatMap((text, nth) =>
      (widths[nth] ?? 0) < 3 && nth >= labels.length - count ? [rowOf([text], Array(widths[nth]).fill('2'))] : [],
    );
  expect(told(own, copy(1), disclosure)).toEqual([]);
  expect(told(own, copy(Math.ceil(labels.length / 2)), disclosure)).toHaveLength(1);
});

test('a row without a label is one where the form has one without', () => {
  const remedies = formOf('remedies');
  const fifteen = (last: string) => [...Array(14).fill('1'), last];
  expect(told([rowOf([], fifteen('1'))], [rowOf([], fifteen('2'))], remedies)).toHaveLength(1);
  expect(told([rowOf([], fifteen('1'))], [rowOf(['甲'], fifteen('2'))], remedies)).toEqual([]);
});

test('a copy in another year’s block is told as that, and of a table as the statute draws it none is looked for', () => {
  const [own, other] = [row(0), row(0, '9', { block: 4 })];
  const found = (others: readonly number[], drawn = -1) => {
    const item = requests.rows[0];
    const rows = [own, other];
    const matches = rows.map((one) => matchRow(one, lexicon));
    return otherCopies(requests, rows, matches, item ? [{ item, row: own }] : [], new Set(others), drawn).map(({ expected, message }) => [
      expected,
      message.zh,
    ]);
  };
  expect(found([])).toEqual([[0, '表三在页面上不止一份，另一份有 1 行数值不同，只核对了其中一份']]);
  expect(found([4])).toEqual([[null, '页面上还有另一年度的表三，没有核对']]);
  expect(found([0])).toEqual(found([]));
  expect(found([], 4)).toEqual([]);
  expect(found([], 0)).toEqual(found([]));
});

describe('a copy that is no table', () => {
  const disclosure = formOf('disclosure');
  const remedies = formOf('remedies');
  const fifteen = Array.from({ length: 15 }, (_, nth) => String(nth + 1));
  const paragraph = (text: string, line: number): Block => ({
    kind: 'paragraph',
    text,
    place: { kind: 'line', line, span: null },
    heading: null,
    furniture: false,
  });
  const documents = gridOf([
    ['规章', '3', '1', '20'],
    ['行政规范性文件', '5', '2', '30'],
  ]);
  const appeals = gridOf([['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], fifteen]);
  const pageOf = (grid: Block, lines: readonly string[]): Document => ({
    ...readText('x', { name: null }),
    blocks: [grid, ...lines.map((text, nth) => paragraph(text, nth + 1))],
  });
  /** The lines that are told; null where nothing is looked for. */
  const scattered = (grid: Block, lines: readonly string[], { drawn = -1, own = [0], form = disclosure } = {}) => {
    const page = pageOf(grid, lines);
    const table = { form, blocks: new Set(own), drawn };
    const outside = outsideOf(page, [table]);
    return outside && scatteredCopies(page, table, outside).map(({ kind, place }) => [kind, place?.kind === 'line' && place.line]);
  };

  test.each<[why: string, lines: readonly string[], told: readonly number[] | null]>([
    ['none', [], null],
    ['words alone', ['规章', '行政规范性文件'], null],
    ['figures without a label', ['3 1 21'], null],
    ['behind a word that ends as no label does', ['规则 3 1 21'], null],
    ['behind a word that ends as a label does', ['印章 3 1 21'], []],
    ['behind a word that is a label’s middle', ['行政 3 1 21'], null],
    ['a row with other figures', ['甲', '规章 3 1 21', '乙'], [2]],
    ['the second row', ['行政规范性文件 5 2 31'], [1]],
    ['a row with the same', ['规章 3 1 20'], []],
    ['its figures below each other', ['甲', '规章', '3', '1', '21'], [2]],
  ])('%s', (_, lines, told) => {
    expect(scattered(documents, lines)).toEqual(told?.map((line) => ['other-copy', line]) ?? null);
  });

  test('what is part of the table is none, nor is what is part of another', () => {
    const lines = ['规章 3 1 21', '甲'];
    expect(scattered(documents, lines, { own: [0, 1] })).toBeNull();
    expect(
      outsideOf(pageOf(documents, lines), [
        { form: disclosure, blocks: new Set([0]), drawn: -1 },
        { form: requests, blocks: new Set([1]), drawn: -1 },
      ]),
    ).toBeNull();
  });

  test('of a table as the statute draws it the form’s own labels are looked for', () => {
    expect(scattered(documents, ['规章 3 1 21'], { drawn: 0 })).toEqual([['other-copy', 1]]);
    expect(scattered(documents, ['规则 3 1 21'], { drawn: 0 })).toBeNull();
    expect(scattered(documents, ['行政 3 1 21'], { drawn: 0 })).toBeNull();
    // Its grid need not be asked: 规 ends no label of the form.
    expect(scattered(gridOf([['甲规', '3', '1', '20']]), ['甲规 3 1 21'], { drawn: 0 })).toBeNull();
    expect(scattered(gridOf([['甲规', '3', '1', '20']]), ['甲规 3 1 21'])).toEqual([['other-copy', 1]]);
  });

  test('figures of a long row with words between them', () => {
    const lines = (figures: readonly string[]) => figures.flatMap((figure) => ['甲', figure]);
    expect(scattered(appeals, lines(['9', ...fifteen.slice(1)]), { form: remedies })).toEqual([['other-copy', 2]]);
    expect(scattered(appeals, lines(fifteen), { form: remedies })).toEqual([]);
    expect(scattered(appeals, lines(fifteen.map((figure) => `${figure}0`)), { form: remedies })).toEqual([]);
  });
});
