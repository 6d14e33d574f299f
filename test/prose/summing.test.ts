import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { leftOver, standIns, sums } from '../../lib/prose/phrases/summing';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const told = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).filter(
    ({ outcome }) => outcome === 'conflicts',
  );
const words = [...sums, ...standIns].flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs })));

test.each(words)('a number behind $word adds up those in front', ({ word, needs }) => {
  expect(told(needs.replace('~', word))).toMatchObject([{ role: 'sum' }]);
  expect(told(needs.replace('~', word).replace(/880|892|900/, (wrong) => String(Number(wrong) - 20)))).toEqual([]);
});

test.each(leftOver.flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs }))))(
  'a number behind $word is what is left of a whole',
  ({ word, needs }) => {
    expect(told(needs.replace('~', word))).toMatchObject([{ role: 'sum' }]);
    expect(told(needs.replace('~7', `${word}5`))).toEqual([]);
    expect(told(needs.replace('~', '另有'))).toEqual([]);
  },
);
