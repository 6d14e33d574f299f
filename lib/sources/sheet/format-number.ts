import type { FormatPiece } from './format-sections';

/**
 * A number that is not below nought as the pieces of a section show it; null where that is not understood. Grouping, padding and signs of
 * currency are left out, and so is a unit behind it that does not change how much it is.
 */
export function formatNumber(value: number, pieces: readonly FormatPiece[]): string | null {
  const first = pieces.findIndex(holdsNumber);
  if (first < 0) return pieces.map(written).join('');
  if (pieces.some(({ kind }) => kind === 'numerals')) return null;
  const last = pieces.findLastIndex(holdsNumber);
  const inside = pieces.slice(first, last + 1);
  const behind = pieces.slice(last + 1).filter(({ kind }) => kind !== 'comma');
  const body = inside.some(({ kind }) => kind === 'general')
    ? pieces.some(isOfDigits)
      ? null
      : plainNumber(value)
    : digitsOf(value, pieces, inside);
  if (body === null) return null;
  const before = pieces.slice(0, first).map(written).join('').replace(CURRENCY, '');
  const unit = behind.map(written).join('');
  return `${before}${body}${body === '' || CHANGES_HOW_MUCH.test(unit) ? unit : ''}`.trim();
}

/** To fifteen digits, as a spreadsheet calculates. */
export function plainNumber(value: number): string {
  const short = Number(value.toPrecision(15));
  const text = String(short);
  if (!text.includes('e')) return text;
  return Math.abs(short) < 1 ? short.toFixed(12).replace(/\.?0{1,12}$/, '') : short.toFixed(0);
}

function digitsOf(value: number, pieces: readonly FormatPiece[], inside: readonly FormatPiece[]): string | null {
  const point = inside.findIndex(({ kind }) => kind === 'point');
  if (point !== inside.findLastIndex(({ kind }) => kind === 'point')) return null;
  const whole = inside.slice(0, point < 0 ? undefined : point);
  const part = point < 0 ? [] : inside.slice(point + 1);
  // A slash makes fractions, an E powers of ten.
  if (inside.some((piece) => piece.kind === 'date' || piece.kind === 'percent' || (piece.kind === 'literal' && piece.text.includes('/'))))
    return null;
  const decimals = part.filter(isDigit).length;
  const rounded = round(scaled(value, pieces), decimals);
  if (!(rounded < 1e15)) return null;
  if (rounded === 0 && !inside.some((piece) => isDigit(piece) && piece.sign === '0')) return point < 0 ? '' : null;
  if (!inside.some(({ kind }) => kind === 'literal')) return plainNumber(rounded);
  const [integer = '', fraction = ''] = rounded.toFixed(decimals).split('.');
  const shown = `${placed(integer === '0' ? '' : integer, whole)}${decimals > 0 ? '.' : ''}${placed(fraction, part)}`;
  return /^\d{1,15}\.\d{1,15}$/.test(shown) ? plainNumber(Number(shown)) : shown;
}

/** Digits in their places from the right; the first place takes all that are too many. */
function placed(digits: string, pieces: readonly FormatPiece[]): string {
  let at = digits.length - pieces.filter(isDigit).length;
  let isFirst = true;
  return pieces
    .map((piece) => {
      if (!isDigit(piece)) return piece.kind === 'literal' ? piece.text : '';
      const one = isFirst ? digits.slice(0, Math.max(0, at + 1)) : digits.charAt(at);
      isFirst = false;
      return at++ < 0 ? (piece.sign === '0' ? '0' : '') : one;
    })
    .join('');
}

/** A hundredfold for every percent sign, a thousandth for every comma behind the last place of a whole number. */
function scaled(value: number, pieces: readonly FormatPiece[]): number {
  const point = pieces.findIndex(({ kind }) => kind === 'point');
  const lastWhole = pieces.findLastIndex((piece, index) => isDigit(piece) && (point < 0 || index < point));
  const firstDigit = pieces.findIndex(isDigit);
  let power = 0;
  pieces.forEach(({ kind }, index) => {
    if (kind === 'percent') power += 2;
    if (kind === 'comma' && index > lastWhole && index > firstDigit) power -= 3;
  });
  return shifted(value, power);
}

/** Half away from nought, of the number as it is written to fifteen digits: 1.005 is 1.01. */
const round = (value: number, decimals: number) => shifted(Math.round(shifted(value, decimals)), -decimals);

function shifted(value: number, power: number): number {
  const [digits = '0', exponent = '0'] = Number(value.toPrecision(15)).toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + power}`);
}

const isDigit = (piece: FormatPiece): piece is Extract<FormatPiece, { kind: 'digit' }> => piece.kind === 'digit';
const isOfDigits = ({ kind }: FormatPiece) => kind === 'digit' || kind === 'point' || kind === 'percent' || kind === 'date';
const holdsNumber = ({ kind }: FormatPiece) => kind === 'digit' || kind === 'point' || kind === 'general' || kind === 'date';
const written = (piece: FormatPiece) => (piece.kind === 'literal' ? piece.text : piece.kind === 'percent' ? '%' : '');

const CURRENCY = /[¥￥$€£\s]+/g;
const CHANGES_HOW_MUCH = /[\d.%‰十百千万亿元角分]/;
