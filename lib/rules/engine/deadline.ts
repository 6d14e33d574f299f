import { dateText } from '../../report/day';
import type { Deadlines } from '../../report/edition';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Verdict } from './rule';
import { timingOf } from './timing';
import { inapplicable, pass } from './verdicts';

/** Judges the publication day against the edition's day for such a body; a date that may be a later copy's is a notice. */
export function judgeDeadline(report: Report, body: keyof Deadlines, whose: Text): Verdict[] {
  const { month, day } = report.edition.deadlines[body];
  const timing = timingOf(report, month, day);
  if (!timing) return [inapplicable('publication', '年度或发布日期未知', 'the year or the day of publication is not known')];
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
      ...(doubt ? { severity: 'notice' as const } : {}),
      message: {
        zh: `发布日期为 ${dateText(published)}，${whose.zh}为 ${dateText(deadline)}，晚 ${daysLate} 天。${doubt ? `但${doubt.zh}，页面可能是迁移或重新发布的，请核对首次发布时间。` : ''}`,
        en: `Published on ${published}, ${daysLate} days after ${deadline} (${whose.en}).${doubt ? ` But ${doubt.en}: the page may have been moved.` : ''}`,
      },
    },
  ];
}
