import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { firsts, presented } from '../../lib/prose/phrases/singled-out';
import { exampleReport } from '../rules/example-report';
import { county } from './tables';

const claimOf = (text: string) => {
  const { edition, facts, year, issuer } = county;
  return readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(
    ({ numeral }) => numeral?.endsWith('件') === true,
  );
};
const words = [...presented, ...firsts].flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(words)('who is set apart by $word tells no more than some of the requests', ({ word, needs }) => {
  expect(claimOf(needs.replace('~', word))).not.toMatchObject({ outcome: 'conflicts' });
  expect(claimOf(needs.replace('~', ''))).toMatchObject({ outcome: 'conflicts' });
});
