import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { denied, joined, ofAll, ofOthers, sentBack, takenBack } from '../../lib/prose/phrases/ended-otherwise';
import { wordsIn } from '../../lib/prose/phrases/line-words';
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

const others = [...ofOthers, ...denied].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(others)('what is told with $word says nothing of all of them', ({ word, needs }) => {
  expect(outcomeOf(needs.replace('~', word))).toBe('conflicts');
  expect(outcomeOf(needs.replace('~', ''))).toBe('unlinked');
});

test('nor does any other denial', () => {
  expect(outcomeOf('收到政府信息公开申请13件，其中8件不属于本机关职责，申请人均不撤回。')).toBe('conflicts');
});

test.each(wordsIn(ofAll))('%s says it of every reason in front', (word) => {
  const [line] = ofAll;
  expect(outcomeOf(line?.needs.replace('~', word) ?? '')).toBe('unlinked');
  expect(outcomeOf(line?.needs.replace('~', '') ?? '')).toBe('conflicts');
});
