import { version } from '../../package.json';
import type { Document } from '../document/document';
import { allSteps, type Steps } from '../document/steps';
import type { ProseMemory } from '../prose';
import type { Audit, Detection } from '../report/audit';
import type { Edition } from '../report/edition';
import type { LocalDays } from '../report/local-days';
import type { ReportAsRead } from '../report/report';
import { editions as ours } from '../statute';
import { statuteOf } from '../statute/statute';
import type { AsPrinted } from '../tables/printed/as-printed';
import type { DocumentRead } from './document-read';
import type { Digest } from './hash-document';
import { readInSteps } from './read-report';
import type { ReadRest } from './read-rest';
import { readTables } from './read-tables';

export interface AuditOptions {
  /** ISO instant of the capture; a file's modification time. */
  readonly capturedAt: string;
  /** One of both names the source. */
  readonly file?: string | null;
  readonly url?: string | null;
  /** The document was read from a page as a browser shows it. */
  readonly rendered?: boolean;
  /** Audit as a report although the detection says it is none (`仍按年报核查`). */
  readonly force?: boolean;
  /** The editions to read by; those of `statute/` unless told otherwise. */
  readonly editions?: readonly Edition[];
  /** Ids of rules that are switched off. */
  readonly rulesOff?: readonly string[];
  /** Days that local notices set for publication. */
  readonly localDays?: LocalDays;
  /** For a document that is audited after every change: what did not change is not read again. The result is the same. */
  readonly memory?: ProseMemory;
  /** Takes the text's hash, where the platform has a faster one. The result is the same. */
  readonly digest?: Digest;
}

/** An audit as far as reading alone brings it. */
export interface OpenAudit {
  readonly head: Pick<Audit, 'tool' | 'detection' | 'truncated' | 'dismissals'> & { readonly source: Omit<Audit['source'], 'sha256'> };
  /** What is to be examined; null when the page is no report. */
  readonly reading: ReportAsRead | null;
  /** Its tables as they were printed. */
  readonly asPrinted: AsPrinted;
}

/** Reads the report and says what kind of page it is. Pure, never throws for what a page may hold. */
export function openAudit(document: Document, options: AuditOptions): OpenAudit {
  return allSteps(openInSteps(document, options));
}

/** The same, step by step. */
export function* openInSteps(document: Document, options: AuditOptions): Steps<OpenAudit> {
  return opened(yield* readInSteps(document, statuteOf(options.editions ?? ours)), document, options);
}

/** As far as its tables bring it, or all the way: an early audit can be made of it. */
export interface OpenTables extends OpenAudit {
  /** Reads the rest, once: any other audit is made of that. Absent where all is read. */
  whole?(): Steps<OpenAudit>;
}

/** The same, with a halt where the tables are read: their marks need not wait for the text, and who reads it comes from elsewhere. */
export function* openTables(document: Document, options: AuditOptions, readRest: ReadRest): Steps<OpenTables> {
  const read = yield* readTables(document, { statute: statuteOf(options.editions ?? ours), readRest });
  if (!('whole' in read)) return opened(read, document, options);
  return {
    ...opened({ ...read, detection: PLAIN }, document, options),
    *whole() {
      return opened(yield* read.whole(), document, options);
    },
  };
}

const PLAIN: Detection = { kind: 'report', score: 1, evidence: [], attachments: [], listed: 0 };

function opened({ detection: detected, report, asPrinted }: DocumentRead, document: Document, options: AuditOptions): OpenAudit {
  const forced = options.force === true && detected.kind !== 'report';
  const detection = forced ? { ...detected, kind: 'report' as const, evidence: [...detected.evidence, 'asked for by the user'] } : detected;
  return {
    head: {
      tool: { name: 'gouji', version },
      source: {
        file: options.file ?? null,
        url: options.url ?? null,
        kind: document.kind,
        rendered: options.rendered === true,
        capturedAt: options.capturedAt,
        meta: document.meta,
        publishedAt: report.publishedAt,
      },
      detection,
      truncated: document.truncated ?? null,
      dismissals: [],
    },
    reading: detection.kind === 'report' ? report : null,
    asPrinted,
  };
}
