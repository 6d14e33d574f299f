import { rememberFor } from '../../document/remember';
import type { LineItem, Slot, TableForm } from '../../report/edition';
import type { Misfit } from '../../report/report';
import { keyOf } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { headerRow } from '../columns/header';
import type { AlignedRow } from '../found/align';
import * as ofColumns from '../misfits/columns';
import * as ofTable from '../misfits/table';
import { keyIn } from '../rows/cell-key';
import { cellsAbove } from '../rows/cells-above';
import { isRow, type ObservedCell, type ObservedRow } from '../rows/observed-row';
import { captionMisfits } from './block-captions';
import { meansTheSame, remarkIn } from './same-meaning';
import { spanningMisfits } from './spanning-words';

/** More columns than this share one note. */
const APART = 3;

/**
 * What the printed headers say otherwise than the form: a column named as another one, twice, not at all, or in another unit. The figures
 * are taken by their order, so that whoever reads them by their headers reads something else.
 */
export function headerMisfits(form: TableForm, pairs: readonly AlignedRow[], rows: readonly ObservedRow[], lexicon: Lexicon): Misfit[] {
  if (form.kind === 'pairs') return [];
  const found =
    form.corner === null
      ? ofOneHeader(form, pairs, rows, lexicon)
      : [...captionMisfits(form, pairs, rows), ...ofBlocks(form, form.corner, pairs, rows)];
  return found.length > APART ? [ofColumns.headers(form, found)] : found;
}

/** One header above all: each value's column is looked up in the cells that stand above it. */
function ofOneHeader(form: TableForm, pairs: readonly AlignedRow[], rows: readonly ObservedRow[], lexicon: Lexicon): Misfit[] {
  const whole = pairs.find(({ item, row }) => row.layout === 'grid' && row.values.length === item.slots.length);
  const first = pairs[0];
  if (!whole || !first) return [];
  // Its values were put into the form's order, and stand for the columns that they have.
  const absent = whole.item.slots.filter((_, at) => (whole.row.values[at]?.across ?? 0) < 0);
  if (absent.length > 0) return absent.map((slot) => ofColumns.missingColumn(form, slot));
  const place = rows.findIndex((row) => isRow(row, first.row));
  const grid = first.row.values[0]?.cell?.grid;
  const ownAbove = cellsAbove(rows, place, grid);
  const apart = ownAbove.length === 0 && grid !== undefined ? headerApart(rows, place, grid - 1) : [];
  const above = [...ownAbove, ...apart];
  const others = namesOf(whole.item);
  const captions = captionKeys(form);
  // A table without a header of its own, below a page break or in a text, says nothing else; but for figures without any word.
  if (above.every((cell) => !lexicon.captions.has(keyIn(cell)))) {
    const words = form.captions.filter((caption) => caption.length > OF_ANY_TEXT);
    const isNamed =
      whole.item.label !== '' || rows.some(({ labels }) => labels.some(({ text }) => words.some((one) => text.includes(one))));
    return isNamed ? [] : [ofColumns.noHeaders(form, whole.item, whole.row)];
  }
  const overall = above
    .filter((cell) => captions.has(keyIn(cell)) && !others.has(keyIn(cell)))
    .flatMap((cell) => {
      const said = remarkIn(cell.text, form.captions, false);
      return said === null ? [] : [ofTable.remark(form, cell, said, [])];
    });
  const standingOver = (value: ObservedCell | undefined) =>
    above.filter((cell) => value !== undefined && cell.across <= value.across && value.across < cell.across + cell.span);
  const groupSaid = (slot: Slot, over: readonly ObservedCell[]) => {
    const group = wrongGroup(over, slot, form);
    return group ? [ofColumns.header(form, slot, group)] : [];
  };
  const named = above.filter((cell) => others.has(keyIn(cell)));
  // A name that stands over another one names neither's column.
  const inOrder = named
    .filter(({ across }) => named.filter((cell) => cell.across === across).length === 1)
    .sort((a, b) => a.across - b.across);
  // Columns of two tables are not each other's: names go by their order, all of them or none.
  const isApart = apart.length > 0;
  if (isApart && inOrder.length !== whole.item.slots.length) return [];
  // Real headers stand askew over their rows: all names in the form's order are taken as they come.
  const isInOrder =
    isAscending(whole.row.values) &&
    inOrder.length === whole.item.slots.length &&
    (isApart || whole.item.slots.every((slot, at) => ownKeys(slot).includes(keyIn(inOrder[at] as ObservedCell))));
  const over = whole.item.slots.map((_, at) => standingOver(isInOrder ? inOrder[at] : whole.row.values[at]));
  const ofSlots = whole.item.slots.flatMap((slot, at) => {
    const cells = over[at] ?? [];
    if (isInOrder) return [...groupSaid(slot, cells), ...said(form, slot, inOrder[at], undefined, others)];
    // Below a name the header may leave cells empty.
    const leaf = cells.filter((cell) => cell.text !== '' && isName(cell, others, lexicon)).at(-1);
    return [...groupSaid(slot, cells), ...said(form, slot, leaf, whole.row.values[at], others)];
  });
  const told = new Set(ofSlots.flatMap(({ cells }) => cells));
  const again = printedAgain(form, whole.item, pairs, rows, place).filter(({ cells }) => !cells.some((path) => told.has(path)));
  const spanning = spanningMisfits(form, whole.item, over, lexicon).filter(({ cells }) => !cells.some((path) => told.has(path)));
  return [...overall, ...spanning, ...ofSlots, ...again];
}

/** 总计 stands in other tables, 行政复议 in headings; 复议后起诉 in neither. */
const OF_ANY_TEXT = 4;

