import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { toPage, toText } from '../../lib/papers';
import type { AuditExport } from '../../lib/report/contract/schema';
import { advisedRules } from '../../lib/rules/engine/advice';
import { type Score, scoreOf } from '../../lib/takeaway/score';
import { scorePaper, scoreSheets } from '../../lib/takeaway/score-sheet';
import { DEADLINES, exampleWeights, readWeights, type Weights } from '../../lib/takeaway/weights';
import { writeXlsx } from '../../lib/takeaway/xlsx';
import { sampleBatch } from './batch';
import { convert, EVERY_SHEET, hasOfficeSuite } from './office-suite';
import { records } from './parse-csv';

const titles = new Map(advisedRules.map(({ rule: { id }, advice }) => [id, advice]));
const describeRule = (id: string) => titles.get(id) ?? null;
const batch = sampleBatch();
const [faulty] = batch;
if (!faulty) throw new Error('a report expected');
const [finding] = faulty.findings;
if (!finding) throw new Error('a finding expected');

const made = (findings: readonly Partial<AuditExport['findings'][number]>[]): AuditExport => ({
  ...faulty,
  findings: findings.map((one, at) => ({ ...finding, fingerprint: `f${at}`, outcome: 'fail', severity: 'error', ...one })),
  dismissals: [],
});

describe('a score', () => {
  it('takes off for every place, and never more than the limit of a rule', () => {
    const rules = { 'result-total': { each: 4, most: 10 } };
    const weights: Weights = { ...exampleWeights, rules };
    expect(scoreOf(made([{ rule: 'result-total' }, { rule: 'result-total' }]), weights).points).toBe(92);
    expect(scoreOf(made(Array.from({ length: 9 }, () => ({ rule: 'result-total' }))), weights).points).toBe(90);
  });

  it('counts days late, from the rule that tells them', () => {
    const late = { ...exampleWeights, late: { rules: DEADLINES, once: 5, perDay: 0.5, most: 20 } };
    expect(scoreOf(made([{ rule: 'department-deadline', actual: 6, severity: 'warning' }]), late).deductions).toEqual([
      { rule: 'department-deadline', count: 6, unit: 'days', points: 8 },
    ]);
    expect(scoreOf(made([{ rule: 'department-deadline', actual: 900, severity: 'warning' }]), late).points).toBe(80);
  });

  it('what cannot be decided, what is for information and what was set aside costs nothing by the example', () => {
    expect(
      scoreOf(made([{ outcome: 'review' }, { severity: 'notice' }, { severity: 'warning', style: true }]), exampleWeights).points,
    ).toBe(100);
    const dismissals = [{ fingerprint: 'f0', reason: '已核对', when: '2026-01-01T00:00:00Z' }];
    expect(scoreOf({ ...made([{}]), dismissals }, exampleWeights).points).toBe(100);
  });

  it('of what is no report is none; of what was read in part it is said', () => {
    expect(scoreOf(batch[2] as AuditExport, exampleWeights)).toMatchObject({ points: null, isPartial: true });
    expect(scoreOf({ ...faulty, verdict: 'not-fully-read' }, exampleWeights).isPartial).toBe(true);
  });

  const deduction = fc.record({ each: fc.integer({ min: 0, max: 9 }), most: fc.option(fc.integer({ min: 0, max: 30 })) });
  test.prop([fc.array(fc.constantFrom('result-total', 'intake-balance', 'department-deadline'), { maxLength: 30 }), deduction, deduction])(
    'stays between nothing and all, and is what is left of the deductions',
    (rules, error, own) => {
      const weights = { ...exampleWeights, grades: { ...exampleWeights.grades, error }, rules: { 'result-total': own } };
      const { points, deductions } = scoreOf(made(rules.map((rule) => ({ rule, actual: 3 }))), weights);
      const taken = deductions.reduce((sum, one) => sum + one.points, 0);
      expect(points).toBe(Math.max(0, Math.round((100 - taken) * 100) / 100));
      for (const one of deductions.filter(({ rule }) => rule === 'result-total'))
        expect(one.points).toBeLessThanOrEqual(own.most ?? Number.POSITIVE_INFINITY);
    },
  );
});

describe('weights', () => {
  it('are data: what was written is read again', () => {
    expect(readWeights(JSON.stringify(exampleWeights))).toEqual(exampleWeights);
  });

  it.each([
    '',
    '[]',
    '{}',
    '{"name":"x","full":0}',
    JSON.stringify({ ...exampleWeights, rules: { a: { each: -1, most: null } } }),
    JSON.stringify({ ...exampleWeights, late: {} }),
  ])('%j is told what it lacks', (json) => {
    expect(readWeights(json)).toHaveProperty('problem');
  });

  it('name only rules that there are', () => {
    const known = new Set(advisedRules.map(({ rule }) => rule.id));
    expect([...Object.keys(exampleWeights.rules), ...DEADLINES].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a score sheet', () => {
  const last: Score = { issuer: '北洼镇', year: 2024, points: 0, deductions: [], isPartial: false, source: '' };
  const scores = [...batch.map((one) => scoreOf(one, exampleWeights)), last];

  it('ranks bodies, equal scores at one place, what cannot be scored last', () => {
    const [ranking] = scoreSheets(scores, exampleWeights, describeRule, 'zh');
    expect([...(ranking?.rows() ?? [])].map(([rank, issuer]) => [rank, issuer])).toEqual([
      [1, '清浦县水利局'],
      [2, '南屏县自然资源局'],
      [3, '北洼镇'],
      [null, null],
    ]);
  });

  it('says by which weights, and that they are an example', () => {
    const text = toText(scorePaper(scores, exampleWeights, describeRule, 'zh'));
    for (const part of ['示例评分办法', '不是通知规定的标准', '北洼镇', '未见年报', '逾期每天另扣']) expect(text).toContain(part);
    expect(toPage(scorePaper(scores, exampleWeights, describeRule, 'zh'))).toContain('<table');
  });

  it.skipIf(!hasOfficeSuite)('LibreOffice opens it with its numbers', { timeout: 120_000 }, async () => {
    const sheets = scoreSheets(scores, exampleWeights, describeRule, 'zh');
    const files = await convert('scores.xlsx', await writeXlsx(sheets), EVERY_SHEET);
    const [ranking] = sheets;
    const read = records(files.get(`scores-${ranking?.name}.csv`)?.toString() ?? '');
    expect(read.map((row) => row.得分)).toEqual([...(ranking?.rows() ?? [])].map((row) => (row[3] === null ? '' : String(row[3]))));
  });
});
