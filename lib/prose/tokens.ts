import { abbreviation, type Issuer } from './issuer';
import { words } from './lexicon';
import type { Sense } from './lexicon/sense';
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

/** One pass, longest match; the issuer's own names are words too. `year` is the report's. */
export function tokenise(text: string, issuer: Issuer, year: number | null): Token[] {
  const tokens: Token[] = [];
  const numerals = readNumerals(text);
  const lexicon = words();
  let next = 0;
  let depth = 0;
  let at = 0;
  const unknown = (end: number) => {
    const last = tokens.at(-1);
    if (last?.kind === 'unknown' && last.end === at && last.depth === depth) tokens[tokens.length - 1] = { ...last, end };
    else tokens.push({ kind: 'unknown', start: at, end, depth });
    at = end;
  };
  while (at < text.length) {
    while ((numerals[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++;
    const numeral = numerals[next]?.start === at ? numerals[next] : undefined;
    const c = text.charAt(at);
    const own = issuer.words.longest(text, at);
    const common = lexicon.longest(text, at);
    const known = own && (!common || own.end >= common.end) ? own : common;
    const short = abbreviation(issuer, text, at);
    const word = short > (known?.end ?? 0) ? { end: short, value: 'body:own' as const } : known;
    if (word && (word.end > (numeral?.end ?? 0) || c === '零')) {
      tokens.push({ kind: 'word', start: at, end: word.end, depth, sense: word.value });
      at = word.end;
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
      tokens.push({ kind: 'mark', start: at, end: at + 1, depth: c === '(' ? depth + 1 : depth + (c === ')' ? 1 : 0), mark: c });
      if (c === '(') depth++;
      if (c === '。') depth = 0;
      at++;
    } else if (SILENT.includes(c)) {
      at++;
    } else if (ORDINAL.test(c)) {
      const match = DATE.exec(text.slice(at, at + 12));
      if (match) tokens.push({ kind: 'word', start: at, end: at + match[0].length, depth, sense: 'filler' });
      else unknown(at + 1);
      at = match ? at + match[0].length : at;
    } else unknown(at + 1);
  }
  return tokens;
}

/** A count, or what a number says of time, or an ordinal that counts nothing. */
function numberAt(text: string, numeral: Numeral, depth: number, year: number | null): Word | Count | Unknown {
  const { start, end, value, chinese } = numeral;
  const word = (to: number, sense: Sense): Word => ({ kind: 'word', start, end: to, depth, sense });
  const after = text.slice(end, end + 4);
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
    return word(
      end + month[0].length,
      isDay || isRange || (value === 12 && /(?:[至到—~-]|截[至止](?:20\d\d年)?)$/.test(text.slice(0, start))) ? 'filler' : 'time:part',
    );
  }
  const other = /^(?:日(?!内)|号(?!文)|时(?!限)|点|分(?!别|局|公|类)|秒|楼|室|路|届)/.exec(after);
  if (other) return word(end + 1, 'filler');
  const unit = unitAt(text, end);
  // 2、依申请公开: the number of a point.
  if (unit === null && /^[、.．)]/.test(after)) return word(after[0] === ')' ? end : end + 1, 'filler');
  if (unit === null && chinese) return { kind: 'unknown', start, end, depth };
  return { kind: 'count', start, end: end + (unit?.length ?? 0), depth, numeral, unit };
}

const MARKS = '，,；;。:：()！？!?、';
/** Quotes and hyphens change nothing. */
const SILENT = '“”"\'‘’ 「」『』-—·';
const ORDINAL = /[\d第]/;
const DATE = /^(?:第[一二三四五六七八九十\d]+[条项款次届号批]?(?:\([一二三四五六七八九十]+\)[条项款])?|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})/;
