import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { cameAbout, otherTimes } from '../../lib/prose/phrases/other-years';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomeOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 4: [text] }, report: { year, issuer } })).find(({ value }) => value === 40)?.outcome;
const words = [...cameAbout, ...otherTimes].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(words)('cases are of another year where $word tells when', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf(needs.replace('~', word).replace(/2019年|上年|上一年|去年|往年|以前年度/, '2023年'))).toBe('conflicts');
});
