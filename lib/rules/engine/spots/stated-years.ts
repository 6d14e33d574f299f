import { lastYearsFigures, type OtherYear, type OverviewYears, otherYearAnnounced } from '../../../recognise/dates/stated-years';
import type { Prose } from '../../../report/report';
import type { Text } from '../../../report/text';
import type { Verdict } from '../rule';
import { inapplicable, pass } from '../verdicts';

/** The preface names the report by another year than its title. */
export function prefaceYear(prose: readonly Prose[], year: number): Verdict {
  const other = otherYearAnnounced(prose, year);
  if (!other) return pass('preface');
  const message = { zh: `标题为 ${year} 年度，正文写作“${other.quote}”。`, en: `The title says ${year}, the text ${other.year}.` };
  return { at: 'preface', outcome: 'fail', ...toldOf(other, year, message) };
}

/** Section one speaks of another year, or opens with one: the latter may be mere background. */
export function overviewYear(found: OverviewYears, year: number): Verdict {
  if (found === 'none') return inapplicable('overview', '第一部分没有写年份', 'section 1 names no year');
  if (found === 'right') return pass('overview');
  const { only, other } = found;
  const message = only
    ? {
        zh: `报告为 ${year} 年度，第一部分写的是 ${other.year} 年，未提 ${year} 年。`,
        en: `The report is for ${year}; section 1 speaks of ${other.year} and not of ${year}.`,
      }
    : {
        zh: `报告为 ${year} 年度，第一部分开头写的是“${other.quote}”，请核对。`,
        en: `The report is for ${year}; section 1 opens with ${other.year}.`,
      };
  return { at: 'overview', outcome: 'fail', ...(only ? {} : { severity: 'notice' as const }), ...toldOf(other, year, message) };
}

/** A sentence of section one tells last year's figures as this year's; it may be background after all. */
export function figuresYear(prose: readonly Prose[], found: OverviewYears, year: number): Verdict {
  if (found !== 'right') return inapplicable('figures', '第一部分的年份另行核对', 'the years of section 1 are checked apart');
  const other = lastYearsFigures(prose, year);
  if (!other) return pass('figures');
  const message = {
    zh: `报告为 ${year} 年度，这一句写的是“${other.quote}”，请核对年份。`,
    en: `The report is for ${year}; this sentence tells figures of ${other.year}: please compare.`,
  };
  const reason = { zh: '也可能是有意写的上年情况', en: 'the year before may be meant' };
  return { at: 'figures', outcome: 'review', reason, ...toldOf(other, year, message) };
}

/** Another year where the report's own is due, as each of these tells it. */
function toldOf({ place, quote, year: actual }: OtherYear, expected: number, message: Text): Omit<Verdict, 'at' | 'outcome'> {
  return { place, quote, expected, actual, message };
}
