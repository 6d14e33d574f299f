/** What is changed, spot by spot, and the tests that should notice. */
export interface Group {
  readonly mutate: string;
  readonly tests: readonly string[];
}

/** The core, folder by folder, each with the tests that are about it. */
export const groups: Readonly<Record<string, Group>> = {
  reckoning: { mutate: 'lib/reckoning', tests: ['test/reckoning', 'test/tables/lost-blanks.test.ts'] },
  tables: { mutate: 'lib/tables', tests: ['test/tables', 'test/statute/further-editions.test.ts'] },
  engine: { mutate: 'lib/rules/engine', tests: ['test/rules'] },
  audit: { mutate: 'lib/audit', tests: ['test/audit', 'test/recognise/several-reports.test.ts', 'test/extension/examine-steps.test.ts'] },
};
