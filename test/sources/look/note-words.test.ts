import { expect, test } from 'vitest';
import { NOTE, noteWords } from '../../../lib/sources/look/words/note-words';

test.each(noteWords)('$word is needed by “$needs”', ({ word, needs }) => {
  expect(NOTE.test(needs)).toBe(true);
  expect(noteWords.filter((one) => needs.includes(one.word)).map((one) => one.word)).toEqual([word]);
});
