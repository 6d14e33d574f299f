import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { isPostal, lasting, measures, postal } from '../../lib/prose/phrases/measures';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const valuesIn = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).map(({ value }) => value);

test.each(measures.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs }))))(
  '99$word is no number of the report',
  ({ word, needs }) => {
    expect(valuesIn(needs.replace('~', word))).not.toContain(99);
    expect(valuesIn(needs.replace('~', '件'))).toContain(99);
  },
);

test.each(wordsIn(lasting))('how long something holds is no number of the report: %s', (word) => {
  const needs = lasting[0]?.needs.replace('~', word) ?? '';
  expect(valuesIn(needs)).not.toContain(99);
  expect(valuesIn(needs.replace('99年', '99件'))).toContain(99);
});

test.each(wordsIn(postal))('a postcode is no number of the report: %s', (word) => {
  const needs = postal[0]?.needs.replace('~', word) ?? '';
  expect(valuesIn(needs)).not.toContain(223_699);
  expect([`${word}：`, `${word}为`, '来信：'].map(isPostal)).toEqual([true, true, false]);
});
