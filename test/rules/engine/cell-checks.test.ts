import { describe, expect, test } from 'vitest';
import type { ShownOtherwise } from '../../../lib/document/grid';
import type { Report } from '../../../lib/report/report';
import { hasOddSign, valueKindChecks } from '../../../lib/rules/engine/cell-checks';
import { factAt } from '../../../lib/rules/engine/fact-at';
import { exampleReport } from '../example-report';

const cellsOf = (report: Report) =>
  Object.keys(report.facts)
    .filter((path) => path.startsWith('requests.'))
    .slice(0, 8);

function reportWith(printed: Readonly<Record<string, string | null>>, unread?: ShownOtherwise): Report {
  const report = exampleReport({ edition: '2021', facts: printed });
  if (!unread) return report;
  const facts = { ...report.facts };
  for (const path of Object.keys(printed)) facts[path] = { ...factAt(report, path), state: 'unreadable', value: null, unread };
  return { ...report, facts };
}

const someCells = cellsOf(exampleReport({ edition: '2021' }));
const formOf = (report: Report, id = 'requests') => report.edition.tables.find((form) => form.id === id) ?? report.edition.tables[0];
function verdicts(report: Report, named = false, id = 'requests') {
  const form = formOf(report, id);
  if (!form) throw new Error('no table');
  return valueKindChecks(report, form, named);
}
const at = (report: Report, path: string) => verdicts(report, true).find((verdict) => verdict.at === path);

describe('what a cell prints', () => {
  const [cell = '', other = ''] = someCells;
  test.each<[printed: string | null, outcome: string, says: RegExp | null]>([
    ['12', 'pass', null],
    ['0', 'pass', null],
    ['9', 'pass', null],
    ['1.5', 'fail', /填报为“1\.5”，不是整数；此格应填不小于 0 的整数/],
    ['-3', 'fail', /填报为“-3”，是负数/],
    ['若干', 'fail', /填报为“若干”，读不出数字/],
    ['', 'inapplicable', /未填，没有可核对的数字/],
    [null, 'inapplicable', /没有读到此格/],
    ['--3', 'inapplicable', /符号写法另有核对/],
    ['+3', 'inapplicable', /符号写法另有核对/],
  ])('%s is %s', (printed, outcome, says) => {
    const verdict = at(reportWith({ [cell]: printed }), cell);
    expect(verdict?.outcome).toBe(outcome);
    const told = verdict?.message ?? verdict?.reason;
    if (says) expect(told?.zh).toMatch(says);
    else expect(told).toBeUndefined();
    if (outcome === 'fail') expect([verdict?.cells, verdict?.actual]).toEqual([[cell], printed === '若干' ? null : Number(printed)]);
  });

  test('a cell that the page draws otherwise says how, and one without text that it has none', () => {
    const covered = at(reportWith({ [cell]: '' }, 'covered'), cell);
    expect(covered?.message?.zh).toMatch(/一格读不到文字，页面用别的内容盖住了它/);
    expect(covered?.message?.en).toMatch(/shows no text, /);
    expect(at(reportWith({ [cell]: '17' }, 'hidden'), cell)?.message?.en).toMatch(/shows “17”, /);
  });

  test('what rests on an uncertain reading is a review', () => {
    const report = exampleReport({ edition: '2021', facts: { [other]: '1.5' }, uncertain: [other] });
    expect(at(report, other)?.outcome).toBe('review');
  });

  test('paths are named without their table unless it is to be named', () => {
    const report = reportWith({});
    expect(verdicts(report, true).map((verdict) => verdict.at)).toContain(cell);
    expect(verdicts(report).map((verdict) => verdict.at)).toContain(cell.slice(cell.indexOf('.') + 1));
  });
});

describe('many cells that cannot be read', () => {
  const printed = (count: number) =>
    Object.fromEntries(someCells.slice(0, count).map((path, nth) => [path, `若${'甲乙丙丁戊己庚辛'[nth]}`]));
  const told = (report: Report, named = true) =>
    verdicts(report, named).filter(({ outcome }) => outcome === 'fail' || outcome === 'review');

  test('five are five slips, six are one review', () => {
    expect(told(reportWith(printed(5))).map(({ outcome }) => outcome)).toEqual(Array(5).fill('fail'));
    const [one, ...others] = told(reportWith(printed(6)));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ at: 'requests.unreadable', outcome: 'review', cells: someCells.slice(0, 6) });
    expect(one?.message?.zh).toMatch(/有 6 格读不出数字，如“若甲”“若乙”“若丙”；这些格未核对。$/);
    expect(one?.message?.en).toMatch(/6 cells cannot be read as numbers, such as “若甲”, “若乙”, “若丙”; they were not checked\.$/);
    expect(one?.reason?.zh).toMatch(/读不出数字/);
    expect(one?.places).toHaveLength(6);
    expect(told(reportWith(printed(6)), false).map((verdict) => verdict.at)).toEqual(['unreadable']);
  });

  test('the cells beside them are judged one by one', () => {
    const report = reportWith({ ...printed(6), [someCells[7] ?? '']: '-2' });
    expect(told(report).map(({ outcome }) => outcome)).toEqual(['fail', 'review']);
    expect(verdicts(report, true)).toHaveLength((formOf(report)?.rows ?? []).flatMap((row) => row.slots).length - 5);
  });

  test('where the page draws them otherwise it says so', () => {
    const [one] = told(reportWith(Object.fromEntries(someCells.slice(0, 6).map((path) => [path, '5'])), 'drawn'));
    expect(one?.message?.zh).toMatch(/有 6 格，页面在格内另有图形或输入框；这些格未核对。$/);
    expect(one?.message?.en).toMatch(/: 6 cells .*; they were not checked\.$/);
  });

  test('another table of the same report is judged cell by cell', () => {
    const report = reportWith(printed(6));
    expect(verdicts(report, true, 'remedies').every(({ outcome }) => outcome === 'pass')).toBe(true);
  });
});

test('a table that was not found is not judged', () => {
  const report = exampleReport({ edition: '2021', facts: { 'requests.*': null } });
  expect(verdicts(report)).toEqual([
    { at: 'requests', outcome: 'inapplicable', reason: { zh: expect.stringMatching(/没有读到/), en: expect.any(String) } },
  ]);
});

test('a sign is odd by itself, or before a count', () => {
  const fact = factAt(exampleReport({ edition: '2021' }), someCells[0] ?? '');
  const odd = (raw: string, kind: typeof fact.kind = 'count') => hasOddSign({ ...fact, raw, kind });
  expect([odd('+5'), odd(' ＋5'), odd('5'), odd('9+'), odd(''), odd('+5', 'signed')]).toEqual([true, true, false, false, false, false]);
  expect(hasOddSign({ ...fact, flaw: 'sign' })).toBe(true);
});
