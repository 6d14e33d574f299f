import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { looselyPublic } from '../../lib/prose/phrases/loosely-public';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const outcomeOf = (text: string, numeral: string) => {
  const { edition, facts, year, issuer } = bureau;
  return readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(
    (one) => one.numeral === numeral,
  )?.outcome;
};
const words = looselyPublic.flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs })));

test.each(words)('$word may hold what was given in part, where the sentence closes', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word), '14件')).toBe('agrees');
  // The form's own words stay the form's row.
  expect(outcomeOf(needs.replace('~', '予以公开'), '14件')).toBe('conflicts');
});
