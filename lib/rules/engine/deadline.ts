import { type Body, bodyOf } from '../../recognise/body';
import { tierOf } from '../../recognise/tier';
import { dateText } from '../../report/day';
import type { Deadline, Deadlines } from '../../report/edition';
import type { LocalKind } from '../../report/local-days';
import type { Severity } from '../../report/outcome';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Verdict, Wishes } from './rule';
import { timingOf } from './timing';
import { inapplicable, pass } from './verdicts';

/** A day by which the body was to publish, and the rule that tells it. */
interface Due {
  readonly rule: string;
  readonly deadline: Deadline;
  readonly severity: Severity;
  readonly whose: Text;
}

/**
 * Judges the publication day against the days that are the rule's. A report is told of one day only, the weightiest that it missed; a date
 * that may be a later copy's is a notice.
 */
export function judgeDeadline(report: Report, wishes: Wishes, rule: string): Verdict[] {
  const dues = duesOf(report, wishes);
  const own = dues.filter((due) => due.rule === rule);
  if (own.length === 0) return [inapplicable('publication', '这一期限不适用于该机关，或无法确定', 'no such day is known for this body')];
  const isLate = (due: Due) => (timingOf(report, due.deadline.month, due.deadline.day)?.daysLate ?? 0) > 0;
  const due = own.find(isLate) ?? own[0];
  const told = dues.find(isLate);
  if (due && isLate(due) && told?.rule !== rule) return [inapplicable('publication', '超过的期限另行提示', 'another missed day is told')];
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

/** The days that bind this body, weightiest first. */
function duesOf(report: Report, { localDays }: Wishes): Due[] {
  const { deadlines } = report.edition;
  const body = bodyOf(report.issuer);
  const kind = localKindOf(body, report);
  const local = kind && localDays[kind];
  const dues = STATUTORY.flatMap(({ body: own, of, ...due }): Due[] => {
    const deadline = own.includes(body.kind) ? deadlines[of === 'tier' ? (tierOf(body, report.meta) ?? 'government') : of] : undefined;
    return deadline ? [{ ...due, deadline }] : [];
  });
  if (!local) return dues;
  const [month = 1, day = 1] = local.split('-').map(Number);
  const whose = { zh: '当地要求的时间', en: 'the local day that you set' };
  return [...dues, { rule: 'local-deadline', deadline: { month, day }, severity: 'notice', whose }];
}

function localKindOf(body: Body, { meta }: Report): LocalKind | null {
  if (body.kind === 'department' || body.kind === 'office') return body.kind;
  if (body.kind === 'township' || body.kind === 'street') return 'township';
  return body.kind === 'government' ? tierOf(body, meta) : null;
}

const OFFICE = { zh: '办公厅（室）本机关年报按部门期限', en: 'an office’s own report, as a department’s' };
const STATUTORY: readonly (Omit<Due, 'deadline'> & { readonly body: readonly string[]; readonly of: keyof Deadlines | 'tier' })[] = [
  {
    rule: 'department-deadline',
    body: ['department', 'national'],
    of: 'department',
    severity: 'warning',
    whose: { zh: '部门年报公布期限', en: 'departments’ day' },
  },
  {
    rule: 'government-deadline',
    body: ['government'],
    of: 'government',
    severity: 'warning',
    whose: { zh: '本级政府年报公布期限', en: 'governments’ day' },
  },
  {
    rule: 'office-deadline',
    body: ['office'],
    of: 'government',
    severity: 'warning',
    whose: { zh: '条例规定的最迟期限', en: 'the ordinance’s last day' },
  },
  { rule: 'office-deadline', body: ['office'], of: 'office', severity: 'notice', whose: OFFICE },
  {
    rule: 'tier-deadline',
    body: ['government'],
    of: 'tier',
    severity: 'notice',
    whose: { zh: '逐级汇总的本级公布时间', en: 'the day of its level' },
  },
  {
    rule: 'township-deadline',
    body: ['township', 'street'],
    of: 'township',
    severity: 'notice',
    whose: { zh: '乡镇、街道参照部门的公布时间', en: 'as for departments' },
  },
];
