import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { asParty, duties, hasDuty, written } from '../../lib/prose/phrases/review-bodies';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomeOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 4: [text] }, report: { year, issuer } })).find(({ value }) => value === 40)?.outcome;
const roles = [...hasDuty, ...duties].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(roles)('cases are those that the body decides: $word', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf('我局办结信息公开类案件40件。')).toBe('conflicts');
});

test.each(asParty.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs }))))(
  'it is a party all the same: $word',
  ({ word, needs }) => {
    expect(outcomeOf(needs.replace('~', word))).toBe('conflicts');
    expect(outcomeOf(needs.replace('~', ''))).toBe('unlinked');
  },
);

test.each(wordsIn(written))('those about which it wrote: %s', (word) => {
  const text = written[0]?.needs.replace('~', word).replace('40', '90').replace('6件', '40件') ?? '';
  expect(outcomeOf(text)).toBe('unlinked');
  expect(outcomeOf(text.slice(text.indexOf('涉及')))).toBe('conflicts');
});
