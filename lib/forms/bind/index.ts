import type { Document } from '../../document/document';
import type { Edition, LineItem, TableForm, TableId } from '../../report/edition';
import { type Fact, isBlank, isRead } from '../../report/fact';
import type { BoundTable, Misfit, PrintedLabels } from '../../report/report';
import { lexiconOf } from '../lexicon';
import { type AlignedRow, align } from './align';
import { inFormOrder, printedColumns } from './columns';
import { arbitrate, type LooseRow } from './arbitrate';
import { factOf } from './facts';
import { fit, haveWholeRows } from './fit';
import { exactIn, matchRow, type RowMatch } from './match';
import * as misfits from './misfits';
import { observe } from './observe';
import type { ObservedCell, ObservedRow } from './observed-row';
import { headerOf, unitIn, withoutRepeats } from './header';
import { findRegion, type Region } from './region';
import { findRemedies } from './remedies';
import { sumsOf } from './sums';

/** The document's cells bound to an edition's slots. */
export interface Bound {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly tables: Readonly<Record<TableId, BoundTable>>;
  readonly misfits: readonly Misfit[];
  readonly printed: PrintedLabels;
  /** Indices of the blocks that are part of a statutory table. */
  readonly tableBlocks: ReadonlySet<number>;
}

/**
 * Aligns the document's rows with the edition's line items and reads every slot. Never shifts silently: what does not fit is a misfit.
 * `headings` are the blocks that hold section headings.
 */
export function bind(document: Document, edition: Edition, headings: ReadonlySet<number>): Bound {
  const lexicon = lexiconOf(edition);
  const rows = observe(document, lexicon, headings);
  const matches = rows.map((row) => matchRow(row, lexicon));
  const faithful = document.kind === 'html' || document.kind === 'docx';
  const tables = edition.tables.map((form) => bindTable({ form, rows, matches, edition, faithful }));
  const facts: Record<string, Fact> = {};
  for (const table of tables) for (const fact of table.facts) facts[fact.path] = fact;
  return {
    facts,
    tables: Object.fromEntries(tables.map((table) => [table.bound.id, table.bound])) as Record<TableId, BoundTable>,
    misfits: tables.flatMap((table) => table.misfits),
    printed: {
      headers: Object.assign({}, ...tables.map((table) => table.headers)),
      labels: Object.assign({}, ...tables.map((table) => table.labels)),
    },
    tableBlocks: new Set(tables.flatMap((table) => [...table.blocks]).filter((block) => !headings.has(block))),
  };
}

interface TableInput {
  readonly form: TableForm;
  readonly rows: readonly ObservedRow[];
  readonly matches: readonly RowMatch[];
  readonly edition: Edition;
  readonly faithful: boolean;
}

interface TableOutput {
  readonly facts: readonly Fact[];
  readonly bound: BoundTable;
  readonly misfits: readonly Misfit[];
  readonly headers: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly blocks: ReadonlySet<number>;
}

function bindTable(input: TableInput): TableOutput {
  const located = input.form.rows.some((row) => row.label !== '') ? findLabelled(input) : findUnlabelled(input);
  if (!located) return absent(input.form, input.faithful);
  const found = inOrder(located, input);
  const { form, rows, faithful } = input;
  const { cells, uncertain, notes } = fill(found, input);
  const headers: Record<string, string> = {};
  const labels: Record<string, string> = {};
  const facts = form.rows.flatMap((item) => {
    const pair = found.pairs.find((one) => one.item === item);
    if (pair) labels[item.id] = pair.row.labels.filter((cell) => cell.kind === 'label').at(-1)?.text ?? '';
    const bound = cells.get(item);
    return item.slots.map((slot, index) => {
      const header = pair && form.id === 'disclosure' ? headerOf(pair.row, rows, index) : null;
      if (header) headers[slot.path] = header;
      const cell = bound?.[index] ?? null;
      return factOf({ slot, table: form.id, cell, certain: !uncertain.has(item), headerUnit: unitIn(header), faithful });
    });
  });
  return {
    facts,
    bound: summary(form, facts, found.pairs[0]?.row ?? null),
    misfits: [...notes, ...found.misfits],
    headers,
    labels,
    blocks: blocksOf(rows, found.region, form, input.matches),
  };
}

/** Where the printed header orders its columns otherwise, values are read under their own headers. */
function inOrder(found: Found, { form, rows, edition }: TableInput): Found {
  const columns = printedColumns(form, found.pairs, rows, lexiconOf(edition));
  if (!columns) return found;
  return {
    ...found,
    pairs: found.pairs.map((pair) => ({ ...pair, row: inFormOrder(pair.row, columns) })),
    misfits: [...found.misfits, ...columns.extra.map((cell) => misfits.extraColumn(form, cell))],
  };
}

