import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../lib/overlay/card/comparison';
import { auditorSentence, clerkSentence } from '../../../lib/overlay/card/sentences';
import type { Audit } from '../../../lib/report/audit';
import type { Finding } from '../../../lib/report/outcome';
import type { Report } from '../../../lib/report/report';
import { judge } from '../../../lib/rules/engine/judge';
import type { Example, Rule } from '../../../lib/rules/engine/rule';
import { exampleReport } from '../../rules/example-report';
import { printedSentence } from '../sentence-shape';
import { claimConflict, consistent, makeAudit, placeOf } from '../stand';

const files = import.meta.glob<{ default: Rule; examples?: readonly Example[] }>('../../lib/rules/*.ts', { eager: true });

describe.each(Object.values(files).map((file) => [file.default.id, file.examples ?? []] as const))('%s', (rule, examples) => {
  const told = examples.flatMap((example) => {
    const report = exampleReport(example);
    return judge(report)
      .findings.filter((finding) => finding.rule === rule)
      .map((finding) => ({ name: `${example.name}: ${finding.at}`, report, finding }));
  });

  it('is told about in ready sentences', () => {
    expect(told.length).toBeGreaterThan(0);
    for (const { name, report, finding } of told) {
      const audit = auditOf(report, finding);
      for (const language of ['zh', 'en'] as const) {
        const opinion = auditorSentence(audit, finding, language);
        const correction = clerkSentence(audit, finding, language);
        for (const sentence of [opinion, correction]) {
          expect(sentence, name).toContain(report.issuer ?? '');
          expect(sentence, name).toContain(String(report.year ?? ''));
          expect(sentence, name).toContain(finding.basis);
          expect(sentence, name).not.toMatch(/undefined|null|NaN|(?:disclosure|requests|remedies)\.|。。|，。|\.\. /);
        }
        if (finding.outcome === 'review') expect(opinion, name).not.toMatch(/如确有误|印的是 .* 应为|please verify and correct/i);
        printedSentence(opinion, finding, report);
      }
    }
  });
});

describe('a sum that fails', () => {
  const audit = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 });
  const finding = audit.findings.find((one) => one.at === 'requests.granted');
  if (!finding) throw new Error('the row’s finding is missing');

  it('gives the auditor everything to cite', () => {
    expect(auditorSentence(audit, finding, 'zh')).toBe(
      '青石街道办事处2020年政府信息公开工作年度报告表三“（一）予以公开”行“总计”列：（一）予以公开 · 总计印为 10，各项之和为 21，相差 -11。' +
        '算式：21 ≠ 10。依据：国办公开办函〔2019〕60号 表三。请核实，如确有误请更正并重新公布。',
    );
  });

  it('gives the clerk a correction of the cell itself', () => {
    expect(clerkSentence(audit, finding, 'zh')).toContain('表三“（一）予以公开”行“总计”列原为“10”，现更正为“21”');
  });

  it('corrects the likely cause instead, when there is one', () => {
    const cell = { path: 'requests.granted.naturalPerson', from: 21, to: 10 };
    const corrections = [{ cells: [cell], resolves: [finding.fingerprint], pattern: null, ambiguous: false }];
    expect(clerkSentence({ ...audit, corrections }, finding, 'zh')).toContain('表三“（一）予以公开”行“自然人”列原为“21”，现更正为“10”');
  });

  it('leaves a gap for the figure that nobody knows', () => {
    const corrections = [10, 12].map((to) => ({
      cells: [{ path: 'requests.granted.naturalPerson', from: 21, to }],
      resolves: [finding.fingerprint],
      pattern: null,
      ambiguous: true,
    }));
    expect(clerkSentence({ ...audit, corrections }, finding, 'zh')).toContain('现更正为“____”');
    expect(clerkSentence(audit, { ...finding, outcome: 'review' }, 'zh')).toContain('现更正为“____”');
  });
});

it('names no single cell for a note about many', () => {
  const [base] = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 }).findings;
  if (!base) throw new Error('a finding expected');
  const places = base.cells.map(placeOf);
  const message = { zh: '表三 7 格未填，按 0 计。', en: 'Table three: 7 cells left blank.' };
  const finding = { ...base, severity: 'notice' as const, equation: null, formula: null, expected: null, actual: 7, places, message };
  expect(auditorSentence({ ...makeAudit(consistent), findings: [finding] }, finding, 'zh')).toMatch(
    /年度报告：表三 7 格未填，按 0 计。依据/,
  );
});

it('quotes the clause of a claim instead of naming a cell', () => {
  const { finding, claim } = claimConflict();
  const audit = makeAudit(consistent, { findings: [finding], claims: [claim] });
  expect(auditorSentence(audit, finding, 'zh')).toContain('“2020年共受理依申请公开政府信息15件”处');
});

describe('figures that stand nowhere on the page', () => {
  const [base] = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 }).findings;
  if (!base) throw new Error('a finding expected');
  const cases: [string, Partial<Finding>][] = [
    ['days late', { equation: null, cell: null, cells: [], quote: '2021-05-26', actual: 115, expected: 0, severity: 'warning' }],
    [
      'days late that are also a day of the quoted date',
      { equation: null, cell: null, cells: [], quote: '2024-04-10', actual: 10, expected: 0, severity: 'warning' },
    ],
    ['a count of characters', { equation: null, cell: null, cells: [], quote: null, actual: 1050, expected: 1000 }],
    ['values in a row', { equation: null, quote: null, actual: 16, expected: 15, severity: 'notice', outcome: 'review' }],
  ];
  it.each(cases)('%s: are never offered as a correction', (_, patch) => {
    const finding = { ...base, ...patch };
    const audit = { ...makeAudit(consistent), findings: [finding] };
    expect(comparisonOf(finding, audit.report)).toBeNull();
    expect(clerkSentence(audit, finding, 'zh')).toContain('现更正为“____”');
    expect(auditorSentence(audit, finding, 'zh')).not.toContain('应为');
  });

  it('a balance of two sides names no single figure', () => {
    const audit = makeAudit({ ...consistent, 'requests.carriedIn.naturalPerson': 4 });
    const finding = audit.findings.find((one) => one.rule === 'intake-balance');
    if (!finding) throw new Error('the balance should not hold');
    expect(clerkSentence(audit, finding, 'zh')).toContain('原为“13”，现更正为“____”');
  });
});

function auditOf(report: Report, finding: Finding): Audit {
  return { ...makeAudit(consistent), report, findings: [finding], corrections: [] };
}
