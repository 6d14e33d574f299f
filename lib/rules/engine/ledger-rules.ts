import type { Rule } from './rule';

const files = import.meta.glob<Rule>('../*.ts', { eager: true, import: 'default' });

/** Rules about the tables, and about what the text says of them. */
export const ledgerRules: readonly Rule[] = Object.values(files);
