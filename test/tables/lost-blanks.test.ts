import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import type { LineItem } from '../../lib/report/edition';
import { readText } from '../../lib/sources/text';
import { ABSENT } from '../../lib/tables/columns/merged';
import { sumsOf } from '../../lib/tables/columns/sums';
import { type MadeReport, makeReport, renderText, withBlanks } from '../generator';

/** One cell per paragraph, blank cells lost. */
const flattened = (made: MadeReport) => {
  const text = renderText(withBlanks(made, 'zeros'), 'lines').replace(/\n{3,}/g, '\n\n');
  return readReport(readText(text, { name: null })).report;
};

describe.each(['2019', '2021'] as const)('flattened cells that lost their blanks (%s)', (edition) => {
  test('what totals decide is read, what they leave open is not, nothing is read wrong', () => {
    let printed = 0;
    let read = 0;
    for (const seed of [1400, 1450, 1500, 15150]) {
      const made = makeReport(seed, edition);
      for (const fact of Object.values(flattened(made).facts)) {
        if (fact.table !== 'requests') continue;
        if (made.truth[fact.path] !== 0) printed++;
        if (fact.value === null) continue;
        read++;
        expect([fact.path, fact.value]).toEqual([fact.path, made.truth[fact.path]]);
      }
    }
    expect(read).toBeLessThanOrEqual(printed);
  });
});

describe('ways of rows that columns allow', () => {
  const { edition } = makeReport(1, '2019');
  const form = edition.tables.find((table) => table.id === 'requests');
  if (!form) throw new Error('the edition has table three');
  const item = (id: string): LineItem => {
    const found = form.rows.find((one) => one.id === `requests.${id}`);
    if (!found) throw new Error(id);
    return found;
  };
  type Printed = readonly (number | '')[];
  const known = (changes: Readonly<Record<string, Printed>>) =>
    new Map(form.rows.map((one) => [one, changes[one.id.slice('requests.'.length)] ?? []]));
  const fitting = (rows: ReturnType<typeof known>, left: Readonly<Record<string, readonly (readonly number[])[]>>) => {
    const loose = Object.entries(left).map(([id, ways]) => ({ row: item(id), ways }));
    for (const one of loose) rows.delete(one.row);
    const full = new Map([...rows].map(([row, values]) => [row, values.map((value) => ({ ...ABSENT, raw: String(value) }))]));
    return sumsOf(edition, form, full).fitting(loose);
  };
  const threes = [
    [3, 0, 0, 0, 0, 0, 3],
    [0, 3, 0, 0, 0, 0, 3],
    [0, 0, 3, 0, 0, 0, 3],
  ];

  test('the one column that its total has room for', () => {
    const rows = known({ newlyReceived: [2, 3, 0, 0, 0, 0, 5], resultTotal: [2, 3, 0, 0, 0, 0, 5], granted: [2, 0, 0, 0, 0, 0, 2] });
    const found = fitting(rows, { 'unable.notHeld': threes });
    expect([...(found?.get(item('unable.notHeld')) ?? [])]).toEqual([1]);
  });

  test('a blank （七）总计 stands for its parts: the balance still tells the column', () => {
    const rows = known({ newlyReceived: [2, 3, 0, 0, 0, 0, 5], resultTotal: ['', '', '', '', '', '', ''], granted: [2, 0, 0, 0, 0, 0, 2] });
    const found = fitting(rows, { 'unable.notHeld': threes });
    expect([...(found?.get(item('unable.notHeld')) ?? [])]).toEqual([1]);
  });

  test('a total that cannot be read is not taken for nought', () => {
    const rows = known({ newlyReceived: [2, 3, 0, 0, 0, 0, 5], granted: [2, 0, 0, 0, 0, 0, 2] });
    const loose = [{ row: item('unable.notHeld'), ways: threes }];
    const full = new Map([...rows].map(([row, values]) => [row, values.map((value) => ({ ...ABSENT, raw: String(value) }))]));
    full.delete(item('unable.notHeld'));
    full.set(
      item('resultTotal'),
      ['2', '若干', '0', '0', '0', '0', '若干'].map((raw) => ({ ...ABSENT, raw })),
    );
    const found = sumsOf(edition, form, full).fitting(loose);
    expect([...(found?.get(item('unable.notHeld')) ?? [])]).toEqual([1]);
  });

  test('two rows that may change places keep both ways', () => {
    const rows = known({ newlyReceived: [1, 1, 0, 0, 0, 0, 2], resultTotal: [1, 1, 0, 0, 0, 0, 2] });
    const either = [
      [1, 0, 0, 0, 0, 0, 1],
      [0, 1, 0, 0, 0, 0, 1],
    ];
    const found = fitting(rows, { granted: either, 'unable.notHeld': either });
    expect([...(found?.get(item('granted')) ?? [])].sort()).toEqual([0, 1]);
  });

  test('nothing that fits says nothing', () => {
    const rows = known({ newlyReceived: [2, 0, 0, 0, 0, 0, 2], resultTotal: [1, 0, 0, 0, 0, 0, 1] });
    expect(fitting(rows, { granted: [[1, 0, 0, 0, 0, 0, 1]] })).toBeNull();
  });

  test('a row that was not found says nothing', () => {
    const rows = known({});
    rows.delete(item('unable.needsCreation'));
    expect(fitting(rows, { granted: [[0, 0, 0, 0, 0, 0, 0]] })).toBeNull();
  });
});
