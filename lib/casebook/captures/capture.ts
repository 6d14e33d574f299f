import type { Document } from '../../document/document';
import type { Dismissal } from '../../report/audit';
import type { AuditExport } from '../../report/contract/schema';
import type { LocalDays } from '../../report/local-days';
import type { Grade } from '../../report/told/grade';

/** One report as it stood when it was kept: what the list knows of it, its audit, and what both rest on. */
export interface Capture {
  readonly summary: CaptureSummary;
  /** The audit as it was then; it is what leaves the casebook. */
  readonly export: AuditExport;
  readonly source: CaptureSource;
}

/** What the list shows, filters and sorts. Small: ten thousand of them are read at once. */
export interface CaptureSummary {
  readonly id: string;
  /** Site, body and year, as {@link casebookPage} names them: captures of the same page are one history. */
  readonly page: string;
  readonly url: string | null;
  readonly file: string | null;
  /** ISO instant. */
  readonly at: string;
  readonly how: CapturedHow;
  readonly kind: AuditExport['detection']['kind'];
  readonly title: string | null;
  /** As printed. */
  readonly issuer: string | null;
  /** The same body's key in every year and on every site: see {@link bodyKey}. Empty when nobody is named. */
  readonly body: string;
  /** `江苏省无锡市`, else the host; empty for a file of which nothing is known. */
  readonly region: string;
  readonly year: number | null;
  readonly edition: string | null;
  readonly verdict: AuditExport['verdict'];
  /** Findings that were not set aside, by grade. */
  readonly counts: Readonly<Record<Grade, number>>;
  readonly dismissed: number;
  /** Ids of the rules of those findings, each once. */
  readonly rules: readonly string[];
  /** Cells of the form. */
  readonly read: number;
  readonly of: number;
  /** Nothing is entered in any of them; captures of earlier versions do not say. */
  readonly unfilled?: boolean;
  readonly look: NonNullable<AuditExport['source']['look']>;
  /** Hex SHA-256 of the document's normalised text. */
  readonly sha256: string;
  /** Names all of the report that a later visit is compared with: see {@link imprintOf}. */
  readonly imprint: string;
  readonly versions: CaptureVersions;
  /** Bytes on disk, compressed. */
  readonly bytes: number;
}

/** asked: somebody pressed 存档 · automatic: by the option · sweep: a list was gone through · imported: from an audit of elsewhere. */
export type CapturedHow = 'asked' | 'automatic' | 'sweep' | 'imported';

/** Which extension judged, by which rules: a hash of all that reads and judges. */
export interface CaptureVersions {
  readonly tool: string;
  readonly rules: string;
}

/** What the audit was made of: enough to draw the report with its marks, and to audit it again. */
export interface CaptureSource {
  /** Its blocks and what its source says of itself. */
  readonly document: Document;
  /** The page as it was served and scripted, without anything of ours, then its frames; none of a file. */
  readonly pages: readonly CapturedPage[];
  readonly judgedBy: JudgedBy;
  readonly hashes: CaptureHashes;
  readonly dismissals: readonly Dismissal[];
}

export interface CapturedPage {
  readonly url: string;
  readonly html: string;
}

/** The user's own choices that bore on the judgement. */
export interface JudgedBy {
  readonly rulesOff: readonly string[];
  readonly localDays: LocalDays;
  /** Taken for a report whatever detection said. */
  readonly force: boolean;
}

/** Hex SHA-256. */
export interface CaptureHashes {
  /** Of the document's normalised text. */
  readonly text: string;
  /** Of each table of the document, in order. */
  readonly tables: readonly string[];
  /** Of each page's source, in order. */
  readonly pages: readonly string[];
}

/** A capture as it is stored and carried: the larger parts as gzipped JSON. */
export interface PackedCapture {
  readonly summary: CaptureSummary;
  readonly export: Uint8Array;
  readonly source: Uint8Array;
}
