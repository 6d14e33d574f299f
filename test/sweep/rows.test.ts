import { describe, expect, it } from 'vitest';
import { sweepStrings } from '../../lib/strings/sweep';
import { firstTicks, mainYear } from '../../lib/sweep/first-ticks';
import type { ListedReport } from '../../lib/sweep/listing';
import { outcomeOfOther, outcomeOfStatus } from '../../lib/sweep/outcome-of';
import { pickAttachments } from '../../lib/sweep/pick-attachments';
import { rowsOf } from '../../lib/sweep/rows';
import type { Outcome, Result, ResultFinding, SweepItem } from '../../lib/sweep/sweep';

const report = (body: string | null, year: number | null, more: Partial<ListedReport> = {}): ListedReport => ({
  href: `http://www.example.gov.cn/${body}-${year}-${more.file ?? 'html'}`,
  text: '',
  body,
  year,
  yearBy: 'title',
  date: null,
  file: null,
  sure: true,
  ...more,
});
const finding = (grade: ResultFinding['grade'], fingerprint = `${grade}${Math.random()}`): ResultFinding => ({
  fingerprint,
  grade,
  message: { zh: grade, en: grade },
});
const aside = (...fingerprints: string[]) => fingerprints.map((fingerprint) => ({ fingerprint, reason: '', when: '' }));
const audited = (findings: readonly ResultFinding[], more: Partial<Result> = {}): Outcome => ({
  kind: 'audited',
  result: {
    capture: 'c',
    page: 'p',
    issuer: '云溪区民政局',
    year: 2024,
    verdict: 'consistent',
    look: 'agrees',
    read: 198,
    of: 198,
    findings,
    dismissed: [],
    file: null,
    movedTo: null,
    ...more,
  },
});
const rows = (outcomes: readonly Outcome[], of = report('云溪区民政局', 2024)) =>
  rowsOf(outcomes.map((outcome, index): SweepItem => ({ sweep: 's', index, report: of, outcome, took: 1 })));

describe('the table', () => {
  it('stands the worst first; what was not audited stands before what is clean', () => {
    const told = rows([
      audited([]),
      { kind: 'gone' },
      audited([finding('notice')]),
      audited([finding('review')]),
      audited([finding('warning')]),
      audited([], { verdict: 'not-fully-read', read: 190 }),
      audited([finding('error')]),
      audited([finding('error'), finding('error')]),
      audited([], { look: 'none' }),
    ]);
    expect(told.map(({ item, rank }) => `${item.index} ${rank}`)).toEqual([
      '7 error',
      '6 error',
      '5 unread',
      '4 warning',
      '3 review',
      '1 unknown',
      '8 unseen',
      '0 clean',
      '2 clean',
    ]);
  });

  it('counts what is called consistent apart from what nobody saw', () => {
    const counts = { error: 0, unread: 0, warning: 0, review: 0, unknown: 0, aside: 0, unseen: 1, clean: 3 };
    expect(sweepStrings.zh.summary(counts)).toBe('未发现不一致 1 份，全部相符 3 份');
    expect(sweepStrings.en.summary(counts)).toBe('1 no inconsistency found, 3 all consistent');
  });

  it('leads to the first finding of the loudest grade; what is set aside neither counts nor leads', () => {
    const findings = [finding('notice'), finding('error', 'a'), finding('warning'), finding('error', 'b')];
    expect(rows([audited(findings)])[0]).toMatchObject({ first: 1, counts: { error: 2, warning: 1, review: 0, notice: 1 } });
    expect(rows([audited(findings, { dismissed: aside('a') })])[0]).toMatchObject({ first: 3, counts: { error: 1 } });
    expect(rows([audited(findings, { dismissed: aside('a', 'b') })])[0]).toMatchObject({ rank: 'warning', first: 2 });
    const all = { verdict: 'inconsistent', dismissed: aside('a') } as const;
    expect(rows([audited([finding('error', 'a')], all)])[0]).toMatchObject({ rank: 'aside', first: null });
  });

  it('is never clean where the list names another body or year than the report', () => {
    const rank = (of: ListedReport) => rows([audited([])], of)[0];
    expect(rank(report('云溪区民政局', 2023))).toMatchObject({ rank: 'review', mismatch: { year: 2023, body: null } });
    expect(rank(report('云溪区水利局', 2024))).toMatchObject({ rank: 'review', mismatch: { body: '云溪区水利局' } });
    expect(rank(report('民政局', 2024))).toMatchObject({ rank: 'clean', mismatch: null });
    expect(rank(report(null, null))).toMatchObject({ rank: 'clean' });
  });
});

