import type { Edition } from '../../../lib/report/edition';
import type { Misfit } from '../../../lib/report/report';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { matchRow } from '../../../lib/tables/found/match';
import { headerMisfits } from '../../../lib/tables/printed/printed-headers';
import { gridRows } from '../../../lib/tables/rows/grid-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { gridOf, type Printed } from '../observed';

export const edition = editionById('2021');
export type Rows = readonly (readonly Printed[])[];

export const slotsOf = (table: string) => edition.tables.find(({ id }) => id === table)?.rows[0]?.slots ?? [];
export const gridded = (rows: Rows) => gridRows(gridOf(rows), 0, lexiconOf(edition));

export interface Told {
  readonly table?: string;
  readonly of?: Edition;
  /** What was made of a row before its header is asked. */
  readonly as?: (row: ObservedRow) => ObservedRow;
}

/** What is told of a header, each as its kind and the columns of which it is told. */
export function toldOf(rows: readonly ObservedRow[], told: Told = {}): string[] {
  const isOfGroups = edition.tables.find(({ id }) => id === told.table)?.kind === 'groups';
  return misfitsOf(rows, told).map(({ kind, cells }) =>
    [
      kind,
      ...cells.map((path) =>
        path
          .split('.')
          .slice(isOfGroups ? -2 : -1)
          .join('.'),
      ),
    ].join(' '),
  );
}

/** In words, without the table's name. */
export const wordsOf = (rows: readonly ObservedRow[], told?: Told) =>
  misfitsOf(rows, told).map(({ message }) => message.zh.replace(/^表./, ''));

export function misfitsOf(
  rows: readonly ObservedRow[],
  { table = 'requests', of = edition, as = (row) => row }: Told = {},
): readonly Misfit[] {
  const form = of.tables.find(({ id }) => id === table);
  if (!form) throw new Error('no table');
  const lexicon = lexiconOf(of);
  const itemOf = (row: ObservedRow) =>
    form.kind === 'groups' ? form.rows[0] : matchRow(row, lexicon).exact.find((one) => one.table === table)?.item;
  const isOfTable = ({ values }: ObservedRow) => form.kind !== 'groups' || values.length === slotsOf(table).length;
  const pairs = rows.filter(isOfTable).flatMap((row) => {
    const item = itemOf(row);
    return item ? [{ item, row: as(row), by: 'exact' as const }] : [];
  });
  return headerMisfits(form, pairs, rows, lexicon);
}
