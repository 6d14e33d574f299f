import { describe, expect, test } from 'vitest';
import { figureOf } from '../../lib/reckoning/figure';
import { figures } from '../../lib/reckoning/figures';
import { reckon } from '../../lib/reckoning/reckon';
import type { Fact } from '../../lib/report/fact';
import { exampleReport } from '../rules/example-report';

type Printed = Readonly<Record<string, number | string | null>>;
const path = (row: string, column = 'total') => `requests.${row}.${column}`;
const reportOf = (facts: Printed, uncertain: readonly string[] = []) => exampleReport({ edition: '2021', facts, uncertain });

describe('what a cell holds', () => {
  const fact = reportOf({}).facts[path('granted')];
  const held = (changes: Partial<Fact>) => figureOf(fact && { ...fact, ...changes });

  test('a figure, nothing, what could not be read, no cell', () => {
    expect(held({ state: 'number', value: 3 })).toBe(3);
    expect(held({ state: 'number', value: 0 })).toBe(0);
    expect(held({ state: 'blank', value: null })).toBe('blank');
    expect(held({ state: 'dash', value: null })).toBe('blank');
    expect(held({ state: 'missing', value: null })).toBe('unread');
    expect(held({ state: 'unreadable', value: null })).toBe('unread');
    expect(held({ state: 'unreadable', value: 5 })).toBe('unread');
    expect(held({ state: 'number', value: null })).toBe('unread');
    expect(figureOf(undefined)).toBe('unknown');
  });

  test('is asked of a report by path', () => {
    const { figure } = reckon(reportOf({ [path('granted')]: 4, [path('denied.stateSecret')]: '' }));
    expect(figure(path('granted'))).toBe(4);
    expect(figure(path('denied.stateSecret'))).toBe('blank');
    expect(figure('requests.nowhere')).toBe('unknown');
  });
});

describe('some cells as a rule needs them', () => {
  const facts = { [path('granted')]: 4, [path('denied.stateSecret')]: '', [path('granted', 'enterprise')]: 4 };

  test('their values in the order asked for, which are blank, and that all are sure', () => {
    expect(figures(reportOf(facts), [path('denied.stateSecret'), path('granted')])).toEqual({
      values: [0, 4],
      blank: [true, false],
      sure: true,
    });
    expect(figures(reportOf(facts), [])).toEqual({ values: [], blank: [], sure: true });
  });

  test('one uncertain reading makes them unsure', () => {
    expect(figures(reportOf(facts, [path('granted')]), [path('granted'), path('carriedIn')])?.sure).toBe(false);
  });

  test('none of them where one was not read or is not of the form', () => {
    expect(figures(reportOf({ [path('granted')]: null }), [path('carriedIn'), path('granted')])).toBeNull();
    expect(figures(reportOf(facts), ['requests.nowhere'])).toBeNull();
  });
});

describe('cells added up', () => {
  test('are blank only where there are some and all are', () => {
    const { amount } = reckon(reportOf({ [path('granted', 'enterprise')]: '', [path('granted', 'otherOrg')]: '', [path('granted')]: 1 }));
    expect(amount([path('granted', 'enterprise'), path('granted', 'otherOrg')])).toMatchObject({ value: 0, blank: true, sure: true });
    expect(amount([path('granted', 'enterprise'), path('granted')])).toMatchObject({ value: 1, blank: false });
    expect(amount([path('granted'), path('granted', 'enterprise')]).blank).toBe(false);
    expect(amount([])).toMatchObject({ value: 0, blank: false });
  });

  test('have no value, and are not sure, where one was not read, be it the first or the last', () => {
    const { amount } = reckon(reportOf({ [path('granted')]: null }));
    for (const cells of [
      [path('granted'), path('carriedIn')],
      [path('carriedIn'), path('granted')],
    ])
      expect(amount(cells)).toMatchObject({ value: null, sure: false });
  });

  test('the same books are opened once, and again for another edition', () => {
    const report = reportOf({ [path('granted')]: 4 });
    expect(reckon(report)).toBe(reckon(report));
    const other = { ...report, edition: exampleReport({ edition: '2019' }).edition };
    expect(reckon(other)).not.toBe(reckon(report));
    expect(reckon(other).sums().length).not.toBe(reckon(report).sums().length);
  });

  test('a blank total is made of printed cells, with their signs', () => {
    const { printedTerms } = reckon(reportOf({ 'requests.resultTotal.*': '', [path('granted')]: '', [path('granted', 'enterprise')]: 2 }));
    const terms = printedTerms(path('resultTotal'));
    expect(terms.map(({ cell }) => cell)).toContain(path('granted', 'enterprise'));
    expect(terms.map(({ cell }) => cell)).not.toContain(path('granted'));
    expect(terms.every(({ sign }) => sign === 1)).toBe(true);
    expect(printedTerms(path('carriedIn'))).toEqual([{ cell: path('carriedIn'), sign: 1 }]);
  });
});
