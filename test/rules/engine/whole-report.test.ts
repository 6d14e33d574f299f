import { expect, test } from 'vitest';
import type { BoundTable, Report, Section } from '../../../lib/report/report';
import { isWhole } from '../../../lib/rules/engine/whole-report';
import { exampleReport } from '../example-report';

const report = exampleReport({ edition: '2021' });
const part = (number: number, more: Partial<Section>): Partial<Report> => ({
  sections: report.sections.map((one) => (one.number === number ? { ...one, ...more } : one)),
});
const lost = (id: string): Partial<Report> => ({
  tables: { ...report.tables, [id]: { ...(report.tables[id] as BoundTable), found: false } },
});

test.each<[why: string, more: Partial<Report>, whole: boolean]>([
  ['as it should be', {}, true],
  ['a part that was not found', part(5, { found: false }), false],
  ['a part that is not even looked for', { sections: report.sections.slice(0, -1) }, false],
  ['a part that is a heading only', part(5, { length: 0 }), false],
  ['a part that is a table only', part(3, { length: 0 }), true],
  ['a part without words and without its table', { ...part(3, { length: 0 }), ...lost('requests') }, false],
  ['a part with words in the place of its table', lost('requests'), true],
  ['one character in a part', part(5, { length: 1 }), true],
])('%s: %s', (_, more, whole) => {
  expect(isWhole({ ...report, ...more })).toBe(whole);
});
