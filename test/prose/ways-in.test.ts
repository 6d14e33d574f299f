import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { online, onPaper } from '../../lib/prose/phrases/ways-in';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const outcomesOf = (text: string) => {
  const { edition, facts, year, issuer } = bureau;
  return readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).map(({ outcome }) => outcome);
};
const words = [...onPaper, ...online].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(words)('with $word every way is denied', ({ word, needs }) => {
  expect(outcomesOf(needs.replace('~', word))).toContain('conflicts');
  expect(outcomesOf(needs.replace(/，.*/, '。'))).not.toContain('conflicts');
});

test('one way, or two of one kind, are not all of them', () => {
  expect(outcomesOf('全年未收到当面申请，也未收到信函申请。')).not.toContain('conflicts');
  expect(outcomesOf('全年未收到当面申请，也未收到网上申请，邮寄申请13件。')).not.toContain('conflicts');
  expect(outcomesOf('全年未收到当面申请，也未收到网上申请。收到邮寄申请13件。')).not.toContain('conflicts');
});
