import type { Severity } from '../outcome';
import type { Text } from '../text';

/** What a rule says of itself to people. */
export interface RuleText {
  /** True when the report is right. */
  readonly title: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly basis: string;
}

/** A rule as a page to read. */
export interface RulePage extends RuleText {
  readonly id: string;
  readonly severity: Severity;
  /** A remark on wording or form. */
  readonly style: boolean;
  /** Ids of the editions in which it holds. */
  readonly editions: readonly string[];
  /** In the form's own labels; empty where it is no sum. */
  readonly formulas: readonly string[];
  readonly examples: readonly { readonly name: string; readonly outcome: 'pass' | 'fail' | 'review' | 'inapplicable' }[];
}

/** What the rules say of themselves; null for an unknown rule. */
export type Describe = (ruleId: string) => RuleText | null;