interface Found {
  readonly pairs: readonly AlignedRow[];
  readonly region: Region;
  readonly misfits: readonly Misfit[];
}

function findLabelled({ form, rows, matches, edition }: TableInput): Found | null {
  const region = findRegion(form, rows, matches);
  if (!region) return null;
  const { pairs, extra } = align(form, rows, matches, region, lexiconOf(edition));
  const filled = new Set(pairs.map((pair) => pair.item));
  return {
    pairs,
    region,
    misfits: [
      ...form.rows.filter((item) => !filled.has(item)).map((item) => misfits.missingRow(form, item)),
      ...extra.map((row) => misfits.extraRow(form, row)),
      ...pairs.filter((pair) => pair.by === 'position').map((pair) => misfits.labelLost(form, pair)),
    ],
  };
}

function findUnlabelled({ form, rows, matches, edition }: TableInput): Found | null {
  const [item] = form.rows;
  const others = matches.reduce((last, match, index) => (exactIn(match, 'requests') && rows[index]?.values.length ? index : last), 0);
  const lexicon = lexiconOf(edition);
  // Table four follows table three; only when nothing is found there the whole document is searched.
  const found = findRemedies(form, rows, lexicon, others) ?? findRemedies(form, rows, lexicon, 0);
  if (!item || !found) return null;
  return {
    pairs: [{ item, row: found.row, by: 'exact' }],
    region: { from: found.from, to: found.to },
    misfits: found.noise.map((row) => misfits.noise(form, row)),
  };
}

/** Cells by line item; rows that did not fit were arbitrated and are uncertain. */
function fill(found: Found, { form, rows, faithful }: TableInput) {
  const proven = faithful || haveWholeRows(found.pairs.map(({ row, item }) => ({ row, width: item.slots.length })));
  const cells = new Map<LineItem, readonly (ObservedCell | null)[]>();
  const uncertain = new Set<LineItem>();
  const notes: Misfit[] = [];
  const full = new Map<LineItem, readonly ObservedCell[]>();
  const loose: (LooseRow & { row: ObservedRow; printed: number })[] = [];
  for (const { item, row, by } of found.pairs) {
    if (by === 'position') uncertain.add(item);
    if (row.values.length === 0) {
      notes.push(misfits.valueCount(form, item, row, 0, []));
      continue;
    }
    const one = fit(form.id === 'disclosure' ? withoutRepeats(row, rows, item.slots.length) : row, item.slots.length, proven);
    if (one.kind === 'full') full.set(item, one.cells);
    else loose.push({ item, row, cells: one.cells, printed: one.printed, flow: row.layout === 'flow' });
  }
  for (const [item, placed] of full) cells.set(item, placed);
  for (const [item, placed] of arbitrate(loose, sumsOf(form, full))) {
    cells.set(item, placed);
    const row = loose.find((one) => one.item === item);
    const asPrinted =
      row !== undefined && row.cells.length === item.slots.length && row.cells.every((cell, index) => placed[index] === cell);
    // A blank that the totals confirm in its place is an ordinary blank.
    if (asPrinted || !row) continue;
    uncertain.add(item);
    const bound = item.slots.filter((_, index) => placed[index]).map((slot) => slot.path);
    notes.push(misfits.valueCount(form, item, row.row, row.cells.length === item.slots.length ? row.printed : row.cells.length, bound));
  }
  return { cells, uncertain, notes };
}

function summary(form: TableForm, facts: readonly Fact[], first: ObservedRow | null): BoundTable {
  const read = facts.filter(isRead).length;
  return {
    id: form.id,
    found: first !== null,
    read,
    of: facts.length,
    place: first?.labels[0]?.place ?? first?.values[0]?.place ?? null,
    empty: read > 0 && facts.every((fact) => !isRead(fact) || isBlank(fact)),
  };
}

function absent(form: TableForm, faithful: boolean): TableOutput {
  const facts = form.rows.flatMap((item) =>
    item.slots.map((slot) => factOf({ slot, table: form.id, cell: null, certain: true, headerUnit: null, faithful })),
  );
  return { facts, bound: summary(form, facts, null), misfits: [misfits.missingTable(form)], headers: {}, labels: {}, blocks: new Set() };
}

/** Blocks of the region, and header rows right above it. */
function blocksOf(rows: readonly ObservedRow[], region: Region, form: TableForm, matches: readonly RowMatch[]): Set<number> {
  const blocks = new Set<number>();
  for (let index = region.from; index < region.to; index++) {
    const row = rows[index];
    if (!row) continue;
    const match = matches[index];
    const inTable =
      row.layout === 'grid' ? row.values.length > 0 || row.labels.length > 1 : row.values.length > 0 || (match?.exact.length ?? 0) > 0;
    if (!inTable && form.id !== 'remedies') continue;
    for (let block = row.block; block <= row.lastBlock; block++) blocks.add(block);
  }
  return blocks;
}
