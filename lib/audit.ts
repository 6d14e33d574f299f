import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { version } from '../package.json';
import { readClaims } from './claims';
import { diagnose } from './diagnosis';
import type { Document } from './document/document';
import { readReport } from './read-report';
import type { Audit } from './report/audit';
import type { Report } from './report/report';
import { verdictOf } from './report/verdict';
import { judge } from './rules/engine/judge';

export interface AuditOptions {
  /** ISO instant of the capture; a file's modification time. */
  readonly capturedAt: string;
  /** One of both names the source. */
  readonly file?: string | null;
  readonly url?: string | null;
  /** Audit as a report although the detection says it is none (`仍按年报核查`). */
  readonly force?: boolean;
  /** Ids of rules that are switched off. */
  readonly rulesOff?: readonly string[];
}

/** The core's one verb: Document in, Audit out. Pure, never throws for what a page may hold. */
export function audit(document: Document, options: AuditOptions): Audit {
  const { detection: detected, report: reading } = readReport(document);
  const forced = options.force === true && detected.kind !== 'report';
  const detection = forced ? { ...detected, kind: 'report' as const, evidence: [...detected.evidence, 'asked for by the user'] } : detected;
  const source = options.file ?? options.url ?? document.name;
  const head: Pick<Audit, 'tool' | 'source' | 'detection' | 'dismissals'> = {
    tool: { name: 'gouji', version },
    source: {
      file: options.file ?? null,
      url: options.url ?? null,
      kind: document.kind,
      capturedAt: options.capturedAt,
      sha256: bytesToHex(sha256(utf8ToBytes(textOf(document)))),
      meta: document.meta,
      publishedAt: reading.publishedAt,
    },
    detection,
    dismissals: [],
  };
  if (detection.kind !== 'report') {
    return { ...head, verdict: 'not-a-report', report: null, checks: [], findings: [], corrections: [], reentry: null };
  }
  const report: Report = { ...reading, claims: readClaims(reading) };
  const { checks, findings } = judge(report, { rulesOff: options.rulesOff ?? [], source });
  const { corrections, reentry } = diagnose(report, checks, findings);
  const verdict = verdictOf({ kind: detection.kind, report, checks, findings });
  return {
    ...head,
    // What was cut off while reading may hold anything.
    verdict: document.truncated && (verdict === 'consistent' || verdict === 'doubtful') ? 'not-fully-read' : verdict,
    report,
    checks,
    findings,
    corrections,
    reentry,
  };
}

/** The document's normalised text: what its hash is taken of. Layout does not change it, a changed figure does. */
function textOf(document: Document): string {
  return document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.cells.map((cell) => cell.text).join('\t'))).join('\n');
}
