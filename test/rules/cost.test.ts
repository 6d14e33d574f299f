import { describe, expect, test } from 'vitest';
import type { Report } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import type { Example, Rule } from '../../lib/rules/engine/rule';
import { exampleReport } from './example-report';

const files = import.meta.glob<{ default: Rule; examples?: readonly Example[] }>(['../../lib/rules/*.ts', '../../lib/rules/wording/*.ts'], {
  eager: true,
});

/** So many times the paragraphs of an example, and twice as many. */
const TIMES = 1000;
/** Milliseconds; less is noise. */
const LEAST = 40;
/** Times as long for twice the paragraphs: 2 where it keeps step, 4 where it grows with the square. */
const LIMIT = 2.75;

const withProse = Object.values(files).flatMap(({ default: { id }, examples = [] }) => {
  const told = examples.filter(({ prose = {} }) => Object.keys(prose).length > 0);
  return told.length > 0 ? [{ id, told }] : [];
});

/** What a rule finds once it may find in every paragraph of a page without end. */
describe.each(withProse)('judging takes as long as the report is, with what $id finds', ({ told }) => {
  test.each(told)(
    '$name',
    (example) => {
      let growth = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 4 && growth >= LIMIT; tries++) {
        const twice = cost(repeated(example, TIMES * 2));
        growth = twice < LEAST * 2 ? 0 : twice / Math.max(LEAST, cost(repeated(example, TIMES)));
      }
      expect(growth, 'times as long for twice the paragraphs').toBeLessThan(LIMIT);
    },
    30_000,
  );
});

function repeated(example: Example, times: number): Report {
  const prose = Object.entries(example.prose ?? {}).map(([part, texts]) => [part, Array.from({ length: times }, () => texts).flat()]);
  return exampleReport({ ...example, prose: Object.fromEntries(prose) });
}

/** Processor time of judging, in milliseconds, the least of two: a busy machine does not count against it. */
function cost(report: Report): number {
  return Math.min(
    ...Array.from({ length: 2 }, () => {
      const before = process.cpuUsage();
      judge(report);
      return process.cpuUsage(before).user / 1000;
    }),
  );
}
