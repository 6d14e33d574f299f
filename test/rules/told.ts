import { hash } from '../../lib/report/hash';
import { besideRules } from '../../lib/rules/engine/beside-rules';
import { judge } from '../../lib/rules/engine/judge';
import { judgeBeside } from '../../lib/rules/engine/judge-beside';
import type { BesideRule, Example, Rule } from '../../lib/rules/engine/rule';
import { exampleOthers, exampleReport } from './example-report';

const files = import.meta.glob<{ default: Rule | BesideRule; examples?: readonly Example[] }>(
  ['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'],
  { eager: true },
);

export interface ToldExample {
  readonly name: string;
  readonly rule: Rule | BesideRule;
  readonly example: Example;
}

/** Every example of every rule. */
export const toldExamples: readonly ToldExample[] = Object.values(files).flatMap(({ default: rule, examples = [] }) =>
  examples.map((example) => ({ name: `${rule.id}: ${example.name}`, rule, example })),
);

/** What the whole catalogue says of an example: outcomes that are no pass, and a hash of every check and finding with all their words. */
export function toldOf({ rule, example }: ToldExample): string {
  const report = exampleReport(example);
  const judged = besideRules.some(({ id }) => id === rule.id)
    ? judgeBeside(report, exampleOthers(example))
    : judge(report, { localDays: example.localDays ?? {} });
  const { checks, findings } = judged;
  const counts = new Map<string, number>();
  for (const { outcome } of checks) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...[...counts].map(([outcome, count]) => `${count} ${outcome}`), hash(JSON.stringify([checks, findings])).slice(0, 8)].join(', ');
}
