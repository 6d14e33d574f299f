import type { Rule } from './rule';

const files = import.meta.glob<Rule>('../wording/*.ts', { eager: true, import: 'default' });

/** Rules about wording, names and dates in the text: a script of their own brings them to a page, beside the reader of its prose. */
export const wordingRules: readonly Rule[] = Object.values(files);