describe('what is ticked at first', () => {
  it('the newest year that is more than a forerunner; everything where each year stands once', () => {
    const many = ['甲局', '乙局', '丙局', '丁局'];
    const list = [report('甲局', 2025), ...many.map((body) => report(body, 2024)), ...many.map((body) => report(body, 2023))];
    expect(mainYear(list)).toBe(2024);
    expect(firstTicks(list).size).toBe(4);
    expect(firstTicks([2024, 2023, 2022].map((year) => report(null, year))).size).toBe(3);
  });

  it('not a file beside the page of the same report, and one of two files', () => {
    const list = [
      report('甲局', 2024),
      report('甲局', 2024, { file: 'pdf' }),
      report('乙局', 2024, { file: 'docx' }),
      report('乙局', 2024, { file: 'pdf' }),
    ];
    expect([...firstTicks(list)].map((href) => href.split('/').at(-1))).toEqual(['甲局-2024-html', '乙局-2024-docx']);
  });
});

describe('what became of a page', () => {
  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'broken'],
  ])('status %i is %s', (status, kind) => {
    expect(outcomeOfStatus(status).kind).toBe(kind);
  });

  const arrival = {
    asked: 'http://www.example.gov.cn/nb/1.html',
    href: 'http://www.example.gov.cn/nb/1.html',
    title: '',
    asksPassword: false,
  };
  it.each([
    ['none', arrival, { kind: 'no-report', as: 'none' }],
    ['none', { ...arrival, title: '404 页面' }, { kind: 'gone' }],
    ['none', { ...arrival, title: '第1404期简报' }, { kind: 'no-report', as: 'none' }],
    ['none', { ...arrival, asksPassword: true }, { kind: 'no-report', as: 'login' }],
    ['none', { ...arrival, href: 'http://www.example.gov.cn/' }, { kind: 'no-report', as: 'home' }],
    ['none', { ...arrival, href: 'http://other.example.gov.cn/' }, { kind: 'elsewhere', host: 'other.example.gov.cn' }],
    ['report-list', { ...arrival, href: 'http://www.example.gov.cn/' }, { kind: 'no-report', as: 'report-list' }],
  ] as const)('%s at %j', (kind, at, outcome) => {
    expect(outcomeOfOther({ kind, score: 0, evidence: [], attachments: [], listed: 0 }, at)).toEqual(outcome);
  });

  it('reads files of the page’s own site only, the likeliest first', () => {
    const page = 'http://www.example.gov.cn/1.html';
    const file = (href: string, text: string) => ({ href, text, type: href.split('.').at(-1) ?? '' });
    const picked = pickAttachments(
      [
        file('http://www.example.gov.cn/a.zip', '年度报告.zip'),
        file('http://www.example.gov.cn/a.pdf', '2024年度报告.pdf'),
        file('http://cdn.example.com/a.docx', '2024年度报告.docx'),
        file('http://www.example.gov.cn/b.docx', '2024年度报告.docx'),
        file('http://www.example.gov.cn/c.docx', '年度报告图解.docx'),
        file('http://www.example.gov.cn/d.docx', '附表.docx'),
      ],
      page,
    );
    expect(picked.map((href) => href.slice(-6))).toEqual(['b.docx', '/a.pdf']);
  });
});
