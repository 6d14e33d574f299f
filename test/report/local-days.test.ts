import { expect, test } from 'vitest';
import { isDay, localDaysFrom } from '../../lib/report/local-days';

test.each([
  ['01-26', true],
  ['02-28', true],
  ['02-29', false],
  ['1-26', false],
  ['13-01', false],
  ['04-31', false],
  ['', false],
])('%s is a day that every year has: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('local days are those kinds and days that are known', () => {
  expect(localDaysFrom({ department: '01-26', county: '31-01', village: '01-26', office: 3 })).toEqual({ department: '01-26' });
  expect(localDaysFrom('01-26')).toEqual({});
});
