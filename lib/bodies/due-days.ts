import type { Metadata } from '../document/document';
import type { Deadline, Deadlines } from '../report/edition';
import type { LocalDays, LocalKind } from '../report/local-days';
import type { Severity } from '../report/outcome';
import type { Text } from '../report/text';
import { type Body, bodyOf } from './body';
import { tierOf } from './tier';

/** A day of the following year by which a body was to publish, and the id of the rule that tells it. */
export interface Due {
  readonly rule: string;
  readonly deadline: Deadline;
  readonly severity: Severity;
  readonly whose: Text;
}

type Site = Pick<Metadata, 'siteIdCode' | 'siteName'>;

/** The days that bind a body by its name, weightiest first: the statute's, then the one that the user's own authority set. */
export function dueDays(issuer: string | null, site: Site, deadlines: Deadlines, localDays: LocalDays): Due[] {
  const body = bodyOf(issuer);
  const kind = localKindOf(body, site);
  const local = kind && localDays[kind];
  const dues: Due[] = [];
  for (const { body: own, of, rule, severity, whose } of STATUTORY) {
    if (!own.includes(body.kind)) continue;
    const deadline = deadlines[of === 'tier' ? (tierOf(body, site) ?? 'government') : of];
    if (deadline) dues.push({ rule, severity, whose, deadline });
  }
  if (!local) return dues;
  const [month = 1, day = 1] = local.split('-').map(Number);
  const whose = { zh: '当地要求的时间', en: 'the local day that you set' };
  return [...dues, { rule: 'local-deadline', deadline: { month, day }, severity: 'notice', whose }];
}

function localKindOf(body: Body, site: Site): LocalKind | null {
  if (body.kind === 'department' || body.kind === 'office') return body.kind;
  if (body.kind === 'township' || body.kind === 'street') return 'township';
  return body.kind === 'government' ? tierOf(body, site) : null;
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
