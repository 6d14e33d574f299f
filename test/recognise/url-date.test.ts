import { expect, test } from 'vitest';
import { urlDate } from '../../lib/recognise/dates/url-date';

const cases: readonly [url: string | null, from: string | null, to: string | null][] = [
  ['http://www.example.gov.cn/zwgk/202101/t20210126_331.shtml', '2021-01-26', '2021-01-26'],
  ['http://www.example.gov.cn/art/2021/1/25/art_1_2.html', '2021-01-25', '2021-01-25'],
  ['http://www.example.gov.cn/xam/2026-01/17/article_1.html', '2026-01-17', '2026-01-17'],
  ['http://www.example.gov.cn/tz/202009/1314808.shtml', '2020-09-01', '2020-09-30'],
  ['http://www.example.gov.cn/20200525/i2026054.html', '2020-05-25', '2020-05-25'],
  ['http://www.example.gov.cn/content/post_4502365.html', null, null],
  ['http://www.example.gov.cn/col/2020/13/45/x.html', null, null],
  ['http://www.example.gov.cn/gknb/2025/fjbm/1689730.htm', null, null],
  [null, null, null],
];
test.each(cases)('%s', (url, from, to) => {
  expect(urlDate(url)).toEqual(from === null ? null : { from, to });
});
