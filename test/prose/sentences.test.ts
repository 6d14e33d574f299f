import { describe, expect, test } from 'vitest';
import { failingSentences } from './known-failures';
import { labelled, topics } from './labelled';
import { answersOf, strayConflicts } from './read-sentence';
import type { Sentence } from './sentence';

/** What is not as it is labelled: `13件: conflicts, not agrees`. A number that nobody links need not be told. */
function faultsOf(sentence: Sentence): string[] {
  return [
    ...answersOf(sentence)
      .filter(({ expected, got }) => (got ?? 'unlinked') !== expected)
      .map(({ key, expected, got }) => `${key}: ${got ?? 'unlinked'}, not ${expected}`),
    ...strayConflicts(sentence).map(({ rule, quote }) => `${rule}: ${quote}`),
  ];
}

describe.each(topics)('prose against tables: $name', ({ sentences }) => {
  test.each(sentences.map((one) => [one.text, one] as const))('%s', (text, sentence) => {
    const faults = faultsOf(sentence);
    if (failingSentences.includes(text)) expect(faults, 'is right now: strike it off known-failures').not.toEqual([]);
    else expect(faults).toEqual([]);
  });
});

test('no sentence is there twice, and none was lost', () => {
  const texts = labelled.map((one) => `${one.text} ${JSON.stringify(one.tables)}`);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  expect(texts.length).toBeGreaterThanOrEqual(LEAST_SENTENCES);
  expect(labelled.reduce((sum, { says }) => sum + Object.keys(says).length, 0)).toBeGreaterThanOrEqual(LEAST_STATEMENTS);
});

test('known failures are sentences', () => {
  expect(failingSentences.filter((text) => !labelled.some((one) => one.text === text))).toEqual([]);
});

/** As many as there were when they were put in order by topic. */
const LEAST_SENTENCES = 517;
const LEAST_STATEMENTS = 799;
