import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { matchRow } from '../../../lib/tables/found/match';
import { findRegion } from '../../../lib/tables/found/region';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const form = edition.tables.find(({ id }) => id === 'requests') ?? edition.tables[0];
if (!form) throw new Error('no table');
const labels = form.rows.map(({ label }) => normalise(label));
const seven = (nth: number) => ['1', '0', '0', '0', '0', '0', String(nth)];
const row = (nth: number, label = labels[nth] ?? '') => rowOf([label], seven(nth));
const rows = (...nth: readonly number[]) => nth.map((one) => row(one));
const regionOf = (all: readonly ObservedRow[]) =>
  findRegion(
    form,
    all,
    all.map((one) => matchRow(one, lexicon)),
  );
const other = rowOf(['(一)甲乙丙丁'], ['9']);
const bare = (label: string) => rowOf([label], []);

describe('where a table stands', () => {
  test('its rows, without what is around them', () => {
    expect(regionOf([bare('目录'), ...rows(0, 1, 2, 3), bare('附件')])).toEqual({ from: 1, to: 5 });
    expect(regionOf([bare('目录')])).toBeNull();
    expect(regionOf([])).toBeNull();
  });

  test('a single label without a figure is no table; with one it is, and so are two', () => {
    expect(regionOf([bare(labels[0] ?? '')])).toBeNull();
    expect(regionOf(rows(0))).toEqual({ from: 0, to: 1 });
    expect(regionOf([bare(labels[0] ?? ''), bare(labels[1] ?? '')])).toEqual({ from: 0, to: 2 });
  });

  test('labels of a list of contents are left where rows have figures', () => {
    expect(regionOf([bare(labels[0] ?? ''), bare(labels[1] ?? ''), bare('正文'), ...rows(0, 1, 2)])).toEqual({ from: 3, to: 6 });
    expect(
      regionOf([bare(labels[0] ?? ''), rowOf([labels[1] ?? ''], Array(7).fill('')), rowOf([labels[2] ?? ''], Array(7).fill(''))]),
    ).toEqual({
      from: 1,
      to: 3,
    });
  });

  test('of two copies the fuller one, of equals the first', () => {
    expect(regionOf([...rows(0, 1, 2, 3), ...rows(0, 1, 2, 3, 4)])).toEqual({ from: 4, to: 9 });
    expect(regionOf([...rows(0, 1, 2, 3, 4), ...rows(0, 1, 2, 3, 4)])).toEqual({ from: 0, to: 10 });
  });

  test('a copy in another report’s block is taken only where its own is less than half', () => {
    const inBlock = (block: number, ...nth: readonly number[]) => nth.map((one) => ({ ...row(one), block, lastBlock: block }));
    const found = (all: readonly ObservedRow[]) =>
      findRegion(
        form,
        all,
        all.map((one) => matchRow(one, lexicon)),
        new Set([5]),
      );
    expect(found([...inBlock(5, 0, 1, 2, 3), ...inBlock(6, 0, 1)])).toEqual({ from: 4, to: 6 });
    expect(found([...inBlock(5, 0, 1, 2, 3), ...inBlock(6, 0)])).toEqual({ from: 0, to: 5 });
    expect(found(inBlock(5, 0, 1, 2, 3))).toEqual({ from: 0, to: 4 });
  });

  test('rows a little out of order are one run', () => {
    expect(regionOf(rows(0, 2, 1, 3))).toEqual({ from: 0, to: 4 });
    expect(regionOf(rows(3, 4, 5, 3, 6))).toEqual({ from: 0, to: 5 });
    expect(regionOf([...rows(3, 4, 5, 2, 6, 7, 8)])).toEqual({ from: 1, to: 7 });
  });

  test('it reaches over rows whose labels were lost, as far as the form has rows there', () => {
    const lost = rowOf([], seven(1));
    expect(regionOf([lost, lost, ...rows(2, 3, 4)])).toEqual({ from: 0, to: 5 });
    expect(regionOf([lost, lost, lost, ...rows(2, 3, 4)])).toEqual({ from: 1, to: 6 });
    expect(regionOf([lost, ...rows(0, 1, 2)])).toEqual({ from: 1, to: 4 });
    const last = labels.length - 1;
    expect(regionOf([...rows(last - 2, last - 1, last), lost])).toEqual({ from: 0, to: 3 });
    expect(regionOf([...rows(last - 3, last - 2, last - 1), lost, lost])).toEqual({ from: 0, to: 4 });
  });

  test('it reaches no further than eight of them, and over no row with one value', () => {
    const lost = rowOf([], seven(1));
    expect(regionOf([...rows(0, 1), ...Array(10).fill(lost)])).toEqual({ from: 0, to: 10 });
    expect(regionOf([...rows(0, 1), rowOf([], ['1', '2']), lost])).toEqual({ from: 0, to: 4 });
    expect(regionOf([...rows(0, 1), other, lost])).toEqual({ from: 0, to: 2 });
  });

  test('of a table with rows of several widths the widest says how many figures a lost one has', () => {
    const own = edition.tables[0];
    if (!own) throw new Error('no table');
    const found = (...lost: readonly string[]) => {
      const all = [rowOf(['规章'], ['3', '1', '20']), rowOf([], lost), rowOf([], lost)];
      return findRegion(
        own,
        all,
        all.map((one) => matchRow(one, lexicon)),
      )?.to;
    };
    expect(found('5', '2', '30')).toBe(3);
    expect(found('5', '2')).toBe(3);
    expect(found('5')).toBe(1);
  });

  test('pieces of labels between the rows of a text are stepped over, one at a time', () => {
    const flow = { layout: 'flow' as const };
    const lost = rowOf([], seven(1), flow);
    const piece = rowOf(['机关'], [], flow);
    expect(regionOf([...rows(0, 1), piece, lost, piece, lost])).toEqual({ from: 0, to: 6 });
    expect(regionOf([...rows(0, 1), piece, piece, lost])).toEqual({ from: 0, to: 2 });
    expect(regionOf([...rows(0, 1), rowOf(['机关'], []), lost])).toEqual({ from: 0, to: 2 });
    expect(regionOf([lost, piece, ...rows(4, 5)])).toEqual({ from: 0, to: 4 });
  });
});
