import { type Document, isDrawn, isOriginal } from '../document/document';
import type { Place } from '../document/place';
import { allSteps, type Steps } from '../document/steps';
import type { Edition, LineItem, Slot, TableForm, TableId } from '../report/edition';
import { type Fact, isBlank, isRead } from '../report/fact';
import type { BoundTable, Misfit, PrintedLabels } from '../report/report';
import { lexiconOf } from '../statute/lexicon';
import { contradictedItems, fill } from './columns/fill';
import { headerOrder, headersOf, unitIn } from './columns/header';
import { factOf } from './facts';
import { findTable, inOrder, type TableInput } from './found/found-table';
import { matchOf } from './found/match';
import { findRegion } from './found/region';
import { blocksOf, cardBlocks, groupLines } from './found/table-blocks';
import { type Layouts, layouts } from './layouts';
import * as ofTable from './misfits/table';
import type { AsPrinted } from './printed/as-printed';
import { asDrawn, type Drawn } from './rows/as-drawn';
import { observe } from './rows/observe';
import type { ObservedCell, ObservedRow } from './rows/observed-row';
import { runTogether } from './rows/run-together';

/** The document's cells bound to an edition's slots. */
export interface Bound {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly tables: Readonly<Record<TableId, BoundTable>>;
  readonly misfits: readonly Misfit[];
  readonly printed: PrintedLabels;
  /** Indices of the blocks that are part of a statutory table. */
  readonly tableBlocks: ReadonlySet<number>;
  /** What {@link printedMisfits} looks at. */
  readonly asPrinted: AsPrinted;
}

/**
 * Aligns the document's rows with the edition's line items and reads every slot. Never shifts silently: what does not fit is a misfit.
 * `headings` are the blocks that hold section headings, `others` grids of other years.
 */
export function bind(document: Document, edition: Edition, headings: ReadonlySet<number>, others: ReadonlySet<number> = new Set()): Bound {
  return allSteps(bindInSteps(document, edition, headings, others, layouts));
}

/** The same, table by table. */
export function* bindInSteps(
  document: Document,
  edition: Edition,
  headings: ReadonlySet<number>,
  others: ReadonlySet<number>,
  otherwise: Layouts,
): Steps<Bound> {
  const lexicon = lexiconOf(edition);
  const asForms = drawnIn(document, edition);
  const rows = observe(document, lexicon, headings, otherwise, asForms);
  yield;
  const matches = rows.map((row) => matchOf(row, lexicon));
  yield;
  const faithful = isOriginal(document.kind);
  const drawn = isDrawn(document.kind);
  const together = runTogether(document, edition.tables);
  const regions = new Map(edition.tables.map((form) => [form, findRegion(form, rows, matches, others)]));
  const placeOf = (form: TableForm) => document.blocks[together.get(form)?.[0] ?? -1]?.place ?? null;
  const contradicted = contradictedItems(rows, matches);
  const tables: TableOutput[] = [];
  const printed = { headers: Object.create(null), labels: Object.create(null) };
  for (const form of edition.tables) {
    tables.push(
      bindTable({ document, form, rows, matches, edition, faithful, drawn, asForms, regions, contradicted }, placeOf(form), printed),
    );
    yield;
  }
  // Looked up by every sum and rule: without a prototype it is a plain dictionary from the start.
  const facts: Record<string, Fact> = Object.create(null);
  const tableBlocks = new Set<number>();
  const take = (block: number) => {
    if (!headings.has(block)) tableBlocks.add(block);
  };
  for (const table of tables) {
    for (const fact of table.facts) facts[fact.path] = fact;
    table.blocks.forEach(take);
  }
  groupLines(rows, lexicon).forEach(take);
  for (const blocks of together.values()) blocks.forEach(take);
  return {
    facts,
    tables: Object.fromEntries(tables.map((table) => [table.bound.id, table.bound])) as Record<TableId, BoundTable>,
    misfits: tables.flatMap((table) => table.misfits),
    printed,
    asPrinted: { document, edition, rows, matches, faithful, headings, others, tables: tables.flatMap((table) => table.printed ?? []) },
    tableBlocks,
  };
}

