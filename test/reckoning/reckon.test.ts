import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { reckon } from '../../lib/reckoning/reckon';
import { judge } from '../../lib/rules/engine/judge';
import { definitionsOf } from '../../lib/statute/sums';
import { makeReport } from '../generator';
import { exampleReport } from '../rules/example-report';

type Printed = Readonly<Record<string, number | string | null>>;
const of = (facts: Printed, uncertain: readonly string[] = []) => reckon(exampleReport({ edition: '2021', facts, uncertain }));
const value = (facts: Printed, path: string) => of(facts).amount([path]).value;

describe('the value of a cell', () => {
  test.each<[string, Printed, string, number | null]>([
    ['a figure', { 'requests.granted.total': 4 }, 'requests.granted.total', 4],
    ['a blank part is nought', { 'requests.granted.enterprise': '' }, 'requests.granted.enterprise', 0],
    ['a dash and 无 are blanks', { 'requests.granted.enterprise': '无', 'requests.granted.otherOrg': '/' }, 'requests.granted.otherOrg', 0],
    [
      'a blank total of a row is the sum of its parts',
      { 'requests.granted.total': '', 'requests.granted.enterprise': 2, 'requests.granted.naturalPerson': 3 },
      'requests.granted.total',
      5,
    ],
    [
      'a blank total of a column is the sum of its parts',
      { 'requests.resultTotal.enterprise': '—', 'requests.granted.enterprise': 2, 'requests.unable.notHeld.enterprise': 1 },
      'requests.resultTotal.enterprise',
      3,
    ],
    [
      'a blank total of blank totals is the sum of what those stand for',
      {
        'requests.resultTotal.*': '',
        'requests.granted.enterprise': 2,
        'requests.granted.total': 2,
        'requests.denied.stateSecret.naturalPerson': 1,
      },
      'requests.resultTotal.total',
      3,
    ],
    [
      'a total that is one of its row and of its column takes the way in which something is entered',
      {
        'requests.*.naturalPerson': '',
        'requests.*.enterprise': '',
        'requests.*.otherOrg': '',
        'requests.*.researchInstitute': '',
        'requests.*.publicWelfareOrg': '',
        'requests.*.legalServiceOrg': '',
        'requests.granted.total': 6,
        'requests.repeat.total': 0,
        'requests.resultTotal.total': '',
      },
      'requests.resultTotal.total',
      6,
    ],
    [
      'a blank total of an unread part is unread',
      { 'requests.granted.total': '', 'requests.granted.enterprise': null },
      'requests.granted.total',
      null,
    ],
    ['an unreadable cell has no value', { 'requests.granted.total': '1O' }, 'requests.granted.total', null],
    ['a cell that the edition lacks has none', {}, 'requests.otherHandling.total', null],
  ])('%s', (_, facts, path, expected) => {
    const known = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== 'requests.repeat.total'));
    expect(value(known, path)).toBe(expected);
  });

  test('cells are added and taken away', () => {
    const facts = { 'requests.newlyReceived.total': 7, 'requests.carriedIn.total': 2, 'requests.carriedOut.total': 4 };
    const path = (row: string) => `requests.${row}.total`;
    expect(of(facts).amount([path('newlyReceived'), path('carriedIn'), { minus: path('carriedOut') }]).value).toBe(5);
  });

  test('what rests on an uncertain reading, or on a table without a figure, is not sure', () => {
    const facts = { 'requests.granted.total': '', 'requests.granted.enterprise': 2 };
    expect(of(facts).amount(['requests.granted.total'])).toMatchObject({ value: 2, sure: true });
    expect(of(facts, ['requests.granted.enterprise']).amount(['requests.granted.total'])).toMatchObject({
      value: 2,
      sure: false,
      confidence: 0.5,
    });
    expect(of({ 'remedies.*': '' }).amount(['remedies.review.total'])).toMatchObject({ value: 0, sure: false, blank: true });
  });
});

