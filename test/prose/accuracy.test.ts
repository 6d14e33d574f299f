import { expect, test } from 'vitest';
import { accuracyOf } from './accuracy';
import { notTunedOn, tunedOn } from './labelled';

test.each([
  { name: 'tuned on', sentences: tunedOn },
  { name: 'not tuned on', sentences: notTunedOn },
])('sentences $name: precision at least 97 %, recall at least 90 %', { timeout: 120_000 }, ({ sentences }) => {
  const figures = accuracyOf(sentences);
  const told = `${figures.falseAlarms.join('\n')}\nmissed:\n${figures.missed.join('\n')}`;
  expect(figures.precision, told).toBeGreaterThanOrEqual(0.97);
  expect(figures.recall, told).toBeGreaterThanOrEqual(0.9);
});
