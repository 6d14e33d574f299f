import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { findSlips } from '../../lib/slips/match/find-slips';
import { findHeadingSlips } from '../../lib/slips/match/headings';
import type { Exception, Outline, Slip, SlipTable } from '../../lib/slips/match/slip';
import { readText } from '../../lib/sources/text';
import { slipText } from './slip-text';

const tables = import.meta.glob<SlipTable>('../../lib/slips/*.ts', { eager: true, import: 'default' });
const ruleFiles = Object.keys(import.meta.glob(['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'])).map((path) =>
  path.replace(/^.*\//, ''),
);

describe.each(Object.entries(tables))('%s', (path, table) => {
  test('is named after the rule that asks it', () => {
    expect(ruleFiles, `${path}: a table of slips bears the name of its rule.`).toContain(path.replace(/^.*\//, ''));
  });

  const lines = table.slips.map((slip) => [`${slip.at}: ${slip.needs[0] ?? 'a line without a sentence'}`, slip] as const);
  describe.each(lines)('%s', (_, slip) => {
    test('is found in its sentences', () => {
      expect(slip.needs.length, 'A line nobody needs: give the sentence that made it.').toBeGreaterThan(0);
      const missed = slip.needs.filter((sentence) => !told(table, slip, sentence));
      expect(missed, 'Not found where the line says that it is found.').toEqual([]);
    });

    test.each((slip.unless ?? []).map((exception) => [exception.name, exception] as const))('but not: %s', (_, exception) => {
      const { needs } = exception;
      expect(told(table, slip, needs, exception.part), `“${needs}” is told in spite of its exception.`).toBe(false);
      expect(toldWithout(table, slip, exception), `“${needs}” would not be told without the exception: nobody needs it.`).toBe(true);
    });
  });
});

function told(table: SlipTable, slip: Slip, sentence: string, part?: number): boolean {
  if (slip.kind === 'heading') return findHeadingSlips(table, outlineOf(sentence)).some((hit) => hit.slip === slip);
  return findSlips(table, slipText(sentence, slip, part)).some((hit) => hit.slip === slip);
}

/** Headings are read as they are on a page. */
function outlineOf(lines: string): Outline {
  return readReport(readText(`青河县民政局2021年政府信息公开工作年度报告\n${lines}`, { name: 'outline' })).report;
}

function toldWithout(table: SlipTable, slip: Slip, exception: Exception): boolean {
  const bare: Slip = { ...slip, unless: (slip.unless ?? []).filter((one) => one !== exception) };
  return told({ ...table, slips: table.slips.map((one) => (one === slip ? bare : one)) }, bare, exception.needs, exception.part);
}
