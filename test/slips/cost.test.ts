import { expect, test } from 'vitest';
import { findSlips } from '../../lib/slips/match/find-slips';
import type { SlipTable } from '../../lib/slips/match/slip';
import { slipText } from './slip-text';

const tables = import.meta.glob<SlipTable>('../../lib/slips/*.ts', { eager: true, import: 'default' });

/** Whatever a line begins with, and then a long run of what may follow. */
const RUNS = [
  ' ',
  '1',
  '一',
  'x',
  '×',
  '_',
  '.',
  '-',
  '*',
  '(',
  '（',
  '@',
  'a',
  '，',
  '。',
  '年',
  '公开',
  '信息',
  '1 ',
  'a.',
  '一，',
  '（一',
  '20',
];
const LENGTH = 100_000;

test.each(Object.entries(tables))(
  '%s costs as much as the text is long',
  (_, table) => {
    // Processor time: a busy machine does not count against it.
    const begun = process.cpuUsage();
    for (const run of RUNS) {
      const long = run.repeat(LENGTH / run.length);
      const heads = table.slips.flatMap((slip) => slip.needs.flatMap((sentence) => [3, 6, 9].map((end) => sentence.slice(0, end))));
      const each = long.slice(0, LENGTH / heads.length);
      findSlips(table, slipText(long));
      // One text in which every line begins somewhere, each followed by its run.
      findSlips(table, slipText(heads.map((head) => head + each).join('')));
      for (const slip of table.slips) findSlips({ ...table, slips: [slip] }, slipText((slip.needs[0] ?? '').slice(0, 5) + long, slip));
    }
    const spent = process.cpuUsage(begun).user / 1_000;
    // A pattern whose cost is the square of the length would take minutes here.
    expect(spent, `${Math.round(spent)} ms for ${RUNS.length} runs of ${LENGTH} characters`).toBeLessThan(10_000);
  },
  60_000,
);
