import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { openings } from '../../lib/prose/phrases/opening-stock';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomeOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(({ numeral }) => numeral === '29件')
    ?.outcome;

test.each(openings.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs }))))(
  'what was in force $word is no stock of the table',
  ({ word, needs }) => {
    expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
    expect(outcomeOf(needs.replace('~', '年末'))).toBe('conflicts');
  },
);
