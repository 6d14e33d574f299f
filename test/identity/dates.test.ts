import { expect, test } from 'vitest';
import { readDate, readPeriod } from '../../lib/identity/dates';

test.each([
  ['2021年1月20日', '2021-01-20'],
  ['发布时间：2021-01-20 11:18', '2021-01-20T11:18'],
  ['2021/1/5 9:03:20', '2021-01-05T09:03'],
  ['２０２１年１月５日', '2021-01-05'],
  ['2021年2月30日', null],
  ['2021115', null],
  ['', null],
])('a date in “%s”', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each([
  ['本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。', '2020-01-01', '2020-12-31'],
  ['统计周期为 2024 年 1 月 1 日至 12 月 31 日', '2024-01-01', '2024-12-31'],
  ['统计期限：2021-1-1至2021-12-31', '2021-01-01', '2021-12-31'],
  ['统计时限从2020年1月1日到2021年12月31日', '2020-01-01', '2021-12-31'],
])('the period of “%s”', (text, from, to) => {
  expect(readPeriod(text)).toMatchObject({ from, to });
});

test('two dates that state no period are none', () => {
  expect(readPeriod('活动于2020年3月1日至2020年3月5日举行')).toBeNull();
});
