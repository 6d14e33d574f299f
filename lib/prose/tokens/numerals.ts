import { codesOf, isIdeograph } from './codes';

/** A number as prose prints it. Offsets count characters of the text that was searched. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Width of the last printed digit: 100 for `1.17万`, 0.1 for `3.5`, 1 for `13`. */
  readonly step: number;
  /** `余` `多` `近` `约` `逾` `超` `不足`, as printed; null when the number is meant exactly. */
  readonly vague: string | null;
  /** Printed with Chinese numerals: `五十八`. */
  readonly chinese: boolean;
  /** `万` or `亿` stood after the digits and is already multiplied in. */
  readonly scale: string | null;
}

/**
 * Finds every number of a text whose widths are folded and whose spaces are dropped (see passages):
 * `1,234`, `1 830件`, `1.17万`, `160多万`, `近300`, `五十八`, `两千`, `一百零三`, `二〇二五`, `廿三`, `十余`.
 * Ordinals (`第12条`, `第三`), dates and codes (`2021-01-08`, `A3`) are left out.
 */
export function readNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!HEADS.has(text.charCodeAt(at))) continue;
    NUMBER.lastIndex = at;
    if (!NUMBER.test(text)) continue;
    const matched = text.slice(at, NUMBER.lastIndex);
    // 1.2023年: a point and its year.
    const year = matched.length > 5 && POINT_AND_YEAR.test(matched) && text[at + matched.length] === '年';
    const printed = year ? matched.slice(-4) : matched;
    const start = at + matched.length - printed.length;
    at += matched.length - 1;
    const before = text.charAt(start - 1);
    if (before === '第' || (!year && !isIdeograph(before.charCodeAt(0)) && CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start))))
      continue;
    const digits = printed.charCodeAt(0) < 128;
    let end = start + printed.length;
    const tail = TAIL_HEAD.includes(text.charAt(end) || ' ') ? TAIL.exec(text.slice(end, end + 4)) : null;
    let factor = 1;
    let vague = VAGUE_END.includes(before || ' ') ? (VAGUE_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[1] ?? null) : null;
    let scale: string | null = null;
    if (tail) {
      const money = text[end + tail[0].length] === '元' && tail[2] !== undefined && !tail[1];
      if (!money || !digits) {
        end += tail[0].length;
        vague = tail[1] ?? tail[3] ?? vague;
        scale = tail[2] ?? null;
        factor = scale ? (SCALES[scale] ?? 1) : 1;
      }
    }
    const value = digits ? Number(printed.length > 4 ? printed.replace(GROUPS, '') : printed) : parseChinese(printed);
    if (value === null || !Number.isFinite(value)) continue;
    if (digits && !isIdeograph(text.charCodeAt(end)) && CODE_AFTER.test(text.slice(end, end + 2))) continue;
    const point = digits ? printed.indexOf('.') : -1;
    const decimals = point < 0 ? 0 : printed.length - point - 1;
    found.push({
      start,
      end,
      value: decimals === 0 ? value * factor : (Math.round(value * 10 ** decimals) * factor) / 10 ** decimals,
      step: factor / 10 ** decimals,
      vague,
      chinese: !digits,
      scale,
    });
  }
  return found;
}

/** `一百零三` → 103, `二〇二五` → 2025, `两千` → 2000, `一万五` → 15000; null when it is no number. */
export function parseChinese(printed: string): number | null {
  if (printed === '') return null;
  const digit = printed.length === 1 ? DIGIT_CODES.get(printed.charCodeAt(0)) : undefined;
  if (digit !== undefined) return digit;
  if (![...printed].some((c) => UNITS[c] !== undefined || c === '万' || c === '亿' || TENS[c] !== undefined)) {
    let value = 0;
    for (const c of printed) {
      const digit = DIGITS[c];
      if (digit === undefined) return null;
      value = value * 10 + digit;
    }
    return value;
  }
  return parseSections(printed);
}

/** Numbers with 十百千万亿: sections of four digits, each worth its 万 or 亿. */
function parseSections(printed: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 0;
  for (const c of printed) {
    if (DIGITS[c] !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[c];
      continue;
    }
    const tens = TENS[c];
    if (tens !== undefined) {
      if (digit !== null) return null;
      section += tens;
      lastUnit = 10;
      continue;
    }
    const unit = UNITS[c];
    if (unit !== undefined) {
      if (digit === null && unit !== 10 && (section !== 0 || total !== 0)) return null;
      section += (digit === null || (digit === 0 && unit === 10) ? 1 : digit) * unit;
      lastUnit = unit;
    } else {
      const big = c === '万' ? 10_000 : 100_000_000;
      const sum = section + (digit ?? 0);
      total = big === 100_000_000 ? (total + (sum || (total ? 0 : 1))) * big : total + (sum || 1) * big;
      section = 0;
      lastUnit = big;
    }
    digit = null;
  }
  // 一百五 means 150 and 一万五 15000; 一百零五 means 105.
  const rest = digit === null ? 0 : lastUnit >= 100 && !/[零〇]/.test(printed.slice(-2)) ? (digit * lastUnit) / 10 : digit;
  return total + section + rest;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
/** The same by code: most numerals in words are one character. */
const DIGIT_CODES = new Map(Object.entries(DIGITS).map(([digit, value]) => [digit.charCodeAt(0), value]));
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

const POINT_AND_YEAR = /^\d{1,2}\.20\d\d$/;
const NUMBER =
  /(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?=[件宗条项份篇部个])|\d+)(?:\.\d+)?|[零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟][零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]*/y;
/** What a number begins with, by code: most characters of a text are passed over. */
const HEADS = codesOf('0123456789零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟');
/** Between the thousands, however they are set: `90，412`, `1 830件`. */
const GROUPS = /[,， ]/g;
const TAIL_HEAD = '余多几百千万亿';
const TAIL = /^(余|多|几)?(百万|千万|万|亿|千|百)?(余|多)?/;
const VAGUE_END = '近约逾超过破足到';
const VAGUE_BEFORE = /(近|约|逾|超过?|突破|不足|不到)$/;
const CODE_BEFORE = /(?:[A-Za-z\d./〔[_@-]|\d·)$/;
const CODE_AFTER = /^(?:[-/:〕\]@_A-Za-z]|[.—·]\d)/;
