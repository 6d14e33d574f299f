import type { Audit } from '../report/audit';
import type { Report } from '../report/report';
import type { Examination } from './examine';
import type { OpenAudit } from './open-audit';
import { earlyVerdictOf, verdictOf } from './verdict';

/** Joins reading and examination, null for a page that is no report, and the document's hash, which is made when it is asked for. */
export function closeAudit(open: OpenAudit, examination: Examination | null, hash: () => string): Audit {
  return join(open, examination, hash, verdictOf);
}

/** What is to be marked while the prose is still being read. It is no result: its hash is empty. */
export function earlyAudit(open: OpenAudit, examination: Examination): Audit {
  return join(open, examination, () => '', earlyVerdictOf);
}

function join(
  { head: { source, ...head }, reading }: OpenAudit,
  examination: Examination | null,
  hash: () => string,
  verdictFor: typeof verdictOf | typeof earlyVerdictOf,
): Audit {
  const top = { ...head, source: withHash(source, hash) };
  if (!reading || !examination) {
    return { ...top, verdict: 'not-a-report', report: null, checks: [], findings: [], corrections: [], reentry: null };
  }
  const { misfits, claims, checks, findings, corrections, reentry, asked } = examination;
  const report: Report = { ...reading, misfits, claims };
  const verdict = verdictFor({ kind: head.detection.kind, report, checks, findings });
  // What was cut off while reading may hold anything.
  const unread = head.truncated !== null && (verdict === 'consistent' || verdict === 'doubtful');
  return {
    ...top,
    verdict: unread ? 'not-fully-read' : verdict,
    report,
    checks,
    findings,
    corrections,
    reentry,
    ...(asked ? { asked } : {}),
  };
}

/** Most pages are looked at and left: what names their text for exports and comparisons costs a fifth of reading it. */
function withHash(source: OpenAudit['head']['source'], hash: () => string): Audit['source'] {
  return Object.defineProperty(Object.assign(new Hashing(hash), source), 'sha256', SHA256);
}

class Hashing {
  declare readonly sha256: string;
  readonly #hash: () => string;
  #made: string | null = null;
  constructor(hash: () => string) {
    this.#hash = hash;
  }
  get made(): string {
    this.#made ??= this.#hash();
    return this.#made;
  }
}

/** One getter for all: of each that an object has for its own an engine keeps a record, and the page that it sees. */
const SHA256 = {
  enumerable: true,
  get(this: Hashing) {
    return this.made;
  },
};
