import { expect, it } from 'vitest';
import { countedWords, isTicker, tickerWords, withoutDigits } from '../../../lib/sources/look/words/tickers';

const holding = (lines: typeof tickerWords, text: string) => lines.filter(({ word }) => text.includes(word)).map(({ word }) => word);

it.each(tickerWords)('$word makes a line a counter', ({ word, needs }) => {
  expect(isTicker(needs)).toBe(true);
  expect(isTicker(needs.replace(word, ''))).toBe(false);
  expect(holding(tickerWords, needs)).toEqual([word]);
});

it.each(countedWords)('a line with $word may be the report’s own', ({ word, needs }) => {
  expect(isTicker(needs)).toBe(false);
  expect(isTicker(needs.replace(word, ''))).toBe(true);
  expect(holding(countedWords, needs)).toEqual([word]);
});

it('a clock is one, a long line none', () => {
  expect(isTicker('2024年3月1日 09:41')).toBe(true);
  expect(isTicker('访客'.repeat(40))).toBe(false);
  expect(withoutDigits('访客 1024，在线 7')).toBe('访客 ，在线 ');
});
