import { expect, test } from 'vitest';
import { unusualCells } from '../../../lib/rules/engine/unusual-cells';
import { exampleReport } from '../example-report';

const [form] = exampleReport({ edition: '2021' }).edition.tables.filter(({ id }) => id === 'requests');
const path = 'requests.granted.enterprise';
if (!form) throw new Error('no table');

function kinds(printed: string | number | null): { readonly blank: boolean; readonly odd: boolean } {
  const { blank, odd } = unusualCells(exampleReport({ edition: '2021', facts: { [path]: printed } }), form as NonNullable<typeof form>);
  for (const cell of [...blank, ...odd]) expect([cell.slot.path, cell.row.id]).toEqual([path, 'requests.granted']);
  return { blank: blank.length > 0, odd: odd.length > 0 };
}

test.each<[printed: string | null, blank: boolean, odd: boolean]>([
  ['0', false, false],
  ['12', false, false],
  ['', true, false],
  ['—', true, false],
  [null, false, true],
  ['1.5', false, true],
  ['-3', false, true],
  ['若干', false, true],
  ['12（估计）', false, true],
  ['+3', false, true],
  ['＋', false, true],
  ['无', true, false],
  ['无（待核）', true, true],
  ['无（+）', true, true],
  [' 12', false, true],
  ['--3', false, true],
])('“%s”: blank %s, odd %s', (printed, blank, odd) => {
  expect(kinds(printed)).toEqual({ blank, odd });
});

test('which of its form’s cells each is', () => {
  const slots = form.rows.flatMap((row) => row.slots.map(({ path: one }) => one));
  const { blank } = unusualCells(exampleReport({ edition: '2021', facts: { [path]: '' } }), form);
  expect(blank.map(({ nth }) => slots[nth])).toEqual([path]);
});
