import { expect, test } from 'vitest';
import { lexicon } from '../../lib/prose/lexicon';
import { packed, wordsOf } from '../../lib/prose/lexicon/packed';

test('words are the same packed as written', () => {
  for (const file of Object.values(lexicon))
    for (const lines of Object.values(file))
      for (const line of lines ?? []) {
        const written = wordsOf(line);
        expect(written.join(' ')).toBe(line.words);
        expect(wordsOf(packed(written)).sort()).toEqual([...written].sort());
      }
});

test('what a word shares with the one in front is not written again', () => {
  expect(packed(['申请书', '申请', '申报'])).toBe('#申报$请%书');
  expect(wordsOf('#申报$请%书')).toEqual(['申报', '申请', '申请书']);
});
