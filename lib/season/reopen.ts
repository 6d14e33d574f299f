import { emptyMetadata } from '../document/document';
import type { Place } from '../document/place';
import { missingAmount } from '../report/amount';
import type { Audit } from '../report/audit';
import type { AuditExport } from '../report/contract/schema';
import type { Edition } from '../report/edition';
import type { Equation } from '../report/equation';
import { type Fact, isBlank } from '../report/fact';
import type { Finding } from '../report/outcome';
import type { BoundTable, Prose, Report } from '../report/report';
import { editions as ours } from '../statute';
import { instancesOf } from '../statute/sums';

type ExportedReport = NonNullable<AuditExport['report']>;
type ExportedPlace = AuditExport['findings'][number]['place'];

/**
 * An export as an audit again, as far as it goes: figures, outcomes, the text of sections told in words. What an export does not hold
 * (the words of tables, what claims may mean) is not there. Null for a form that is not known here.
 */
export function reopen(exported: AuditExport, editions: readonly Edition[] = ours): Audit | null {
  const edition = exported.report && editions.find(({ id }) => id === exported.report?.edition);
  if (exported.report && !edition) return null;
  const equations = edition ? equationsIn(edition) : new Map<string, Equation>();
  const equationOf = (rule: string, at: string) => equations.get(`${rule}\n${at}`) ?? null;
  const { source, detection } = exported;
  const meta = {
    ...emptyMetadata,
    url: source.url ?? null,
    siteName: source.siteName,
    siteIdCode: source.siteIdCode,
    columnName: source.columnName,
    contentSource: source.contentSource,
  };
  return {
    tool: exported.tool,
    source: {
      file: source.file ?? null,
      url: source.url ?? null,
      kind: source.kind,
      rendered: source.rendered ?? false,
      look: source.look ?? 'none',
      capturedAt: source.capturedAt,
      sha256: source.sha256,
      meta,
      publishedAt: source.publishedAt,
    },
    detection: { ...detection, attachments: detection.attachments.map((one) => ({ ...one, place: null })), listed: 0 },
    truncated: null,
    verdict: exported.verdict,
    report:
      exported.report && edition ? reportOf(exported.report, edition, { meta, kind: source.kind, publishedAt: source.publishedAt }) : null,
    checks: exported.checks.map(({ rule, at, outcome, reason }) => ({ rule, at, outcome, reason, equation: equationOf(rule, at) })),
    findings: exported.findings.map(
      ({ place, ...finding }): Finding => ({
        ...withoutUndefined(finding),
        place: placeOf(place),
        cell: cellAt(place),
        places: [],
        equation: equationOf(finding.rule, finding.at),
      }),
    ),
    corrections: exported.corrections,
    reentry: null,
    dismissals: exported.dismissals,
  };
}

function withoutUndefined({ style, passages, ...finding }: Omit<AuditExport['findings'][number], 'place'>) {
  return { ...finding, ...(style ? { style } : {}), ...(passages ? { passages } : {}) };
}

/** The statute's sums by the checks that judge them: under a rule of their own, or under the one for all sums. */
function equationsIn(edition: Edition): Map<string, Equation> {
  return new Map(
    instancesOf(edition).flatMap(({ sum, equation }): [string, Equation][] => [
      [`${sum.id}\n${equation.at}`, equation],
      [`statutory-sum\n${sum.each === 'table' ? sum.id : `${sum.id}.${equation.at}`}`, equation],
    ]),
  );
}

function reportOf(
  exported: ExportedReport,
  edition: Edition,
  { meta, kind, publishedAt }: { readonly meta: Report['meta']; readonly kind: Report['source']; readonly publishedAt: string | null },
): Report {
  const facts = factsOf(exported, edition);
  const prose = edition.sections.flatMap(({ number }) => proseOf(exported, number));
  return {
    source: kind,
    edition,
    title: exported.title,
    titlePlace: null,
    issuer: exported.issuer,
    issuers: { title: exported.issuer, signature: null, metadata: meta.contentSource },
    year: exported.year,
    period: exported.period && { ...exported.period, quote: '', place: NOWHERE },
    sections: exported.sections.map(({ number, heading, found, text }) => ({
      number,
      heading,
      found,
      place: null,
      ordinal: null,
      occurrences: found ? 1 : 0,
      length: (text ?? '').length,
    })),
    facts,
    tables: Object.fromEntries(edition.tables.map(({ id }) => [id, tableOf(id, exported, facts)])),
    misfits: [],
    prose,
    claims: [],
    meta,
    publishedAt,
    publishedPlace: null,
    signedAt: null,
  };
}

function factsOf({ cells }: ExportedReport, edition: Edition): Record<string, Fact> {
  return Object.fromEntries(
    edition.tables.flatMap((form) =>
      form.rows.flatMap((row) =>
        row.slots.map(({ path, label, kind }): [string, Fact] => {
          const cell = cells[path];
          const where = { path, label, table: form.id, kind, place: placeOf(cell?.place), cell: cellAt(cell?.place) };
          if (!cell) return [path, { ...missingAmount, ...where, confidence: 0 }];
          const { raw, value, state, unit = null, note = null, confidence = 1 } = cell;
          return [path, { ...where, raw, value, state, unit, note, decimals: 0, flaw: null, confidence }];
        }),
      ),
    ),
  );
}

function tableOf(id: string, { coverage }: ExportedReport, facts: Readonly<Record<string, Fact>>): BoundTable {
  const own = Object.values(facts).filter(({ table }) => table === id);
  const { read = 0, of = own.length } = coverage[id] ?? {};
  return {
    id,
    found: own.some(({ state }) => state !== 'missing'),
    read,
    of,
    place: null,
    empty: own.every((fact) => isBlank(fact) || fact.state === 'missing'),
  };
}

function proseOf({ sections }: ExportedReport, number: number): Prose[] {
  const text = sections.find((one) => one.number === number)?.text ?? '';
  return text === ''
    ? []
    : text.split('\n').map((line) => ({
        paragraph: { kind: 'paragraph', text: line, place: NOWHERE, heading: null, furniture: false },
        section: number,
        isHeading: false,
      }));
}

/** An export does not say where its texts stand. */
const NOWHERE: Place = { kind: 'line', line: 0, span: null };

/** Whether a place is one that the export did not have. */
export function isNowhere(place: Place | null): boolean {
  return place === null || (place.kind === 'line' && place.line === 0);
}

function placeOf(place: ExportedPlace | undefined): Place | null {
  if (!place) return null;
  if (place.selector !== null) return { kind: 'dom', selector: place.selector, span: null };
  if (place.line !== null) return { kind: 'line', line: place.line + 1, span: null };
  const { page = null, box = null, table, row, column } = place;
  if (page !== null && box) return { kind: 'page', page: page + 1, box, span: null };
  return table !== null && row !== null && column !== null ? { kind: 'office', block: table, cell: [row, column], span: null } : null;
}

function cellAt(place: ExportedPlace | undefined): Fact['cell'] {
  if (!place || place.table === null || place.row === null || place.column === null) return null;
  return { grid: place.table, row: place.row, column: place.column };
}
