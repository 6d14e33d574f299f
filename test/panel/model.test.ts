import { describe, expect, it } from 'vitest';
import { groups } from '../../lib/panel/findings/groups';
import { listed } from '../../lib/panel/findings/listed';
import { stories } from '../../lib/panel/findings/stories';
import { exportName } from '../../lib/report/contract/export-name';
import { at, sampleAudit, sampleFinding, sampleReport } from './sample-audit';

describe('the name of the export', () => {
  const named = (issuer: string | null, year: number | null) => exportName({ report: { ...sampleReport(), issuer, year } });
  it.each([
    ['云溪区民政局', 2023, '云溪区民政局_2023_政府信息公开年报核查.json'],
    [null, 2023, '未识别单位_2023_政府信息公开年报核查.json'],
    ['云溪区民政局', null, '云溪区民政局_未识别年度_政府信息公开年报核查.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 2023, 'a_b_c_d_e_f_g_h_i_j_2023_政府信息公开年报核查.json'],
    ['../../etc', 2023, 'etc_2023_政府信息公开年报核查.json'],
    ['云溪区\u202e局\n民政\u200b', 2023, '云溪区局_民政_2023_政府信息公开年报核查.json'],
    ['...', 2023, '未识别单位_2023_政府信息公开年报核查.json'],
  ])('for %j, %j is %s', (issuer, year, name) => {
    expect(named(issuer, year)).toBe(name);
  });
  it('stays within what file systems take', () => {
    expect(new TextEncoder().encode(named('𠮷'.repeat(500), 2023)).length).toBeLessThanOrEqual(255);
  });
  it('exists even without a report', () => {
    expect(exportName({ report: null })).toBe('未识别单位_未识别年度_政府信息公开年报核查.json');
  });
});

describe('groups of findings', () => {
  const numbered = (...findings: ReturnType<typeof sampleFinding>[]) => findings.map((finding, index) => ({ finding, number: index + 1 }));
  const report = sampleReport();
  it('follow the page and share neighbours of one table or section', () => {
    const made = groups(
      numbered(
        sampleFinding(1, { place: at('p1'), quote: '21件', cell: null }),
        sampleFinding(2),
        sampleFinding(3, { cells: ['requests.granted.total'] }),
        sampleFinding(4, { cells: [], place: at('heading6'), cell: null }),
        sampleFinding(5, { cells: [], place: null, cell: null }),
      ),
      report,
    );
    expect(made.map((group) => [group.spot, group.findings.map((one) => one.number)])).toEqual([
      [{ kind: 'section', section: 1 }, [1]],
      [{ kind: 'table', table: 'requests' }, [2, 3]],
      [{ kind: 'section', section: 6 }, [4]],
      [{ kind: 'report' }, [5]],
    ]);
  });
  it('place a remark about a table by its grid when it names no cell', () => {
    expect(groups(numbered(sampleFinding(1, { cells: [], cell: { grid: 2, row: 0, column: 0 } })), report)[0]?.spot).toEqual({
      kind: 'table',
      table: 'remedies',
    });
  });
  it('put a prose conflict where its words stand, not where its cells stand', () => {
    expect(
      groups(numbered(sampleFinding(1, { place: { kind: 'dom', selector: 'p1', span: [3, 6] }, quote: '21件' })), report)[0]?.spot,
    ).toEqual({ kind: 'section', section: 1 });
  });
});

describe('the list', () => {
  const audit = sampleAudit('inconsistent', {
    findings: [
      sampleFinding(1, { severity: 'notice' }),
      sampleFinding(2, { outcome: 'review' }),
      sampleFinding(3),
      sampleFinding(4, { severity: 'notice', style: true }),
      sampleFinding(5),
    ],
    dismissals: [{ fingerprint: 'f5', reason: '已核对', when: '2026-01-01T00:00:00Z' }],
  });
  const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);
  const wishes = { only: null, order: 'page', showNotices: true } as const;
  it('stands in page order, or errors first, and keeps the numbers', () => {
    expect(numbers(listed(audit, wishes).shown)).toEqual([1, 2, 3]);
    expect(numbers(listed(audit, { ...wishes, order: 'errors' }).shown)).toEqual([3, 2, 1]);
  });
  it('folds remarks on style, and sets aside what was dismissed', () => {
    const { style, dismissed } = listed(audit, wishes);
    expect([numbers(style), numbers(dismissed)]).toEqual([[4], [5]]);
  });
  it('shows one grade only, and counts what the settings keep back', () => {
    expect(numbers(listed(audit, { ...wishes, only: 'review' }).shown)).toEqual([2]);
    expect(listed(audit, { ...wishes, showNotices: false })).toMatchObject({ hidden: 2, style: [] });
  });
});

describe('the story on top', () => {
  const correction = (to: number, ambiguous: boolean, resolves = ['f1']) => ({
    cells: [{ path: 'requests.granted.total', from: 1, to }],
    resolves,
    pattern: null,
    ambiguous,
  });
  it('tells each sure correction by itself, in the order given', () => {
    const { told, settled } = stories(sampleAudit('inconsistent', { corrections: [correction(2, false), correction(3, false, ['f2'])] }));
    expect(told.map(({ certain, candidates }) => [certain, candidates])).toEqual([
      [true, [correction(2, false)]],
      [true, [correction(3, false, ['f2'])]],
    ]);
    expect([...settled]).toEqual(['f1', 'f2']);
  });
  it('names every candidate when the machine cannot tell, and none of another story', () => {
    const { told } = stories(
      sampleAudit('inconsistent', { corrections: [correction(2, true), correction(3, true), correction(4, true, ['f2'])] }),
    );
    expect(told.map(({ candidates }) => candidates.map((one) => one.cells[0]?.to))).toEqual([[2, 3], [4]]);
  });
  it('does not tell a certain correction again with every candidate of another', () => {
    const other = (to: number) => ({ ...correction(to, true, ['f2']), cells: [{ path: 'requests.carriedOut.total', from: 1, to }] });
    const both = (to: number) => ({
      ...correction(2, true, ['f1', 'f2']),
      cells: [...correction(2, true).cells, ...other(to).cells],
    });
    const { told } = stories(sampleAudit('inconsistent', { corrections: [both(5), both(6), other(5), other(6), correction(2, false)] }));
    expect(told.map(({ certain, candidates }) => [certain, candidates])).toEqual([
      [true, [correction(2, false)]],
      [false, [other(5), other(6)]],
    ]);
  });
  it('names the rows to enter again in the words of the form', () => {
    expect(stories(sampleAudit('inconsistent', { reentry: ['requests.granted', 'somewhere'] })).reentry).toEqual([
      '表三“（一）予以公开”',
      'somewhere',
    ]);
  });
  it('recommends nothing that the user set aside', () => {
    const dismissals = [{ fingerprint: 'f2', reason: '已核对', when: '2026-01-01T00:00:00Z' }];
    const { told } = stories(sampleAudit('inconsistent', { corrections: [correction(2, false, ['f1', 'f2'])], dismissals }));
    expect(told).toEqual([]);
  });
  it('is empty when nothing fails', () => {
    expect(stories(sampleAudit('consistent'))).toEqual({ told: [], settled: new Set(), reentry: [] });
  });
});
