import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import type { Line } from '../../lib/prose/lexicon/sense';
import {
  caseKinds,
  causedCases,
  causeEnds,
  causeLeads,
  causesOfOurs,
  ofAllCases,
  ofMostCases,
  otherThan,
} from '../../lib/prose/phrases/case-causes';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomeOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 4: [text] }, report: { year, issuer } })).find(({ value }) => value === 40)?.outcome;
const wordsOf = (lines: readonly Line[]) => lines.flatMap(({ words, needs }) => words.split(' ').map((word) => ({ word, needs })));

test.each(wordsOf([...causeLeads, ...causeEnds, ...otherThan, ...ofAllCases, ...ofMostCases]))(
  'cases came from elsewhere where $word says so',
  ({ word, needs }) => {
    expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
    expect(outcomeOf(needs.replace(/，.*$/, '。'))).toBe('conflicts');
  },
);

test.each(wordsOf(causesOfOurs))('cases are those of disclosure where $word is what they came from', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('conflicts');
  expect(outcomeOf(needs.replace('~', '征地补偿'))).toBe('unlinked');
});

test.each(wordsOf(causedCases))('a clause in front says where cases came from: $word', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf(needs.replace('~', word).replace('房屋征收', '信息公开'))).toBe('conflicts');
});

test.each(wordsOf(caseKinds))('a $word of some business beside lawsuits is no decision', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf(needs.replace('~', '决定'))).toBe('conflicts');
});

test.each(['全年', '其中', '另有', '我局另有'])('whatever stands in front of the cause: %s', (front) => {
  expect(outcomeOf(`${front}因房屋征收引发行政复议40件。`)).toBe('unlinked');
  expect(outcomeOf(`${front}房屋征收类行政复议40件。`)).toBe('unlinked');
  expect(outcomeOf(`${front}因信息公开引发行政复议40件。`)).toBe('conflicts');
});
