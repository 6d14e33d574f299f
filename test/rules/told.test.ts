import { expect, test } from 'vitest';
import { toldExamples, toldOf } from './told';
import today from './told.json';

// `npm run docs` writes them anew: look at what else changed than the rule that was meant.
test.each(toldExamples)('$name is told as today', (one) => {
  expect(toldOf(one)).toBe((today as Readonly<Record<string, string>>)[one.name]);
});
