import type { Audit } from '../audit';
import { gradeOf } from './grade';
import { dismissedIn } from './recommended';
import { cellsRead } from './tally';

/**
 * How a report stands after its audit, in one word for everything that speaks of it: icon, panel, page, papers, tables. The first that is true:
 * no report · an error stands · a form that nobody filled in · cells that were not read · a sum that could not be judged, though every cell was
 * read · a warning stands · something is undecided · all holds, or nothing was found and nobody saw what is shown · all that was found was set
 * aside.
 */
export type Conclusion = 'none' | 'error' | 'unfilled' | 'unread' | 'unchecked' | 'warning' | 'review' | 'aside' | 'unseen' | 'clean';

/** What it rests on; findings that were set aside are counted apart. */
export interface ConclusionFacts {
  readonly verdict: Audit['verdict'];
  readonly errors: number;
  readonly warnings: number;
  /** Rules that broke leave something undecided, too. */
  readonly reviews: number;
  readonly dismissed: number;
  /** What is shown was looked at: without that nothing is called consistent. */
  readonly look: NonNullable<Audit['source']['look']>;
  /** Cells of the form; 0 of 0 where that is not known. */
  readonly read: number;
  readonly of: number;
  /** Nothing is entered in any of them. */
  readonly unfilled?: boolean;
}

export function conclude({ verdict, errors, warnings, reviews, dismissed, look, read, of, unfilled = false }: ConclusionFacts): Conclusion {
  if (verdict === 'not-a-report') return 'none';
  if (errors > 0) return 'error';
  // Blank is neither unread nor wrong.
  if (unfilled) return 'unfilled';
  if (verdict === 'not-fully-read' || read < of) return of > 0 && read === of ? 'unchecked' : 'unread';
  if (warnings > 0) return 'warning';
  if (reviews > 0) return 'review';
  if (verdict === 'consistent') return look === 'agrees' ? 'clean' : 'unseen';
  return dismissed === 0 ? 'review' : 'aside';
}

export function conclusionFacts(audit: Audit): ConclusionFacts {
  const dismissed = dismissedIn(audit);
  const open = audit.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint)).map(gradeOf);
  const count = (grade: (typeof open)[number]) => open.filter((one) => one === grade).length;
  return {
    verdict: audit.verdict,
    errors: count('error'),
    warnings: count('warning'),
    reviews: count('review') + count('broken'),
    dismissed: audit.findings.length - open.length,
    look: audit.source.look ?? 'none',
    ...(audit.report ? cellsRead(audit.report) : { read: 0, of: 0 }),
  };
}
