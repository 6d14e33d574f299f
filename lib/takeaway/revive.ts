import { emptyMetadata } from '../document/document';
import type { Place } from '../document/place';
import type { Audit } from '../report/audit';
import type { Claim } from '../report/claim';
import type { ClaimSubject } from '../report/claim-subject';
import type { AuditExport } from '../report/contract/schema';
import type { Edition } from '../report/edition';
import type { Fact } from '../report/fact';
import type { Finding } from '../report/outcome';
import type { BoundTable, Report } from '../report/report';
import { editions } from '../statute';

type ExportedReport = NonNullable<AuditExport['report']>;
type ExportedClaim = ExportedReport['claims'][number];
type ExportedPlace = AuditExport['findings'][number]['place'];

/**
 * An audit out of its export: enough of it for every paper. What an export does not carry (headings’ places, the prose around the claims,
 * how each number was read) is empty. A report in a form that this version does not know is an error: its cells would have no names.
 */
export function revive(exported: AuditExport): Audit {
  const { source, detection, report } = exported;
  const edition = report && editions.find(({ id }) => id === report.edition);
  if (report && !edition) throw new Error(`no edition ${report.edition}`);
  const { siteName, siteIdCode, columnName, contentSource, publishedAt, capturedAt, sha256, kind } = source;
  return {
    tool: exported.tool,
    source: {
      file: source.file ?? null,
      url: source.url ?? null,
      kind,
      rendered: source.rendered ?? false,
      look: source.look ?? 'none',
      capturedAt,
      sha256,
      meta: { ...emptyMetadata, siteName, siteIdCode, columnName, contentSource },
      publishedAt,
    },
    detection: { ...detection, attachments: detection.attachments.map((one) => ({ ...one, place: null })), listed: 0 },
    truncated: null,
    verdict: exported.verdict,
    report: report && edition ? reportOf(report, edition, exported) : null,
    checks: [
      ...exported.checks.map((check) => ({ ...check, equation: null })),
      // A brief export only counts them.
      ...counted('pass', exported.counts?.pass),
      ...counted('inapplicable', exported.counts?.inapplicable),
    ],
    findings: exported.findings.map(findingOf),
    corrections: exported.corrections,
    reentry: null,
    dismissals: exported.dismissals,
  };
}

function counted(outcome: 'pass' | 'inapplicable', count = 0): Audit['checks'] {
  return Array.from({ length: count }, () => ({ rule: '', at: '', outcome, reason: null, equation: null }));
}

function reportOf(report: ExportedReport, edition: Edition, { source }: AuditExport): Report {
  const facts = Object.fromEntries(
    edition.tables.flatMap((form) =>
      form.rows.flatMap((row) => row.slots.map((slot) => [slot.path, factOf(report, slot, form.id)] as const)),
    ),
  );
  return {
    source: source.kind,
    edition,
    title: report.title,
    titlePlace: null,
    issuer: report.issuer,
    issuers: { title: null, signature: null, metadata: null },
    year: report.year,
    period: null,
    sections: report.sections.map((one) => ({ ...one, place: null, ordinal: null, occurrences: one.found ? 1 : 0, length: 0 })),
    facts,
    tables: Object.fromEntries(edition.tables.map(({ id }) => [id, boundOf(id, report.coverage[id])])),
    misfits: [],
    // Where claims stand is all that is known of the text.
    prose: report.claims.flatMap(({ quote, section, place }) => {
      const at = placeOf(place);
      return at
        ? [
            {
              paragraph: { kind: 'paragraph', text: quote, place: at, heading: null, furniture: false } as const,
              section,
              isHeading: false,
            },
          ]
        : [];
    }),
    claims: report.claims.map((claim, _, all) =>
      claimOf(
        claim,
        all.findIndex((other) => isSameNumber(claim, other)),
      ),
    ),
    meta: emptyMetadata,
    publishedAt: source.publishedAt,
    publishedPlace: null,
    signedAt: null,
  };
}

