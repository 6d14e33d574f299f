import { besideRules } from './beside-rules';
import { byFile } from './by-file';
import { rules } from './registry';
import type { Advice, BesideRule, Rule } from './rule';
import { byId } from './rule-order';

const files = byFile(import.meta.glob<Advice>(['../*.ts', '../{wording,beside}/*.ts'], { eager: true, import: 'advice' }));

/** A rule with what its file says of it. */
export interface AdvisedRule {
  readonly rule: Rule | BesideRule;
  readonly advice: Advice;
}

/** Every rule with its advice, by id. */
export const advisedRules: readonly AdvisedRule[] = byId<Rule | BesideRule>([...rules, ...besideRules]).map((rule) => {
  const advice = files[rule.id];
  if (!advice) throw new Error(`the file of ${rule.id} exports no advice`);
  return { rule, advice };
});
