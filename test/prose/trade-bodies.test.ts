import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { wordsIn } from '../../lib/prose/phrases/line-words';
import { tradeBodies } from '../../lib/prose/phrases/trade-bodies';
import { exampleReport } from '../rules/example-report';
import { bureau } from './tables';

const outcomesOf = (issuer: string) => {
  const { edition, facts, year } = bureau;
  const prose = { 1: ['作出卫生健康领域行政处罚30件。'] };
  return readClaims(exampleReport({ edition, facts, prose, report: { year, issuer } })).map(({ outcome }) => outcome);
};
const issuers = tradeBodies.flatMap((line) => wordsIn([line]).map((word) => line.needs.replace('~', word)));

test.each(issuers)('decisions in the trade of %s are all that it makes', (issuer) => {
  expect(outcomesOf(issuer)).toEqual(['conflicts']);
});

test('in the trade of another they are some', () => {
  expect(outcomesOf('云溪县卫生健康中心')).toEqual(['agrees']);
  expect(outcomesOf('云溪县医药卫生健康局')).toEqual(['agrees']);
});
