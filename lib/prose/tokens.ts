import { abbreviation, type Issuer } from './issuer';
import { words } from './lexicon';
import type { Sense } from './lexicon/sense';
import type { Matcher } from './lexicon/trie';
import { type Numeral, readNumerals } from './numerals';
import { unitAt } from './units';

/** A piece of a passage: a word of the lexicon, a number with its unit, a mark, or what nobody knows. */
export type Token = Word | Count | Mark | Unknown;

interface Span {
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

export interface Word extends Span {
  readonly kind: 'word';
  readonly sense: Sense;
}

/** A number; years, dates and ordinals are words or nothing, never counts. */
export interface Count extends Span {
  readonly kind: 'count';
  readonly numeral: Numeral;
  /** `件`; null when none follows. */
  readonly unit: string | null;
}

/** `，` `。` `(` … : what cuts sentences into clauses. */
export interface Mark extends Span {
  readonly kind: 'mark';
  readonly mark: string;
}

export interface Unknown extends Span {
  readonly kind: 'unknown';
}

/**
 * Cuts a text into words, numbers and marks. Between marks the cut with the fewest unknown characters is taken, then the one with the
 * fewest words, then the longest word first; the issuer's own names are words too. `year` is the report's.
 */
export function tokenise(text: string, issuer: Issuer, year: number | null, lexicon: Matcher<Sense> = words()): Token[] {
  const numerals = new Map(readNumerals(text).map((numeral) => [numeral.start, numeral]));
  const { ends, senses } = cut(text, issuer, numerals, lexicon);
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  const unknown = (end: number) => {
    const last = tokens.at(-1);
    if (last?.kind === 'unknown' && last.end === at && last.depth === depth) tokens[tokens.length - 1] = { ...last, end };
    else tokens.push({ kind: 'unknown', start: at, end, depth });
    at = end;
  };
  while (at < text.length) {
    const c = text.charAt(at);
    const sense = senses[at];
    const numeral = numerals.get(at);
    const last = tokens.at(-1);
    const point = last === undefined || last.kind === 'mark' ? POINT.exec(text.slice(at, at + 6)) : null;
    if (point) {
      tokens.push({ kind: 'word', start: at, end: at + point[0].length, depth, sense: 'filler' });
      at += point[0].length;
    } else if (sense) {
      const end = ends[at] ?? at + 1;
      tokens.push({ kind: 'word', start: at, end, depth, sense });
      at = end;
    } else if (numeral) {
      const token = numberAt(text, numeral, depth, year);
      if (token.kind === 'unknown') unknown(token.end);
      else tokens.push(token);
      at = token.end;
    } else if (c === '《') {
      const end = text.indexOf('》', at);
      const close = end < 0 ? at + 1 : end + 1;
      tokens.push({ kind: 'word', start: at, end: close, depth, sense: 'filler' });
      at = close;
    } else if (MARKS.includes(c)) {
      if (c === ')') depth = Math.max(0, depth - 1);
      tokens.push({ kind: 'mark', start: at, end: at + 1, depth: '()'.includes(c) ? depth + 1 : depth, mark: c });
      if (c === '(') depth++;
      if (c === '。') depth = 0;
      at++;
    } else if (SILENT.includes(c)) {
      at++;
    } else {
      const date = ORDINAL.test(c) ? DATE.exec(text.slice(at, at + 12)) : null;
      if (date) tokens.push({ kind: 'word', start: at, end: at + date[0].length, depth, sense: 'filler' });
      if (date) at += date[0].length;
      else unknown(at + 1);
    }
  }
  return tokens;
}

/** For each character: where the piece that begins there ends, and the sense of the word that it is; null where no word is taken. */
interface Cut {
  readonly ends: Int32Array;
  readonly senses: readonly (Sense | null)[];
}

/** From the end to the front: the cheapest cut of what follows each character. */
function cut(text: string, issuer: Issuer, numerals: ReadonlyMap<number, Numeral>, lexicon: Matcher<Sense>): Cut {
  const costs = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  const senses: (Sense | null)[] = new Array(text.length + 1).fill(null);
  let at = text.length;
  let numeral: Numeral | undefined;
  const costAt = (end: number) => costs[Math.min(end, text.length)] ?? 0;
  const take = (end: number, sense: Sense) => {
    // A number is no part of a word, unless the word goes beyond it (12345热线, 一次性告知).
    if (numeral && end <= numeral.end && text.charAt(at) !== '零') return;
    const cost = costAt(end) + WORD;
    const best = costs[at] ?? 0;
    if (cost > best || (cost === best && end < (ends[at] ?? 0))) return;
    costs[at] = cost;
    ends[at] = end;
    senses[at] = sense;
  };
  for (at--; at >= 0; at--) {
    numeral = numerals.get(at);
    costs[at] = numeral ? costAt(numeral.end) + WORD : costAt(at + 1) + (FREE.has(text.charCodeAt(at)) ? 0 : UNKNOWN);
    ends[at] = numeral ? numeral.end : at + 1;
    lexicon.matches(text, at, take);
    issuer.words.matches(text, at, take);
    const short = abbreviation(issuer, text, at);
    if (short > 0) take(short, 'body:own');
  }
  return { ends, senses };
}

const WORD = 1;
const UNKNOWN = 6;

/** A count, or what a number says of time, or an ordinal that counts nothing. */
function numberAt(text: string, numeral: Numeral, depth: number, year: number | null): Word | Count | Unknown {
  const { start, end, value, chinese } = numeral;
  const word = (to: number, sense: Sense): Word => ({ kind: 'word', start, end: to, depth, sense });
  const after = text.slice(end, end + 4);
  // 2024全年, 2024以来: the character that is missing does not make it a count.
  if (value >= 1990 && value < 2100 && /^(?:全年|以来|度)/.test(after) && !chinese)
    return word(end, value === year || year === null ? 'time:this' : 'time:other');
  if (after[0] === '年' && value >= 1990 && value < 2100) {
    const span = /^年度?[至到—~-]+(20\d\d)年度?/.exec(text.slice(end, end + 12));
    if (span && Number(span[1]) > value) return word(end + span[0].length, 'time:since');
    let to = end + (/^年度/.test(after) ? 2 : 1);
    if (value === year && text.startsWith('以来', to)) to += 2;
    if (year === null) return word(to, 'time:this');
    return word(to, value === year ? 'time:this' : value === year - 1 ? 'time:last' : value === year + 1 ? 'time:next' : 'time:other');
  }
  const month = /^月(?:份|底|末|初|\d{1,2}[日号])?/.exec(after);
  if (month) {
    const isRange = value === 1 && /^(?:份)?[至到—~-]+12月/.test(text.slice(end + 1, end + 8));
    const isDay = month[0].length > 1 && !month[0].includes('份');
    // 截止到12月25日: not the whole year.
    const isEarly =
      !(value === 12 && /^月(?:底|末|31)/.test(month[0])) && /截[至止]到?(?:20\d\d年)?$/.test(text.slice(Math.max(0, start - 8), start));
    if (isDay && isEarly) return word(end + month[0].length, 'time:part');
    return word(
      end + month[0].length,
      isDay || isRange || (value === 12 && /(?:[至到—~-]|截[至止](?:20\d\d年)?)$/.test(text.slice(Math.max(0, start - 7), start)))
        ? 'filler'
        : 'time:part',
    );
  }
  const other = /^(?:日(?!内)|号(?!文)|时(?!限)|点|分(?!别|局|公|类)|秒|楼|室|路|届)/.exec(after);
  if (other) return word(end + 1, 'filler');
  const outline = OUTLINE.exec(text.slice(end, end + 6));
  if (outline) return word(end + outline[0].length, 'role:outline');
  const unit = unitAt(text, end);
  // 12345来信: the number that is dialled.
  if (value === 12345 && unit === null) return word(end, 'channel');
  // 2、依申请公开: the number of a point.
  if (unit === null && /^[、.．)]/.test(after)) return word(after[0] === ')' ? end : end + 1, 'filler');
  if (unit === null && chinese) return { kind: 'unknown', start, end, depth };
  return { kind: 'count', start, end: end + (unit?.length ?? 0), depth, numeral, unit };
}

/** 六个部分, 三大方面: parts of the report itself, or of its story. */
const OUTLINE = /^(?:个|大|大类|类|项|组)?(?:部分|方面|章节?|板块|篇章|环节|层面|维度|内容|领域|类别)/;
const MARKS = '，,；;。:：()！？!?、+=';
/** Quotes, hyphens and the numbers of points change nothing. */
const SILENT = '“”"\'‘’ 「」『』-—·①②③④⑤⑥⑦⑧⑨⑩';
/** 一是, 1.2023年: the number of a point at the head of its clause. */
const POINT = /^(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.．](?=20\d\d))/;
/** What costs nothing between words, by code. */
const FREE: ReadonlySet<number> = new Set(Array.from(`${MARKS}${SILENT}《`, (c) => c.charCodeAt(0)));
const ORDINAL = /[\d第]/;
const DATE = /^(?:第[一二三四五六七八九十\d]+[条项款次届号批]?(?:\([一二三四五六七八九十]+\)[条项款])?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})/;
