import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { align } from '../../../lib/tables/found/align';
import { matchRow } from '../../../lib/tables/found/match';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf, textsOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const form = edition.tables.find(({ id }) => id === 'requests') ?? edition.tables[0];
if (!form) throw new Error('no table');
const labels = form.rows.map(({ label }) => normalise(label));
const seven = (nth: number) => ['1', '0', '0', '0', '0', '0', String(nth)];
const row = (nth: number, label = labels[nth] ?? '') => rowOf([label], seven(nth));
const rows = (...nth: readonly number[]) => nth.map((one) => row(one));
const bare = (label: string) => rowOf([label], []);

describe('which row is which line of the form', () => {
  const aligned = (all: readonly ObservedRow[], region = { from: 0, to: all.length }) => {
    const found = align(
      form,
      all,
      all.map((one) => matchRow(one, lexicon)),
      region,
      lexicon,
    );
    return {
      pairs: found.pairs.map(
        ({ item, row: taken, by, isGuess }) => `${form.rows.indexOf(item)}=${all.indexOf(taken)} ${by}${isGuess ? '?' : ''}`,
      ),
      extra: found.extra.map((taken) => all.indexOf(taken)),
    };
  };

  test('by its label', () => {
    expect(aligned(rows(0, 1, 2))).toEqual({ pairs: ['0=0 exact', '1=1 exact', '2=2 exact'], extra: [] });
  });

  test('a label damaged, or lost, by its neighbours', () => {
    const cut = (labels[1] ?? '').slice(0, -1);
    expect(aligned([row(0), row(1, cut), row(2)]).pairs).toEqual(['0=0 exact', '1=1 similar', '2=2 exact']);
    expect(aligned([row(0), rowOf([], seven(1)), row(2)]).pairs[1]).toBe('1=1 position?');
    expect(aligned([row(0), row(1, '另项'), row(2)]).pairs[1]).toBe('1=1 position?');
  });

  test('other words of some length speak against a place', () => {
    expect(aligned([row(0), row(1, '全年接待群众来访来电情况'), row(2)])).toEqual({ pairs: ['0=0 exact', '2=2 exact'], extra: [1] });
    expect(aligned([row(0), rowOf(['另项'], seven(1), { layout: 'flow' }), row(2)]).pairs).toEqual(['0=0 exact', '2=2 exact']);
  });

  test('other words under the number of the line that is missing there take its place, and are told', () => {
    const second = form.rows.findIndex(({ label }) => normalise(label).startsWith('2.'));
    const between = (label: string) => aligned([row(second - 1), row(second, label), row(second + 1)]).pairs[1];
    expect(between('2.群众来访来电情况')).toBe(`${second}=1 position?`);
    expect(between('9.群众来访来电情况')).toBe(`${second + 1}=2 exact`);
  });

  test('a row more is left, with most of its values filled it is told', () => {
    expect(aligned([row(0), rowOf([], seven(1)), rowOf([], seven(1)), row(1), row(2)])).toEqual({
      pairs: ['0=0 exact', '1=3 exact', '2=4 exact'],
      extra: [1, 2],
    });
    expect(aligned([row(0), rowOf([], ['', '', '', '', '1', '1', '1']), row(1)]).extra).toEqual([]);
    expect(aligned([row(0), rowOf([], ['', '', '', '1', '1', '1', '1']), row(1)]).extra).toEqual([1]);
  });

  test('a row of another table is none of its', () => {
    const foreign = rowOf(['行政许可'], ['5']);
    expect(aligned([row(0), foreign, row(1)])).toEqual({ pairs: ['0=0 exact', '1=2 exact'], extra: [] });
  });

  test('out of order, or outside of the region, a row is taken by its label', () => {
    expect(aligned(rows(2, 0, 1)).pairs).toEqual(['0=1 exact', '1=2 exact', '2=0 exact']);
    expect(aligned(rows(0, 1, 5), { from: 0, to: 2 }).pairs).toEqual(['0=0 exact', '1=1 exact', '5=2 exact']);
    expect(aligned([row(0), row(1), bare(labels[5] ?? '')], { from: 0, to: 2 }).pairs).toHaveLength(2);
    const torn = rowOf([labels[5] ?? ''], ['1'], { layout: 'flow' });
    expect(aligned([row(0), row(1), torn], { from: 0, to: 2 }).pairs).toHaveLength(2);
    expect(aligned([row(0), row(1), { ...torn, layout: 'grid' }], { from: 0, to: 2 }).pairs).toHaveLength(3);
  });

  test('a label whose values were torn off does not keep them from their row', () => {
    const flow = { layout: 'flow' as const };
    const label = rowOf([labels[0] ?? ''], [], flow);
    const full = rowOf([labels[0] ?? ''], seven(0), flow);
    expect(aligned([label, full, rowOf([labels[1] ?? ''], seven(1), flow)]).pairs).toEqual(['0=1 exact', '1=2 exact']);
    expect(textsOf(full.values)).toEqual(seven(0));
  });

  test('a line that is taken already is not taken again', () => {
    expect(aligned([row(0), row(1), row(1)]).pairs).toHaveLength(2);
  });

  const flow = { layout: 'flow' as const };
  const of = (label: string | null, texts: readonly string[], more: Partial<ObservedRow> = {}) =>
    rowOf(label === null ? [] : [label], texts, more);
  const [first = '', second = ''] = labels;
  const cut = second.slice(0, -1);
  const figures = (count: number) => Array.from({ length: count }, () => '1');
  const blanks = (count: number) => Array.from({ length: count }, () => '');

  test.each<[why: string, rows: readonly ObservedRow[], taken: string]>([
    ['of two rows with one label the one of the form’s width', [row(0), of(second, figures(5)), row(1), row(2)], '1=2 exact'],
    ['wherever it stands', [row(0), row(1), of(second, figures(5)), row(2)], '1=1 exact'],
    ['blanks between its figures are no figures', [row(0), of(second, figures(5)), of(second, [...figures(7), ...blanks(2)])], '1=2 exact'],
    ['nor are they missed', [row(0), of(second, figures(9)), of(second, [...figures(3), ...blanks(4)])], '1=2 exact'],
    ['a damaged label and the form’s width, too', [row(0), of(cut, figures(5)), row(1, cut), row(2)], '1=2 similar'],
    ['a word of six characters may be what is left of a label', [row(0), row(1, '另外统计一项'), row(2)], '1=1 position?'],
    [
      'figures of a text behind a whole label with half of its own',
      [of(first, figures(3), flow), of(null, figures(7), flow), row(1)],
      '0=1 position?',
    ],
    ['with more than half they are its own', [of(first, figures(4), flow), of(null, figures(7), flow), row(1)], '0=0 exact'],
    ['so are those of a grid', [of(first, figures(3)), of(null, figures(7)), row(1)], '0=0 exact'],
    [
      'a whole row of a text far from the others',
      [row(0), ...Array(9).fill(bare('另')), of(labels[5] ?? '', figures(7), flow)],
      '5=10 exact',
    ],
  ])('%s', (_, all, taken) => {
    expect(aligned(all, { from: 0, to: Math.min(all.length, 9) }).pairs).toContain(taken);
  });

  test.each<[why: string, rows: readonly ObservedRow[], pairs: readonly string[]]>([
    ['a short label of another row is not taken by its neighbours', rows(0, 16, 2), ['0=0 exact', '16=1 exact', '2=2 exact']],
    ['a word of seven characters is another row’s', [row(0), row(1, '另外统计的一项'), row(2)], ['0=0 exact', '2=2 exact']],
    ['neither is a row with another number of figures', [row(0), of(null, figures(2)), row(2)], ['0=0 exact', '2=2 exact']],
    ['a damaged label without figures is a line of the text', [bare(cut), row(2)], ['2=1 exact']],
    ['a table without its first row', rows(1, 2), ['1=0 exact', '2=1 exact']],
    ['a table without its last row but one, and something below', [row(23), of(null, figures(9))], ['23=0 exact']],
  ])('%s', (_, all, pairs) => {
    expect(aligned(all).pairs).toEqual(pairs);
  });

  test('a label that two lines bear is one of them', () => {
    const [one, other] = lexicon.known.filter(({ table }) => table === form.id);
    if (!one || !other) throw new Error('no rows');
    const match = { exact: [one, other], keys: [], ordinal: null };
    expect(align(form, [row(0)], [match], { from: 0, to: 1 }, lexicon).pairs).toHaveLength(1);
  });
});
