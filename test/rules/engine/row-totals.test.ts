import { expect, test } from 'vitest';
import { miniature } from '../../../lib/rules/engine/miniature';
import { receivedTotals, rowTotals } from '../../../lib/rules/engine/row-totals';
import { exampleReport } from '../example-report';

const facts = { 'requests.newlyReceived.total': 12, 'requests.carriedIn.total': 3, 'requests.granted.total': 7 };
const report = (more: Record<string, number | string | null> = {}, uncertain: readonly string[] = []) =>
  exampleReport({ edition: '2021', facts: { ...facts, ...more }, uncertain });

test('what was received may be told with what was carried in', () => {
  expect(receivedTotals(report())).toEqual([12, 15]);
  expect(receivedTotals(report({ 'requests.carriedIn.total': 0 }))).toEqual([12]);
});

test.each<[why: string, of: ReturnType<typeof report>]>([
  ['blank', report({ 'requests.newlyReceived.total': '' })],
  ['a dash', report({ 'requests.carriedIn.total': '—' })],
  ['not read', report({ 'requests.carriedIn.total': null })],
  ['uncertain', report({}, ['requests.newlyReceived.total'])],
  ['carried in, and uncertain', report({}, ['requests.carriedIn.total'])],
  ['no number', report({ 'requests.newlyReceived.total': '若干' })],
])('nobody can be sure of a total that is %s', (_, of) => {
  expect(receivedTotals(of)).toBe('unread');
});

test.each<[label: string, totals: readonly number[] | null]>([
  ['（一）予以公开', [7]],
  ['予以公开', [7]],
  ['一、本年新收政府信息公开申请数量', [12]],
  ['公开', null],
  ['其他', null],
  ['甲乙丙丁', null],
  ['重复申请', [0]],
  ['总计', null],
])('of the row “%s”', (label, totals) => {
  expect(rowTotals(report(), label)).toEqual(totals);
});

test('of a label that two rows share, or of a form without such a table, there is none', () => {
  const of = report();
  const tables = of.edition.tables.map((form) => ({
    ...form,
    rows: form.rows.map((row) => (row.id === 'requests.partiallyGranted' ? { ...row, variants: [{ label: '予以公开', met: '' }] } : row)),
  }));
  expect(rowTotals({ ...of, edition: { ...of.edition, tables } }, '予以公开')).toBeNull();
  expect(rowTotals({ ...of, edition: { ...of.edition, tables } }, '部分公开')).toEqual([0]);
  expect(rowTotals(exampleReport({ edition: miniature }), '上年未办结')).toBeNull();
});

test('of a row that was not read', () => {
  expect(rowTotals(report({ 'requests.granted.total': null }), '予以公开')).toBe('unread');
});
