import { dateText } from '../../report/day';
import { hitsIn } from '../../report/prose-hits';
import type { Period, Prose, Report } from '../../report/report';
import { says } from '../../slips/match/said';
import { paragraphsWith } from '../../slips/match/texts';
import table from '../../slips/said/statistical-period';
import { isOfPartOfYear, ofPart } from '../engine/part-of-year';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';
import { inPieces, isWhole } from '../engine/whole-report';

/** The stated period is the report's calendar year. Malformed dates are date-format's. */
const rule: CheckRule = {
  id: 'statistical-period',
  covers: ['D-PERIOD', 'CHECK-63'],
  severity: 'warning',
  basis: '《政府信息公开条例》第四十九条（上一年度）；{notice}',
  check: (report) => {
    const { period, year, prose } = report;
    if (!period) return [loosely(report)];
    if (!isOfTheReport(period.quote, prose)) return [notStated(report)];
    if (year === null) return [inapplicable('period', '报告年度未知', 'the report’s year is not known')];
    if (period.from === `${year}-01-01` && period.to === `${year}-12-31`) return [pass('period')];
    return [isOfPartOfYear(report) ? ofPart('period') : other(period, year)];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '统计期限为报告年度1月1日至12月31日', en: 'The statistical period is the calendar year of the report' },
  why: {
    zh: '年报反映上一年度情况，数据统计期限应为该年度1月1日至12月31日。',
    en: 'The report is about the previous year: its data run from 1 January to 31 December.',
  },
  fix: {
    zh: '核对统计期限；机构年中成立或撤并的，可保留并说明。',
    en: 'Check the period; for a body set up during the year, keep it and say so.',
  },
};

/** Nothing at all that says of which time the figures are: a remark only. */
function notStated(report: Report): Verdict {
  if (report.prose.some(({ paragraph }) => says(table.time, paragraph.text)))
    return inapplicable('period', '统计期限没有写全', 'the period is not stated in full');
  if (!isWhole(report)) return inapplicable('period', ...inPieces);
  return {
    at: 'period',
    outcome: 'fail',
    severity: 'notice',
    style: true,
    place: report.titlePlace,
    message: { zh: '报告没有写统计期限。', en: 'The report states no statistical period.' },
  };
}

/** 统计期限为2020年度, 2020年1月至12月, 2020年1月1日——12月31日: no two whole dates, but a year. */
function loosely(report: Report): Verdict {
  const { prose, year } = report;
  const hit = hitsIn(paragraphsWith(prose, '统计'), LOOSE)[0];
  if (!hit || year === null) return notStated(report);
  const years = hit.match
    .slice(1)
    .filter((one) => one !== undefined)
    .map(Number);
  if (years.every((one) => one === year)) return pass('period');
  return other(hit, year);
}

function other({ quote, place }: Pick<Period, 'quote' | 'place'>, year: number): Verdict {
  const due = [`${year}-01-01`, `${year}-12-31`].map(dateText);
  return {
    at: 'period',
    outcome: 'fail',
    place,
    quote,
    message: {
      zh: `统计期限写作“${quote}”，${year}年度报告应为 ${due.join('至 ')}。`,
      en: `The stated period is “${quote}”; the report is for ${year}.`,
    },
  };
}

const LOOSE =
  /统计(?:的)?(?:期限|时间|时限|期间|范围)[^。；,，\d]{0,8}(20\d\d)年(?:度|全年|1月(?:份)?\s*[至到—－–-]+\s*(?:(20\d\d)年)?12月(?!\s*\d)|1月1日\s*[—－–-]{2,}\s*(?:(20\d\d)年)?12月31日)/g;

/** A training from 1 to 31 May has dates too: the sentence must speak of the report's data, or stand in the preface. */
function isOfTheReport(quote: string, prose: readonly Prose[]): boolean {
  const holder = prose.find((one) => one.paragraph.text.includes(quote));
  if (!holder || holder.section === null) return true;
  const at = holder.paragraph.text.indexOf(quote);
  const around = holder.paragraph.text.slice(Math.max(0, at - 40), at + quote.length + 20);
  return says(table.data, around) && !says(table.occasion, around);
}

const stated = (from: string, to: string, quote = '所写期限') => ({
  year: 2020,
  period: { from, to, quote, place: { kind: 'line' as const, line: 2, span: null } },
});
const unstated = { year: 2020, period: null };
export const examples: readonly Example[] = [
  { name: 'the whole year', edition: '2019', report: stated('2020-01-01', '2020-12-31'), expect: 'pass' },
  { name: 'the year before', edition: '2019', report: stated('2019-01-01', '2019-12-31'), expect: { period: 'fail' } },
  { name: 'ends a day early', edition: '2019', report: stated('2020-01-01', '2020-12-30'), expect: { period: 'fail' } },
  {
    name: 'the period of something else',
    edition: '2019',
    report: stated('2020-05-01', '2020-05-31', '2020年5月1日至2020年5月31日'),
    prose: { 0: ['数据截至2020年12月31日。'], 1: ['政务公开培训时间为2020年5月1日至2020年5月31日，数据已上报。'] },
    expect: 'inapplicable',
  },
  {
    name: 'the year before, loosely',
    edition: '2019',
    report: unstated,
    prose: { 0: ['统计期限为2019年度。'] },
    expect: { period: 'fail' },
  },
  {
    name: 'months of the year before',
    edition: '2019',
    report: unstated,
    prose: { 0: ['所列数据的统计时间为2019年1月至12月。'] },
    expect: { period: 'fail' },
  },
  {
    name: 'the year, loosely',
    edition: '2019',
    report: unstated,
    prose: { 0: ['统计期限：2020年1月1日——2020年12月31日。'] },
    expect: 'pass',
  },
  { name: 'not stated', edition: '2019', report: unstated, expect: { period: 'fail' } },
  { name: 'half stated', edition: '2019', report: unstated, prose: { 0: ['数据截至2020年12月31日。'] }, expect: 'inapplicable' },
];
