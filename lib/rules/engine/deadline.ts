import { type Due, dueDays } from '../../bodies/due-days';
import { rememberLatest } from '../../document/remember';
import { dateText } from '../../report/day';
import type { Report } from '../../report/report';
import type { Verdict, Wishes } from './rule';
import { timingOf } from './timing';
import { inapplicable, pass } from './verdicts';

/** The days that bind the report's body: each of the rules on them asks. */
const duesOf = rememberLatest((report: Report) =>
  rememberLatest(({ localDays }: Wishes) => dueDays(report.issuer, report.meta, report.edition.deadlines, localDays)),
);

/**
 * Judges the publication day against the days that are the rule's. A report is told of one day only, the weightiest that it missed; a date
 * that may be a later copy's is a notice.
 */
export function judgeDeadline(report: Report, wishes: Wishes, rule: string): Verdict[] {
  const dues = duesOf(report)(wishes);
  const own = dues.filter((due) => due.rule === rule);
  if (own.length === 0) return [inapplicable('publication', '这一期限不适用于该机关，或无法确定', 'no such day is known for this body')];
  const isLate = (due: Due) => (timingOf(report, due.deadline.month, due.deadline.day)?.daysLate ?? 0) > 0;
  const late = own.find(isLate);
  if (late && dues.find(isLate)?.rule !== rule) return [inapplicable('publication', '超过的期限另行提示', 'another missed day is told')];
  const due = late ?? own[0];
  const timing = due && timingOf(report, due.deadline.month, due.deadline.day);
  if (!due || !timing) return [inapplicable('publication', '年度或发布日期未知', 'the year or the day of publication is not known')];
  if (timing.daysLate <= 0) return [pass('publication')];
  const { published, deadline, daysLate, doubt } = timing;
  return [
    {
      at: 'publication',
      outcome: 'fail',
      place: report.publishedPlace,
      quote: report.publishedAt,
      actual: daysLate,
      expected: 0,
      severity: doubt ? 'notice' : due.severity,
      message: {
        zh: `发布日期为 ${dateText(published)}，${due.whose.zh}为 ${dateText(deadline)}，晚 ${daysLate} 天。${doubt ? `但${doubt.zh}，页面可能是迁移或重新发布的，请核对首次发布时间。` : ''}`,
        en: `Published on ${published}, ${daysLate} days after ${deadline} (${due.whose.en}).${doubt ? ` But ${doubt.en}: the page may have been moved.` : ''}`,
      },
    },
  ];
}
