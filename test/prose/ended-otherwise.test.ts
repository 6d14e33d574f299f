import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { joined, sentBack, takenBack } from '../../lib/prose/phrases/ended-otherwise';
import { wordsIn } from '../../lib/prose/phrases/issuer-words';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const outcomeOf = (text: string) => {
  const { edition, facts, year, issuer } = bureau;
  return readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find((one) => one.numeral === '8件')
    ?.outcome;
};
const words = [...takenBack, ...joined, ...sentBack].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(words)('what ended with $word is in no row of its reason', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('unlinked');
  expect(outcomeOf(needs.replace(/，[^，]*~。/, '。'))).toBe('conflicts');
});

test('what others of them came to, or what was denied, says nothing of it', () => {
  expect(outcomeOf('收到政府信息公开申请13件，其中8件不属于本机关职责，其余均由申请人撤回。')).toBe('conflicts');
  expect(outcomeOf('收到政府信息公开申请13件，其中8件不属于本机关职责，申请人均未撤回。')).toBe('conflicts');
});
