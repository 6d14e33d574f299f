import { describe, expect, test } from 'vitest';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { judge } from '../../lib/rules/engine/judge';
import { judgeBeside } from '../../lib/rules/engine/judge-beside';
import type { Advice, BesideRule, Example, Rule } from '../../lib/rules/engine/rule';
import { exampleOthers, exampleReport } from './example-report';

const files = import.meta.glob<{ default: Rule | BesideRule; advice: Advice; examples?: readonly Example[] }>(
  ['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'],
  {
    eager: true,
  },
);

describe.each(Object.entries(files))('%s', (path, file) => {
  const rule = file.default;
  const examples = file.examples ?? [];

  test('is a rule whose id is its file name', () => {
    expect(path.split('/').at(-1), `${path}: the rule's id must equal the file's name.`).toBe(`${rule.id}.ts`);
    for (const text of [file.advice.title, file.advice.why, file.advice.fix])
      expect(text.zh && text.en, `${rule.id}: a text lacks a language.`).toBeTruthy();
    expect(rule.basis, `${rule.id}: a basis must be given.`).toBeTruthy();
  });

  test('shows how it fails', () => {
    const failing = examples.some(({ expect: expected }) => typeof expected === 'object' && Object.keys(expected).length > 0);
    expect(failing, `${rule.id} has no example that fails or needs review: a rule nobody has seen fail proves nothing.`).toBe(true);
    expect(
      examples.some((example) => example.expect === 'pass'),
      `${rule.id} has no example that passes.`,
    ).toBe(true);
  });

  test.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
    const report = exampleReport(example);
    const { checks, findings } = besideRules.some(({ id }) => id === rule.id)
      ? judgeBeside(report, exampleOthers(example))
      : judge(report, { localDays: example.localDays ?? {} });
    const own = checks.filter((check) => check.rule === rule.id);
    const told = Object.fromEntries(
      own.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'inapplicable').map((c) => [c.at, c.outcome]),
    );
    expect(told).toEqual(typeof example.expect === 'object' ? example.expect : {});
    if (example.expect === 'pass') expect(own.map((check) => check.outcome)).toContain('pass');
    if (example.expect === 'inapplicable') expect(own.map((check) => check.outcome)).toContain('inapplicable');
    for (const check of own)
      if (check.outcome === 'inapplicable' || check.outcome === 'review') expect(check.reason, check.at).toBeTruthy();
    for (const finding of findings.filter((one) => one.rule === rule.id)) {
      expect(finding.message.zh, 'a finding says in Chinese what is wrong').toMatch(/[\u4e00-\u9fff]/);
      expect(finding.message.en).toBeTruthy();
      if (finding.outcome !== 'review') continue;
      expect(finding.message.zh, 'a review never says error').not.toMatch(/错误|有误|算错|填错/);
      expect(finding.message.en, 'a review never says error').not.toMatch(/\berrors?\b|\bwrong\b/i);
    }
  });
});
