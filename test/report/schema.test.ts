import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../lib/audit/verdict';
import { emptyMetadata } from '../../lib/document/document';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/contract/export';
import { readExport } from '../../lib/report/contract/read-export';
import { auditExport } from '../../lib/report/contract/schema';
import type { Misfit, MisfitKind } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import type { Example } from '../../lib/rules/engine/rule';
import { exampleReport } from '../rules/example-report';

function auditOf(example: Omit<Example, 'name' | 'expect'>): Audit {
  const report = exampleReport(example);
  const { checks, findings } = judge(report);
  return {
    tool: { name: 'gouji', version: '1.0.0' },
    source: {
      file: 'a.html',
      url: null,
      kind: 'html',
      capturedAt: '2026-01-20T00:00:00Z',
      sha256: '00',
      meta: { ...emptyMetadata, siteName: '河湾区人民政府' },
      publishedAt: null,
    },
    detection: {
      kind: 'report',
      score: 1,
      evidence: ['title'],
      attachments: [{ href: 'a.pdf', text: '附件', type: 'pdf', place: null }],
      listed: 0,
    },
    verdict: verdictOf({ kind: 'report', report, checks, findings }),
    report,
    checks,
    findings,
    corrections: [
      {
        cells: [{ path: 'remedies.review.total', from: 0, to: 2 }],
        resolves: [findings[0]?.fingerprint ?? ''],
        pattern: 'dropped-digit',
        ambiguous: false,
      },
    ],
    truncated: null,
    reentry: null,
    dismissals: [{ fingerprint: 'x', reason: '已核实', when: '2026-01-21T00:00:00Z' }],
  };
}

const faulty = auditOf({
  edition: '2019',
  facts: {
    'remedies.review.upheld': 2,
    'disclosure.procurement.amount': '64.5万元',
    'requests.granted.otherOrg': null,
    'requests.granted.total': '',
  },
});

function misfit(kind: MisfitKind): Misfit {
  const item = 'requests.granted';
  return { kind, table: 'requests', item, place: null, cells: [], expected: 7, actual: 0, message: { zh: '示例', en: 'sample' } };
}

describe('the export', () => {
  const exported = toExport(faulty);

  test('is what the schema says, and survives JSON', () => {
    expect(auditExport.parse(JSON.parse(JSON.stringify(exported)))).toEqual(exported);
  });

  test('is read back without what a later version added, however deep it stands', () => {
    const later = JSON.parse(JSON.stringify(exported));
    later.mood = 'calm';
    later.source.meta2 = {};
    later.findings[0].weight = 3;
    later.findings[0].message.de = 'später';
    later.report.sections.at(-1).tone = null;
    expect(readExport(later)).toEqual(exported);
    expect(later.findings[0].weight).toBe(3);
    later.findings[0].severity = 'fatal';
    expect(readExport(later)).toBeNull();
    expect(readExport(null)).toBeNull();
    expect(readExport([exported])).toBeNull();
  });

  test('has its keys in the order of the contract, every statutory cell among them', () => {
    expect(Object.keys(exported)).toEqual([
      'schema',
      'tool',
      'source',
      'detection',
      'verdict',
      'report',
      'checks',
      'findings',
      'corrections',
      'others',
      'dismissals',
    ]);
    expect(Object.keys(exported.source)).toEqual([
      ...[
        'file',
        'kind',
        'rendered',
        'look',
        'capturedAt',
        'sha256',
        'siteName',
        'siteIdCode',
        'columnName',
        'contentSource',
        'publishedAt',
      ],
    ]);
    expect(Object.keys(exported.report ?? {})).toEqual([
      'title',
      'issuer',
      'year',
      'edition',
      'period',
      'sections',
      'coverage',
      'cells',
      'claims',
    ]);
    expect(Object.keys(exported.report?.cells ?? {})).toHaveLength(198);
    expect(Object.keys(exported.findings.find((finding) => !finding.style) ?? {})).toEqual([
      ...[
        'fingerprint',
        'at',
        'place',
        'rule',
        'outcome',
        'severity',
        'message',
        'formula',
        'cells',
        'quote',
        'expected',
        'actual',
        'basis',
        'baseline',
      ],
    ]);
  });

  test('keeps raw text, unit and state of a cell, and its place', () => {
    expect(exported.report?.cells['disclosure.procurement.amount']).toEqual({
      label: '政府集中采购 · 采购总金额',
      raw: '64.5万元',
      value: 64.5,
      state: 'number',
      unit: '万元',
      note: null,
      unread: null,
      confidence: 1,
      place: { table: 0, row: 7, column: 1, selector: null, line: 2140, page: null, box: null },
    });
    expect(exported.report?.cells['requests.granted.otherOrg']).toMatchObject({
      state: 'missing',
      value: null,
      unread: 'no-cell',
      place: null,
    });
    expect(exported.report?.cells['requests.granted.total']).toMatchObject({ state: 'blank', value: null });
    expect(exported.report?.coverage.requests).toEqual({ read: 160, of: 161 });
  });

  test.each([
    ['a table that is not there', { 'remedies.*': null }, [], 'remedies.review.total', 'no-table'],
    ['a row that is not there', { 'requests.granted.*': null }, [misfit('missing-row')], 'requests.granted.total', 'no-row'],
    ['a row with too few values', { 'requests.granted.total': null }, [misfit('value-count')], 'requests.granted.total', 'column-unknown'],
    ['something that is no number', { 'requests.granted.total': '1O' }, [], 'requests.granted.total', 'no-number'],
    ['a blank', { 'requests.granted.total': '' }, [], 'requests.granted.total', null],
  ] as const)('says why a cell is not read: %s', (_, facts, misfits, path, why) => {
    const { report } = toExport(auditOf({ edition: '2021', facts: { ...facts }, report: { misfits } }));
    expect(report?.cells[path]?.unread).toBe(why);
  });

  test('says of each claim whether it is a whole or a part, and how it is compared', () => {
    const { report } = toExport(auditOf({ edition: '2021', prose: { 1: ['收到政府信息公开申请3件。'] } }));
    expect(report?.claims.length).toBeGreaterThan(0);
    for (const claim of report?.claims ?? []) expect(Object.keys(claim)).toEqual(expect.arrayContaining(['role', 'relation', 'because']));
  });

  test('does not depend on the order in which facts were bound', () => {
    const report = faulty.report;
    if (!report) throw new Error('the sample has a report');
    const shuffled = { ...faulty, report: { ...report, facts: Object.fromEntries(Object.entries(report.facts).toReversed()) } };
    expect(JSON.stringify(toExport(shuffled))).toBe(JSON.stringify(exported));
  });

  test('of a page that is no report has none', () => {
    const none = toExport({ ...faulty, report: null, verdict: 'not-a-report', checks: [], findings: [] });
    expect(auditExport.parse(none).report).toBeNull();
  });
});

