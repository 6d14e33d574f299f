import { describe, expect, it } from 'vitest';
import { workEquation } from '../../../lib/overlay/card/worked';
import { rowAndColumn, shorten, shortLabels } from '../../../lib/report/told/names';
import { printNumber } from '../../../lib/report/told/print-number';
import { consistent, makeAudit } from '../stand';

describe('the worked sum', () => {
  it('shows live numbers, shared words once, and whether it holds', () => {
    const audit = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 });
    const finding = audit.findings.find((one) => one.at === 'naturalPerson');
    if (!finding || !audit.report) throw new Error('the column’s finding is missing');
    const worked = workEquation(finding, audit.report);
    expect(worked?.shared).toBe('自然人');
    expect(worked?.left.operands[0]).toMatchObject({ label: '（一）予以公开', value: 21, state: 'number' });
    expect([worked?.left.sum, worked?.right.sum, worked?.holds]).toEqual([24, 13, false]);
  });

  it('counts a blank as the value that the judge took it for', () => {
    const audit = makeAudit({ ...consistent, 'remedies.review.upheld': 2, 'remedies.review.total': '' });
    const [finding] = audit.findings;
    if (!finding || !audit.report) throw new Error('a finding expected');
    expect(workEquation(finding, audit.report)?.right.operands[0]).toMatchObject({ state: 'blank', value: 0, counted: null });
    const judged = workEquation({ ...finding, actual: 7 }, audit.report);
    expect(judged?.right.operands[0]?.counted).toBe(7);
    expect(judged?.right.sum).toBe(7);
  });

  it('has no sum where an operand was not read', () => {
    const audit = makeAudit({ ...consistent, 'requests.granted.total': 11 });
    const finding = audit.findings.find((one) => one.rule === 'applicant-total');
    if (!finding || !audit.report) throw new Error('a finding expected');
    const path = 'requests.granted.enterprise';
    const fact = audit.report.facts[path];
    if (!fact) throw new Error('a fact expected');
    const report = { ...audit.report, facts: { ...audit.report.facts, [path]: { ...fact, state: 'missing' as const, value: null } } };
    const worked = workEquation({ ...finding, expected: null }, report);
    expect(worked?.left.sum).toBeNull();
    expect(worked?.holds).toBeNull();
    expect(worked?.left.operands[1]?.state).toBe('unread');
  });

  it('is absent for a finding without an equation', () => {
    const audit = makeAudit({ ...consistent, 'requests.granted.total': 11 });
    const [finding] = audit.findings;
    if (!finding || !audit.report) throw new Error('a finding expected');
    expect(workEquation({ ...finding, equation: null }, audit.report)).toBeNull();
  });
});

it.each([
  [['（一）予以公开 · 自然人', '（七）总计 · 自然人'], ['（一）予以公开', '（七）总计'], '自然人'],
  [['行政复议 · 结果维持', '行政复议 · 总计'], ['结果维持', '总计'], '行政复议'],
  [
    ['（三）不予公开 · 1.属于国家秘密 · 自然人', '（三）不予公开 · 1.属于国家秘密 · 总计'],
    ['自然人', '总计'],
    '（三）不予公开 · 1.属于国家秘密',
  ],
  [['甲', '甲'], ['甲', '甲'], ''],
  [['甲 · 乙'], ['甲 · 乙'], ''],
])('shortens %j', (labels, short, shared) => {
  expect(shortLabels(labels)).toEqual({ short, shared });
});

it.each([
  [0.1 + 0.2, '0.3'],
  [-11, '−11'],
  [1723.2952, '1723.2952'],
  [13, '13'],
])('prints %d as %s', (value, text) => {
  expect(printNumber(value)).toBe(text);
});

it('names table, row and column as printed', () => {
  const { report } = makeAudit(consistent);
  if (!report) throw new Error('a report expected');
  expect(rowAndColumn(report, 'requests.denied.stateSecret.total')).toEqual({
    table: '表三',
    row: '（三）不予公开 · 1.属于国家秘密',
    column: '总计',
  });
  expect(rowAndColumn(report, 'remedies.review.total')).toEqual({ table: '表四', row: '行政复议', column: '总计' });
  expect(rowAndColumn(report, 'nowhere')).toBeNull();
});

it.each([
  ['短', 5, '短'],
  ['一二三四五六', 4, '一二三…'],
  ['x'.repeat(10_000_000), 5, 'xxxx…'],
  ['ab😀cd', 3, 'ab…'],
])('shortens text for people', (text, most, shown) => {
  expect(shorten(text, most)).toBe(shown);
});
