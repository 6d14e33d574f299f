import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import type { Example, Rule } from '../../lib/rules/engine/rule';
import { costOfTwice, LIMIT } from '../cost-of-twice';
import { exampleReport } from './example-report';

const files = import.meta.glob<{ default: Rule; examples?: readonly Example[] }>(['../../lib/rules/*.ts', '../../lib/rules/wording/*.ts'], {
  eager: true,
});

/** So many times the paragraphs of an example, and twice as many. */
const TIMES = 1000;
/** Milliseconds; less is noise. */
const LEAST = 40;

const withProse = Object.values(files).flatMap(({ default: { id }, examples = [] }) => {
  const told = examples.filter(({ prose = {} }) => Object.keys(prose).length > 0);
  return told.length > 0 ? [{ id, told }] : [];
});

/** What a rule finds once it may find in every paragraph of a page without end. */
describe.each(withProse)('judging takes as long as the report is, with what $id finds', ({ told }) => {
  test.each(told)(
    '$name',
    (example) => {
      const workOn = (times: number) => judging(repeated(example, TIMES * times));
      expect(costOfTwice({ workOn, least: LEAST }), 'times as long for twice the paragraphs').toBeLessThan(LIMIT);
    },
    60_000,
  );
});

function repeated(example: Example, times: number): Report {
  const prose = Object.entries(example.prose ?? {}).map(([part, texts]) => [part, Array.from({ length: times }, () => texts).flat()]);
  return exampleReport({ ...example, prose: Object.fromEntries(prose) });
}

const judging = (report: Report) => () => judge(report);
