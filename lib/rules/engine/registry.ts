import { ledgerRules } from './ledger-rules';
import type { Rule } from './rule';
import { byId } from './rule-order';
import { wordingRules } from './wording-rules';

/** Every rule file of `lib/rules` that a report alone is judged by: the folders are the registry. */
export const rules: readonly Rule[] = byId([...ledgerRules, ...wordingRules]);
