import type { Text } from './text';

/** What a rule says of itself to people. */
export interface RuleText {
  /** True when the report is right. */
  readonly title: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly basis: string;
}

/** What the rules say of themselves; null for an unknown rule. */
export type Describe = (ruleId: string) => RuleText | null;
