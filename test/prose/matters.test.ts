import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import type { Line } from '../../lib/prose/lexicon/sense';
import { askedAbout, kinds, matters } from '../../lib/prose/phrases/matters';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomeOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(({ value }) => value === 20)?.outcome;
const wordsOf = (lines: readonly Line[]) => lines.flatMap(({ words, needs }) => words.split(' ').map((word) => ({ word, needs })));

test.each(wordsOf(matters))('there are no more of one $word than requests', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('conflicts');
  expect(outcomeOf(needs.replace('~', '培训'))).toBe('unlinked');
});

test.each(wordsOf([...kinds, ...askedAbout]))('what requests asked about ($word) is no row of table two', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf('全年作出行政许可20件。')).toBe('conflicts');
});
