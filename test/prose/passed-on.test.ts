import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { below, passing, sending, takers, whose } from '../../lib/prose/phrases/passed-on';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const outcomeOf = (text: string) => {
  const { edition, facts, year, issuer } = bureau;
  return readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(
    ({ numeral }) => numeral === '90件',
  )?.outcome;
};
const words = [...passing, ...whose, ...takers].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(words)('what a site took in is its own no more where it was passed on, with $word', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf(needs.replace('~', ''))).toBe('conflicts');
});

test.each(wordsIn(sending))('what others sent on, with %s, makes what follows none of theirs', (word) => {
  const [line] = sending;
  expect(outcomeOf((line?.needs ?? '').replace('~', word))).toBe('conflicts');
  expect(outcomeOf((line?.needs ?? '').replace('~的', ''))).toBe('unlinked');
});

test.each(wordsIn(below))('what came in may be more than its own where some of it went on to those below, with %s', (word) => {
  const [line] = below;
  const text = (line?.needs ?? '').replace('~', word);
  expect(outcomeOf(text)).toBe('unlinked');
  expect(outcomeOf(text.replace('转由', '其中'))).toBe('conflicts');
});
