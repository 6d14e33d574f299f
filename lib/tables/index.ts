import { type Document, isDrawn, isOriginal } from '../document/document';
import type { Place } from '../document/place';
import { allSteps, type Steps } from '../document/steps';
import type { Edition, LineItem, Slot, TableForm, TableId } from '../report/edition';
import { type Fact, isBlank, isRead } from '../report/fact';
import type { BoundTable, Misfit, PrintedLabels } from '../report/report';
import { type Lexicon, lexiconOf } from '../statute/lexicon';
import { contradictedItems, fill } from './columns/fill';
import { headerOrder, headersOf, unitIn } from './columns/header';
import { factOf } from './facts';
import { type FoundTable, findTable, inOrder, type TableInput } from './found/found-table';
import { matchOf } from './found/match';
import { findRegion } from './found/region';
import { type Layouts, layouts } from './layouts';
import * as ofTable from './misfits/table';
import type { AsPrinted } from './printed/as-printed';
import { asDrawn, type Drawn } from './rows/as-drawn';
import { isGroupLabel, isOfGroup } from './rows/label-lines';
import { observe } from './rows/observe';
import { isCard, type ObservedCell, type ObservedRow } from './rows/observed-row';
import { runTogether } from './rows/run-together';
import { widthOf } from './rows/width';

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

/** Blocks of a group's label without figures, wherever it stands: `三、本年度办理结果` is no heading of the text. */
function groupLines(rows: readonly ObservedRow[], lexicon: Lexicon): number[] {
  const found: number[] = [];
  for (const { labels, values, layout, block, lastBlock } of rows)
    if (layout === 'flow' && values.length === 0 && block === lastBlock && labels[0] && isGroupLabel(labels[0].text, lexicon))
      found.push(block);
  return found;
}

/** Blocks of its rows that are printed as cards, also beside the table that was read: no sentences. */
function cardBlocks({ form, rows, matches }: TableInput): number[] {
  return rows.flatMap((row, at) => {
    const { values, block, lastBlock } = row;
    const isOwn = isCard(row) && matches[at]?.exact.some(({ item }) => item.slots.length === values.length && form.rows.includes(item));
    return isOwn ? Array.from({ length: lastBlock - block + 1 }, (_, nth) => block + nth) : [];
  });
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

/** Blocks of the region, and header rows right above it. */
function blocksOf({ rows, form, matches, edition }: TableInput, { region, pairs }: Pick<FoundTable, 'region' | 'pairs'>): Set<number> {
  const lexicon = lexiconOf(edition);
  const bound = new Set(pairs.map(({ row }) => row.block));
  const [first, last] = [Math.min(...bound), Math.max(...pairs.map(({ row }) => row.lastBlock))];
  const width = widthOf(form);
  const blocks = new Set<number>();
  for (let at = region.from; at < region.to; at++) {
    const row = rows[at];
    // Of a grid that was taken whole nothing more is to be learnt.
    if (!row || (row.layout === 'grid' && blocks.has(row.block))) continue;
    const isLabelled = row.layout === 'grid' ? row.labels.length > 1 : (matches[at]?.exact.length ?? 0) > 0;
    // A small table of the text that tells a figure again, with a label of the form; or a list that does, above or below.
    const isApart = row.layout === 'grid' || row.block < first || row.block > last;
    const isOther = isApart && row.values.length > 0 && row.values.length * 2 < width && !bound.has(row.block);
    if (isOther) continue;
    const inTable = row.values.length > 0 || isLabelled;
    const upright = !inTable && row.labels.every(({ text }) => isOfGroup(text, lexicon));
    // The header over groups may lie in paragraphs of its own; a sentence before it is none of it.
    if (!inTable && !upright && (form.kind !== 'groups' || row.labels.every(({ text }) => SENTENCE.test(text)))) continue;
    for (let block = row.block; block <= row.lastBlock; block++) blocks.add(block);
  }
  return blocks;
}

const SENTENCE = /[。；;，,]/;
