import { expect, test } from 'vitest';
import { rules } from '../../lib/rules/engine/registry';

/** The auditors' checks (`CHECK-n`) that one page can answer and that are neither sums nor structure: each has one rule. */
const checks: readonly number[] = [
  ...[12, 13, 14, 15, 18, 20, 24, 27, 30, 32, 34, 35, 38, 39, 40, 41, 43, 47, 48, 50, 51, 52, 56, 57, 58, 59, 60, 61],
  ...[63, 64, 65, 66, 68, 70, 71, 77, 78, 79, 83, 84, 85],
];

test.each(checks)('auditors’ check %i is covered by exactly one rule', (number) => {
  const by = rules.filter((rule) => rule.covers.includes(`CHECK-${number}`)).map((rule) => rule.id);
  expect(by, `Check ${number} must be covered by one rule, not ${by.length} (${by.join(', ')}).`).toHaveLength(1);
});

test('no rule covers a check that is not listed', () => {
  const covered = rules.flatMap((rule) => rule.covers).filter((id) => id.startsWith('CHECK-'));
  expect(covered.filter((id) => !checks.includes(Number(id.slice(6))))).toEqual([]);
});

test('style is a notice', () => {
  expect(rules.filter((rule) => rule.style && rule.severity !== 'notice').map((rule) => rule.id)).toEqual([]);
});
