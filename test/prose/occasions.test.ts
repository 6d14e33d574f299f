import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { occasions } from '../../lib/prose/phrases/occasions';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const claimOf = (text: string) => {
  const { edition, facts, year, issuer } = bureau;
  return readClaims(exampleReport({ edition, facts, prose: { 1: [text] }, report: { year, issuer } })).find(
    ({ numeral }) => numeral?.endsWith('件') === true,
  );
};
const words = occasions.flatMap((line) => wordsIn([line]).map((word) => ({ word, needs: line.needs })));

test.each(words)('what came of a $word may be some of the decisions, and hardly more', ({ word, needs }) => {
  const text = needs.replace('~', word);
  expect(claimOf(text)).toMatchObject({ outcome: 'agrees', relation: 'at-most' });
  expect(claimOf(text.replace('12件', '120件'))).toMatchObject({ outcome: 'conflicts', doubtful: true });
  expect(claimOf(needs.replace('~', '工作'))).toMatchObject({ outcome: 'conflicts', doubtful: false });
});