describe('the verdict', () => {
  const verdict = (example: Omit<Example, 'name' | 'expect'>) => auditOf(example).verdict;

  test.each([
    ['consistent: everything read, everything holds', {}, 'consistent'],
    ['consistent: honest blanks are a notice', { 'requests.granted.naturalPerson': '', 'requests.granted.total': '/' }, 'consistent'],
    ['inconsistent: an equation fails', { 'remedies.review.upheld': 2 }, 'inconsistent'],
    ['inconsistent before not-fully-read', { 'remedies.review.upheld': 2, 'requests.granted.otherOrg': null }, 'inconsistent'],
    ['not-fully-read: a cell is missing', { 'requests.granted.otherOrg': null }, 'not-fully-read'],
    ['not-fully-read: a table is missing', { 'remedies.*': null }, 'not-fully-read'],
    ['not-fully-read: a doubled sign is not read', { 'disclosure.penalty.itemsChange': '--3' }, 'not-fully-read'],
    ['not-fully-read: a table without a figure proves nothing', { 'remedies.*': '' }, 'not-fully-read'],
    ['not-fully-read: a blank total that nothing else speaks of', { 'remedies.review.total': '' }, 'not-fully-read'],
    ['consistent: a blank total that another sum proves', { 'requests.granted.total': '' }, 'consistent'],
    ['doubtful: a warning', { 'disclosure.licensing.decisions': 4 }, 'doubtful'],
    [
      'doubtful: totals without parts are a review',
      { 'requests.carriedOut.*': '', 'requests.carriedOut.total': 1, 'requests.newlyReceived.*': '', 'requests.newlyReceived.total': 1 },
      'doubtful',
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(verdict({ edition: '2019', facts: { ...facts }, prose: { 6: ['无。'] } })).toBe(expected);
  });

  test('doubtful: an uncertain reading does not hold', () => {
    expect(verdict({ edition: '2019', facts: { 'remedies.review.upheld': 2 }, uncertain: ['remedies.review.upheld'] })).toBe('doubtful');
  });

  test('doubtful: a rule broke', () => {
    const broken = { ...faulty.checks[0], rule: 'x', at: '', outcome: 'error', reason: null, equation: null } as const;
    const report = exampleReport({ edition: '2019' });
    const { checks } = judge(report);
    expect(verdictOf({ kind: 'report', report, checks: [...checks, broken], findings: [] })).toBe('doubtful');
  });

  test('not-fully-read: a cell without a fact, whatever the counts say', () => {
    const report = exampleReport({ edition: '2019' });
    const { 'remedies.review.total': _, ...facts } = report.facts;
    const { checks } = judge(report);
    expect(verdictOf({ kind: 'report', report: { ...report, facts }, checks, findings: [] })).toBe('not-fully-read');
    expect(verdictOf({ kind: 'report', report, checks, findings: [] })).toBe('consistent');
  });

  test('not-fully-read: nothing was judged, or one sum of the statute was not', () => {
    const report = exampleReport({ edition: '2021' });
    const { checks } = judge(report, { rulesOff: ['remedy-total'] });
    expect(verdictOf({ kind: 'report', report, checks, findings: [] })).toBe('not-fully-read');
    expect(verdictOf({ kind: 'report', report, checks: [], findings: [] })).toBe('not-fully-read');
    const bare = { ...report, edition: { ...report.edition, sums: [] } };
    expect(verdictOf({ kind: 'report', report: bare, checks: [], findings: [] })).toBe('not-fully-read');
  });

  test('not-a-report: anything else than a report', () => {
    expect(verdictOf({ kind: 'blank-form', report: exampleReport({ edition: '2019' }), checks: [], findings: [] })).toBe('not-a-report');
  });
});
