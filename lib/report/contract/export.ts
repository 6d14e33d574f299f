import type { Place } from '../../document/place';
import type { Audit } from '../audit';
import { boundTable } from '../bound-table';
import type { Fact } from '../fact';
import type { UsedReport } from '../other-report';
import type { Finding } from '../outcome';
import type { Report } from '../report';
import { sectionText, worded } from '../section-text';
import { unreadReason } from '../unread';
import type { AuditExport } from './schema';

/** What a user has changed before the audit, by path: what stood there. */
export type Edited = ReadonlyMap<string, string>;

/** The audit as it is published (see schema.ts), keys in that order, so that two exports compare with `diff`. */
export function toExport(audit: Audit, edited: Edited = new Map()): AuditExport {
  const { source, detection } = audit;
  return {
    schema: 'gouji.audit/1',
    tool: { name: audit.tool.name, version: audit.tool.version },
    source: {
      ...(source.file !== null ? { file: source.file } : source.url !== null ? { url: source.url } : {}),
      kind: source.kind,
      rendered: source.rendered ?? false,
      look: source.look ?? 'none',
      capturedAt: source.capturedAt,
      sha256: source.sha256,
      siteName: source.meta.siteName,
      siteIdCode: source.meta.siteIdCode,
      columnName: source.meta.columnName,
      contentSource: source.meta.contentSource,
      publishedAt: source.publishedAt,
    },
    detection: {
      kind: detection.kind,
      score: detection.score,
      evidence: [...detection.evidence],
      attachments: detection.attachments.map(({ href, text, type }) => ({ href, text, type })),
    },
    verdict: audit.verdict,
    report: audit.report && reportOf(audit.report, edited, new Set(audit.asked?.map(({ path }) => path))),
    checks: audit.checks.map(checkOf),
    findings: audit.findings.map(findingOf),
    corrections: audit.corrections.map(correctionOf),
    others: (audit.others ?? []).map(otherOf),
    dismissals: audit.dismissals.map(({ fingerprint, reason, when }) => ({ fingerprint, reason, when })),
  };
}

/** A check as it is exported. */
export function checkOf({ rule, at, outcome, reason }: Audit['checks'][number]): AuditExport['checks'][number] {
  return { rule, at, outcome, reason: reason && { zh: reason.zh, en: reason.en } };
}

/** A correction as it is exported. */
export function correctionOf({ cells, resolves, pattern, ambiguous }: Audit['corrections'][number]): AuditExport['corrections'][number] {
  return { cells: cells.map(({ path, from, to }) => ({ path, from, to })), resolves: [...resolves], pattern, ambiguous };
}

/** Another report that was used, as it is exported. */
export function otherOf({ name, body, year, sha256, from, cells }: UsedReport): NonNullable<AuditExport['others']>[number] {
  const told = Object.entries(cells).map(([path, { label, raw, value, state, confidence }]) => [
    path,
    { label, raw, value, state, confidence },
  ]);
  return { name, body, year, sha256, from, cells: Object.fromEntries(told) };
}

function reportOf(report: Report, edited: Edited, asked: ReadonlySet<string>): NonNullable<AuditExport['report']> {
  return {
    title: report.title,
    issuer: report.issuer,
    year: report.year,
    edition: report.edition.id,
    period: report.period && { from: report.period.from, to: report.period.to },
    sections: sectionsOf(report),
    coverage: Object.fromEntries(
      report.edition.tables.map(({ id }) => {
        const { read, of } = boundTable(report, id);
        return [id, { read, of }];
      }),
    ),
    cells: Object.fromEntries(slotPaths(report).map((path) => [path, cellOf(report, path, edited, asked)])),
    claims: report.claims.map((claim) => ({
      quote: claim.quote,
      section: claim.section,
      place: placeOf(claim.place, null),
      value: claim.value,
      subject: claim.subject,
      cells: [...new Set(claim.readings.flatMap(({ cells, minus = [] }) => [...cells, ...minus]))],
      outcome: claim.outcome,
      role: claim.role ?? null,
      relation: claim.relation ?? null,
      because: claim.because ?? null,
    })),
  };
}

function sectionsOf(report: Report): NonNullable<AuditExport['report']>['sections'] {
  const ids = new Map(worded(report.edition).map(({ id, number }) => [number, id]));
  return report.sections.map(({ number, heading, found }) => {
    const id = ids.get(number);
    return { number, heading, found, ...(id === undefined ? {} : { text: sectionText(report, id).text }) };
  });
}

/** Statutory order, whatever order the facts were bound in. */
function slotPaths(report: Report): string[] {
  return report.edition.tables.flatMap((form) => form.rows.flatMap((row) => row.slots.map((slot) => slot.path)));
}

function cellOf(
  report: Report,
  path: string,
  edited: Edited,
  asked: ReadonlySet<string>,
): NonNullable<AuditExport['report']>['cells'][string] {
  const fact = report.facts[path];
  const unread = unreadReason(report, path);
  if (!fact) return { label: '', raw: '', value: null, state: 'missing', unit: null, note: null, unread, confidence: 0, place: null };
  const { label, raw, value, state, unit, note, confidence } = fact;
  const from = edited.get(path);
  const changed = {
    ...(fact.recognised === undefined ? {} : { confirmed: fact.confirmed ?? (asked.has(path) ? false : null) }),
    ...(from === undefined ? {} : { edited: { from } }),
  };
  return { label, raw, value, state, unit, note, unread, confidence, ...changed, place: placeOf(fact.place, fact.cell) };
}

/** A finding as it is exported. */
export function findingOf(finding: Finding): AuditExport['findings'][number] {
  return {
    fingerprint: finding.fingerprint,
    at: finding.at,
    place: placeOf(finding.place, finding.cell),
    rule: finding.rule,
    outcome: finding.outcome,
    severity: finding.severity,
    ...(finding.style ? { style: true as const } : {}),
    message: { zh: finding.message.zh, en: finding.message.en },
    formula: finding.formula && { zh: finding.formula.zh, en: finding.formula.en },
    cells: [...finding.cells],
    quote: finding.quote,
    expected: finding.expected,
    actual: finding.actual,
    basis: finding.basis,
    baseline: finding.baseline,
    ...(finding.passages ? { passages: finding.passages.map(({ of, own, other }) => ({ of, own, other })) } : {}),
  };
}

function placeOf(place: Place | null, cell: Fact['cell']): AuditExport['findings'][number]['place'] {
  if (!place && !cell) return null;
  return {
    table: cell?.grid ?? null,
    row: cell?.row ?? null,
    column: cell?.column ?? null,
    selector: place?.kind === 'dom' ? place.selector : null,
    // The contract counts everything in a place from 0; people, and Place, count lines and pages from 1.
    line: place?.kind === 'line' ? place.line - 1 : null,
    page: place?.kind === 'page' ? place.page - 1 : null,
    box: place?.kind === 'page' ? [...place.box] : null,
  };
}
