import { describe, expect, test } from 'vitest';
import type { LineItem, TableForm } from '../../../lib/report/edition';
import { editionById } from '../../../lib/statute';
import { arbitrate } from '../../../lib/tables/columns/arbitrate';
import { placements } from '../../../lib/tables/columns/placement';
import { sumsOf } from '../../../lib/tables/columns/sums';
import { cellAt, textsOf } from '../observed';

const edition = editionById('2021');
const formOf = (id: string): TableForm => {
  const form = edition.tables.find((one) => one.id === id);
  if (!form) throw new Error(id);
  return form;
};
const form3 = formOf('requests');
const itemOf = (id: string): LineItem => {
  const item = formOf(id.split('.')[0] ?? '').rows.find((one) => one.id === id);
  if (!item) throw new Error(id);
  return item;
};
/** `2 3 _ 0 5`: figures, `_` for a blank cell. */
const cellsOf = (printed: string) => printed.split(' ').map((text) => cellAt(text === '_' ? '' : text));

type Rows = Readonly<Record<string, string>>;

/** Where the cells of loose rows go, `.` for a slot without one; of the other rows of their table `full` are given, the rest is blank. */
function placed(loose: Rows, { full = {}, flow = false, found = true }: { full?: Rows; flow?: boolean; found?: boolean } = {}): Rows {
  const form = formOf(Object.keys(loose)[0]?.split('.')[0] ?? '');
  const rest = found ? form.rows.filter(({ id }) => !(id in loose)).map((item) => [item, cellsOf(full[item.id] ?? '_')] as const) : [];
  const rows = Object.entries(loose).map(([id, printed]) => ({ item: itemOf(id), cells: cellsOf(printed), flow }));
  const result = arbitrate(rows, sumsOf(edition, form, new Map(rest)));
  const told = [...result].map(([{ id }, cells]) => [
    id,
    textsOf(cells)
      .map((text) => (text === null ? '.' : text || '_'))
      .join(' '),
  ]);
  return Object.fromEntries(told);
}

const [granted, notHeld] = ['requests.granted', 'requests.unable.notHeld'];
const received = { 'requests.newlyReceived': '2 3 0 0 0 0 5', 'requests.resultTotal': '2 3 0 0 0 0 5' };

describe('cells of a row that does not fit, by its own total', () => {
  test.each<[why: string, printed: string, placed: string]>([
    ['one too many: the one that its total does not count', '9 1 0 0 0 0 0 1', '1 0 0 0 0 0 1'],
    ['one nought too many, whichever', '1 0 0 0 0 0 0 1', '1 0 0 0 0 0 1'],
    ['one too few: what every way says', '2 3 0 0 0 5', '2 . . 0 0 . 5'],
    ['a blank where the sum leaves it', '2 _ 3 0 0 0 5', '2 _ 3 0 0 0 5'],
    ['a blank at its end, with the total before it', '2 3 0 0 0 5 _', '2 . . 0 0 . 5'],
    ['a sum that comes out in no way', '2 3 0 0 0 9', '. . . . . . .'],
    ['noughts only', '0 0 0 0 0 0', '0 0 0 0 0 . 0'],
  ])('%s', (_, printed, expected) => {
    expect(placed({ [granted]: printed })[granted]).toBe(expected);
  });

  test.each<[why: string, id: string, printed: string, placed: string]>([
    ['nothing is guessed', 'disclosure.rules', '4 7', '. . .'],
    ['noughts may stand anywhere', 'disclosure.rules', '0 0', '0 . 0'],
    ['dashes too', 'disclosure.rules', '- 0', '- . 0'],
    ['too many: what every way says', 'disclosure.rules', '4 4 9 9', '4 . 9'],
    ['one cell of two, for one slot', 'disclosure.licensing', '4 7', '.'],
    ['a table of which too much is lost', 'remedies.row', '0 0 0 0 0 0 0 0 0 0 0', '. . . . . . . . . . . . . . .'],
  ])('without a total: %s', (_, id, printed, expected) => {
    const item = id === 'remedies.row' ? (formOf('remedies').rows[0]?.id ?? '') : id;
    expect(placed({ [item]: printed })[item]).toBe(expected);
  });
});

