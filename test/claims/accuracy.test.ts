import { expect, test } from 'vitest';
import { accuracyOf } from './accuracy';
import { harder } from './harder';
import { reserved } from './reserved';
import { tuned } from './sentences';
import { traps } from './traps';
import { wordings } from './wordings';

test.each([
  ['tuned on', [...tuned, ...harder, ...wordings, ...traps]],
  ['only reported', reserved],
] as const)('sentences %s: precision ≥ 97 %%, recall ≥ 90 %%', (_, sentences) => {
  const figures = accuracyOf(sentences);
  const told = `${figures.falseAlarms.join('\n')}\nmissed:\n${figures.missed.join('\n')}`;
  expect(figures.precision, told).toBeGreaterThanOrEqual(0.97);
  expect(figures.recall, told).toBeGreaterThanOrEqual(0.9);
});

test('there are at least 150 labelled sentences, no two the same', () => {
  const texts = [...tuned, ...harder, ...wordings, ...traps, ...reserved].map((one) => `${one.text} ${JSON.stringify(one.tables)}`);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(150);
});
