import { describe, expect, test } from 'vitest';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { rowsTable } from '../../../lib/statute/tables';
import { exactIn, matchRow, matchScore } from '../../../lib/tables/found/match';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { cellAt } from '../observed';

const lexicon = lexiconOf(editionById('2021'));
const row = (labels: readonly string[], values = 7, layout: ObservedRow['layout'] = 'grid'): ObservedRow => ({
  labels: labels.map((text) => cellAt(text)),
  values: Array.from({ length: values }, () => cellAt('0')),
  block: 0,
  lastBlock: 0,
  layout,
});
const known = (id: string) => {
  const one = lexicon.known.find(({ item }) => item.id === id);
  if (!one) throw new Error(`no row ${id}`);
  return one;
};
const score = (labels: readonly string[], id: string) => matchScore(matchRow(row(labels), lexicon), known(id));

describe('a label against a row of the form', () => {
  test('printed exactly it is that row and no other', () => {
    expect(score(['(一)予以公开'], 'requests.granted')).toBe(10);
    expect(score(['(一)予以公开'], 'requests.partiallyGranted')).toBe(0);
  });

  test.each<[string, string, string, 'taken' | 'left']>([
    ['a few characters lost', '一、本年新收政府信息公开申请', 'requests.newlyReceived', 'taken'],
    ['more than half of its characters lost, its number kept', '四、结转继', 'requests.carriedOut', 'taken'],
    ['other words, with two characters in common', '甲乙丙结转丁戊己庚', 'requests.carriedOut', 'left'],
    ['the same with its number', '四、甲乙丙结转丁戊己庚', 'requests.carriedOut', 'left'],
    ['one character in common is nothing', '四、转', 'requests.carriedOut', 'left'],
    ['nothing in common', '二、乡镇街道', 'requests.carriedIn', 'left'],
  ])('%s: %s', (_, label, id, expected) => {
    expect(score([label], id) > 0 ? 'taken' : 'left').toBe(expected);
  });

  test('its number speaks for it, and is no label by itself', () => {
    const with4 = score(['四、结转下年度'], 'requests.carriedOut');
    const without = score(['结转下年度'], 'requests.carriedOut');
    const other = score(['二、结转下年度'], 'requests.carriedOut');
    expect(with4 - without).toBeCloseTo(1, 6);
    expect(other).toBe(without);
    expect(without).toBeGreaterThan(3.6);
    expect(without).toBeLessThan(8);
  });

  test('torn over two cells it is joined from the inside out', () => {
    expect(matchRow(row(['三、本年度办理结果', '(一)予以', '公开']), lexicon).exact).toEqual([known('requests.granted')]);
  });

  test('a group before it is no part of it', () => {
    const match = matchRow(row(['三、本年度办理结果', '(三)不予公开', '1.属于国家秘密']), lexicon);
    expect(match.exact).toEqual([known('requests.denied.stateSecret')]);
    expect(match.ordinal).toBe('1');
    expect(exactIn(match, 'requests')).toBe(known('requests.denied.stateSecret'));
    expect(exactIn(match, 'disclosure')).toBeUndefined();
  });

  test('a header word without its number needs a row of the right width', () => {
    expect(matchRow(row(['总计'], 7), lexicon).exact).toEqual([known('requests.resultTotal')]);
    expect(matchRow(row(['总计'], 6), lexicon).exact).toEqual([]);
    expect(matchRow(row(['(七)总计'], 6), lexicon).exact).toEqual([known('requests.resultTotal')]);
  });

  test('of rows with one name the number tells which', () => {
    const own = { id: 'own', name: '附表', title: '某表', captions: [], columns: [{ id: 'n', label: '数' }] };
    const rows = [
      { id: 'a', label: '1.某项内容' },
      { id: 'b', label: '2.某项内容' },
    ];
    const twice = lexiconOf({ ...editionById('2021'), tables: [rowsTable({ ...own, rows })] });
    const exact = (label: string) => matchRow(row([label], 1), twice).exact.map(({ item }) => item.id);
    expect(exact('1.某项内容')).toEqual(['own.a']);
    expect(exact('2.某项内容')).toEqual(['own.b']);
    expect(exact('某项内容')).toEqual(['own.a', 'own.b']);
    expect(exact('3.某项内容')).toEqual(['own.a', 'own.b']);
  });

  test('without words there is nothing to match', () => {
    expect(matchRow(row([]), lexicon)).toEqual({ exact: [], keys: [], ordinal: null });
    expect(matchRow(row(['12', '']), lexicon)).toEqual({ exact: [], keys: [], ordinal: null });
  });

  test('wrapped over lines it is joined over more of them than cells are', () => {
    const lines = ['一、本', '年新收', '政府信', '息公开', '申请数', '量'];
    expect(matchRow(row(lines, 7, 'flow'), lexicon).exact).toEqual([known('requests.newlyReceived')]);
    expect(matchRow(row(lines, 7, 'grid'), lexicon).exact).toEqual([]);
    expect(matchRow(row(lines, 7, 'grid'), lexicon).keys).toHaveLength(3);
  });
});
