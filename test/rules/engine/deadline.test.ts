import { describe, expect, test } from 'vitest';
import type { LocalDays } from '../../../lib/report/local-days';
import type { Report } from '../../../lib/report/report';
import { judgeDeadline } from '../../../lib/rules/engine/deadline';
import { exampleReport } from '../example-report';

const publishedPlace = { kind: 'line', line: 9, span: null } as const;
const [DEPARTMENT, GOVERNMENT, TOWN, OFFICE] = ['青河县民政局', '青河县人民政府', '青河县大路镇人民政府', '青河县人民政府办公室'];

interface Case {
  readonly issuer?: string | null;
  readonly day: string | null;
  readonly localDays?: LocalDays;
  readonly more?: Partial<Report>;
}

function judged(rule: string, { issuer = DEPARTMENT, day, localDays = {}, more = {} }: Case) {
  const report = exampleReport({ edition: '2021', report: { issuer, year: 2022, publishedAt: day } });
  return judgeDeadline({ ...report, publishedPlace, ...more }, { localDays }, rule);
}
const inapplicable = (zh: string, en: string) => [{ at: 'publication', outcome: 'inapplicable', reason: { zh, en } }];
const pass = [{ at: 'publication', outcome: 'pass' }];

describe('the day by which a report was to be published', () => {
  test('is told as it was missed: its own day, the statute’s, and how many days lie between', () => {
    expect(judged('department-deadline', { day: '2023-02-03' })).toEqual([
      {
        at: 'publication',
        outcome: 'fail',
        place: publishedPlace,
        quote: '2023-02-03',
        actual: 3,
        expected: 0,
        severity: 'warning',
        message: {
          zh: '发布日期为 2023年2月3日，部门年报公布期限为 2023年1月31日，晚 3 天。',
          en: 'Published on 2023-02-03, 3 days after 2023-01-31 (departments’ day).',
        },
      },
    ]);
  });

  test('a date that may be a later copy’s is a notice, and says why', () => {
    expect(judged('department-deadline', { day: '2024-02-03' })[0]).toMatchObject({
      severity: 'notice',
      message: {
        zh: '发布日期为 2024年2月3日，部门年报公布期限为 2023年1月31日，晚 368 天。但页面日期晚于应公布年份，页面可能是迁移或重新发布的，请核对首次发布时间。',
        en: 'Published on 2024-02-03, 368 days after 2023-01-31 (departments’ day). But the page is dated in a later year: the page may have been moved.',
      },
    });
  });

  test.each<[why: string, rule: string, of: Case, verdicts: readonly unknown[]]>([
    ['on the day', 'department-deadline', { day: '2023-01-31' }, pass],
    ['before it', 'department-deadline', { day: '2023-01-05' }, pass],
    [
      'nobody knows when',
      'department-deadline',
      { day: null },
      inapplicable('年度或发布日期未知', 'the year or the day of publication is not known'),
    ],
    [
      'nobody knows of which year',
      'department-deadline',
      { day: '2023-02-03', more: { year: null } },
      inapplicable('年度或发布日期未知', 'the year or the day of publication is not known'),
    ],
    [
      'another body’s day',
      'government-deadline',
      { day: '2023-12-01' },
      inapplicable('这一期限不适用于该机关，或无法确定', 'no such day is known for this body'),
    ],
    [
      'of a body that nobody knows',
      'department-deadline',
      { day: '2023-12-01', issuer: null },
      inapplicable('这一期限不适用于该机关，或无法确定', 'no such day is known for this body'),
    ],
    [
      'a local day that nobody set',
      'local-deadline',
      { day: '2023-12-01' },
      inapplicable('这一期限不适用于该机关，或无法确定', 'no such day is known for this body'),
    ],
  ])('%s (%s)', (_, rule, of, verdicts) => {
    expect(judged(rule, of)).toEqual(verdicts);
  });
});

describe('of several days that were missed', () => {
  const localDays = { department: '01-20', township: '01-10' } as LocalDays;
  const told = (of: Case, ...rules: readonly string[]) =>
    rules.map((rule) =>
      judged(rule, of)
        .map(({ outcome, severity }) => `${outcome}${severity ? ` ${severity}` : ''}`)
        .join(),
    );

  test.each<[day: string, statutory: string, local: string]>([
    ['2023-01-20', 'pass', 'pass'],
    ['2023-01-25', 'pass', 'fail notice'],
    ['2023-02-01', 'fail warning', 'inapplicable'],
  ])('published on %s: the statute’s %s, the local one %s', (day, statutory, local) => {
    expect(told({ day, localDays }, 'department-deadline', 'local-deadline')).toEqual([statutory, local]);
  });

  test('the weightiest is told, and the other says so', () => {
    expect(judged('local-deadline', { day: '2023-02-01', localDays })).toEqual(
      inapplicable('超过的期限另行提示', 'another missed day is told'),
    );
  });

  test('the local day is named as the user’s', () => {
    expect(judged('local-deadline', { day: '2023-01-25', localDays })[0]?.message).toEqual({
      zh: '发布日期为 2023年1月25日，当地要求的时间为 2023年1月20日，晚 5 天。',
      en: 'Published on 2023-01-25, 5 days after 2023-01-20 (the local day that you set).',
    });
  });

  test('of two days of one rule the weightier that was missed', () => {
    expect(told({ day: '2023-01-31', issuer: OFFICE }, 'office-deadline')).toEqual(['pass']);
    expect(told({ day: '2023-02-10', issuer: OFFICE }, 'office-deadline')).toEqual(['fail notice']);
    expect(told({ day: '2023-04-01', issuer: OFFICE }, 'office-deadline')).toEqual(['fail warning']);
  });

  test('a government’s own, and a town’s', () => {
    expect(told({ day: '2023-04-01', issuer: GOVERNMENT }, 'government-deadline', 'tier-deadline')).toEqual([
      'fail warning',
      'inapplicable',
    ]);
    expect(told({ day: '2023-01-11', issuer: TOWN, localDays }, 'township-deadline', 'local-deadline')).toEqual(['pass', 'fail notice']);
  });
});
