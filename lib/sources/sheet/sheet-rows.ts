import { attributeOf, elementAt, elementsOf, numberIn, textWithin, type XmlElement } from '../package/xml';
import { columnOf } from './column-of';
import { hiddenColumns, isHiddenBy } from './hidden-columns';
import { covers, type MergedRange, mergedRanges } from './merged-ranges';
import { richText, type SheetText } from './shared-strings';
import type { Shower } from './shown-value';

/** A sheet's cells: only those that hold something or are merged. */
export interface SheetRows {
  /** Row by row, in order; hidden rows and columns are left out. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows were left unread. */
  readonly isCut: boolean;
}

export interface SheetCell {
  /** Columns `[left, right)`. */
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** A merged range goes on here from above. */
  readonly isContinued: boolean;
  /** A formula without a saved result. */
  readonly isUncalculated: boolean;
  /** Some of its text is struck through. */
  readonly isStruck: boolean;
  /** Why it is unread though something is stored: a figure or words in a hidden column, a format that is not understood. Null: it is read. */
  readonly unread: 'hidden-figure' | 'hidden-words' | 'not-what-is-shown' | null;
}

export const isWritten = ({ text, isUncalculated }: SheetCell) => text.trim() !== '' || isUncalculated;

/** What stands beside a sheet in its workbook. */
export interface SheetParts {
  readonly strings: readonly SheetText[];
  readonly show: Shower;
  /** Styles whose font is struck through. */
  readonly struck: ReadonlySet<number>;
  /** Is told of each cell's text, and stops where there is too much. */
  readonly spend: (text: string) => void;
}

/** The cells of a worksheet part. */
export function sheetRows(sheet: XmlElement, parts: SheetParts): SheetRows {
  const all = elementsOf(elementAt(sheet, 'sheetData'), 'row');
  let last = -1;
  const rows = all.slice(0, MOST_ROWS).map((element): NumberedRow => {
    last = (numberIn(element, 'r') ?? last + 2) - 1;
    return { element, number: last, isHidden: isHiddenBy(element) };
  });
  const hidden = hiddenColumns(sheet, MOST_COLUMNS);
  const shownRows = rows.flatMap(({ number, isHidden }) => (isHidden ? [] : [number]));
  const merges = mergedRanges(sheet).map((range): ShownRange => {
    let column = range.left;
    while (hidden.has(column) && column < range.right) column++;
    const row = shownRows.find((number) => number >= range.top) ?? Infinity;
    return { ...range, firstRow: row <= range.bottom ? row : null, isHidden: hidden.has(column) };
  });
  const around: Around = { ...parts, hidden, merges, late: new Map() };
  const read = rows.flatMap((row, index): SheetCell[][] => {
    const cells = cellsOf(row, around);
    if (row.isHidden) return [];
    return isEmptyBetween(rows[index - 1]?.number ?? row.number, row.number, merges) ? [[], cells] : [cells];
  });
  return { rows: read, isCut: all.length > MOST_ROWS };
}

/** A row between two others is not written down at all, and no merged range reaches over it: it is empty. */
function isEmptyBetween(upper: number, lower: number, merges: readonly MergedRange[]): boolean {
  const over = merges.filter(({ top, bottom }) => top <= upper && bottom > upper).map(({ bottom }) => bottom);
  return Math.max(upper, ...over) + 1 < lower;
}

interface NumberedRow {
  readonly element: XmlElement;
  readonly number: number;
  readonly isHidden: boolean;
}

interface ShownRange extends MergedRange {
  /** Its first row that is shown; null when none is. */
  readonly firstRow: number | null;
  /** None of its columns is shown. */
  readonly isHidden: boolean;
}

interface Around extends SheetParts {
  readonly hidden: ReadonlySet<number>;
  readonly merges: readonly ShownRange[];
  /** What stands in hidden rows and is shown in one below, by that row. */
  readonly late: Map<number, SheetCell[]>;
}

function cellsOf({ element: row, number, isHidden }: NumberedRow, { hidden, merges, late, ...parts }: Around): SheetCell[] {
  const own = merges.filter(({ top, bottom }) => top <= number && number <= bottom);
  const cells = new Map<number, SheetCell>((late.get(number) ?? []).map((cell) => [cell.left, cell]));
  let next = 0;
  for (const element of elementsOf(row, 'c')) {
    const left = columnOf(attributeOf(element, 'r') ?? '') ?? next;
    next = left + 1;
    const range = own.find((one) => covers(one, number, left));
    const shownIn = range ? range.firstRow : isHidden ? null : number;
    if (left >= MOST_COLUMNS || shownIn === null || (range && !(range.top === number && range.left === left))) continue;
    const cell = { ...cellOf(element, parts), left, right: (range?.right ?? left) + 1 };
    const shown = (range ? range.isHidden : hidden.has(left)) ? inHiddenColumn(cell) : cell;
    if (shownIn === number) cells.set(left, shown);
    else late.set(shownIn, [...(late.get(shownIn) ?? []), shown]);
  }
  // A merged range goes on below, whether or not the cells there are written down.
  for (const { firstRow, left, right } of own)
    if (firstRow !== null && firstRow < number) cells.set(left, { left, right: right + 1, ...CONTINUED });
  return [...cells.values()].sort((a, b) => a.left - b.left);
}

function cellOf(element: XmlElement, { strings, show, struck, spend }: SheetParts): Omit<SheetCell, 'left' | 'right'> {
  const style = numberIn(element, 's');
  const look = textOf(element, strings);
  const shown = look.isNumber ? show.number(look.text, style) : look.text === '' ? '' : show.text(look.text, style);
  const text = shown ?? look.text;
  spend(text);
  return {
    text,
    isContinued: false,
    isUncalculated: look.text === '' && elementAt(element, 'f') !== undefined,
    isStruck: look.isStruck || (look.followsCell && struck.has(style ?? 0)),
    unread: shown === null ? 'not-what-is-shown' : null,
  };
}

/** What a hidden column holds is neither shown nor nothing. */
function inHiddenColumn({ left, right, text, isUncalculated }: SheetCell): SheetCell {
  const holdsNothing = text.trim() === '' && !isUncalculated;
  const unread = holdsNothing ? null : isUncalculated || /^[-+\d.,\s]*$/.test(text) ? 'hidden-figure' : 'hidden-words';
  return { left, right, ...EMPTY, unread };
}

const EMPTY = { text: '', isContinued: false, isUncalculated: false, isStruck: false, unread: null };
const CONTINUED = { ...EMPTY, isContinued: true };

/** What is stored in a cell. */
function textOf(cell: XmlElement, strings: readonly SheetText[]): SheetText & { readonly isNumber?: true } {
  const value = elementAt(cell, 'v');
  const stored = value ? textWithin(value) : '';
  switch (attributeOf(cell, 't')) {
    case 's': {
      const shared = strings[Number(stored)];
      // A lost text must not look like an empty cell.
      if (shared === undefined) throw new RangeError('a text is missing');
      return shared;
    }
    case 'inlineStr': {
      const inline = elementAt(cell, 'is');
      return inline ? richText(inline) : plain('');
    }
    case 'str':
    case 'e':
      return plain(stored);
    case 'b':
      return plain(stored === '1' ? 'TRUE' : 'FALSE');
    case 'd':
      return plain(stored.slice(0, 10));
    default:
      return { ...plain(stored), isNumber: true };
  }
}

const plain = (text: string): SheetText => ({ text, isStruck: false, followsCell: true });

/** More than any report has. */
export const MOST_ROWS = 5000;
const MOST_COLUMNS = 300;
