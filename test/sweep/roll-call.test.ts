import { describe, expect, it } from 'vitest';
import type { ListedReport } from '../../lib/sweep/listing';
import { matchBodies, namesIn } from '../../lib/sweep/match-bodies';
import { bodiesOf, type Expectations, rollCall } from '../../lib/sweep/roll-call';

const report = (body: string | null, year: number, day: string | null, more: Partial<ListedReport> = {}): ListedReport => ({
  href: `http://www.example.gov.cn/${body}/${year}/${day}.html`,
  text: `${body ?? ''}${year}年政府信息公开工作年度报告`,
  body,
  year,
  yearBy: 'title',
  date: day === null ? null : { day, until: day, by: 'list' },
  file: null,
  sure: true,
  ...more,
});
const nobody: Expectations = { bodies: null, localDays: {}, site: { siteIdCode: null, siteName: null } };

describe('who answers a list of bodies', () => {
  it.each([
    [['渔阳镇人民政府'], ['渔阳镇'], [0]],
    [['河埒街道办事处'], ['滨湖区河埒街道'], [0]],
    [['云溪区人民政府', '云溪区人民政府办公室'], ['云溪区人民政府办公室'], [-1, 0]],
    [
      ['发展和改革局', '教育局', '体育局'],
      ['云溪区发改局', '云溪区教育局'],
      [0, 1, -1],
    ],
    [['水利局'], ['水务局'], [-1]],
    [
      ['卫健局', '民政局'],
      ['云溪区民政局', '云溪区卫生健康局'],
      [1, 0],
    ],
  ])('%j among %j', (expected, listed, matches) => {
    expect(matchBodies(expected, listed)).toEqual(matches);
  });

  it('reads pasted names: one a line, numbered, out of a sheet, doubled', () => {
    expect(namesIn('1. 财政局\n2、民政局\r\n民政局\n3\t水利局\t张三\n大路镇，小河镇\n')).toEqual([
      '财政局',
      '民政局',
      '水利局',
      '大路镇',
      '小河镇',
    ]);
  });
});

describe('the roll-call of a list', () => {
  it('names who is missing, and who was not expected; without a list it says nothing of that', () => {
    const reports = [report('云溪区财政局', 2023, '2024-01-20'), report('云溪区大路镇', 2023, '2024-01-20')];
    const told = rollCall(reports, 2023, { ...nobody, bodies: ['财政局', '民政局'] });
    expect([told.missing, told.unexpected]).toEqual([['民政局'], ['云溪区大路镇']]);
    expect(rollCall(reports, 2023, nobody).missing).toBeNull();
  });

  it.each([
    ['a department by 31 January', '云溪区民政局', '2024-02-01', [['2024-01-31', 1]]],
    ['a department in time', '云溪区民政局', '2024-01-31', []],
    ['a county by its tier', '云溪县人民政府', '2024-02-22', [['2024-02-20', 2]]],
    ['a county past the ordinance’s day', '云溪县人民政府', '2024-04-02', [['2024-03-31', 2]]],
    ['a township as a department', '云溪县大路镇人民政府', '2024-02-01', [['2024-01-31', 1]]],
    ['nobody knows who', '云溪', '2024-06-01', []],
  ])('late: %s', (_, body, day, late) => {
    expect(rollCall([report(body, 2023, day)], 2023, nobody).late.map(({ due, days }) => [due, days])).toEqual(late);
  });

  it('goes by the user’s own days too, and by the earliest copy', () => {
    const own = { ...nobody, localDays: { department: '01-26' } };
    expect(rollCall([report('区民政局', 2023, '2024-01-29')], 2023, own).late).toMatchObject([{ due: '2024-01-26', days: 3 }]);
    const copies = [report('区民政局', 2023, '2024-05-29'), report('区民政局', 2023, '2024-01-20')];
    expect(rollCall(copies, 2023, own).late).toEqual([]);
  });

  it('tells what it could not judge: bodies without a day, bodies whose deadline nobody knows, bodies with one year only', () => {
    const told = rollCall([report('云溪区民政局', 2023, null), report('云溪', 2023, '2024-06-01')], 2023, nobody);
    expect([told.undated, told.unjudged, told.overYears, told.late]).toEqual([1, 1, 0, []]);
    const years = [report('区民政局', 2023, null), report('区民政局', 2022, null)];
    expect(rollCall(years, 2023, nobody).overYears).toBe(1);
  });

  it('doubts a date of a later year: the page was probably moved', () => {
    expect(rollCall([report('区民政局', 2020, '2023-03-01')], 2020, nobody).late).toMatchObject([{ isDoubtful: true }]);
  });

  it('finds years missing, and reports listed twice; a file beside its page is no second report', () => {
    const reports = [
      ...[2023, 2022, 2020].map((year) => report('区民政局', year, null)),
      report('区民政局', 2023, null, { href: 'http://www.example.gov.cn/again.html' }),
      report('区财政局', 2023, null),
      report('区财政局', 2023, null, { file: 'pdf' }),
      report('区水利局', 2023, null, { file: 'pdf' }),
      report('区水利局', 2023, null, { file: 'docx' }),
    ];
    const told = rollCall(reports, 2023, nobody);
    expect(told.gaps).toEqual([{ body: '区民政局', years: [2021] }]);
    expect(told.doubles.map(({ body, reports: { length } }) => [body, length])).toEqual([['区民政局', 2]]);
    expect([told.bodies, told.undated]).toEqual([3, 3]);
    expect(bodiesOf(reports, 2023)).toEqual(['区民政局', '区财政局', '区水利局']);
  });

  it.each([
    ['newest first', ['2024-01-30', '2024-01-30', '2024-01-22', '2024-01-20'], 'sorted'],
    ['oldest first', ['2024-01-10', '2024-01-12', '2024-01-22', '2024-01-29'], 'sorted'],
    ['one out of its place', ['2024-01-30', '2024-01-28', '2024-01-25', '2024-01-29', '2024-01-20', '2024-01-19'], 'broken'],
    ['no order', ['2024-01-20', '2024-01-28', '2024-01-05', '2024-01-29', '2024-01-02', '2024-01-19'], 'none'],
    ['too few dates', ['2024-01-20', '2024-01-28'], 'unknown'],
  ])('the order: %s', (_, days, kind) => {
    const reports = days.map((day, index) => report(`第${index}局`, 2023, day));
    expect(rollCall(reports, 2023, nobody).order.kind).toBe(kind);
  });
});