/** The blocks that print a table {@link asDrawn}. */
function drawnIn({ blocks }: Document, edition: Edition): ReadonlyMap<number, Drawn> {
  const found = new Map<number, Drawn>();
  blocks.forEach((block, index) => {
    const drawn = block.kind === 'grid' ? asDrawn(block, edition) : null;
    if (drawn) found.set(index, drawn);
  });
  return found;
}

interface TableOutput {
  readonly facts: readonly Fact[];
  readonly bound: BoundTable;
  readonly misfits: readonly Misfit[];
  readonly blocks: ReadonlySet<number>;
  readonly printed?: AsPrinted['tables'][number];
}

/** `together` is where its text stands without cells, if anywhere; its headers and labels are added to what is `printed`. */
function bindTable(
  input: TableInput,
  together: Place | null,
  { headers, labels }: { readonly headers: Record<string, string>; readonly labels: Record<string, string> },
): TableOutput {
  const located = findTable(input);
  if (!located) return absent(input.form, input.faithful, together);
  const found = inOrder(located, input);
  const { form, rows, faithful, drawn } = input;
  const { cells, uncertain, notes, bare } = fill(found, input);
  const pairs = cells && new Map(found.pairs.map((pair) => [pair.item, pair]));
  const facts: Fact[] = [];
  for (let nth = 0; nth < form.rows.length; nth++) {
    const item = form.rows[nth] as LineItem;
    const pair = pairs ? pairs.get(item) : found.pairs[nth];
    if (pair) labels[item.id] = lastLabel(pair.row);
    const bound = cells ? cells.get(item) : pair?.row.values;
    const block = pair && form.corner !== null ? { corner: form.corner, row: pair.row, rows } : null;
    const order = block && found.drawn < 0 ? (headerOrder(item, block)?.order ?? null) : null;
    const above = block ? headersOf(block) : [];
    const row = { table: form.id, certain: !uncertain.has(item), isGuess: pair?.isGuess === true, faithful, drawn };
    for (let index = 0; index < item.slots.length; index++) {
      const slot = item.slots[index] as Slot;
      const header = above[order?.[index] ?? index]?.text ?? null;
      if (header) headers[slot.path] = header;
      facts.push(factOf(slot, bound?.[index] ?? null, unitIn(header), row));
    }
  }
  const blocks = new Set([...blocksOf(input, found), ...cardBlocks(input)]);
  const guessed = drawn ? facts.filter((fact) => isRead(fact) && fact.confidence < 1 && fact.recognised === undefined) : [];
  const noLines = guessed.length * 2 > facts.length ? [ofTable.noLines(form, guessed)] : [];
  return {
    facts,
    bound: summary(form, facts, found.pairs[0]?.row ?? null, bare),
    misfits: [...notes, ...found.misfits, ...noLines],
    blocks,
    printed: { form, pairs: found.pairs, asFound: located.pairs, blocks, drawn: found.drawn },
  };
}

function lastLabel({ labels }: ObservedRow): string {
  for (let at = labels.length - 1; at >= 0; at--) {
    const cell = labels[at] as ObservedCell;
    if (cell.kind === 'label') return cell.text;
  }
  return '';
}

function summary(form: TableForm, facts: readonly Fact[], first: ObservedRow | null, bare: boolean): BoundTable {
  let read = 0;
  for (const fact of facts) if (isRead(fact)) read++;
  return {
    id: form.id,
    found: first !== null,
    read,
    of: facts.length,
    place: first?.labels[0]?.place ?? first?.values[0]?.place ?? null,
    empty: bare || (read > 0 && facts.every((fact) => !isRead(fact) || isBlank(fact))),
  };
}

function absent(form: TableForm, faithful: boolean, together: Place | null): TableOutput {
  const row = { table: form.id, certain: true, isGuess: false, faithful, drawn: false };
  const facts = form.rows.flatMap((item) => item.slots.map((slot) => factOf(slot, null, null, row)));
  return {
    facts,
    bound: summary(form, facts, null, false),
    misfits: [ofTable.missingTable(form, together)],
    blocks: new Set(),
  };
}
