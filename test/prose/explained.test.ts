import { expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import { exampleReport } from '../rules/example-report';

const facts = {
  'requests.newlyReceived.total': 14,
  'requests.newlyReceived.naturalPerson': 14,
  'requests.carriedIn.total': 0,
  'requests.resultTotal.total': 14,
  'requests.granted.total': 31,
  'requests.partiallyGranted.total': 47,
  'requests.carriedOut.total': 0,
  'remedies.review.total': 36,
  'remedies.review.upheld': 21,
  'remedies.review.other': 15,
  'remedies.litigationDirect.total': 1,
  'remedies.litigationDirect.pending': 1,
};
const NONE = Object.fromEntries(Object.keys(facts).map((path) => [path, 0]));

const claimsOf = (text: string, told: Readonly<Record<string, number>>) =>
  readClaims(
    exampleReport({ edition: '2021', facts: told, prose: { 1: text.split('¶') }, report: { year: 2024, issuer: '云溪县档案局' } }),
  );

/** What is read otherwise than the tables, and what the report says of it elsewhere. */
test.each([
  ['of another business, the requests told by their name', '办理来件826件。¶收到政府信息公开申请14件。', facts, '826件', ''],
  ['what the text denies elsewhere', '制作信息30条，主动公开信息24条。依申请公开件6条。¶未收到政府信息公开申请。', NONE, '6条', ''],
  ['some of the cases told in front', '因政府信息公开引起行政复议36件，21件作了复议决定。', facts, '21件', ''],
  ['answered in front of what was received', '办结代收件9件。¶收到政府信息公开申请14件。', facts, '9件', ''],
] as const)('%s contradicts nothing', (_, text, told, numeral, why) => {
  const claim = claimsOf(text, told).find((one) => one.numeral === numeral);
  expect(claim?.outcome).not.toBe('conflicts');
  expect(claim?.reason?.zh ?? '').toContain(why);
});

test.each([
  ['the same digits in another order', '收到政府信息公开申请41件。', '41件'],
  ['a second count of what is told by its name', '收到政府信息公开申请14件。¶收到政府信息公开申请19件。', '19件'],
  ['what came in, told in front of what was answered', '收到政府信息公开申请14件，办结9件。', '9件'],
] as const)('%s is a contradiction all the same', (_, text, numeral) => {
  expect(claimsOf(text, facts).find((one) => one.numeral === numeral)?.outcome).toBe('conflicts');
});

test('what is denied elsewhere is a contradiction where nothing else can be meant', () => {
  const claims = claimsOf('我局全年办理依申请公开2件。¶未收到政府信息公开申请。', NONE);
  expect(claims.find((one) => one.numeral === '2件')?.outcome).toBe('conflicts');
});

test.each([
  ['全年未发生行政复议和行政诉讼案件。', 'conflicts'],
  ['全年无其他行政复议和行政诉讼案件。', 'unlinked'],
])('reviews and lawsuits told with their number, and %s', (denied, outcome) => {
  const claims = claimsOf(`全年引发行政复议36件、行政诉讼1件。¶${denied}`, facts);
  expect(claims.find((one) => one.subject === 'no remedies')?.outcome).toBe(outcome);
});