describe('how a sum stands', () => {
  const standing = (facts: Printed, id: string, at: string) =>
    of(facts)
      .sums()
      .find(({ sum, equation }) => sum.id === id && equation.at === at)?.standing;

  test.each<[string, Printed, string, string, string]>([
    ['holds', {}, 'remedy-total', 'review', 'holds'],
    ['fails', { 'remedies.review.upheld': 1 }, 'remedy-total', 'review', 'fails'],
    ['a blank part is nought', { 'remedies.review.upheld': '' }, 'remedy-total', 'review', 'holds'],
    ['a blank row whose total another sum uses', { 'requests.granted.*': '' }, 'applicant-total', 'granted', 'holds'],
    ['a blank group proves nothing', { 'remedies.review.*': '' }, 'remedy-total', 'review', 'nothing-said'],
    [
      'a blank total that nothing else speaks of',
      { 'remedies.review.upheld': 3, 'remedies.review.total': '' },
      'remedy-total',
      'review',
      'nothing-said',
    ],
    [
      'a blank total that the balance speaks of, and is right',
      { 'requests.newlyReceived.enterprise': 3, 'requests.resultTotal.enterprise': '', 'requests.granted.enterprise': 3 },
      'intake-balance',
      'enterprise',
      'holds',
    ],
    [
      'a blank total by which it does not hold',
      { 'requests.newlyReceived.enterprise': 4, 'requests.resultTotal.enterprise': '', 'requests.granted.enterprise': 3 },
      'intake-balance',
      'enterprise',
      'total-blank',
    ],
    ['parts left blank under a total', { 'remedies.review.*': '', 'remedies.review.total': 3 }, 'remedy-total', 'review', 'parts-blank'],
    ['an unread part', { 'remedies.review.upheld': null }, 'remedy-total', 'review', 'unread'],
    ['an unreadable total', { 'remedies.review.total': 'l' }, 'remedy-total', 'review', 'unread'],
  ])('%s', (_, facts, id, at, stands) => {
    expect(standing(facts, id, at)).toMatchObject({ stands });
  });
});

/** A consistent report; some of its totals, and some of its noughts, left blank. */
const blanked = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('2019' as const, '2021' as const), fc.infiniteStream(fc.boolean()))
  .map(([seed, edition, coins]) => {
    const made = makeReport(seed, edition);
    const totals = definitionsOf(made.edition);
    const facts = Object.fromEntries(
      Object.entries(made.printed).map(([path, printed]) => {
        const isLoose = totals.has(path) || made.truth[path] === 0;
        return [path, isLoose && coins.next().value ? '' : printed];
      }),
    );
    return { made, report: exampleReport({ edition, facts }) };
  });

property.prop([blanked], { numRuns: 300 })('where every sum holds, what a blank total stands for is its true value', ({ made, report }) => {
  const reckoner = reckon(report);
  const isHeld = reckoner.sums().every(({ standing }) => standing.stands === 'holds' || standing.stands === 'nothing-said');
  expect(isHeld).toBe(true);
  for (const path of definitionsOf(made.edition).keys()) expect([path, reckoner.amount([path]).value]).toEqual([path, made.truth[path]]);
  expect(judge(report).checks.filter(({ equation, outcome }) => equation && (outcome === 'fail' || outcome === 'review'))).toEqual([]);
});

/** Reports whose cells are blank, unread, a dash or another figure here and there. */
const damaged = fc
  .tuple(
    fc.integer({ min: 0, max: 400 }),
    fc.constantFrom('2019' as const, '2021' as const),
    fc.infiniteStream(fc.integer({ min: 0, max: 60 })),
  )
  .map(([seed, edition, dice]) => {
    const made = makeReport(seed, edition);
    const damage = ['', '/', '约3', '7'] as const;
    const facts = Object.fromEntries(
      Object.entries(made.printed).map(([path, printed]) => [path, damage[dice.next().value ?? damage.length] ?? printed]),
    );
    return reckon(exampleReport({ edition, facts }));
  });

property.prop([damaged], { numRuns: 200 })('what holds by its figures alone, all of them printed, holds when it is weighed', (reckoner) => {
  const added = (paths: readonly string[]) => paths.reduce((sum, path) => sum + Number(reckoner.figure(path)), 0);
  const told = reckoner.sums().filter(({ equation: { left, right } }) => added(left) === added(right));
  fc.pre(told.length > 0);
  expect(told.filter(({ standing }) => standing.stands !== 'holds')).toEqual([]);
});
