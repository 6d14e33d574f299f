import type { Sense } from '../lexicon/sense';
import type { Matcher } from '../lexicon/trie';
import { codesOf, isDigit, isIdeograph } from './codes';
import { cut } from './cut';
import type { Issuer } from './issuer';
import { numberAt } from './number-at';
import { readNumerals } from './numerals';
import { MARKS, SILENT } from './signs';
import type { Token } from './tokens';

/**
 * Cuts a text into words, numbers and marks: the cheapest cut (see {@link cut}) of words of the lexicon and the issuer's own names,
 * numbers with their units, and what stands between. `year` is the report's; `found` are the text's numerals.
 */
export function tokenise(text: string, issuer: Issuer, year: number | null, lexicon: Matcher<Sense>, found = readNumerals(text)): Token[] {
  const { ends, senses } = cut(text, issuer, found, lexicon);
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  /** The numeral that comes next. */
  let next = 0;
  /** Where the unknown piece began that ends here; -1 when none does. */
  let unknown = -1;
  /** Nothing but silent signs since the last mark, or the beginning. */
  let isHead = true;
  const flush = () => {
    if (unknown >= 0) tokens.push({ kind: 'unknown', start: unknown, end: at, depth });
    unknown = -1;
  };
  const push = (token: Token) => {
    flush();
    tokens.push(token);
    isHead = token.kind === 'mark';
    at = token.end;
  };
  const passOver = (end: number) => {
    if (unknown < 0) unknown = at;
    isHead = false;
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const sense = senses[at];
    while ((found[next]?.start ?? at) < at) next++;
    const numeral = found[next]?.start === at ? found[next] : undefined;
    const point = isHead && POINT_HEAD.has(code) && isPointBehind(text, at) ? POINT.exec(text.slice(at, at + 6)) : null;
    if (point) push({ kind: 'word', start: at, end: at + point[0].length, depth, sense: 'filler' });
    else if (sense) push({ kind: 'word', start: at, end: ends[at] ?? at + 1, depth, sense });
    else if (numeral) {
      const token = numberAt(text, numeral, depth, year);
      if (token.kind === 'unknown') passOver(token.end);
      else push(token);
    } else if (isIdeograph(code) && code !== ORDINAL) {
      // Most of what no word knows.
      passOver(at + 1);
    } else if (code === TITLE) {
      const end = text.indexOf('》', at);
      push({ kind: 'word', start: at, end: end < 0 ? at + 1 : end + 1, depth, sense: 'filler' });
    } else if (MARK_CODES.has(code)) {
      const c = MARK_OF.get(code) ?? text.charAt(at);
      flush();
      if (c === ')') depth = Math.max(0, depth - 1);
      push({ kind: 'mark', start: at, end: at + 1, depth: '()'.includes(c) ? depth + 1 : depth, mark: c });
      if (c === '(') depth++;
      if (c === '。') depth = 0;
    } else if (SILENT_CODES.has(code)) {
      flush();
      at++;
    } else {
      const date = code === ORDINAL || isDigit(code) ? DATE.exec(text.slice(at, at + 12)) : null;
      if (date) push({ kind: 'word', start: at, end: at + date[0].length, depth, sense: 'filler' });
      else passOver(at + 1);
    }
  }
  flush();
  return tokens;
}

/** 一是, 1.2023年: the number of a point at the head of its clause. */
const POINT = /^(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.．](?=20\d\d))/;
/** 一是: the head of a point. */
export const numbersPoint = (text: string, { start, end }: Token) => text.startsWith('是', end - 1) && POINT.test(text.slice(start, end));
/** The sign of a point within two characters: most numbers at a head are years. */
const isPointBehind = (text: string, at: number) => POINT_SIGNS.includes(text.charAt(at + 1)) || POINT_SIGNS.includes(text.charAt(at + 2));
const POINT_SIGNS = '是.．';
const POINT_HEAD = codesOf('一二三四五六七八九十0123456789');
const MARK_CODES = codesOf(MARKS);
/** Each mark itself: one cut out of the text would be another string every time, and no other is compared so often. */
const MARK_OF = new Map(Array.from(MARKS, (mark) => [mark.charCodeAt(0), mark]));
const SILENT_CODES = codesOf(SILENT);
const ORDINAL = '第'.charCodeAt(0);
const TITLE = '《'.charCodeAt(0);
const DATE =
  /^(?:第[一二三四五六七八九十\d]+[条项款次届号批]?(?:\([一二三四五六七八九十]+\)[条项款])?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}·\d{1,2})/;
