import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import type { LineItem } from '../../lib/report/edition';
import { readText } from '../../lib/sources/text';
import { fittingOptions } from '../../lib/tables/column-search';
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

describe('options of rows that columns allow', () => {
  const form = makeReport(1, '2019').edition.tables.find((table) => table.id === 'requests');
  const item = (id: string): LineItem => {
    const found = form?.rows.find((one) => one.id === `requests.${id}`);
    if (!found) throw new Error(id);
    return found;
  };
  const known = (changes: Readonly<Record<string, readonly number[]>>) =>
    new Map(form?.rows.map((one) => [one, changes[one.id.slice('requests.'.length)] ?? []]));
  const fitting = (rows: ReturnType<typeof known>, left: Readonly<Record<string, readonly (readonly number[])[]>>) => {
    const options = Object.entries(left).map(([id, values]) => ({ item: item(id), options: values }));
    for (const one of options) rows.delete(one.item);
    return form ? fittingOptions(form, options, rows) : null;
  };

  test('the one column that its total has room for', () => {
    const rows = known({ newlyReceived: [2, 3, 0, 0, 0, 0, 5], resultTotal: [2, 3, 0, 0, 0, 0, 5], granted: [2, 0, 0, 0, 0, 0, 2] });
    const found = fitting(rows, {
      'unable.notHeld': [
        [3, 0, 0, 0, 0, 0, 3],
        [0, 3, 0, 0, 0, 0, 3],
        [0, 0, 3, 0, 0, 0, 3],
      ],
    });
    expect([...(found?.get(item('unable.notHeld')) ?? [])]).toEqual([1]);
  });

  test('two rows that may change places keep both options', () => {
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
