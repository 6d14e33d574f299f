import { codesOf, isDigit, isIdeograph } from './codes';

/** From which character on a text stands side by side as it was printed, and that one's offset in the paragraph's own text. */
export interface Run {
  readonly at: number;
  readonly origin: number;
}

/** A text as it is read, and where each of its characters was printed: by runs, in front of the first of which nothing was dropped. */
export interface Folded {
  readonly folded: string;
  readonly runs: readonly Run[];
}

/** A text with its widths and brackets folded, without its spaces. */
export function fold(raw: string): Folded {
  const runs: Run[] = [];
  let folded = '';
  // Most of a text stays as it is, and is taken over in pieces.
  let from = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (isIdeograph(code) || !(CHANGED.has(code) || (code > LATIN && code < PUNCTUATION))) continue;
    const c = raw.charAt(i);
    folded += raw.slice(from, i);
    from = i + 1;
    if (DROPPED.includes(c)) {
      DIGIT_BEHIND.lastIndex = i;
      // Two numbers side by side must not become one.
      if (DIGIT_BEHIND.test(raw) && isDigit(folded.charCodeAt(folded.length - 1))) folded += ' ';
      else begin(runs, folded.length, from);
    } else if (code > LATIN && code < FULL_WIDTH && DIGIT.test(raw.slice(i, i + 2))) {
      folded += digitAt(raw, i);
      if (code !== PAIRED) continue;
      // Its other half.
      i++;
      from = i + 1;
      begin(runs, folded.length, from);
    } else if (BRACKETS.has(c)) {
      folded += isOfCode(raw, i) ? c : BRACKETS.get(c);
    } else {
      folded += code >= FULL_WIDTH ? String.fromCharCode(code - ASCII) : c;
    }
  }
  return { folded: folded + raw.slice(from), runs };
}

/** Behind what was dropped; a run of nothing is none. */
function begin(runs: Run[], at: number, origin: number): void {
  if (runs.at(-1)?.at === at) runs.pop();
  runs.push({ at, origin });
}

/** The year in 国办发〔2017〕47号. */
const isOfCode = (raw: string, at: number) =>
  /^.[12]\d{3}[〕\]］]/.test(raw.slice(at, at + 6)) || /^[〔[［][12]\d{3}.$/.test(raw.slice(Math.max(0, at - 5), at + 1));

/** What a digit of another script (`٥`, `५`, `𝟓`) is worth: they stand in tens, which begin at a code that ends in 0 or 6. */
function digitAt(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  if (code === PAIRED) return (raw.charCodeAt(at + 1) - MATHEMATICAL_NOUGHT) % 10;
  const beyond = code % 16;
  return DIGIT.test(String.fromCharCode(code - beyond)) ? beyond : beyond - 6;
}

/** A digit that is no digit of ours, of one script or for formulas. */
const DIGIT = /^(?:(?![0-9０-９\ua620-\uffff])\p{Nd})/u;
const LATIN = 0xff;
/** The first half of a digit for formulas. */
export const PAIRED = 0xd835;
const MATHEMATICAL_NOUGHT = 0xdfce;

/** Other brackets than round ones, where clerks set some in others. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['〔', '('],
  ['〕', ')'],
  ['[', '('],
  [']', ')'],
  ['［', '('],
  ['］', ')'],
]);

const FULL_WIDTH = 0xff01;
/** From what is of full width to what is not. */
const ASCII = 0xfee0;
/** Behind the letters and digits of other scripts stand dashes and quotes, and ideographs. */
const PUNCTUATION = 0x2000;
/** White space of every kind, marks of emphasis, characters without width. */
const DROPPED =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000*\u200b';
const DIGIT_BEHIND = /\s{0,3}\d/y;

/** The full widths of `!` to `~`, but for `，` and `．`. */
const WIDE = Array.from({ length: 94 }, (_, at) => String.fromCharCode(FULL_WIDTH + at))
  .join('')
  .replace(/[，．]/g, '');
/** What is changed or dropped, beside the digits of other scripts. */
const CHANGED = codesOf(`${DROPPED}${[...BRACKETS.keys()].join('')}${WIDE}${String.fromCharCode(PAIRED)}`);
