import { emptyMetadata } from '../../lib/document/document';
import type { Place } from '../../lib/document/place';
import type { Audit } from '../../lib/report/audit';
import type { Claim } from '../../lib/report/claim';
import type { Correction } from '../../lib/report/correction';
import type { Equation } from '../../lib/report/equation';
import type { Fact } from '../../lib/report/fact';
import type { Check, Finding } from '../../lib/report/outcome';
import type { Report } from '../../lib/report/report';
import edition2019 from '../../lib/statute/edition-2019';

/** A small report with table three and four, as page and as audit, made by hand: the overlay is tested without reader and rules. */
export interface Figures {
  readonly [path: string]: number | '';
}

export const idOf = (path: string): string => path.replaceAll('.', '-');
export const placeOf = (path: string): Place => ({ kind: 'dom', selector: `#${idOf(path)}`, span: null });

const requests = edition2019.tables.find((table) => table.id === 'requests') ?? edition2019.tables[0];
const remedies = edition2019.tables.find((table) => table.id === 'remedies') ?? edition2019.tables[0];
if (!requests || !remedies) throw new Error('edition 2019 has lost its tables');

const leaves = requests.rows.filter((row) => !/newlyReceived|carried|resultTotal/.test(row.id));
const columns = requests.rows[0]?.slots.map((slot) => slot.columnId) ?? [];

/** Figures that hold: 13 received, 10 granted, 1, 1, 1. */
export const consistent: Figures = (() => {
  const figures: Record<string, number> = {};
  for (const table of [requests, remedies]) for (const row of table.rows) for (const slot of row.slots) figures[slot.path] = 0;
  const set = (row: string, value: number) => {
    figures[`requests.${row}.naturalPerson`] = value;
    figures[`requests.${row}.total`] = value;
  };
  set('newlyReceived', 13);
  set('granted', 10);
  set('partiallyGranted', 1);
  set('unable.notHeld', 2);
  set('resultTotal', 13);
  return figures;
})();

export const claimText = '2020年共受理依申请公开政府信息15件，均已按期答复。';

export function pageHtml(
  figures: Figures,
  extra: { readonly css?: string; readonly before?: string; readonly doctype?: string } = {},
): string {
  const cell = (path: string) => `<td id="${idOf(path)}"><p>${figures[path] ?? ''}</p></td>`;
  const rows = requests?.rows
    .map((row) => `<tr><td colspan="3">${row.label}</td>${row.slots.map((slot) => cell(slot.path)).join('')}</tr>`)
    .join('\n');
  return `${extra.doctype ?? '<!doctype html>'}<html lang="zh-CN"><head><meta charset="utf-8"><title>青石街道2020年政府信息公开工作年度报告</title><style>
body { margin: 0; font: 15px/1.7 "Noto Sans CJK SC", sans-serif; color: #333; background: #fff; }
.top { background: #1d5ea8; color: #fff; padding: 18px 40px; font-size: 22px; }
main { width: 920px; margin: 24px auto; padding: 0 40px 60px; border: 1px solid #e5e5e5; }
h1 { text-align: center; font-size: 22px; } table { border-collapse: collapse; width: 100%; margin: 16px 0; }
td, th { border: 1px solid #999; padding: 3px 6px; font-size: 13px; } td[id], th { text-align: center; } td p { margin: 0; } p { text-indent: 2em; } td p { text-indent: 0; }
${extra.css ?? ''}</style></head><body><header class="top">青石街道办事处</header>${extra.before ?? ''}<main id="main">
<h1>青石街道2020年政府信息公开工作年度报告</h1>
<h2 id="s1">一、总体情况</h2><p id="claim">${claimText}</p><p>本单位按要求在门户网站公开各类信息，并安排专人负责。</p>
<h2>三、收到和处理政府信息公开申请情况</h2>
<div id="scroller"><table id="t3"><tbody><tr><th colspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</th>${requests?.rows[0]?.slots
    .map((slot) => `<th>${slot.column}</th>`)
    .join('')}</tr>
${rows}</tbody></table></div>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>
<table id="t4"><tbody><tr>${remedies?.rows[0]?.slots.map((slot) => `<th>${slot.column}</th>`).join('')}</tr><tr>${remedies?.rows[0]?.slots
    .map((slot) => cell(slot.path))
    .join('')}</tr></tbody></table>
<p>青石街道办事处　2021年1月20日</p></main></body></html>`;
}

