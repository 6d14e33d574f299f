import type { Report } from '../report/report';
import { type OddDate, oddDatesIn } from '../slips/odd-dates';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { pass } from './engine/verdicts';

/** Dates are written so that they can be read. One finding a kind, however many dates. */
const rule: CheckRule = {
  id: 'date-format',
  covers: ['D-FMT'],
  severity: 'warning',
  editions: ['2019', '2021'],
  basis: '《政府信息公开条例》第六条（及时、准确公开）；GB/T 15835《出版物上数字用法》',
  check: (report) => {
    const odd = oddDatesIn(report.prose, report.year);
    if (odd.length === 0) return [pass('dates')];
    return (['lost', 'doubled', 'impossible'] as const).flatMap((flaw) => {
      const some = odd.filter((one) => one.flaw === flaw);
      return some.length > 0 ? [told(report, flaw, some)] : [];
    });
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '日期书写完整、真实存在', en: 'Dates are complete and exist' },
  why: { zh: '缺少“年”“月”“日”或数字重复的日期无法确认。', en: 'A date that lacks its signs or doubles its digits cannot be relied on.' },
  fix: { zh: '按“××××年×月×日”更正。', en: 'Write year, month and day in full.' },
};

function told(report: Report, flaw: OddDate['flaw'], dates: readonly OddDate[]): Verdict {
  const quotes = [...new Set(dates.map(({ hit }) => hit.quote.trim()))];
  const zh = quotes
    .slice(0, 5)
    .map((quote) => `“${quote}”`)
    .join('、');
  const en = quotes.slice(0, 5).join(', ');
  const place = dates[0]?.hit.place ?? null;
  const shared = { at: flaw, outcome: 'fail' as const, place, places: dates.map(({ hit }) => hit.place), quote: quotes.join(' ') };
  if (flaw === 'doubled') return { ...shared, message: { zh: `日期数字重复：${zh}。`, en: `Doubled digits in a date: ${en}.` } };
  if (flaw === 'impossible') return { ...shared, message: { zh: `日期不存在：${zh}。`, en: `No such day: ${en}.` } };
  // Text captures lose 年月日 on their way: only the live page proves the author's slip.
  if (report.source !== 'html')
    return {
      ...shared,
      severity: 'notice',
      message: {
        zh: `日期缺少“年”“月”或“日”：${zh}，可能是文本转换所致，请对照原页面。`,
        en: `A date lacks its signs: ${en}; the conversion may have lost them.`,
      },
    };
  return { ...shared, message: { zh: `日期缺少“年”“月”或“日”：${zh}。`, en: `A date lacks its signs: ${en}.` } };
}

export const examples: readonly Example[] = [
  {
    name: 'usual and unusual forms',
    edition: '2021',
    prose: {
      0: ['统计期限自2021-1-1起至2021-12-31止。', '数据截至2021年12月31日，2021年1—12月共公开信息202条。'],
      6: ['2022年2月28日', '20220115'],
    },
    expect: 'pass',
  },
  {
    name: 'doubled digits',
    edition: '2019',
    report: { source: 'html' },
    prose: { 0: ['统计期限自2020年1月1日起至202020年12月31日止。'] },
    expect: { doubled: 'fail' },
  },
  {
    name: 'lost signs',
    edition: '2019',
    report: { source: 'html' },
    prose: { 0: ['统计期限自20201月1日起至202012月31日止。'] },
    expect: { lost: 'fail' },
  },
  {
    name: 'a sign-off of digits',
    edition: '2019',
    report: { source: 'text', year: 2020 },
    prose: { 6: ['青河县民政局', '2021118'] },
    expect: { lost: 'fail' },
  },
  { name: 'no such day', edition: '2019', prose: { 1: ['2020年11月31日召开培训会，2020年365日值守。'] }, expect: { impossible: 'fail' } },
  { name: 'no such month', edition: '2019', prose: { 1: ['2020年13月召开培训会。'] }, expect: { impossible: 'fail' } },
];
