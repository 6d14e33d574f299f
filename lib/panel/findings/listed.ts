import type { Audit } from '../../report/audit';
import { type Grade, gradeOf, grades } from '../../report/told/grade';
import { dismissedIn } from '../../report/told/recommended';
import type { Numbered } from './groups';

/** The findings as the panel sorts them. */
export interface Listed {
  /** All that stand, and that the settings let through. */
  readonly open: readonly Numbered[];
  /** Of those, what the filter lets through and is no remark on style, in the chosen order. */
  readonly shown: readonly Numbered[];
  /** Remarks on wording and form: they fold under one line. */
  readonly style: readonly Numbered[];
  readonly dismissed: readonly Numbered[];
  /** How many the settings keep back. */
  readonly hidden: number;
}

export interface ListWishes {
  readonly only: Grade | null;
  readonly order: 'page' | 'errors';
  readonly showNotices: boolean;
}

export function listed(audit: Audit, { only, order, showNotices }: ListWishes): Listed {
  const aside = dismissedIn(audit);
  const all = audit.findings.map((finding, index): Numbered => ({ finding, number: index + 1 }));
  const standing = all.filter(({ finding }) => !aside.has(finding.fingerprint));
  const open = showNotices ? standing : standing.filter(({ finding }) => gradeOf(finding) !== 'notice');
  const wanted = open.filter(({ finding }) => only === null || gradeOf(finding) === only);
  const shown = wanted.filter(({ finding }) => !finding.style);
  return {
    open,
    shown: order === 'errors' ? [...shown].sort(loudFirst) : shown,
    style: wanted.filter(({ finding }) => finding.style),
    dismissed: all.filter(({ finding }) => aside.has(finding.fingerprint)),
    hidden: standing.length - open.length,
  };
}

function loudFirst(a: Numbered, b: Numbered): number {
  return grades.indexOf(gradeOf(a.finding)) - grades.indexOf(gradeOf(b.finding)) || a.number - b.number;
}
