import type { Audit, Dismissal } from '../report/audit';
import type { Finding } from '../report/outcome';

/** A dismissal with what it needs to recognise its finding again after a figure has changed. */
export interface DismissalRecord extends Dismissal {
  readonly rule: string;
  readonly at: string;
}

export interface WithDismissals {
  /** The same audit; `dismissals` names its findings that are set aside. Outcomes and verdict stay as judged. */
  readonly audit: Audit;
  /** Findings set aside earlier with other figures: the fingerprint is today's, reason and time are the earlier ones. */
  readonly returned: readonly Dismissal[];
}

/** Binds the records of this issuer and year to an audit's findings: same fingerprint is set aside, same spot with other figures has returned. */
export function applyDismissals(audit: Audit, records: readonly DismissalRecord[]): WithDismissals {
  const current = new Set(audit.findings.map((finding) => finding.fingerprint));
  const dismissed = records.filter((record) => current.has(record.fingerprint));
  const settled = new Set(dismissed.map((record) => record.fingerprint));
  const outdated = new Map(records.filter((record) => !current.has(record.fingerprint)).map((record) => [spot(record), record]));
  const returned = audit.findings.flatMap((finding): Dismissal[] => {
    const earlier = settled.has(finding.fingerprint) ? undefined : outdated.get(spot(finding));
    return earlier ? [{ fingerprint: finding.fingerprint, reason: earlier.reason, when: earlier.when }] : [];
  });
  return { audit: { ...audit, dismissals: dismissed.map(({ fingerprint, reason, when }) => ({ fingerprint, reason, when })) }, returned };
}

/** What to keep when the user sets a finding aside. `when` is an ISO instant. */
export function dismissalRecord(finding: Finding, reason: string, when: string): DismissalRecord {
  return { fingerprint: finding.fingerprint, reason: reason.trim(), when, rule: finding.rule, at: finding.at };
}

/** The page of the casebook that an audit's dismissals stand on: issuer and year, else where the document came from. */
export function casebookPage(audit: Audit): string {
  const { issuer = null, year = null } = audit.report ?? {};
  const who = issuer?.replace(/\s+/g, '') ?? audit.source.url ?? audit.source.file ?? audit.source.sha256;
  return `${who}|${year ?? ''}`;
}

/** The records with one more: it replaces the outdated ones of the same spot, never one that a finding of this audit still needs. */
export function withRecord(records: readonly DismissalRecord[], added: DismissalRecord, audit: Audit): readonly DismissalRecord[] {
  const current = new Set(audit.findings.map((finding) => finding.fingerprint));
  const kept = records.filter(
    (one) => one.fingerprint !== added.fingerprint && (spot(one) !== spot(added) || current.has(one.fingerprint)),
  );
  return [...kept, added];
}

function spot({ rule, at }: { readonly rule: string; readonly at: string }): string {
  return `${rule}\n${at}`;
}