export interface AuditOptions {
  readonly corrections?: (findings: readonly Finding[]) => readonly Correction[];
  readonly findings?: readonly Finding[];
  readonly claims?: readonly Claim[];
}

/** Judges the sums of table three and four, and nothing else. */
export function makeAudit(figures: Figures, options: AuditOptions = {}): Audit {
  const facts: Record<string, Fact> = {};
  for (const [grid, table] of [requests, remedies].entries())
    table?.rows.forEach((row, r) => {
      row.slots.forEach((slot, c) => {
        const value = figures[slot.path] ?? '';
        facts[slot.path] = {
          path: slot.path,
          label: slot.label,
          table: table.id,
          kind: slot.kind,
          place: placeOf(slot.path),
          cell: { grid, row: r + 1, column: c + 1 },
          confidence: 1,
          raw: String(value),
          state: value === '' ? 'blank' : 'number',
          value: value === '' ? null : value,
          unit: null,
          note: null,
          decimals: 0,
          flaw: null,
        };
      });
    });
  const sumOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (facts[path]?.value ?? 0), 0);
  const checks: Check[] = [];
  const findings: Finding[] = [];
  const judge = (rule: string, equation: Equation) => {
    const [expected, actual] = [sumOf(equation.left), sumOf(equation.right)];
    checks.push({ rule, at: equation.at, outcome: expected === actual ? 'pass' : 'fail', reason: null, equation });
    if (expected !== actual) findings.push(sumFinding(rule, equation, expected, actual, facts));
  };
  for (const column of columns) {
    const at = (row: string) => `requests.${row}.${column}`;
    judge('intake-balance', { at: column, left: [at('newlyReceived'), at('carriedIn')], right: [at('resultTotal'), at('carriedOut')] });
    judge('result-total', { at: column, left: leaves.map((row) => `${row.id}.${column}`), right: [at('resultTotal')] });
  }
  for (const row of requests?.rows ?? []) {
    const parts = row.slots.slice(0, -1).map((slot) => slot.path);
    judge('applicant-total', { at: row.id, left: parts, right: [`${row.id}.total`] });
  }
  for (const group of ['review', 'litigationDirect', 'litigationAfterReview']) {
    const path = (id: string) => `remedies.${group}.${id}`;
    judge('remedy-total', { at: group, left: ['upheld', 'corrected', 'other', 'pending'].map(path), right: [path('total')] });
  }
  const order = Object.keys(facts);
  findings.sort((a, b) => order.indexOf(a.cells[0] ?? '') - order.indexOf(b.cells[0] ?? ''));
  const all = options.findings ? [...options.findings, ...findings] : findings;
  return {
    tool: { name: 'gouji', version: '1.0.0' },
    source: {
      file: null,
      url: null,
      kind: 'html',
      capturedAt: '2026-01-01T00:00:00Z',
      sha256: 'ab',
      meta: emptyMetadata,
      publishedAt: null,
    },
    detection: { kind: 'report', score: 1, evidence: [], attachments: [], listed: 0 },
    verdict: all.length > 0 ? 'inconsistent' : 'consistent',
    report: makeReport(facts, options.claims ?? []),
    checks,
    findings: all,
    corrections: options.corrections?.(all) ?? [],
    truncated: null,
    reentry: null,
    dismissals: [],
  };
}

function sumFinding(rule: string, equation: Equation, expected: number, actual: number, facts: Record<string, Fact>): Finding {
  const [total] = equation.right;
  const label = facts[total ?? '']?.label ?? '';
  return {
    fingerprint: `${rule}:${equation.at}`,
    rule,
    at: equation.at,
    outcome: 'fail',
    severity: 'error',
    message: {
      zh: `${label}填报为 ${actual}，各项之和为 ${expected}，相差 ${actual - expected}。`,
      en: `${label} is printed as ${actual}; its parts add up to ${expected}.`,
    },
    formula: { zh: `${expected} ≠ ${actual}`, en: `${expected} ≠ ${actual}` },
    cells: [...equation.right, ...equation.left],
    quote: null,
    expected,
    actual,
    basis: '国办公开办函〔2019〕60号 表三',
    place: total ? placeOf(total) : null,
    cell: facts[total ?? '']?.cell ?? null,
    places: [],
    equation,
    baseline: null,
  };
}

