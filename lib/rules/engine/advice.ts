import { rules } from './registry';
import type { Advice, Rule } from './rule';

const files = import.meta.glob<Advice>('../*.ts', { eager: true, import: 'advice' });

/** A rule with what its file says of it. */
export interface AdvisedRule {
  readonly rule: Rule;
  readonly advice: Advice;
}

/** Every rule with its advice, by id. */
export const advisedRules: readonly AdvisedRule[] = rules.map((rule) => {
  const advice = files[`../${rule.id}.ts`];
  if (!advice) throw new Error(`lib/rules/${rule.id}.ts exports no advice`);
  return { rule, advice };
});
