import { expect, test } from 'vitest';
import { accuracyOf, labelled, onlyReported, tunedOn } from './accuracy';

test.each([
  { name: 'tuned on', sentences: tunedOn },
  { name: 'only reported', sentences: onlyReported },
])('sentences $name: precision at least 97 %, recall at least 90 %', ({ sentences }) => {
  const figures = accuracyOf(sentences);
  const told = `${figures.falseAlarms.join('\n')}\nmissed:\n${figures.missed.join('\n')}`;
  expect(figures.precision, told).toBeGreaterThanOrEqual(0.97);
  expect(figures.recall, told).toBeGreaterThanOrEqual(0.9);
});

test('there are at least 150 labelled sentences, no two the same', () => {
  const texts = labelled.map((one) => `${one.text} ${JSON.stringify(one.tables)}`);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(150);
});
