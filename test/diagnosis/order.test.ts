import { describe, expect, it } from 'vitest';
import { openFit } from '../../lib/diagnosis/fit';
import { buildSystem } from '../../lib/diagnosis/system';
import { judge } from '../../lib/rules/engine/judge';
import { exampleReport } from '../rules/example-report';
import { diagnoseFigures, type Figures, fullPath, told } from './diagnose-figures';

/** 65 received, 65 dealt with; every identity holds. */
const consistent: Figures = {
  'newlyReceived.naturalPerson': 55,
  'newlyReceived.enterprise': 7,
  'newlyReceived.total': 62,
  'carriedIn.naturalPerson': 3,
  'carriedIn.total': 3,
  'granted.naturalPerson': 40,
  'granted.enterprise': 6,
  'granted.total': 46,
  'denied.enforcementFile.naturalPerson': 1,
  'denied.enforcementFile.total': 1,
  'unable.notHeld.naturalPerson': 14,
  'unable.notHeld.enterprise': 1,
  'unable.notHeld.total': 15,
  'resultTotal.naturalPerson': 55,
  'resultTotal.enterprise': 7,
  'resultTotal.total': 62,
  'carriedOut.naturalPerson': 3,
  'carriedOut.total': 3,
};

/** What the figures leave open is told in the order of what is likelier; it stays open. */
describe('of several accounts that are equally short', () => {
  const cases: [name: string, wrong: Figures, first: string[]][] = [
    [
      'the row that prints what the row above prints comes before that row',
      { 'denied.administrativeInquiry.naturalPerson': 1, 'denied.administrativeInquiry.total': 1 },
      ['denied.administrativeInquiry.naturalPerson: 1 → 0', 'denied.administrativeInquiry.total: 1 → 0'],
    ],
    [
      'the number under an applicant who otherwise files nothing comes before the one that stands where most do',
      { 'carriedOut.naturalPerson': 0, 'carriedOut.publicWelfareOrg': 3 },
      ['carriedOut.naturalPerson: 0 → 3', 'carriedOut.publicWelfareOrg: 3 → 0'],
    ],
    [
      'a whole number in the wrong column comes before a part of a large one',
      { 'unable.notHeld.naturalPerson': 15, 'unable.notHeld.enterprise': 0 },
      ['unable.notHeld.naturalPerson: 15 → 14', 'unable.notHeld.enterprise: 0 → 1'],
    ],
  ];
  it.each(cases)('%s', (_name, wrong, first) => {
    const diagnosis = diagnoseFigures({ ...consistent, ...wrong });
    expect(told(diagnosis)).toEqual(first);
    expect(diagnosis.corrections.length).toBeGreaterThan(1);
    expect(diagnosis.corrections.every((one) => one.ambiguous)).toBe(true);
  });
});

/** Rows by id: natural persons, enterprises; totals and （七）总计 follow. */
function tableOf(rows: Readonly<Record<string, readonly [number, number]>>): Figures {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([row, [persons, firms]]) => [
      [`${row}.naturalPerson`, persons],
      [`${row}.enterprise`, firms],
      [`${row}.total`, persons + firms],
    ]),
  );
}

describe('of two pairs of rows that are alike', () => {
  it('the pair with the larger numbers was pasted: small ones are alike by chance', () => {
    const right = tableOf({
      newlyReceived: [30, 2],
      granted: [1, 0],
      'denied.internalAffairs': [1, 0],
      'denied.processInformation': [1, 0],
      'unable.notHeld': [14, 1],
      'unable.needsCreation': [13, 1],
      resultTotal: [30, 2],
    });
    const diagnosis = diagnoseFigures({ ...right, 'unable.needsCreation.naturalPerson': 14, 'unable.needsCreation.total': 15 });
    expect(told(diagnosis)).toEqual(['unable.needsCreation.naturalPerson: 14 → 13', 'unable.needsCreation.total: 15 → 14']);
    expect(diagnosis.corrections[0]?.ambiguous).toBe(true);
  });

  it('an answer that is like the row of the applications above it is so by chance', () => {
    const right = tableOf({
      newlyReceived: [10, 0],
      carriedIn: [3, 0],
      granted: [3, 0],
      'unable.notHeld': [5, 0],
      'notProcessed.repeat': [2, 0],
      'notProcessed.publication': [1, 0],
      'notProcessed.excessive': [2, 0],
      resultTotal: [13, 0],
    });
    const diagnosis = diagnoseFigures({ ...right, 'notProcessed.publication.naturalPerson': 2, 'notProcessed.publication.total': 2 });
    const rows = diagnosis.corrections.map((_, at) => told(diagnosis, at)[0]?.split('.naturalPerson')[0]);
    expect(rows[0]).toBe('notProcessed.publication');
  });
});

describe('how well numbers fit their row', () => {
  const facts = Object.fromEntries(Object.entries(consistent).map(([path, printed]) => [fullPath(path), printed]));
  const report = exampleReport({ edition: '2021', facts });
  const system = buildSystem(report, judge(report).checks);
  const gain = (changes: Readonly<Record<string, number>>) =>
    openFit(system)(Object.entries(changes).map(([path, to]) => [system.indexOf.get(fullPath(path)) ?? -1, to]));

  it('rises where a number goes to the applicant who files most, and falls the other way', () => {
    expect(gain({ 'unable.notHeld.naturalPerson': 15, 'unable.notHeld.enterprise': 0 })).toBeGreaterThan(
      gain({ 'unable.notHeld.enterprise': 0, 'unable.notHeld.otherOrg': 1 }),
    );
    expect(gain({ 'granted.naturalPerson': 6, 'granted.enterprise': 40 })).toBeLessThan(-1);
  });

  it('says nothing where a number is added or lost, and nothing of totals', () => {
    expect(gain({ 'granted.naturalPerson': 41 })).toBe(0);
    expect(gain({ 'granted.total': 15, 'unable.notHeld.total': 46 })).toBe(0);
  });

  it('of a change and of its undoing is the same the other way round', () => {
    const moved = { ...facts, 'requests.carriedOut.naturalPerson': 0, 'requests.carriedOut.otherOrg': 3 };
    const other = exampleReport({ edition: '2021', facts: moved });
    const back = buildSystem(other, judge(other).checks);
    const there = gain({ 'carriedOut.naturalPerson': 0, 'carriedOut.otherOrg': 3 });
    const at = (path: string) => back.indexOf.get(fullPath(path)) ?? -1;
    const here = openFit(back)([
      [at('carriedOut.naturalPerson'), 3],
      [at('carriedOut.otherOrg'), 0],
    ]);
    expect(there).toBeLessThan(0);
    expect(here).toBeCloseTo(-there, 6);
  });
});
