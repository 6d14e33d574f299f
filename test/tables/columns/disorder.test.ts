import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { confirmed, disorderOf } from '../../../lib/tables/columns/disorder';
import { contradictedItems } from '../../../lib/tables/columns/fill';
import { sumsOf } from '../../../lib/tables/columns/sums';
import type { FoundTable, TableInput } from '../../../lib/tables/found/found-table';
import { matchRow } from '../../../lib/tables/found/match';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const formOf = (id: string) => {
  const form = edition.tables.find((one) => one.id === id);
  if (!form) throw new Error('no table');
  return form;
};
const requests = formOf('requests');
const seven = ['1', '1', '0', '0', '0', '0', '2'];
const flow = { layout: 'flow' } as const;
const own = (nth: number, values: readonly string[] = seven, more: Partial<ObservedRow> = flow) =>
  rowOf([normalise(requests.rows[nth]?.label ?? '')], values, more);

/** How far the rows' figures have left them; those with a label of the form are taken. */
function disorder(rows: readonly ObservedRow[], from = 0, form = requests) {
  const matches = rows.map((row) => matchRow(row, lexicon));
  const pairs = rows.flatMap((row, nth) =>
    (matches[nth]?.exact ?? []).slice(0, 1).map(({ item }) => ({ item, row, by: 'exact' as const })),
  );
  const found: FoundTable = { pairs, region: { from, to: rows.length }, drawn: -1, misfits: [] };
  return disorderOf(found, { form, rows, matches, edition } as unknown as TableInput);
}

describe('figures that have left their rows', () => {
  test.each<[why: string, rows: readonly ObservedRow[], told: string]>([
    ['each row has its own', [own(0), own(1)], 'none'],
    ['in a grid nothing leaves its row', [own(0, seven, {}), rowOf([], ['3'], flow)], 'none'],
    ['some stand alone between rows', [own(0), rowOf([], ['3', '4'], flow), own(1)], 'stray'],
    ['a whole row alone is one whose label was lost', [own(0), rowOf([], seven, flow), own(1)], 'none'],
    ['one row has too many', [own(0, [...seven, '9']), own(1)], 'none'],
    ['two rows have too many', [own(0, [...seven, '9']), own(1, [...seven, '9'])], 'stray'],
    ['behind the header’s last word', [rowOf(['法律服务机构'], seven, flow), own(0), own(1)], 'shifted'],
    ['behind a line of the header', [rowOf(['自然人 总计'], seven, flow), own(0), own(1)], 'shifted'],
    ['behind other words', [rowOf(['甲乙'], seven, flow), own(0), own(1)], 'none'],
  ])('%s', (_, rows, told) => {
    expect(disorder(rows)).toBe(told);
  });

  test('those above the first label are looked at, as far as one row', () => {
    expect(disorder([rowOf(['法律服务机构'], seven, flow), own(0), own(1)], 1)).toBe('shifted');
    expect(disorder([rowOf(['法律服务机构'], seven, flow), rowOf(['甲'], [], flow), own(0), own(1)], 2)).toBe('none');
    // Too few of them for a row belong to what is above.
    expect(disorder([rowOf([], ['3'], flow), own(0), own(1)], 1)).toBe('none');
  });
});

test('a row’s own total confirms it', () => {
  const item = requests.rows[0];
  if (!item) throw new Error('no row');
  const sums = sumsOf(edition, requests, new Map());
  const is = (values: readonly string[]) => confirmed(item, own(0, values), sums);
  expect([is(seven), is([...seven.slice(0, 6), '3']), is(seven.slice(1)), is([...seven, ''])]).toEqual([true, false, false, false]);
});

test('two rows of one label and other values contradict each other', () => {
  const told = (...rows: readonly ObservedRow[]) =>
    [
      ...contradictedItems(
        rows,
        rows.map((row) => matchRow(row, lexicon)),
      ),
    ].map(({ id }) => id);
  const other = ['2', ...seven.slice(1, 6), '3'];
  expect(told(own(0), own(1), own(0, other))).toEqual([requests.rows[0]?.id]);
  expect(told(own(0), own(0))).toEqual([]);
  expect(told(own(0), own(0, other, { ...flow, block: 3 }))).toEqual([]);
  expect(told(own(0), own(0, other.slice(1)))).toEqual([]);
  expect(told(own(0, []), own(0, other))).toEqual([]);
});
