import { attributeOf, elementAt, elementsOf, numberIn, type XmlElement } from '../package/xml';
import { builtInFormat } from './built-in-formats';
import { formatNumber } from './format-number';
import { type FormatCondition, type FormatPiece, type FormatSection, formatSections } from './format-sections';

/** Prints what is stored in a cell as it is shown: numbers and texts by its style. Null where its format is not understood. */
export interface Shower {
  readonly number: (stored: string, style: number | null) => string | null;
  readonly text: (stored: string, style: number | null) => string | null;
}

/** Reads the formats of a workbook's styles. Without any a number is printed to fifteen digits, as a spreadsheet calculates. */
export function showerOf(styles: XmlElement | null, is1904: boolean): Shower {
  const codes = new Map(
    elementsOf(elementAt(styles, 'numFmts'), 'numFmt').map((one) => [numberIn(one, 'numFmtId'), attributeOf(one, 'formatCode') ?? '']),
  );
  const formats = elementsOf(elementAt(styles, 'cellXfs'), 'xf').map((one): readonly FormatSection[] => {
    const id = numberIn(one, 'numFmtId') ?? 0;
    const code = codes.get(id) ?? builtInFormat(id);
    return code === null ? UNKNOWN : code === '' ? GENERAL : formatSections(code);
  });
  const sectionsOf = (style: number | null) => (style === null ? undefined : formats[style]) ?? GENERAL;
  return {
    number: (stored, style) => {
      const value = Number(stored);
      if (stored.trim() === '' || !Number.isFinite(value)) return stored;
      return shown(value, sectionsOf(style), is1904);
    },
    text: (stored, style) => {
      const own = sectionsOf(style)[3];
      if (own === undefined) return stored;
      if (own.pieces === null) return null;
      return own.pieces.some(({ kind }) => kind === 'general')
        ? stored
        : own.pieces.map((one) => (one.kind === 'literal' ? one.text : '')).join('');
    },
  };
}

const GENERAL = formatSections('General');
const UNKNOWN: readonly FormatSection[] = [{ pieces: null, condition: null }];

function shown(value: number, sections: readonly FormatSection[], is1904: boolean): string | null {
  const { pieces, isBelow } = sectionFor(value, sections) ?? {};
  if (!pieces) return null;
  if (pieces.some(({ kind }) => kind === 'date')) return value >= 0 && isDay(pieces) ? dateOf(value, is1904) : null;
  if (value >= 0) return formatNumber(value, pieces);
  // Brackets, as accountants write it, are a sign. Without any, only its colour tells that it is below nought.
  const isSigned = pieces.some((piece) => piece.kind === 'literal' && piece.text.search(SIGN) >= 0);
  if (isBelow && !isSigned && pieces.some(({ kind }) => kind === 'digit' || kind === 'general')) return null;
  const unsigned = pieces.map(
    (piece): FormatPiece => (piece.kind === 'literal' ? { ...piece, text: piece.text.replace(SIGN, '') } : piece),
  );
  const text = formatNumber(-value, isBelow ? unsigned : pieces);
  return text === null || /^[0.]*$/.test(text) || !/\d/.test(text) ? text : `-${text}`;
}

/** A date: a time without a day is no answer to anything that is asked, nor is a power of ten. */
function isDay(pieces: readonly FormatPiece[]): boolean {
  const letters = pieces.map((piece) => (piece.kind === 'date' ? piece.letter : piece.kind === 'digit' ? '0' : '')).join('');
  return /[yd]/.test(letters) || /^m+$/.test(letters);
}

interface Chosen {
  readonly pieces: readonly FormatPiece[] | null;
  /** It is for numbers below nought: its own signs say so. */
  readonly isBelow: boolean;
}

/** The section for a number; null where it is not known which that is. */
function sectionFor(value: number, sections: readonly FormatSection[]): Chosen | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (sections.some(({ condition }) => condition !== null)) {
    const fits = [first, second].find((one) => one?.condition && holds(value, one.condition));
    // What becomes of the sign where a condition is for some numbers below nought is not understood.
    if (fits) return value < 0 ? null : { pieces: fits.pieces, isBelow: false };
    const rest = second?.condition ? third : sections.length === 2 ? second : undefined;
    return rest && rest.condition === null ? { pieces: rest.pieces, isBelow: false } : null;
  }
  if (value < 0 && second) return second.pieces?.length === 0 && !third ? null : { pieces: second.pieces, isBelow: true };
  return { pieces: (value === 0 && third ? third : first).pieces, isBelow: false };
}

function holds(value: number, { sign, limit }: FormatCondition): boolean {
  if (sign === '<>') return value !== limit;
  return (sign.includes('=') && value === limit) || (sign.includes('<') && value < limit) || (sign.includes('>') && value > limit);
}

/** Days since the end of 1899, with the day too many that spreadsheets count in February 1900. */
function dateOf(days: number, is1904: boolean): string {
  const date = new Date(Date.UTC(1899, 11, 30) + (Math.floor(days) + (is1904 ? 1462 : 0)) * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(days) : `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

const SIGN = /[-−－()（）负▲△]+/g;
