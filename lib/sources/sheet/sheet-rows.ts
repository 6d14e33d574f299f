import { attributeOf, elementAt, elementsOf, numberIn, textWithin, type XmlElement } from '../package/xml';
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
  /** How its format shows it is not understood: `text` is what is stored. */
  readonly isFormatUnknown: boolean;
}

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
  const merges = elementsOf(elementAt(sheet, 'mergeCells'), 'mergeCell').flatMap((one) => rangeOf(attributeOf(one, 'ref') ?? ''));
  const hidden = hiddenColumns(sheet);
  const all = elementsOf(elementAt(sheet, 'sheetData'), 'row');
  let last = -1;
  const rows = all.slice(0, MOST_ROWS).flatMap((row): SheetCell[][] => {
    const number = (numberIn(row, 'r') ?? last + 2) - 1;
    last = number;
    if (/^(?:1|true)$/.test(attributeOf(row, 'hidden') ?? '')) return [];
    return [cellsOf(row, { ...parts, number, merges, hidden })];
  });
  return { rows, isCut: all.length > MOST_ROWS };
}

interface Around extends SheetParts {
  readonly number: number;
  readonly merges: readonly Range[];
  readonly hidden: ReadonlySet<number>;
}

function cellsOf(row: XmlElement, { number, merges, hidden, ...parts }: Around): SheetCell[] {
  const own = merges.filter(({ top, bottom }) => top <= number && number <= bottom);
  const cells = new Map<number, SheetCell>();
  let next = 0;
  for (const element of elementsOf(row, 'c')) {
    const column = columnOf(attributeOf(element, 'r') ?? '') ?? next;
    next = column + 1;
    if (hidden.has(column) || column >= MOST_COLUMNS || own.some((one) => covers(one, number, column))) continue;
    const style = numberIn(element, 's');
    const range = own.find(({ top, left }) => top === number && left === column);
    const look = textOf(element, parts.strings);
    const shown = look.isNumber ? parts.show.number(look.text, style) : look.text === '' ? '' : parts.show.text(look.text, style);
    const text = shown ?? look.text;
    parts.spend(text);
    const isUncalculated = look.text === '' && elementAt(element, 'f') !== undefined;
    const isStruck = look.isStruck || (look.followsCell && parts.struck.has(style ?? 0));
    const right = (range?.right ?? column) + 1;
    const isFormatUnknown = shown === null;
    cells.set(column, { left: column, right, text, isContinued: false, isUncalculated, isStruck, isFormatUnknown });
  }
  // A merged range goes on below, whether or not the cells there are written down.
  for (const { top, left, right } of own) if (top < number) cells.set(left, { left, right: right + 1, ...CONTINUED });
  return [...cells.values()].sort((a, b) => a.left - b.left);
}

const CONTINUED = { text: '', isContinued: true, isUncalculated: false, isStruck: false, isFormatUnknown: false };

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

function hiddenColumns(sheet: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const column of elementsOf(elementAt(sheet, 'cols'), 'col')) {
    if (!/^(?:1|true)$/.test(attributeOf(column, 'hidden') ?? '')) continue;
    const end = Math.min(numberIn(column, 'max') ?? 0, MOST_COLUMNS);
    for (let at = numberIn(column, 'min') ?? 1; at <= end; at++) hidden.add(at - 1);
  }
  return hidden;
}

interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Inside a merged range, but not its first cell. */
const covers = ({ top, bottom, left, right }: Range, row: number, column: number) =>
  top <= row && row <= bottom && left <= column && column <= right && !(row === top && column === left);

/** `B2:D5`, from 0. */
function rangeOf(ref: string): Range[] {
  const [, a = '', top, b = '', bottom] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref) ?? [];
  const [left, right] = [columnOf(a), columnOf(b)];
  return left === null || right === null ? [] : [{ top: Number(top) - 1, bottom: Number(bottom) - 1, left, right }];
}

/** `AB12` is 27. */
function columnOf(ref: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(ref)?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** More than any report has. */
export const MOST_ROWS = 5000;
const MOST_COLUMNS = 300;
