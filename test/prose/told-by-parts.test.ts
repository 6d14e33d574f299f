import { describe, expect, test } from 'vitest';
import { kindsOfSuit } from '../../lib/prose/frames/kinds-of-suit';
import { words } from '../../lib/prose/lexicon';
import type { Line } from '../../lib/prose/lexicon/sense';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { afterReview, atOnce, denials, offices, throughReview, withoutReview } from '../../lib/prose/phrases/told-by-parts';
import { readIssuer } from '../../lib/prose/tokens/issuer';
import { tokenise } from '../../lib/prose/tokens/tokenise';

const issuer = readIssuer('云溪县自然资源局');
const tokens = (text: string) => kindsOfSuit(tokenise(text, issuer, 2023, words()), text);
const cases = (lines: readonly Line[]) => lines.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));
/** The one word that a text holds of a sense, as printed. */
const wordOf = (text: string, sense: string) =>
  tokens(text)
    .filter((token) => token.kind === 'word' && token.sense === sense)
    .map(({ start, end }) => text.slice(start, end));

describe('what a body does not hold', () => {
  test.each(cases(denials))('$word', ({ word, needs }) => {
    expect(wordOf(needs.replace('~', word), 'row:unable.notHeld')).toEqual([`${word}本机关`]);
    expect(wordOf(needs.replace('~', ''), 'row:unable.notHeld')).toEqual([]);
  });

  test.each(cases(offices))('of its $word', ({ word, needs }) => {
    expect(wordOf(needs.replace('~', word), 'row:unable.notHeld')).toEqual([`不属于本机关${word}`]);
  });
});

describe('which suit it is', () => {
  test.each(cases(afterReview))('behind a review: $word', ({ word, needs }) => {
    expect(wordOf(needs.replace('~', word), 'thing:litigationAfterReview')).toHaveLength(1);
    expect(wordOf(needs.replace('~', ''), 'thing:litigationAfterReview')).toEqual([]);
  });

  test.each(cases(throughReview))('through a review: $word', ({ word, needs }) => {
    expect(wordOf(needs.replace('~', word), 'thing:litigationAfterReview')).toHaveLength(1);
    expect(wordOf(needs.replace('~', ''), 'thing:litigationAfterReview')).toEqual([]);
  });

  test.each(cases(atOnce))('at once: $word', ({ word, needs }) => {
    expect(wordOf(needs.replace('~', word), 'thing:litigationDirect')).toHaveLength(1);
    expect(wordOf(needs.replace('~', ''), 'thing:litigationDirect')).toEqual([]);
  });

  test.each(cases(withoutReview))('without one: $word', ({ word, needs }) => {
    expect(wordOf(needs.replace('~', word), 'thing:litigationDirect')).toHaveLength(1);
    expect(wordOf(needs.replace('~', ''), 'thing:litigationDirect')).toEqual([]);
  });
});
