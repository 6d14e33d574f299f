import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import {
  countedIn,
  leftUncounted,
  mergedInto,
  refusedWith,
  sortedOut,
  soUncounted,
  splitInto,
  takenOnAs,
  takenOut,
} from '../../lib/prose/phrases/taken-out';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomeOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(({ value }) => value === 20)?.outcome;
const words = [
  ...takenOut,
  ...sortedOut,
  ...mergedInto,
  ...leftUncounted,
  ...soUncounted,
  ...countedIn,
  ...takenOnAs,
  ...splitInto,
].flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs })));

test.each(words)('what came in is more than the table holds where $word says that some are none of it', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf(needs.replace(/，.*$/, '。').replace('各类', '政府信息公开'))).toBe('conflicts');
});

const answeredIn = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(({ value }) => value === 9)?.outcome;

test.each(refusedWith)('what was answered is told beside what was not taken on: $words', ({ words: word, needs }) => {
  expect(answeredIn(needs.replace('~', word))).toBe('unlinked');
  expect(answeredIn(needs.replace('~', '不予处理'))).toBe('conflicts');
});
