import { expect, test } from 'vitest';
import { editionById } from '../../lib/statute';
import { type BoundRow, factOf } from '../../lib/tables/facts';
import type { ObservedCell } from '../../lib/tables/observed-row';
import { cellAt } from './observed';

const slot = editionById('2021').tables[1]?.rows[0]?.slots[0];
if (!slot) throw new Error('no slot');
const sure: BoundRow = { table: 'requests', certain: true, isGuess: false, faithful: true, drawn: false };
const fact = (text: string | null, cell: Partial<ObservedCell> = {}, bound: Partial<BoundRow> = {}) =>
  factOf(slot, text === null ? null : cellAt(text, 1, { cell: { grid: 0, row: 0, column: 1 }, ...cell }), null, { ...sure, ...bound });

test.each<[why: string, made: ReturnType<typeof fact>, told: object]>([
  ['a figure', fact('12'), { raw: '12', state: 'number', value: 12, confidence: 1, unread: null }],
  ['a figure with its unit', fact('12件'), { state: 'number', value: 12, confidence: 1 }],
  ['no cell', fact(null), { raw: '', state: 'missing', value: null, place: null, cell: null, confidence: 1 }],
  ['a cell of which nothing is sure', fact('12', { confidence: 0 }), { state: 'unreadable', value: null, confidence: 0.5 }],
  ['a cell that is doubtful', fact('12', { confidence: 0.4 }), { value: 12, confidence: 0.5 }],
  ['a cell that is half sure', fact('12', { confidence: 0.5 }), { value: 12, confidence: 1 }],
  ['placed by arbitration', fact('12', {}, { certain: false }), { value: 12, confidence: 0.5 }],
  ['a strange text as printed', fact('1O'), { state: 'unreadable', confidence: 1 }],
  ['a strange text that may be damage', fact('1O', {}, { faithful: false }), { state: 'unreadable', confidence: 0.5 }],
  ['of a drawing, without lines', fact('12', { cell: null }, { drawn: true }), { value: 12, confidence: 0.5 }],
  ['of a drawing, in its cell', fact('12', {}, { drawn: true }), { value: 12, confidence: 1 }],
  ['shown otherwise', fact('12', { unread: 'covered', confidence: 0 }), { unread: 'covered', value: null }],
])('%s', (_, made, told) => {
  expect(made).toMatchObject(told);
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