/** A claim of 15 where the table has 13, with its clause: `numeral` and `clause` by their characters in {@link claimText}. */
export function claimConflict(): { readonly finding: Finding; readonly claim: Claim } {
  const clauseEnd = claimText.indexOf('，');
  const at = claimText.indexOf('15件');
  const place: Place = { kind: 'dom', selector: '#claim', span: [at, at + 3] };
  const quote = claimText.slice(0, clauseEnd);
  const finding: Finding = {
    fingerprint: 'claim-requests-received:15',
    rule: 'claim-requests-received',
    at: 'section 1',
    outcome: 'fail',
    severity: 'warning',
    message: { zh: '文中说受理 15 件，表三本年新收为 13 件。', en: 'The text says 15, table three says 13.' },
    formula: { zh: '15 ≠ 13', en: '15 ≠ 13' },
    cells: ['requests.newlyReceived.total'],
    quote,
    expected: 13,
    actual: 15,
    basis: '国办公开办函〔2019〕60号 一、总体情况',
    place,
    cell: null,
    places: [],
    equation: null,
    baseline: null,
  };
  const claim: Claim = {
    quote,
    numeral: '15件',
    section: 1,
    place,
    clause: { kind: 'dom', selector: '#claim', span: [0, clauseEnd] },
    value: 15,
    unit: '件',
    subject: 'requests received',
    readings: [{ name: { zh: '本年新收', en: 'newly received' }, cells: ['requests.newlyReceived.total'], value: 13 }],
    outcome: 'conflicts',
    doubtful: false,
    rule: 'claim-requests-received',
    reason: null,
  };
  return { finding, claim };
}

/** A transposition in 自然人·予以公开 (10 printed as 21), a claim that disagrees, a blank total: four findings. */
export const faultyFigures: Figures = {
  ...consistent,
  'requests.granted.naturalPerson': 21,
  'remedies.review.upheld': 2,
  'remedies.review.total': '',
};

export function faultyAudit(): Audit {
  const { finding, claim } = claimConflict();
  return makeAudit(faultyFigures, {
    findings: [finding],
    claims: [claim],
    corrections: (findings) => [
      {
        cells: [{ path: 'requests.granted.naturalPerson', from: 21, to: 10 }],
        resolves: findings.filter((one) => /naturalPerson|granted/.test(one.at)).map((one) => one.fingerprint),
        pattern: null,
        ambiguous: false,
      },
    ],
  });
}

function makeReport(facts: Record<string, Fact>, claims: readonly Claim[]): Report {
  const table = (id: 'disclosure' | 'requests' | 'remedies', of: number) => ({
    id,
    found: true,
    read: of,
    of,
    place: null,
    empty: false,
  });
  return {
    source: 'html',
    edition: edition2019,
    title: '青石街道2020年政府信息公开工作年度报告',
    titlePlace: null,
    issuer: '青石街道办事处',
    issuers: { title: '青石街道', signature: '青石街道办事处', metadata: null },
    year: 2020,
    period: null,
    sections: edition2019.sections.map(({ number, title }) => ({
      number,
      heading: title,
      found: true,
      place: null,
      ordinal: null,
      occurrences: 1,
      length: 100,
    })),
    facts,
    tables: { disclosure: table('disclosure', 22), requests: table('requests', 161), remedies: table('remedies', 15) },
    misfits: [],
    prose: [
      {
        paragraph: {
          kind: 'paragraph',
          text: claimText,
          place: { kind: 'dom', selector: '#claim', span: null },
          heading: null,
          furniture: false,
        },
        section: 1,
        isHeading: false,
      },
    ],
    claims,
    meta: emptyMetadata,
    publishedAt: null,
    publishedPlace: null,
    signedAt: null,
  };
}
