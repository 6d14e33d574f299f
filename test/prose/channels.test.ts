import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import type { Line } from '../../lib/prose/lexicon/sense';
import { channelLeads } from '../../lib/prose/phrases/channel-leads';
import { hotlines } from '../../lib/prose/phrases/hotlines';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { outgoing } from '../../lib/prose/phrases/outgoing';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const outcomeOf = (text: string, numeral: string) => {
  const { edition, facts, year, issuer } = bureau;
  const claims = readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } }));
  const outcomes = claims.filter((one) => one.numeral === numeral).map(({ outcome }) => outcome);
  return outcomes.includes('conflicts') ? 'conflicts' : outcomes[0];
};
const cases = (lines: readonly Line[]) => lines.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

describe('a channel', () => {
  test.each(cases(channelLeads))('has its name behind $word', ({ word, needs }) => {
    expect(outcomeOf(needs.replace('~', word), '9件')).toBe('agrees');
    expect(outcomeOf(needs.replace('~', ''), '9件')).toBe('unlinked');
  });

  test.each(cases(hotlines))('is of any business: $word', ({ word, needs }) => {
    expect(outcomeOf(needs.replace('~', word), '400件')).toBe('unlinked');
    expect(outcomeOf(needs.replace('~', '网站'), '400件')).toBe('conflicts');
  });

  test.each(cases(outgoing))('is one of answers with $word, which need not add up to the requests', ({ word, needs }) => {
    expect(outcomeOf(needs.replaceAll('~', word), '13件')).toBe('agrees');
    expect(outcomeOf(needs.replaceAll('~', ''), '13件')).toBe('conflicts');
  });
});
