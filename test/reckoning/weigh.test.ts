import { describe, expect, test } from 'vitest';
import type { Figure } from '../../lib/reckoning/figure';
import { type Books, openLedger, ownEntry } from '../../lib/reckoning/ledger';
import { isSame, type Standing, weigh } from '../../lib/reckoning/weigh';

interface Cell {
  readonly figure: Figure;
  readonly sure?: number;
  /** Of what it is the total, in one way or more. */
  readonly of?: readonly (readonly string[])[];
}

/** Cells by name; `-a` takes a away. */
function ledgerOf(cells: Readonly<Record<string, Cell>>) {
  const books: Books<string> = {
    own: (name) => ownEntry(name, cells[name]?.figure ?? 'unknown', cells[name]?.sure ?? 1),
    definitions: (name) =>
      (cells[name]?.of ?? []).map((way) =>
        way.map((term) => (term.startsWith('-') ? { cell: term.slice(1), sign: -1 as const } : { cell: term, sign: 1 as const })),
      ),
  };
  return openLedger(books);
}

describe('what a cell counts for', () => {
  test('a figure is itself, a blank is nought, what was not read has no value', () => {
    const entry = ledgerOf({ a: { figure: 4, sure: 0.5 }, b: { figure: 'blank' }, c: { figure: 'unread' } });
    expect(entry('a')).toEqual({ value: 4, blank: false, entered: true, confidence: 0.5, unread: null, by: null });
    expect(entry('b')).toEqual({ value: 0, blank: true, entered: false, confidence: 1, unread: null, by: null });
    expect(entry('c')).toEqual({ value: null, blank: false, entered: true, confidence: 1, unread: 'c', by: null });
    expect(entry('nowhere')).toMatchObject({ value: null, unread: 'nowhere' });
  });

  test('a blank total stands for its parts, with the weakest of their readings', () => {
    const entry = ledgerOf({
      t: { figure: 'blank', of: [['a', '-b', 'c']] },
      a: { figure: 9, sure: 0.6 },
      b: { figure: 2 },
      c: { figure: 'blank' },
    });
    expect(entry('t')).toMatchObject({ value: 7, blank: true, entered: true, confidence: 0.6, unread: null });
    expect(entry('t').by?.map(({ cell, sign }) => [cell, sign])).toEqual([
      ['a', 1],
      ['b', -1],
      ['c', 1],
    ]);
    expect(entry('t')).toBe(entry('t'));
  });

  test('its own weak reading stays the weakest', () => {
    const entry = ledgerOf({ t: { figure: 'blank', sure: 0.3, of: [['a']] }, a: { figure: 9, sure: 0.6 } });
    expect(entry('t').confidence).toBe(0.3);
  });

  test('a printed total is what it prints, whatever its parts are', () => {
    const entry = ledgerOf({ t: { figure: 5, of: [['a']] }, a: { figure: 9 } });
    expect(entry('t')).toMatchObject({ value: 5, by: null });
  });

  test('of two ways the one in which something is entered; one that is unread before one in which nothing is', () => {
    const parts = { a: { figure: 'blank' }, b: { figure: 3 }, c: { figure: 'unread' } } as const;
    const value = (of: string[][]) => ledgerOf({ ...parts, t: { figure: 'blank', of } })('t');
    expect(value([['a'], ['b']]).value).toBe(3);
    expect(value([['b'], ['a']]).value).toBe(3);
    expect(value([['c'], ['b']]).value).toBe(3);
    expect(value([['a'], ['c']])).toMatchObject({ value: null, unread: 'c', entered: true, blank: true });
    expect(value([['a', 'a'], ['a']])).toMatchObject({ value: 0, entered: false });
    expect(value([['a', 'a'], ['a']]).by).toHaveLength(2);
  });

  test('totals of each other come to an end', () => {
    const entry = ledgerOf({ t: { figure: 'blank', of: [['u']] }, u: { figure: 'blank', of: [['t', 'a']] }, a: { figure: 2 } });
    expect(entry('t')).toMatchObject({ value: 2, blank: true });
  });
});

describe('how Σ left = Σ right stands', () => {
  const cells: Record<string, Cell> = {
    one: { figure: 1 },
    two: { figure: 2, sure: 0.8 },
    three: { figure: 3, sure: 0.9 },
    four: { figure: 4 },
    blank: { figure: 'blank' },
    unread: { figure: 'unread', sure: 0.4 },
  };
  const stand = (left: string[], right: string[], used = true): Standing<string> => weigh({ left, right }, ledgerOf(cells), () => used);

  test.each<[string, string[], string[], boolean, Standing<string>['stands']]>([
    ['it adds up', ['one', 'two'], ['three'], true, 'holds'],
    ['it does not', ['one', 'two'], ['four'], true, 'fails'],
    ['a blank part is nought', ['three', 'blank'], ['three'], true, 'holds'],
    ['a blank part does not excuse', ['four', 'blank'], ['three'], true, 'fails'],
    ['the total is blank, and that is right', ['blank'], ['blank'], true, 'holds'],
    ['the same, and nothing else speaks of it', ['blank'], ['blank'], false, 'nothing-said'],
    ['a printed total that nothing else speaks of', ['three'], ['three'], false, 'holds'],
    ['the total is blank, and it does not add up', ['one'], ['blank'], true, 'total-blank'],
    ['the total is blank, what is added to it is not', ['one'], ['blank', 'two'], true, 'total-blank'],
    ['what is added to the total is blank', ['one'], ['two', 'blank'], true, 'fails'],
    ['all parts are blank', ['blank', 'blank'], ['two'], true, 'parts-blank'],
    ['the first part is blank', ['blank', 'one'], ['two'], true, 'fails'],
    ['the last part is blank', ['one', 'blank'], ['two'], true, 'fails'],
    ['a part was not read', ['one', 'unread'], ['three'], true, 'unread'],
    ['the total was not read', ['one'], ['unread'], true, 'unread'],
  ])('%s', (_, left, right, used, stands) => {
    expect(stand(left, right, used).stands).toBe(stands);
  });

  test('both sums are told, and the weakest reading behind them', () => {
    expect(stand(['one', 'two'], ['three'])).toEqual({ stands: 'holds', left: 3, right: 3, confidence: 0.8, unread: null });
    expect(stand(['one', 'four'], ['three', 'two'])).toMatchObject({ left: 5, right: 5, confidence: 0.8 });
    expect(stand(['three'], ['two'])).toMatchObject({ left: 3, right: 2, confidence: 0.8 });
    expect(stand(['two'], ['three'])).toMatchObject({ confidence: 0.8 });
    expect(stand(['one'], ['four'])).toMatchObject({ confidence: 1 });
  });

  test('what was not read is named, the left side first, with what was added before it', () => {
    expect(stand(['one', 'unread', 'two'], ['nowhere'])).toEqual({
      stands: 'unread',
      left: 1,
      right: 0,
      confidence: 0.4,
      unread: 'unread',
    });
    expect(stand(['one', 'two'], ['four', 'nowhere'])).toMatchObject({ unread: 'nowhere', left: 3, right: 4 });
    expect(stand(['two', 'unread'], ['one'])).toMatchObject({ confidence: 0.4 });
  });

  test('binary fractions are the same, a last printed digit is not', () => {
    expect(isSame(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSame(0.3, 0.1 + 0.2)).toBe(true);
    expect(isSame(0.000001, 0)).toBe(false);
    expect(isSame(0, 0.000001)).toBe(false);
  });
});
