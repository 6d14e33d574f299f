import { expect, test } from 'vitest';
import { editionById } from '../../lib/statute';
import { type BoundRow, factOf } from '../../lib/tables/facts';
import type { ObservedCell } from '../../lib/tables/rows/observed-row';
import { cellAt } from './observed';

const slot = editionById('2021').tables[1]?.rows[0]?.slots[0];
if (!slot) throw new Error('no slot');
const sure: BoundRow = { table: 'requests', certain: true, isGuess: false, faithful: true, drawn: false };
const fact = (text: string | null, cell: Partial<ObservedCell> = {}, bound: Partial<BoundRow> = {}) =>
  factOf(slot, text === null ? null : cellAt(text, 1, { cell: { grid: 0, row: 0, column: 1 }, ...cell }), null, { ...sure, ...bound });

test.each<[why: string, made: () => ReturnType<typeof fact>, told: object]>([
  ['a figure', () => fact('12'), { raw: '12', state: 'number', value: 12, confidence: 1, unread: null }],
  ['a figure with its unit', () => fact('12件'), { state: 'number', value: 12, confidence: 1 }],
  ['no cell', () => fact(null), { raw: '', state: 'missing', value: null, place: null, cell: null, confidence: 1 }],
  ['a cell of which nothing is sure', () => fact('12', { confidence: 0 }), { state: 'unreadable', value: null, confidence: 0.5 }],
  ['a cell that is doubtful', () => fact('12', { confidence: 0.4 }), { value: 12, confidence: 0.5 }],
  ['a cell that is half sure', () => fact('12', { confidence: 0.5 }), { value: 12, confidence: 1 }],
  ['placed by arbitration', () => fact('12', {}, { certain: false }), { value: 12, confidence: 0.5 }],
  ['a strange text as printed', () => fact('1O'), { state: 'unreadable', confidence: 1 }],
  ['a strange text that may be damage', () => fact('1O', {}, { faithful: false }), { state: 'unreadable', confidence: 0.5 }],
  ['of a drawing, without lines', () => fact('12', { cell: null }, { drawn: true }), { value: 12, confidence: 0.5 }],
  ['of a drawing, in its cell', () => fact('12', {}, { drawn: true }), { value: 12, confidence: 1 }],
  ['shown otherwise', () => fact('12', { unread: 'covered', confidence: 0 }), { unread: 'covered', value: null }],
])('%s', (_, made, told) => {
  expect(made()).toMatchObject(told);
});

test('how sure recognition is, and that somebody compared it, goes with the figure', () => {
  expect(fact('12')).not.toHaveProperty('recognised');
  expect(fact('12')).not.toHaveProperty('confirmed');
  expect(fact('12', { recognised: 0.9 })).toMatchObject({ recognised: 0.9 });
  expect(fact('12', { recognised: 0.9 }, { isGuess: true })).toMatchObject({ recognised: 0.4 });
  expect(fact('12', { recognised: 0.9 }, { certain: false })).toMatchObject({ recognised: 0.4 });
  expect(fact('12', { recognised: 0.3 }, { isGuess: true })).toMatchObject({ recognised: 0.3 });
  expect(fact('12', { recognised: 0.9 })).not.toHaveProperty('confirmed');
  expect(fact('12', { confirmed: true })).toMatchObject({ confirmed: true });
  expect(fact('12', { confirmed: true })).not.toHaveProperty('recognised');
});

test('an amount has the unit that stands with it, or in its header, or that the form gives; a count has none', () => {
  const money = editionById('2021')
    .tables[0]?.rows.flatMap(({ slots }) => slots)
    .find(({ kind }) => kind === 'money');
  if (!money) throw new Error('no money');
  const unit = (of: typeof money, text: string | null, header: string | null) =>
    factOf(of, text === null ? null : cellAt(text), header, sure).unit;
  expect(unit(money, '12', '元')).toBe('元');
  expect(unit(money, '12千元', '元')).toBe('千元');
  expect(unit(money, '12', null)).toBe('万元');
  expect(unit(money, '', '元')).toBeNull();
  expect(unit(money, null, '元')).toBeNull();
  expect(unit(slot, '12', '元')).toBeNull();
});

test('a fact says where it stands, and what it is', () => {
  const { path, label, kind } = slot;
  const place = { kind: 'line', line: 1, span: null };
  const known = { path, label, kind, table: 'requests', decimals: 0, flaw: null, note: null };
  expect(fact('12')).toEqual({
    ...known,
    raw: '12',
    state: 'number',
    value: 12,
    unit: null,
    place,
    cell: { grid: 0, row: 0, column: 1 },
    confidence: 1,
    unread: null,
  });
  expect(fact('0')).toMatchObject({ state: 'number', value: 0 });
  expect(fact('12', { cell: null })).toMatchObject({ cell: null, place, confidence: 1 });
  expect(fact(null, {}, { drawn: true })).toMatchObject({ confidence: 1, unread: null });
});
