import { expect, test } from 'vitest';
import { editCases, toldOf } from './bound-edit';
import today from './bound-edits.json';

// One test for each: whoever changes a step of binding sees in which tables it counts. `npm run docs` writes them anew.
test.each(editCases())('$name', (one) => {
  expect(toldOf(one)).toBe((today as Readonly<Record<string, string>>)[one.name]);
});
