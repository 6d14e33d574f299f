import type { Rule } from './rule';

// `import: 'default'` leaves the examples behind: a build takes only what each rule file exports by default. Written in one with
// `Object.values`, the build leaves the files' names behind too.
const files = Object.values(import.meta.glob<Rule>('../*.ts', { eager: true, import: 'default' }));

/** Every rule file of `lib/rules`, by id: the folder is the registry. */
export const rules: readonly Rule[] = files.sort((a, b) => (a.id < b.id ? -1 : 1));
