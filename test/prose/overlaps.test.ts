import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { imposedTogether, overlaps } from '../../lib/prose/phrases/overlaps';
import { exampleReport } from '../rules/example-report';

const facts = { 'requests.newlyReceived.total': 64, 'disclosure.penalty.decisions': 48 };
/** Whether a list in it is told to be too long. */
const isTold = (text: string) =>
  readClaims(exampleReport({ edition: '2021', facts, prose: { 1: [text] }, report: { year: 2023, issuer: '云溪县自然资源局' } })).some(
    ({ relation, outcome }) => relation === 'own-sum' && outcome === 'conflicts',
  );
const words = overlaps.flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs })));

test.each(words)('parts of which $word is said may be more than their whole', ({ word, needs }) => {
  expect(isTold(needs.replace('~', word))).toBe(false);
  expect(isTold(needs.replace('~', ''))).toBe(true);
});

test.each(imposedTogether.flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs }))))(
  '$word goes together with other penalties',
  ({ word, needs }) => {
    expect(isTold(needs.replace('~', word))).toBe(false);
    expect(isTold(needs.replace('~', '食品'))).toBe(true);
  },
);
