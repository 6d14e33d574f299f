import { attributeOf, elementAt, elementsOf, numberIn, type XmlElement } from '../package/xml';

/** Prints a stored number as its cell shows it. */
export type Shower = (stored: string, style: number | null) => string;

/**
 * Prints numbers by their cells' formats, as far as it changes what they say: percentages, dates, and formats that show zero as nothing.
 * Grouping and padding are left out; a number is printed to fifteen digits, as a spreadsheet calculates.
 */
export function showerOf(styles: XmlElement | null, is1904: boolean): Shower {
  const codes = new Map(
    elementsOf(elementAt(styles, 'numFmts'), 'numFmt').map((one) => [numberIn(one, 'numFmtId'), attributeOf(one, 'formatCode') ?? '']),
  );
  const formats = elementsOf(elementAt(styles, 'cellXfs'), 'xf').map((one) => {
    const id = numberIn(one, 'numFmtId') ?? 0;
    return codes.get(id) ?? builtIn(id);
  });
  return (stored, style) => {
    const value = Number(stored);
    if (stored.trim() === '' || !Number.isFinite(value)) return stored;
    const code = (style === null ? '' : (formats[style] ?? '')).replace(/"[^"]{0,60}"|\\.|\[[^[\]]{0,60}\]/g, '');
    if (/[ymd]/i.test(code) && !/^general/i.test(code)) return dateOf(value, is1904);
    const [, , zero] = code.split(';');
    if (value === 0 && zero !== undefined && zero.trim() === '') return '';
    return code.includes('%') ? `${plain(value * 100)}%` : plain(value);
  };
}

/** Formats with a number of their own that change what is said: percentages, dates (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): string {
  if (id === 9 || id === 10) return '0%';
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'yyyy' : '';
}

function plain(value: number): string {
  const short = Number(value.toPrecision(15));
  const text = String(short);
  if (!text.includes('e')) return text;
  return Math.abs(short) < 1 ? short.toFixed(12).replace(/\.?0{1,12}$/, '') : short.toFixed(0);
}

/** Days since the end of 1899, with the day too many that spreadsheets count in February 1900. */
function dateOf(days: number, is1904: boolean): string {
  const date = new Date(Date.UTC(1899, 11, 30) + (Math.floor(days) + (is1904 ? 1462 : 0)) * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(days) : `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
