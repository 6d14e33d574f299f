import type { DetectionKind, Dismissal } from '../report/audit';
import type { AuditExport } from '../report/contract/schema';
import type { ListedReport, Listing } from './listing';

/** A list that is gone through, report by report. What was found out about each stands in its {@link SweepItem}. */
export interface Sweep {
  readonly id: string;
  /** The list pages that were read, the first one first. */
  readonly lists: readonly Listing[];
  /** ISO instant. */
  readonly startedAt: string;
  /** Milliseconds between two pages. */
  readonly pause: number;
  /** Names of who is to report, as pasted or taken over; null: not said. */
  readonly expected: readonly string[] | null;
}

/** One ticked report of a list. */
export interface SweepItem {
  readonly sweep: string;
  /** From 0, in the list's order. */
  readonly index: number;
  readonly report: ListedReport;
  /** Null: still to be visited. */
  readonly outcome: Outcome | null;
  /** Milliseconds that the visit took, the pause of its site not counted, whatever was done meanwhile; null before. */
  readonly took: number | null;
}

/**
 * What became of a report that was to be visited. `audited` is the only one that says anything about it; every other one says why nothing
 * is known.
 */
export type Outcome =
  | { readonly kind: 'audited'; readonly result: Result }
  /** The page is there and is no report; `home`: the site's front page came instead. */
  | { readonly kind: 'no-report'; readonly as: Exclude<DetectionKind, 'report'> | 'home' | 'login' }
  /** 404, 410, or a page that says so. */
  | { readonly kind: 'gone' }
  /** 401, 403 and the like · 429, 503: the site asks for a pause · 5xx. */
  | { readonly kind: 'forbidden' | 'busy' | 'broken'; readonly status: number }
  /** It led to a site that was not asked for. */
  | { readonly kind: 'elsewhere'; readonly host: string | null }
  | { readonly kind: 'download' | 'too-slow' | 'unreachable' | 'closed' }
  /** The attached file could not be had, or not be read. */
  | { readonly kind: 'file'; readonly href: string; readonly problem: { readonly zh: string; readonly en: string } | null }
  | { readonly kind: 'failed'; readonly message: string }
  /** It was audited, but could not be stored. */
  | { readonly kind: 'not-kept' };

/** What the table shows of an audited report; all of it stands in its capture. */
export interface Result {
  /** Id of the capture, and the casebook's page of the report: what is set aside there later stands in no capture yet. */
  readonly capture: string;
  readonly page: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly verdict: AuditExport['verdict'];
  readonly look: NonNullable<AuditExport['source']['look']>;
  readonly read: number;
  readonly of: number;
  /** Nothing is entered in any of them; results of earlier versions do not say. */
  readonly unfilled?: boolean;
  /** All findings, in the audit's order: what is set aside later is taken off by its fingerprint. */
  readonly findings: readonly ResultFinding[];
  readonly dismissed: readonly Dismissal[];
  /** Address of the attachment that was read instead of the page. */
  readonly file: string | null;
  /** Where the page was in the end, when that is not where its link led. */
  readonly movedTo: string | null;
}

export interface ResultFinding {
  readonly fingerprint: string;
  readonly grade: 'error' | 'warning' | 'review' | 'notice' | 'broken';
  readonly message: { readonly zh: string; readonly en: string };
}

/** Outcomes of which several in a row mean that the site, or the way to it, is in trouble. */
export const troubles: ReadonlySet<Outcome['kind']> = new Set([
  'busy',
  'broken',
  'forbidden',
  'too-slow',
  'unreachable',
  'failed',
  'not-kept',
]);
