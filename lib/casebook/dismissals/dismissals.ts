import type { Audit, Dismissal } from '../../report/audit';
import type { Finding } from '../../report/outcome';

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
  /** Findings set aside by a version that did not note on which site: they count again until the user says so once more. */
  readonly unconfirmed: readonly Dismissal[];
}

/**
 * Binds records to an audit's findings: same fingerprint (or the one that the finding had under an earlier name of its rule) is set aside,
 * same spot with other figures has returned. `siteless` are records of this body and year that name no site.
 */
export function applyDismissals(
  audit: Audit,
  records: readonly DismissalRecord[],
  siteless: readonly DismissalRecord[] = [],
): WithDismissals {
  const own = byFingerprint(records);
  const old = byFingerprint(siteless);
  const dismissals: Dismissal[] = [];
  const unconfirmed: Dismissal[] = [];
  const settled = new Set<string>();
  for (const finding of audit.findings) {
    const record = recordOf(finding, own);
    const earlier = record ? undefined : recordOf(finding, old);
    if (record) dismissals.push(told(finding, record));
    else if (earlier) unconfirmed.push(told(finding, earlier));
    for (const one of [record, earlier]) if (one) settled.add(one.fingerprint);
  }
  const outdated = new Map([...siteless, ...records].filter((one) => !settled.has(one.fingerprint)).map((one) => [spot(one), one]));
  const known = new Set([...dismissals, ...unconfirmed].map((one) => one.fingerprint));
  const returned = audit.findings.flatMap((finding): Dismissal[] => {
    const earlier = known.has(finding.fingerprint) ? undefined : outdated.get(spot(finding));
    return earlier ? [told(finding, earlier)] : [];
  });
  return { audit: { ...audit, dismissals }, returned, unconfirmed };
}

function byFingerprint(records: readonly DismissalRecord[]): ReadonlyMap<string, DismissalRecord> {
  return new Map(records.map((record) => [record.fingerprint, record]));
}

function recordOf(finding: Finding, records: ReadonlyMap<string, DismissalRecord>): DismissalRecord | undefined {
  const names = [finding.fingerprint, ...(finding.formerly ?? [])];
  return names.map((name) => records.get(name)).find((record) => record !== undefined);
}

function told({ fingerprint }: Finding, { reason, when }: DismissalRecord): Dismissal {
  return { fingerprint, reason, when };
}

/** What to keep when the user sets a finding aside. `when` is an ISO instant. */
export function dismissalRecord(finding: Finding, reason: string, when: string): DismissalRecord {
  return { fingerprint: finding.fingerprint, reason: reason.trim(), when, rule: finding.rule, at: finding.at };
}

/** What an audit and its export say of whose report it is. */
export interface Paged {
  readonly source: { readonly url?: string | null | undefined; readonly file?: string | null | undefined; readonly sha256: string };
  readonly report: { readonly issuer: string | null; readonly year: number | null } | null;
}

/**
 * The page of the casebook that an audit's dismissals stand on: site, body and year. Another site may print the same body's name, and what
 * is set aside there says nothing here. A file has no site.
 */
export function casebookPage(audit: Paged): string {
  return `${siteOf(audit)}|${sitelessPage(audit)}`;
}

/** The page as version 1.0.0 named it, without a site. */
export function sitelessPage(audit: Paged): string {
  const { issuer = null, year = null } = audit.report ?? {};
  const who = issuer?.replace(/\s+/g, '') ?? audit.source.url ?? audit.source.file ?? audit.source.sha256;
  return `${who}|${year ?? ''}`;
}

/** `https://www.example.gov.cn`, or `file`. */
function siteOf({ source: { url } }: Paged): string {
  const origin = /^https?:\/\/[^/?#]+/i.exec(url ?? '')?.[0];
  return origin?.toLowerCase() ?? 'file';
}

/** The records with one more: it replaces the outdated ones of the same spot, never one that a finding of this audit still needs. */
export function withRecord(records: readonly DismissalRecord[], added: DismissalRecord, audit: Audit): readonly DismissalRecord[] {
  const current = new Set(audit.findings.map((finding) => finding.fingerprint));
  const kept = records.filter(
    (one) => one.fingerprint !== added.fingerprint && (spot(one) !== spot(added) || current.has(one.fingerprint)),
  );
  return [...kept, added];
}

/** The records without those of a finding, under whatever name of its rule. */
export function withoutFinding(records: readonly DismissalRecord[], finding: Finding): readonly DismissalRecord[] {
  const names = new Set([finding.fingerprint, ...(finding.formerly ?? [])]);
  return records.filter((record) => !names.has(record.fingerprint));
}

function spot({ rule, at }: { readonly rule: string; readonly at: string }): string {
  return `${rule}\n${at}`;
}
