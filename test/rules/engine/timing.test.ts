import { describe, expect, test } from 'vitest';
import { emptyMetadata } from '../../../lib/document/document';
import type { Report } from '../../../lib/report/report';
import { timingOf } from '../../../lib/rules/engine/timing';
import { exampleReport } from '../example-report';

interface Case {
  readonly published?: string | null;
  readonly signed?: string;
  readonly url?: string;
  readonly year?: number | null;
}

const timing = ({ published = null, signed, url, year = 2023 }: Case) =>
  timingOf(
    {
      ...exampleReport({ edition: '2021' }),
      year,
      publishedAt: published,
      signedAt: signed ?? null,
      meta: { ...emptyMetadata, url: url ?? null },
    } as Report,
    3,
    31,
  );

describe('when a report came out', () => {
  test.each<[name: string, of: Case, late: number]>([
    ['on the day', { published: '2024-03-31' }, 0],
    ['a day before', { published: '2024-03-30' }, -1],
    ['a day after', { published: '2024-04-01' }, 1],
    ['by the clock of the day', { published: '2024-03-31 23:59:59' }, 0],
    ['by its address', { url: 'http://www.example.gov.cn/art/2024/4/2/art_1_2.html' }, 2],
  ])('%s', (_, of, late) => {
    expect(timing(of)).toMatchObject({ deadline: '2024-03-31', daysLate: late });
  });

  test.each<[name: string, of: Case]>([
    ['no year', { published: '2024-03-31', year: null }],
    ['no day', {}],
    ['a day that is none', { published: 'gestern' }],
  ])('is not known: %s', (_, of) => {
    expect(timing(of)).toBeNull();
  });

  test.each<[name: string, of: Case, doubt: RegExp | null]>([
    ['in time', { published: '2024-03-01', url: 'http://a.gov.cn/202401/t20240110_1.html' }, null],
    ['on the last day', { published: '2024-03-31', url: 'http://a.gov.cn/202401/t20240110_1.html' }, null],
    ['late, and nothing else is known', { published: '2024-04-02' }, null],
    ['its address is in time', { published: '2024-04-02', url: 'http://a.gov.cn/202401/t20240110_1.html' }, /^网址中的日期为/],
    ['its address is of the last day', { published: '2024-04-02', url: 'http://a.gov.cn/202403/t20240331_1.html' }, /^网址中的日期为/],
    ['its address is late, too', { published: '2024-04-03', url: 'http://a.gov.cn/202404/t20240402_1.html' }, null],
    ['it was signed half a year before', { published: '2024-09-28', signed: '2024-03-31' }, /^落款日期为/],
    ['it was signed a day later than half a year before', { published: '2024-09-26', signed: '2024-03-31' }, null],
    ['it was signed half a year before, on an earlier day', { published: '2024-09-28', signed: '2024-02-01' }, /^落款日期为/],
    ['it was signed after the day', { published: '2024-12-28', signed: '2024-04-01' }, null],
    ['it is dated in a later year', { published: '2025-01-01' }, /^页面日期晚于应公布年份/],
    ['it is dated at the year’s end', { published: '2024-12-31' }, null],
  ])('is in doubt or not: %s', (_, of, doubt) => {
    const said = timing(of)?.doubt;
    if (doubt) expect(said?.zh).toMatch(doubt);
    else expect(said).toBeNull();
  });

  test.each<[of: Case, zh: string, en: string]>([
    [
      { published: '2024-04-02', url: 'http://a.gov.cn/202401/t20240110_1.html' },
      '网址中的日期为 2024年1月10日',
      'the address speaks of 2024-01-10',
    ],
    [{ published: '2024-09-28', signed: '2024-03-31' }, '落款日期为 2024年3月31日', 'it was signed on 2024-03-31'],
    [{ published: '2025-01-01' }, '页面日期晚于应公布年份', 'the page is dated in a later year'],
  ])('the doubt in whole: %j', (of, zh, en) => {
    expect(timing(of)?.doubt).toEqual({ zh, en });
  });

  test('a day of one digit has two', () => {
    expect(timingOf({ ...exampleReport({ edition: '2021' }), year: 2023, publishedAt: '2024-02-03' }, 2, 1)?.deadline).toBe('2024-02-01');
  });
});
