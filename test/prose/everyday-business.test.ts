import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { serviceWords } from '../../lib/prose/phrases/everyday-business';
import { exampleReport } from '../rules/example-report';

const facts = { 'requests.newlyReceived.total': 3, 'requests.granted.total': 3, 'requests.resultTotal.total': 3 };
const conflicts = (text: string) =>
  readClaims(exampleReport({ edition: '2021', facts, prose: { 1: [text] } })).some(({ outcome }) => outcome === 'conflicts');

const words = serviceWords.flatMap(({ words: line, needs }) => line.split(' ').map((word) => ({ word, needs })));

test.each(words)('$word makes 办件 behind it something else', ({ word, needs }) => {
  expect(conflicts(needs.replace('~', word))).toBe(false);
  expect(conflicts(needs.replace('~', ''))).toBe(true);
});
