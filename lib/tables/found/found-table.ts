import type { Document } from '../../document/document';
import type { Edition, LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { lexiconOf } from '../../statute/lexicon';
import { inFormOrder, printedColumns } from '../columns/columns';
import * as ofColumns from '../misfits/columns';
import * as ofRows from '../misfits/rows';
import type { Drawn } from '../rows/as-drawn';
import type { ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { type AlignedRow, align } from './align';
import { findGroupedRow, findHeaderAlone, type GroupedRow } from './grouped-row';
import type { Region } from './region';

/** What a table is looked for in. */
export interface TableInput {
  readonly document: Document;
  readonly form: TableForm;
  readonly rows: readonly ObservedRow[];
  readonly matches: readonly RowMatch[];
  readonly edition: Edition;
  readonly faithful: boolean;
  readonly drawn: boolean;
  /** The blocks that print a table as the statute draws it. */
  readonly asForms: ReadonlyMap<number, Drawn>;
  /** Where each table stands; null where it does not. */
  readonly regions: ReadonlyMap<TableForm, Region | null>;
  /** Items for which rows of one table say two things. */
  readonly contradicted: ReadonlySet<LineItem>;
}

/** A table's rows as found, each with its line item. */
export interface FoundTable {
  readonly pairs: readonly AlignedRow[];
  readonly region: Region;
  readonly misfits: readonly Misfit[];
  /** The block that prints it as the statute draws it, if all its rows are from there; -1 where none does. */
  readonly drawn: number;
}

/** Finds a table by its row labels, a row of groups by its header words; null when it is not there. */
export function findTable(input: TableInput): FoundTable | null {
  return input.form.kind === 'groups' ? findGrouped(input) : findLabelled(input);
}

/** Where the printed header orders its columns otherwise, values are read under their own headers. */
export function inOrder(found: FoundTable, { form, rows, edition }: TableInput): FoundTable {
  const columns = found.drawn < 0 ? printedColumns(form, found.pairs, rows, lexiconOf(edition)) : null;
  if (!columns) return found;
  return {
    ...found,
    pairs: found.pairs.map((pair) => ({ ...pair, row: inFormOrder(pair.row, columns) })),
    misfits: [...found.misfits, ...columns.extra.map((cell) => ofColumns.extraColumn(form, cell))],
  };
}

function findLabelled({ form, rows, matches, edition, asForms, regions }: TableInput): FoundTable | null {
  const region = regions.get(form);
  if (!region) return null;
  const { pairs, extra } = align(form, rows, matches, region, lexiconOf(edition));
  const filled = new Set(pairs.map((pair) => pair.item));
  return {
    pairs,
    region,
    drawn: drawnBlock(form, pairs, asForms),
    misfits: [
      ...form.rows.filter((item) => !filled.has(item)).map((item) => ofRows.missingRow(form, item)),
      ...extra.map((row) => ofRows.extraRow(form, row)),
      ...pairs.filter((pair) => pair.by === 'position').map((pair) => ofRows.labelLost(form, pair)),
    ],
  };
}

function findGrouped({ form, rows, edition, asForms, regions }: TableInput): FoundTable | null {
  const [item] = form.rows;
  const before = edition.tables[edition.tables.indexOf(form) - 1];
  const above = before && regions.get(before);
  const lexicon = lexiconOf(edition);
  // It follows the table before it, of several copies of the tables the one that was taken; only when nothing is found there the whole
  // document is searched.
  const found = (above && findGroupedRow(form, rows, lexicon, above.to)) ?? findGroupedRow(form, rows, lexicon, 0);
  if (!item) return null;
  if (!found) return withoutRow(form, item, findHeaderAlone(form, rows, lexicon, above?.to ?? 0));
  const pairs = [{ item, row: found.row, by: 'exact' as const }];
  return {
    pairs,
    drawn: drawnBlock(form, pairs, asForms),
    region: { from: found.from, to: found.to },
    misfits: found.noise.map((row) => ofRows.noise(form, row)),
  };
}

function drawnBlock(form: TableForm, pairs: readonly AlignedRow[], asForms: TableInput['asForms']): number {
  const at = pairs[0]?.row.block ?? -1;
  if (asForms.get(at)?.form !== form || pairs.length !== form.rows.length) return -1;
  return pairs.every(({ item, row, by }, nth) => by === 'exact' && item === form.rows[nth] && row.block === at) ? at : -1;
}

/** A header without its row: whose the few figures are that are left, nothing tells. */
function withoutRow(form: TableForm, item: LineItem, header: GroupedRow | null): FoundTable | null {
  if (!header) return null;
  const { row, from, to } = header;
  const { length } = row.values;
  return {
    pairs: [{ item, row: { ...row, values: [] }, by: 'exact' }],
    region: { from, to },
    drawn: -1,
    misfits: length > 0 ? [ofRows.valueCount(form, item, row, length, [])] : [],
  };
}
