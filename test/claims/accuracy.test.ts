import { expect, test } from 'vitest';
import { accuracyOf } from './accuracy';
import { fresh } from './fresh';
import { harder } from './harder';
import { ordinary } from './ordinary';
import { reserved } from './reserved';
import { tuned } from './sentences';
import { traps } from './traps';
import { unseen } from './unseen';
import { wordings } from './wordings';

test.each([
  { name: 'tuned on', sentences: [...tuned, ...harder, ...wordings, ...traps, ...unseen, ...ordinary] },
  { name: 'only reported', sentences: [...reserved, ...fresh] },
])('sentences $name: precision at least 97 %, recall at least 90 %', ({ sentences }) => {
  const figures = accuracyOf(sentences);
  const told = `${figures.falseAlarms.join('\n')}\nmissed:\n${figures.missed.join('\n')}`;
  expect(figures.precision, told).toBeGreaterThanOrEqual(0.97);
  expect(figures.recall, told).toBeGreaterThanOrEqual(0.9);
});

test('there are at least 150 labelled sentences, no two the same', () => {
  const texts = [...tuned, ...harder, ...wordings, ...traps, ...unseen, ...ordinary, ...reserved, ...fresh].map(
    (one) => `${one.text} ${JSON.stringify(one.tables)}`,
  );
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(150);
});
