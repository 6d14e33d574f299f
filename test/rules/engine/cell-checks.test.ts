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
    ['—', 'inapplicable', /未填，没有可核对的数字/],
    ['无（待核）', 'inapplicable', /未填，没有可核对的数字/],
    ['12（其中修订3件）', 'pass', null],
  ])('%s is %s', (printed, outcome, says) => {
    const verdict = at(reportWith({ [cell]: printed }), cell);
    expect(verdict?.outcome).toBe(outcome);
    const told = verdict?.message ?? verdict?.reason;
    if (says) expect(told?.zh).toMatch(says);
    else expect(told).toBeUndefined();
    if (outcome === 'fail') expect([verdict?.cells, verdict?.actual]).toEqual([[cell], printed === '若干' ? null : Number(printed)]);
  });

  test.each<[path: string, printed: string, zh: string, en: string]>([
    [
      'requests.granted.total',
      '1.5',
      '表三“（一）予以公开 · 总计”填报为“1.5”，不是整数；此格应填不小于 0 的整数。',
      '表三 （一）予以公开 · 总计 shows “1.5”, not a whole number; the cell takes a whole number, 0 or more.',
    ],
    [
      'requests.granted.total',
      '-3',
      '表三“（一）予以公开 · 总计”填报为“-3”，是负数；此格应填不小于 0 的整数。',
      '表三 （一）予以公开 · 总计 shows “-3”, a negative number; the cell takes a whole number, 0 or more.',
    ],
    [
      'requests.granted.total',
      '若干',
      '表三“（一）予以公开 · 总计”填报为“若干”，读不出数字；此格应填不小于 0 的整数。',
      '表三 （一）予以公开 · 总计 shows “若干”, which cannot be read as a number; the cell takes a whole number, 0 or more.',
    ],
    [
      'disclosure.fees.amount',
      '-3',
      '表二“行政事业性收费 · 本年收费金额”填报为“-3”，是负数；此格应填不小于 0 的金额。',
      '表二 行政事业性收费 · 本年收费金额 shows “-3”, a negative number; the cell takes an amount, 0 or more.',
    ],
  ])('%s that prints %s, in whole', (path, printed, zh, en) => {
    const report = exampleReport({ edition: '2021', facts: { [path]: printed } });
    const [verdict] = verdicts(report, true, path.replace(/\..*/, '')).filter(({ outcome }) => outcome === 'fail');
    expect(verdict?.message).toEqual({ zh, en });
  });

  test('an amount may have decimals, a change may be below nought, of whole items', () => {
    const of = (path: string, printed: string) => {
      const report = exampleReport({ edition: '2019', facts: { [path]: printed } });
      return verdicts(report, true, 'disclosure').find((verdict) => verdict.at === path);
    };
    expect(of('disclosure.procurement.amount', '1.25')?.outcome).toBe('pass');
    expect(of('disclosure.licensing.itemsChange', '-3')?.outcome).toBe('pass');
    expect(of('disclosure.licensing.itemsChange', '-1.5')?.message).toEqual({
      zh: expect.stringMatching(/填报为“-1\.5”，不是整数；此格应填整数，减少用负数表示。$/),
      en: expect.stringMatching(/shows “-1\.5”, not a whole number; the cell takes a whole number, negative for a decrease\.$/),
    });
  });

  test('what is not told says why, in whole', () => {
    const reason = (printed: string | null) => at(reportWith({ [cell]: printed }), cell)?.reason;
    expect(reason('')).toEqual({ zh: '未填，没有可核对的数字', en: 'nothing entered, so there is no figure to check' });
    expect(reason('无（待核）')).toEqual(reason(''));
    expect(reason(null)).toEqual({ zh: '没有读到此格', en: 'the cell was not read' });
    expect(reason('+3')).toEqual({ zh: '符号写法另有核对', en: 'its sign is checked apart' });
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

  test('what is wrong otherwise, or has an odd sign, is not counted with them', () => {
    for (const printed6 of ['-2', '1.5', '+3', '--3', null]) {
      const report = reportWith({ ...printed(5), [someCells[6] ?? '']: printed6 });
      expect(told(report).map(({ at: spot }) => spot)).not.toContain('requests.unreadable');
    }
  });

  test('those without a place are told with the others’ places', () => {
    const report = reportWith(printed(6));
    const first = someCells[0] ?? '';
    const facts = { ...report.facts, [first]: { ...factAt(report, first), place: null } };
    expect(told({ ...report, facts })[0]?.places).toEqual(someCells.slice(1, 6).map((path) => report.facts[path]?.place));
  });

  test('the same words of many cells are shown once', () => {
    const same = Object.fromEntries(someCells.slice(0, 6).map((path, nth) => [path, nth < 4 ? '若干' : '不详']));
    const [one] = told(reportWith(same));
    expect(one?.message).toEqual({
      zh: '表三有 6 格读不出数字，如“若干”“不详”；这些格未核对。',
      en: '表三: 6 cells cannot be read as numbers, such as “若干”, “不详”; they were not checked.',
    });
    expect(one?.reason).toEqual({
      zh: '填有内容，但读不出数字，请对照原文',
      en: 'something is printed that cannot be read as numbers: please compare',
    });
  });

  test('the cells beside them are judged one by one', () => {
    const report = reportWith({ ...printed(6), [someCells[7] ?? '']: '-2' });
    expect(told(report).map(({ outcome }) => outcome)).toEqual(['fail', 'review']);
    expect(verdicts(report, true)).toHaveLength((formOf(report)?.rows ?? []).flatMap((row) => row.slots).length - 5);
  });

  test('where the page draws them otherwise it says so', () => {
    const [one] = told(reportWith(Object.fromEntries(someCells.slice(0, 6).map((path) => [path, '5'])), 'drawn'));
    expect(one?.message?.zh).toMatch(/有 6 格，页面在此处另有图形或输入框；这些格未核对。$/);
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
    {
      at: 'requests',
      outcome: 'inapplicable',
      reason: { zh: '没有读到这张表，未核对', en: 'the table was not found, so this was not checked' },
    },
  ]);
});

test('a sign is odd by itself, or before a count', () => {
  const fact = factAt(exampleReport({ edition: '2021' }), someCells[0] ?? '');
  const odd = (raw: string, kind: typeof fact.kind = 'count') => hasOddSign({ ...fact, raw, kind });
  expect([odd('+5'), odd(' ＋5'), odd('5'), odd('9+'), odd(''), odd('+5', 'signed')]).toEqual([true, true, false, false, false, false]);
  expect(hasOddSign({ ...fact, flaw: 'sign' })).toBe(true);
});
