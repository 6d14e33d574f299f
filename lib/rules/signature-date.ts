import { halfWidth } from '../document/half-width';
import type { Place } from '../document/place';
import { datesIn, dateText } from '../report/day';
import type { Prose } from '../report/report';
import { isOfPartOfYear } from './engine/part-of-year';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/**
 * Signed after the year's end and not after publication. In January the old year is easily written for the new one; whoever signs later in the
 * report's own year cannot have counted all of it.
 */
const rule: CheckRule = {
  id: 'signature-date',
  covers: ['D-SIGN'],
  severity: 'notice',
  basis: '《政府信息公开条例》第四十九条',
  check: ({ signedAt, publishedAt, year, prose, title, meta }) => {
    if (signedAt === null) return [inapplicable('signature', '没有落款日期', 'there is no sign-off date')];
    const verdicts: Verdict[] = [];
    const signedYear = Number(signedAt.slice(0, 4));
    const isTooEarly = signedYear === year && signedAt.slice(5) > EASILY_MISWRITTEN && signedAt.slice(5) < YEARS_END;
    if (year !== null && signedYear !== year + 1 && !isOfPartOfYear({ title, meta }))
      verdicts.push({
        at: 'year',
        ...(isTooEarly ? { outcome: 'review', reason: before } : { outcome: 'fail' }),
        quote: signedAt,
        place: placeOf(prose, signedAt),
        expected: year + 1,
        actual: signedYear,
        message: {
          zh: `落款日期为 ${dateText(signedAt)}，${year} 年度报告一般在 ${year + 1} 年落款。`,
          en: `Signed on ${signedAt}; a report for ${year} is usually signed in ${year + 1}.`,
        },
      });
    const published = publishedAt?.slice(0, 10);
    if (published && signedAt > published)
      verdicts.push({
        at: 'order',
        outcome: 'fail',
        quote: signedAt,
        place: placeOf(prose, signedAt),
        message: {
          zh: `落款日期 ${dateText(signedAt)} 晚于发布日期 ${dateText(published)}。`,
          en: `Signed on ${signedAt}, after its publication on ${published}.`,
        },
      });
    return verdicts.length > 0 ? verdicts : [pass('signature')];
  },
};
export default rule;

/** The last line that holds the date. */
function placeOf(prose: readonly Prose[], day: string): Place | null {
  const line = prose.findLast(({ paragraph }) => datesIn(halfWidth(paragraph.text)).some(({ iso }) => iso === day));
  return line?.paragraph.place ?? null;
}

const EASILY_MISWRITTEN = '03-31';
const YEARS_END = '12-31';
const before = {
  zh: '落款早于统计期结束，数字可能不是全年的，请对照原文',
  en: 'signed before the period’s end, the figures may not be the whole year’s: please compare',
};

export const advice: Advice = {
  title: { zh: '落款日期在次年，且不晚于发布日期', en: 'Signed in the following year, not after publication' },
  why: { zh: '年报在年度结束后编制，先落款、后发布。', en: 'The report is written after the year’s end, signed first and published then.' },
  fix: { zh: '核对落款日期，年份误写的予以更正。', en: 'Check the sign-off date and correct its year where it is wrong.' },
};

const of = (signedAt: string | null, publishedAt: string | null = '2021-01-20T11:18') => ({ year: 2020, signedAt, publishedAt });
export const examples: readonly Example[] = [
  {
    name: 'half a year, signed within it',
    edition: '2021',
    report: { year: 2023, title: '云溪县教育局2023年上半年政府信息公开工作报告', publishedAt: '2023-07-14', signedAt: '2023-07-14' },
    expect: 'pass',
  },
  { name: 'signed, then published', edition: '2019', report: of('2021-01-15'), expect: 'pass' },
  { name: 'the same day', edition: '2019', report: of('2021-01-20'), expect: 'pass' },
  { name: 'after publication', edition: '2019', report: of('2021-01-25'), expect: { order: 'fail' } },
  { name: 'the report’s own year', edition: '2019', report: of('2020-01-15'), expect: { year: 'fail' } },
  { name: 'before the year was over', edition: '2019', report: of('2020-11-09'), expect: { year: 'review' } },
  { name: 'on its last day', edition: '2019', report: of('2020-12-31'), expect: { year: 'fail' } },
  { name: 'no sign-off', edition: '2019', report: of(null), expect: 'inapplicable' },
];