describe('rows weighed together', () => {
  test('the columns’ totals tell what the row’s own leaves open', () => {
    const full = { ...received, [granted]: '2 0 0 0 0 0 2' };
    expect(placed({ [notHeld]: '3 0 0 0 0 3' }, { full })).toEqual({ [notHeld]: '. 3 0 0 0 0 3' });
    expect(placed({ [granted]: '2 0 0 0 0 2', [notHeld]: '0 0 3 0 0 0 0 3' }, { full: received })).toEqual({
      [granted]: '2 0 0 0 0 . 2',
      [notHeld]: '0 3 0 0 0 0 3',
    });
  });

  test('a blank total of the columns stands for its parts', () => {
    const full = { 'requests.newlyReceived': '2 3 0 0 0 0 5', [granted]: '2 0 0 0 0 0 2' };
    expect(placed({ [notHeld]: '3 0 0 0 0 3' }, { full })).toEqual({ [notHeld]: '. 3 0 0 0 0 3' });
  });

  test('rows damaged alike are placed alike', () => {
    expect(placed({ [granted]: '0 1 0 0 0 0 0 1', [notHeld]: '9 0 2 0 0 0 0 2' })).toEqual({
      [granted]: '1 0 0 0 0 0 1',
      [notHeld]: '0 2 0 0 0 0 2',
    });
  });

  test('one wrong total among them does not speak for a placement under which no other holds', () => {
    const [ids, share] = [form3.rows.slice(2, 7).map(({ id }) => id), '14'];
    const rows = ids.map((id, nth) => [id, `${nth + 1} 2 0 0 1 0 ${nth + 4} ${share}`] as const);
    const wrong = Object.fromEntries(rows.map(([id, printed], nth) => [id, nth === 1 ? '2 9 0 0 1 0 5 14' : printed]));
    expect(placed(wrong, { found: false })).toEqual(
      Object.fromEntries(ids.map((id, nth) => [id, nth === 1 ? '2 9 0 0 1 0 5' : `${nth + 1} 2 0 0 1 0 ${nth + 4}`])),
    );
    // Two of three are not enough to say what the third is.
    const few = Object.fromEntries(Object.entries(wrong).slice(0, 3));
    expect(Object.values(placed(few, { found: false }))).toEqual(Array(3).fill('. . . . . . .'));
  });

  test('rows with their blanks in other places were not damaged alike', () => {
    const apart = placed({ [granted]: '0 1 0 0 0 0 0 1', [notHeld]: '9 0 0 2 _ 0 0 2' });
    expect(apart).toEqual({ [granted]: '. . 0 0 0 0 1', [notHeld]: '0 0 2 _ 0 0 2' });
  });

  test('of a text each row by itself, as all columns allow', () => {
    const full = { ...received, [granted]: '2 0 0 0 0 0 2' };
    expect(placed({ [notHeld]: '3 3' }, { full, flow: true })).toEqual({ [notHeld]: '. 3 . . . . 3' });
    expect(placed({ [granted]: '2 2', [notHeld]: '3 3' }, { full: received, flow: true })).toEqual({
      [granted]: '2 . . . . . 2',
      [notHeld]: '. 3 . . . . 3',
    });
    expect(placed({ [notHeld]: '3 3' }, { flow: true, found: false })).toEqual({ [notHeld]: '. . . . . . 3' });
  });
});

describe('ways in which cells keep their order', () => {
  test.each<[count: number, width: number, ways: string]>([
    [0, 3, ''],
    [2, 3, '0_1 01_ _01'],
    [3, 2, '02 01 12'],
    [2, 2, '01'],
    [1, 2, '0_ _0'],
  ])('%i into %i, both ends first', (count, width, ways) => {
    const found = placements(count, width).map((way) => way.map((cell) => cell ?? '_').join(''));
    expect(found).toEqual(ways === '' ? [] : ways.split(' '));
  });

  test('nine hundred and twenty-four are tried, more are not', () => {
    expect(placements(6, 12)).toHaveLength(924);
    expect(placements(7, 13)).toEqual([]);
  });
});
