import { describe, expect, it } from 'vitest';
import { correctionOn, opinionOn, toText } from '../../lib/papers';
import type { Audit } from '../../lib/report/audit';
import type { Finding } from '../../lib/report/outcome';
import type { Report } from '../../lib/report/report';
import { gradeOf } from '../../lib/report/told/grade';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { judge } from '../../lib/rules/engine/judge';
import { judgeBeside } from '../../lib/rules/engine/judge-beside';
import type { Example, Rule } from '../../lib/rules/engine/rule';
import { claimConflict, consistent, makeAudit, placeOf } from '../overlay/stand';
import { exampleOthers, exampleReport } from '../rules/example-report';
import { describeRule } from './describe';

const files = import.meta.glob<{ default: Rule; examples?: readonly Example[] }>(
  ['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'],
  { eager: true },
);
const opinion = (audit: Audit, finding: Finding, language: 'zh' | 'en' = 'zh') => toText(opinionOn(audit, finding, describeRule, language));
const correction = (audit: Audit, finding: Finding, language: 'zh' | 'en' = 'zh') => toText(correctionOn(audit, finding, language));

describe.each(Object.values(files).map((file) => [file.default.id, file.examples ?? []] as const))('%s', (rule, examples) => {
  const told = examples.flatMap((example) => {
    const report = exampleReport(example);
    const { findings } = besideRules.some(({ id }) => id === rule)
      ? judgeBeside(report, exampleOthers(example))
      : judge(report, { localDays: example.localDays ?? {} });
    return findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({ name: `${example.name}: ${finding.at}`, report, finding }));
  });

  it('is told about in ready sentences, and severity decides what they ask', () => {
    expect(told.length).toBeGreaterThan(0);
    for (const { name, report, finding } of told) {
      const audit = auditOf(report, finding);
      for (const language of ['zh', 'en'] as const) {
        for (const sentence of [opinion(audit, finding, language), correction(audit, finding, language)]) {
          expect(sentence, name).toContain(report.issuer ?? '');
          expect(sentence, name).toMatch(/《.+》/);
          expect(sentence, name).not.toMatch(/undefined|null|NaN|@\S*\d{4}\/|(?:disclosure|requests|remedies)\.[a-z]|。。|，。|\.\. |：：/);
        }
        expect(opinion(audit, finding, language), name).toContain(finding.basis.split(' ')[0]);
      }
      const asked = opinion(audit, finding);
      const grade = gradeOf(finding);
      expect(asked.includes('请对照台账更正'), name).toBe(grade === 'error');
      expect(asked.includes('请核实'), name).toBe(grade === 'warning');
      expect(asked.includes('无法自动判定'), name).toBe(grade === 'review');
      expect(asked.includes('无须因此重新公布'), name).toBe(grade === 'notice');
      // Nobody knows the right figure: none is claimed.
      expect(correction(audit, finding), name).not.toMatch(/现更正为“\d/);
    }
  });

  it('says its place once', () => {
    for (const { name, report, finding } of told) {
      const label = finding.cell ? report.facts[finding.cells[0] ?? '']?.label : undefined;
      if (!label) continue;
      // A cell of another year's report has the same name.
      const sentence =
        opinion(auditOf(report, finding), finding)
          .split('依据')[0]
          ?.replaceAll(/上年年报“[^”]*”/g, '') ?? '';
      expect(sentence.split(label).length - 1, `${name}: ${sentence}`).toBeLessThanOrEqual(1);
    }
  });
});

describe('a sum that fails', () => {
  const audit = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 });
  const finding = audit.findings.find((one) => one.at === 'requests.granted');
  if (!finding) throw new Error('the row’s finding is missing');
  const cause = {
    cells: [{ path: 'requests.granted.naturalPerson', from: 21, to: 10 }],
    resolves: [finding.fingerprint, 'another'],
    pattern: 'transposed-digits' as const,
    ambiguous: false,
  };

  it('gives the auditor everything to cite', () => {
    expect(opinion(audit, finding)).toBe(
      '青石街道办事处《青石街道2020年政府信息公开工作年度报告》：（一）予以公开 · 总计填报为 10，各项之和为 21，相差 -11（算式：21 ≠ 10）。' +
        '依据：国办公开办函〔2019〕60号 表三。请对照台账更正。',
    );
  });

  it('is led by its likely cause, which the clerk corrects instead', () => {
    const known = { ...audit, corrections: [cause] };
    expect(opinion(known, finding)).toContain(
      '》：最可能的原因：表三“（一）予以公开”行“自然人”列填报为 21，疑似误填，应为 10（数字颠倒），更正后可同时消除 2 处不符。本处：',
    );
    expect(correction(known, finding)).toContain('表三“（一）予以公开”行“自然人”列原填报为“21”，现更正为“10”。更正原因：数字颠倒');
  });

  it('recommends no cause that the user set aside', () => {
    const dismissals = [{ fingerprint: 'another', reason: '已核对', when: '2026-01-01T00:00:00Z' }];
    const known = { ...audit, corrections: [cause], dismissals };
    expect(opinion(known, finding)).not.toContain('最可能');
    expect(correction(known, finding)).toContain('更正为“＿＿＿＿”');
  });

  it('leaves a gap for the figure that nobody knows', () => {
    const corrections = [10, 12].map((to) => ({
      ...cause,
      cells: [{ path: 'requests.granted.naturalPerson', from: 21, to }],
      ambiguous: true,
    }));
    expect(correction({ ...audit, corrections }, finding)).toContain('更正为“＿＿＿＿”');
    expect(correction(audit, { ...finding, outcome: 'review' })).toContain('更正为“＿＿＿＿”');
    expect(opinion({ ...audit, corrections }, finding)).toContain('2 种同样可能的改法');
  });
});

it('never turns a conflict of text and table into a corrected figure', () => {
  const { finding, claim } = claimConflict();
  const audit = makeAudit(consistent, { findings: [finding], claims: [claim] });
  expect(opinion(audit, finding)).toContain('“2020年共受理依申请公开政府信息15件”');
  expect(correction(audit, finding)).not.toMatch(/更正为“\d/);
});

it('names no single cell for a note about many', () => {
  const [base] = makeAudit({ ...consistent, 'requests.granted.naturalPerson': 21 }).findings;
  if (!base) throw new Error('a finding expected');
  const places = base.cells.map(placeOf);
  const message = { zh: '表三 7 格未填。', en: 'Table three: 7 cells left blank.' };
  const finding = { ...base, severity: 'notice' as const, equation: null, formula: null, expected: null, actual: 7, places, message };
  expect(opinion({ ...makeAudit(consistent), findings: [finding] }, finding)).toMatch(/年度报告》：表三 7 格未填。依据/);
});

function auditOf(report: Report, finding: Finding): Audit {
  return { ...makeAudit(consistent), report, findings: [finding], corrections: [] };
}
