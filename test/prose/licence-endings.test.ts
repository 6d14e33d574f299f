import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { licenceEndings } from '../../lib/prose/phrases/licence-endings';
import { exampleReport } from '../rules/example-report';

const facts = { 'disclosure.licensing.decisions': 120 };
const conflicts = (text: string) =>
  readClaims(exampleReport({ edition: '2021', facts, prose: { 1: [text] } })).some(({ outcome }) => outcome === 'conflicts');

const words = licenceEndings.flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs })));

test.each(words)('what ends in $word is a kind of licence: there are not more of it than licences', ({ word, needs }) => {
  expect(conflicts(needs.replace('~', word))).toBe(true);
  expect(conflicts(needs.replace('~', word).replace('166', '66'))).toBe(false);
  expect(conflicts(needs.replace('~', ''))).toBe(false);
});
