import type { Metadata, SourceKind } from '../document/document';
import type { Place } from '../document/place';
import type { Correction } from './correction';
import type { UsedReport } from './other-report';
import type { Check, Finding } from './outcome';
import type { Report } from './report';
import type { Text } from './text';

/** The one result. Overlay, panel, casebook, command line and export all draw this. Plain data. */
export interface Audit {
  readonly tool: { readonly name: 'gouji'; readonly version: string };
  readonly source: AuditSource;
  readonly detection: Detection;
  /** What was cut off while reading, when the page or a text in it was too large; null when everything was read. */
  readonly truncated: Text | null;
  readonly verdict: Verdict;
  /** Null unless detection.kind is report. */
  readonly report: Report | null;
  readonly checks: readonly Check[];
  /** In document order, those without a place last: their index + 1 is their number everywhere. */
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  /** When the diagnosis gave up: rows that need re-entry. Null otherwise. */
  readonly reentry: readonly string[] | null;
  /** Reports of other years or bodies that were used; absent where it was set beside none. */
  readonly others?: readonly UsedReport[];
  readonly dismissals: readonly Dismissal[];
  /** Cells that were recognised from pixels and have to be compared with the picture, those first that arithmetic doubts most; absent: none was. */
  readonly asked?: readonly AskedCell[];
}

/** A cell of which somebody has to say what the picture shows. */
export interface AskedCell {
  readonly path: string;
  /** What would settle the sums in which it stands; null where they do not say. */
  readonly likely: number | null;
}

export type Verdict = 'not-a-report' | 'inconsistent' | 'not-fully-read' | 'doubtful' | 'consistent';

export interface AuditSource {
  readonly file: string | null;
  readonly url: string | null;
  readonly kind: SourceKind;
  /** Judged as a browser shows it; from the source alone where it is not said. */
  readonly rendered?: boolean;
  /** What a second look at the rendered page found; none where none was taken. */
  readonly look?: 'pending' | 'agrees' | 'differs' | 'none';
  /** ISO instant. */
  readonly capturedAt: string;
  /** Hex SHA-256 of the document's normalised text. */
  readonly sha256: string;
  readonly meta: Metadata;
  /** `2021-01-20T11:18`, or a bare date; null if none. */
  readonly publishedAt: string | null;
}

export interface Detection {
  readonly kind: DetectionKind;
  /** 0–1 */
  readonly score: number;
  /** Short stable English phrases: `title`, `sections 6/6`, `requests table`. */
  readonly evidence: readonly string[];
  readonly attachments: readonly Attachment[];
  /** On a list page: how many links lead to reports. */
  readonly listed: number;
}

export type DetectionKind = 'report' | 'blank-form' | 'report-list' | 'attachment-only' | 'image-only' | 'legacy-report' | 'none';

export interface Attachment {
  readonly href: string;
  readonly text: string;
  /** Extension in lower case. */
  readonly type: string;
  readonly place: Place | null;
}

export interface Dismissal {
  readonly fingerprint: string;
  readonly reason: string;
  /** ISO instant. */
  readonly when: string;
}
