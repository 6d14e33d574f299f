import { describe, expect, test } from 'vitest';
import type { WordLine } from '../../lib/document/word-lines';
import { type SaidTable, says } from '../../lib/slips/match/said';

const tables = import.meta.glob<SaidTable>('../../lib/slips/said/*.ts', { eager: true, import: 'default' });
const ruleFiles = Object.keys(import.meta.glob(['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'])).map((path) =>
  path.replace(/^.*\//, ''),
);

describe.each(Object.entries(tables))('%s', (path, table) => {
  test('is named after the rule that asks it', () => {
    expect(ruleFiles, `${path}: a table of what is said bears the name of its rule.`).toContain(path.replace(/^.*\//, ''));
  });

  const lines = Object.entries(table).flatMap(([spot, own]) => own.map((line) => [spot, nameOf(line), line, own] as const));
  test.each(lines)('%s, %s: every word is found in its sentence, and nothing else there says it', (_, __, line, own) => {
    if ('find' in line) {
      expect(line.needs.length, 'A line nobody needs: give the sentence that made it.').toBeGreaterThan(0);
      expect(line.needs.filter((sentence) => !says([line], sentence))).toEqual([]);
      return;
    }
    expect(line.needs, 'A sentence has one ~ in the word’s place.').toMatch(/^[^~]*~[^~]*$/);
    expect(says(own, line.needs.replace('~', '')), `“${line.needs}” says it without any word.`).toBe(false);
    const words = line.words.split(' ');
    expect(words.filter((word) => word === '' || !says([line], line.needs.replace('~', word)))).toEqual([]);
    expect(words.length, 'A line has 20 words at most.').toBeLessThanOrEqual(20);
  });

  test.each(Object.entries(table))('%s: no word contains another, which alone would do', (_, own) => {
    const words = own.flatMap((line) => ('find' in line ? [] : line.words.split(' ')));
    expect(words.filter((word, at) => words.some((other, nth) => nth !== at && word.includes(other)))).toEqual([]);
  });
});

function nameOf(line: WordLine): string {
  return 'find' in line ? String(line.needs[0]) : line.words.slice(0, 20);
}
