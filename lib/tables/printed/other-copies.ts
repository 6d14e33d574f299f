import { cellText } from '../../document/cell-text';
import type { Document } from '../../document/document';
import { squeeze } from '../../document/normalise';
import { rememberFor } from '../../document/remember';
import { figuresOf, mayPrintRows, partedText, rowsIn, saidRows } from '../../document/said-rows';
import type { LineItem, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { drawForm } from '../../statute/drawn-form';
import { exactIn } from '../found/match';
import { placeOf } from '../misfits/misfit';
import * as ofTable from '../misfits/table';
import { cellKind, isCard, type ObservedCell, type ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';

/**
 * A page may print a table twice. Where another copy's rows say otherwise than those that were read, one of them is not what is meant:
 * last year's table, or a copy that was not kept up to date. Which one cannot be decided here.
 */
export function otherCopies(
  form: TableForm,
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  taken: readonly TakenRow[],
  others: ReadonlySet<number> = new Set(),
  drawn = -1,
): Misfit[] {
  const copied = new Set<LineItem>();
  const differing = new Map<LineItem, ObservedRow>();
  let rowOf: ReadonlyMap<LineItem, ObservedRow> | null = null;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const match = matches[index];
    // All rows with figures of a grid as the statute draws it were taken.
    if (!row || !match || (row.layout !== 'grid' && !isCard(row)) || row.block === drawn) continue;
    const item = itemOf(form, row, match);
    if (!item || !isFilled(row) || taken.some((one) => one.row === row)) continue;
    rowOf ??= new Map(taken.map((one) => [one.item, one.row]));
    const own = rowOf.get(item);
    // Lines beside a table of lines belong to whatever is wrong with it.
    if (!own || row.values.length !== own.values.length || (row.layout !== 'grid' && own.layout !== 'grid')) continue;
    copied.add(item);
    if (row.values.some((cell, at) => figureOf(cell) !== figureOf(own.values[at]))) differing.set(item, row);
  }
  const [first] = differing.values();
  // A row of many columns is no chance likeness; of a row with one or two, half the table must stand there.
  const isCopy = copied.size * 2 >= form.rows.length || [...differing.values()].some(({ values }) => values.length >= WIDE);
  return first && isCopy ? [ofTable.otherCopy(form, placeOf(first), differing.size, others.has(first.block))] : [];
}

/** A row that was read, and as what. */
interface TakenRow {
  readonly item: LineItem;
  readonly row: ObservedRow;
}

/** What a page says outside its tables, and where in it each paragraph ends. */
export interface Outside {
  readonly text: string;
  readonly ends: readonly { readonly end: number; readonly index: number }[];
  /** Where figures stand in it behind the end of any label. */
  readonly places: readonly number[];
  /** Figures stand below each other there, as columns set apart are read. */
  readonly hasColumns: boolean;
}

/** What stands outside these tables' blocks; null where none of their rows can stand there. */
export function outsideOf(document: Document, tables: readonly InBlocks[]): Outside | null {
  const used = new Set(tables.flatMap(({ blocks }) => [...blocks]));
  const ends: { readonly end: number; readonly index: number }[] = [];
  let text = '';
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || used.has(index)) return;
    text += `\n${partedText(block.text)}`;
    ends.push({ end: text.length, index });
  });
  if (!mayPrintRows(text)) return null;
  const { places, hasLines: hasColumns } = figuresOf(text, tables.map((table) => endingsOf(table, document)).join(''));
  return places.length > 0 || hasColumns ? { text, ends, places, hasColumns } : null;
}

/** The same of a copy that is no table: rows set by boxes, lines and spaces, of which reading makes paragraphs. */
export function scatteredCopies(document: Document, table: InBlocks, outside: Outside): Misfit[] {
  const { text, ends, places, hasColumns } = outside;
  const endings = hasColumns ? '' : endingsOf(table, document);
  if (!hasColumns && !places.some((place) => endings.includes(text.charAt(place - 1)))) return [];
  const rows = [...table.blocks].flatMap((index) => {
    const block = document.blocks[index];
    return block?.kind === 'grid' ? saidRows(block, (said) => cellKind(said) !== 'label') : [];
  });
  const at = rowsIn(text, places, rows);
  const block = at < 0 ? undefined : document.blocks[ends.find(({ end }) => end > at)?.index ?? -1];
  return block ? [ofTable.otherCopy(table.form, block.place, 1)] : [];
}

/** A table and the blocks in which it stands, `drawn` that which has the form's own labels alone; -1 where none does. */
interface InBlocks {
  readonly form: TableForm;
  readonly blocks: ReadonlySet<number>;
  readonly drawn: number;
}

/** The last character of each of its labels. */
function endingsOf({ form, blocks, drawn }: InBlocks, document: Document): string {
  let endings = drawn < 0 ? '' : endingsDrawn(form);
  for (const index of blocks) {
    const block = document.blocks[index];
    if (block?.kind !== 'grid' || index === drawn) continue;
    for (const { text } of block.cells) {
      const last = text.charAt(text.length - 1);
      if (!endings.includes(last) && cellKind(squeeze(text)) === 'label') endings += last;
    }
  }
  return endings;
}

const endingsDrawn = rememberFor((form: TableForm): string => {
  const labels = [
    ...drawForm(form).cells.map(({ text }) => text),
    ...form.rows.flatMap(({ variants }) => variants.map(({ label }) => label)),
  ];
  return [...new Set(labels.map((label) => cellText(label).slice(-1)))].join('');
});

function itemOf(form: TableForm, row: ObservedRow, match: RowMatch): LineItem | undefined {
  const [only] = form.rows;
  return only?.label === '' ? (row.labels.length === 0 ? only : undefined) : exactIn(match, form.id)?.item;
}

/** An empty form says nothing else. */
function isFilled({ values }: ObservedRow): boolean {
  return values.some(({ kind }) => kind === 'number') && values.every(({ kind, text }) => kind !== 'mark' || NOUGHT.test(text));
}

/** Other marks are noise, not figures that say something else. */
const NOUGHT = /^(?:[-—–－─]+|无|零)$/;

/** So many figures behind a row's own label are that row's. */
const WIDE = 3;

/** Blanks and dashes count as nought. */
const figureOf = (cell: ObservedCell | undefined) => (cell?.kind === 'number' ? cell.text : '0');