/** A header that stays in its place while the rows scroll is a table of its own, right above the one of the rows. */
function headerApart(rows: readonly ObservedRow[], place: number, grid: number): ObservedCell[] {
  const cells = cellsAbove(rows, place, grid);
  return cells.every(({ kind }) => kind === 'label' || kind === 'blank') ? cells : [];
}

/** A header printed again where a table goes on, its names in another order than the figures under the first one. `first`: its first row. */
function printedAgain(
  form: TableForm,
  { slots }: LineItem,
  pairs: readonly AlignedRow[],
  rows: readonly ObservedRow[],
  first: number,
): Misfit[] {
  const last = pairs.at(-1)?.row;
  const end = last ? rows.findLastIndex((row) => isRow(row, last)) : -1;
  // A conversion repeats a row's own label over what it spans: `（七）总计` twice is no header.
  const header = rows.slice(first, end).filter((row) => !pairs.some((pair) => isRow(row, pair.row)));
  return header.flatMap((row) => {
    const names = [...row.labels, ...row.values].flatMap((cell) => {
      const nth = slots.findIndex((slot) => ownKeys(slot).includes(keyIn(cell)));
      return nth < 0 ? [] : [{ cell, nth }];
    });
    const inOrder = names.map(({ nth }) => nth).sort((a, b) => a - b);
    return names.flatMap(({ cell, nth }, at) => {
      const slot = slots[inOrder[at] ?? -1];
      return slot && (nth !== inOrder[at] || inOrder[at - 1] === nth) ? [ofColumns.header(form, slot, cell)] : [];
    });
  });
}

/** As they are printed: nothing was put into the form's order. */
const isAscending = (cells: readonly ObservedCell[]) => cells.every((cell, at) => cell.across > (cells[at - 1]?.across ?? -1));

function said(
  form: TableForm,
  slot: Slot,
  leaf: ObservedCell | undefined,
  value: ObservedCell | undefined,
  others: ReadonlySet<string>,
): Misfit[] {
  if (!leaf?.text) return [ofColumns.noHeader(form, slot, value?.place ?? null)];
  const { text } = leaf;
  if (!meansTheSame(withoutGroup(keyIn(leaf), slot, form, others), ownKeys(slot), others)) return [ofColumns.header(form, slot, leaf)];
  const remark = remarkIn(text, wordingsOf(slot, form), slot.kind === 'money');
  return remark === null ? [] : [ofTable.remark(form, leaf, remark, [slot.path])];
}

/** The header rows of each block: as many names as columns, in the form's order or in an order of their own. */
function ofBlocks(form: TableForm, corner: string, pairs: readonly AlignedRow[], rows: readonly ObservedRow[]): Misfit[] {
  const told = new Set<ObservedRow>();
  return pairs.flatMap(({ item, row }) => {
    if (row.layout !== 'grid') return [];
    // What was put into the form's order is a row of its own: where it stood is known of the one that was observed.
    const own = rows.find((one) => isRow(one, row)) ?? row;
    const found = headerRow({ corner, row: own, rows });
    if (found && told.has(found.row)) return [];
    if (found) told.add(found.row);
    const headers = found ? [...found.row.labels.slice(found.at + 1), ...found.row.values] : [];
    const printed = headers.map(keyIn);
    return item.slots.flatMap((slot, at) => {
      // A conversion repeats a name over each column that it spans, and an order of its own is followed: once under its name is enough.
      const named = ownKeys(slot).filter((key) => printed.includes(key) && (headers.length > item.slots.length || isOnce(printed, key)));
      const cell = named.length > 0 ? headers[printed.findIndex((key) => named.includes(key))] : headers[at];
      return said(form, slot, cell, row.values[at], namesOf(item));
    });
  });
}

const isOnce = (keys: readonly string[], key: string) => keys.indexOf(key) === keys.lastIndexOf(key);

/** A cell above a value that is to name its column: no word that stands over several columns, and nothing above the whole table. */
function isName(cell: ObservedCell, others: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const key = keyIn(cell);
  return others.has(key) || (cell.span === 1 && !lexicon.captions.has(key) && !lexicon.items.has(key));
}

/** The cell of another group that stands over the slot where none of its own does. */
function wrongGroup(over: readonly ObservedCell[], slot: Slot, form: TableForm): ObservedCell | null {
  const own = groupOf(slot);
  const known = groupKeys(form);
  const groups = over.filter((cell) => known.has(keyIn(cell)));
  return groups.some((cell) => keyIn(cell) === own) ? null : (groups[0] ?? null);
}

const captionKeys = rememberFor((form: TableForm): ReadonlySet<string> => new Set(form.captions.map(keyOf)));

const groupOf = rememberFor(({ group }: Slot): string => keyOf(group?.label ?? ''));

const groupKeys = rememberFor(
  (form: TableForm): ReadonlySet<string> =>
    new Set(form.rows.flatMap(({ slots }) => slots.flatMap(({ group }) => (group ? [keyOf(group.label)] : [])))),
);

const namesOf = rememberFor((item: LineItem): ReadonlySet<string> => new Set(item.slots.flatMap(ownKeys)));

const ownKeys = rememberFor((slot: Slot): readonly string[] => [slot.column, ...slot.columnVariants.map(({ label }) => label)].map(keyOf));

/** A header of one line may begin each name with what the form prints above it: 法人或其他组织—商业企业. */
function withoutGroup(key: string, slot: Slot, form: TableForm, others: ReadonlySet<string>): string {
  const above = slot.group ? [groupOf(slot), keyOf(slot.group.under ?? '')] : [...captionKeys(form)];
  const own = ownKeys(slot).find((one) => above.some((group) => !others.has(group) && group + one === key));
  return own ?? key;
}

function wordingsOf(slot: Slot, form: TableForm): string[] {
  return [slot.column, ...slot.columnVariants.map(({ label }) => label), ...form.captions];
}
