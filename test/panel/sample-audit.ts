import { emptyMetadata } from '../../lib/document/document';
import type { Place } from '../../lib/document/place';
import type { Audit, DetectionKind, Verdict } from '../../lib/report/audit';
import type { EditionId, TableId } from '../../lib/report/edition';
import type { Fact } from '../../lib/report/fact';
import type { Check, Finding, Outcome } from '../../lib/report/outcome';
import type { Report } from '../../lib/report/report';
import { editionById } from '../../lib/statute';

/** A report of edition 2021 (or another), every cell 0 unless said, as the popup gets it. */
export function sampleReport(edition: EditionId = '2021', values: Readonly<Record<string, number | null>> = {}): Report {
  const form = editionById(edition);
  const facts: Record<string, Fact> = {};
  form.tables.forEach((table, grid) => {
    table.rows.forEach((row, rowIndex) => {
      row.slots.forEach((slot, column) => {
        const value = slot.path in values ? (values[slot.path] ?? null) : 0;
        facts[slot.path] = {
          path: slot.path,
          label: slot.label,
          table: table.id,
          kind: slot.kind,
          raw: value === null ? '' : String(value),
          state: value === null ? 'missing' : 'number',
          value,
          unit: null,
          note: null,
          decimals: 0,
          flaw: null,
          place: at(`table${grid} r${rowIndex} c${column}`),
          cell: { grid, row: rowIndex, column },
          confidence: 1,
        };
      });
    });
  });
  const bound = (id: TableId) => {
    const own = Object.values(facts).filter((fact) => fact.table === id);
    return { id, found: true, read: own.filter((fact) => fact.state !== 'missing').length, of: own.length, place: null, empty: false };
  };
  return {
    source: 'html',
    edition: form,
    title: '云溪区民政局2023年政府信息公开工作年度报告',
    titlePlace: null,
    issuer: '云溪区民政局',
    issuers: { title: '云溪区民政局', signature: null, metadata: null },
    year: 2023,
    period: null,
    sections: form.sections.map(({ number, title }) => ({
      number,
      heading: `${'一二三四五六'[number - 1]}、${title}`,
      found: true,
      place: at(`heading${number}`),
      ordinal: '一二三四五六'[number - 1] ?? null,
      occurrences: 1,
      length: 100,
    })),
    facts,
    tables: { disclosure: bound('disclosure'), requests: bound('requests'), remedies: bound('remedies') },
    misfits: [],
    prose: [
      {
        paragraph: { kind: 'paragraph', text: '全年收到依申请公开21件，均已答复。', place: at('p1'), heading: null, furniture: false },
        section: 1,
        isHeading: false,
      },
    ],
    claims: [],
    meta: emptyMetadata,
    publishedAt: null,
    publishedPlace: null,
    signedAt: null,
  };
}

export function sampleFinding(number: number, change: Partial<Finding> = {}): Finding {
  return {
    fingerprint: `f${number}`,
    rule: 'intake-balance',
    at: 'naturalPerson',
    outcome: 'fail',
    severity: 'error',
    message: {
      zh: '自然人一列：新收加结转为 12，结果加下转为 21，相差 9',
      en: 'Natural persons: received plus carried in is 12, results plus carried out 21',
    },
    formula: null,
    cells: ['requests.resultTotal.naturalPerson', 'requests.newlyReceived.naturalPerson'],
    quote: null,
    expected: 12,
    actual: 21,
    basis: '国办公开办函〔2021〕30号 表三',
    place: at('table1 r23 c0'),
    cell: { grid: 1, row: 23, column: 0 },
    places: [],
    equation: { at: 'naturalPerson', left: ['requests.newlyReceived.naturalPerson'], right: ['requests.resultTotal.naturalPerson'] },
    baseline: null,
    ...change,
  };
}

export function sampleAudit(verdict: Verdict, change: Partial<Audit> = {}): Audit {
  return {
    tool: { name: 'gouji', version: '1.0.0' },
    source: {
      look: 'agrees',
      file: null,
      url: 'http://www.example.gov.cn/report.html',
      kind: 'html',
      capturedAt: '2026-03-01T08:00:00Z',
      sha256: '0'.repeat(64),
      meta: emptyMetadata,
      publishedAt: null,
    },
    detection: { kind: 'report', score: 0.98, evidence: [], attachments: [], listed: 0 },
    verdict,
    report: sampleReport(),
    checks: checks({ pass: 256, inapplicable: 4 }),
    findings: [],
    corrections: [],
    truncated: null,
    reentry: null,
    dismissals: [],
    ...change,
  };
}

/** A page that is not a report. */
export function samplePage(kind: Exclude<DetectionKind, 'report'>, change: Partial<Audit['detection']> = {}): Audit {
  return sampleAudit('not-a-report', {
    report: null,
    checks: [],
    detection: { kind, score: 0.1, evidence: [], attachments: [], listed: 0, ...change },
  });
}

export function checks(counts: Partial<Record<Outcome, number>>): Check[] {
  return Object.entries(counts).flatMap(([outcome, count]) =>
    Array.from(
      { length: count },
      (_, index): Check => ({ rule: 'r', at: String(index), outcome: outcome as Outcome, reason: null, equation: null }),
    ),
  );
}

export function at(selector: string): Place {
  return { kind: 'dom', selector, span: null };
}