function boundOf(id: string, coverage: { readonly read: number; readonly of: number } | undefined): BoundTable {
  return { id, found: (coverage?.read ?? 0) > 0, read: coverage?.read ?? 0, of: coverage?.of ?? 0, place: null, empty: false };
}

function factOf(report: ExportedReport, slot: Edition['tables'][number]['rows'][number]['slots'][number], table: string): Fact {
  const cell = report.cells[slot.path];
  const place = cell?.place ?? null;
  return {
    path: slot.path,
    label: slot.label,
    table,
    kind: slot.kind,
    raw: cell?.raw ?? '',
    state: cell?.state ?? 'missing',
    value: cell?.value ?? null,
    unit: cell?.unit ?? null,
    note: cell?.note ?? null,
    decimals: /\.(\d+)/.exec(cell?.raw ?? '')?.[1]?.length ?? 0,
    flaw: null,
    place: placeOf(place),
    cell: cellOf(place),
    confidence: cell?.confidence ?? (cell ? 1 : 0),
  };
}

/** A statement such as “none” has a value too, and prints no number. */
function isNumber(quote: string, value: number | null): boolean {
  return value !== null && (value === 0 ? /[0０零〇]/ : /[\d０-９零〇一二两三四五六七八九十百千万]/).test(quote);
}

/** Several claims may rest on one number. */
function isSameNumber(one: ExportedClaim, other: ExportedClaim): boolean {
  return one.value === other.value && one.quote === other.quote && JSON.stringify(one.place) === JSON.stringify(other.place);
}

/** Claims as they are counted and named; the signs of a reading's cells are not exported. */
function claimOf(
  { quote, section, place, value, subject, cells, outcome, role, relation, because }: ExportedClaim,
  ordinal: number,
): Claim {
  // Which characters are not exported: a number’s own ordinal tells it from the others of its piece.
  const at: Place = { ...(placeOf(place) ?? { kind: 'line', line: 1, span: null }), span: [ordinal, ordinal + 1] };
  return {
    ...{ quote, numeral: isNumber(quote, value) ? String(value) : null, section, place: at, clause: at, value, unit: null },
    // Of another version perhaps, in words of its own: it is shown, never asked about.
    subject: subject as ClaimSubject,
    readings: cells.length > 0 ? [{ name: { zh: subject, en: subject }, cells, value: null }] : [],
    ...{ outcome, doubtful: false, rule: null, reason: null, role: role ?? null, relation: relation ?? null, because: because ?? null },
  };
}

function findingOf(finding: AuditExport['findings'][number]): Finding {
  const { style, cells, formula, quote, at } = finding;
  const place = placeOf(finding.place);
  // The total first, as an export lists them.
  const [total, ...parts] = cells;
  const isSum = formula !== null && quote === null && total !== undefined && parts.length > 0;
  const isGrouped = !isSum && quote === null && cells.length > 1 && place !== null;
  return {
    ...finding,
    style: style ?? undefined,
    place,
    cell: cellOf(finding.place),
    places: isGrouped ? [place, place] : [],
    equation: isSum ? { at, left: parts, right: [total] } : null,
  } as Finding;
}

function cellOf(place: ExportedPlace): Fact['cell'] {
  if (!place || place.table === null || place.row === null || place.column === null) return null;
  return { grid: place.table, row: place.row, column: place.column };
}

/** An export counts lines and pages from 0, places from 1. */
function placeOf(place: ExportedPlace): Place | null {
  if (!place) return null;
  if (place.selector !== null) return { kind: 'dom', selector: place.selector, span: null };
  if (place.line !== null) return { kind: 'line', line: place.line + 1, span: null };
  const { page = null, box = null } = place;
  if (page !== null && box) return { kind: 'page', page: page + 1, box: [box[0], box[1], box[2], box[3]], span: null };
  return place.table === null ? null : { kind: 'office', block: place.table, cell: null, span: null };
}
