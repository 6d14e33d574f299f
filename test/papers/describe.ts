import type { Describe } from '../../lib/report/told/rule-text';
import { advisedRules } from '../../lib/rules/engine/advice';

const texts = new Map(advisedRules.map(({ rule: { id, basis }, advice }) => [id, { basis, ...advice }]));

/** What every rule says of itself. */
export const describeRule: Describe = (id) => texts.get(id) ?? null;
