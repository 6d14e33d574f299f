import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { groundLeads } from '../../lib/prose/phrases/ground-leads';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const { edition, facts, year, issuer } = bureau;
const outcomesOf = (text: string) =>
  readClaims(exampleReport({ edition, facts, prose: { 1: [`（二）依申请公开。${text}`] }, report: { year, issuer } })).map(
    ({ outcome }) => outcome,
  );

test.each(groundLeads.flatMap((line) => wordsIn([line])))('the ground behind a number is told by %s', (word) => {
  expect(outcomesOf(`不予公开1件，${word}过程性信息。`)).toEqual(['agrees']);
  // Of the group; the ground is not told so.
  expect(outcomesOf('不予公开1件，过程性信息。')).toEqual(['conflicts']);
});
