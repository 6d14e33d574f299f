/** Offset in the paragraph's own text of each character; a number where none was dropped since: that of the first. */
export type Origins = readonly number[] | number;

/** A text as it is read, and where each of its characters was printed. */
export interface Folded {
  readonly folded: string;
  readonly origins: Origins;
}

/** A text with its widths and brackets folded, without its spaces. */
export function fold(raw: string): Folded {
  // Most texts keep all of their characters.
  let origins: number[] | null = null;
  let folded = '';
  // Most of a text stays as it is, and is taken over in pieces.
  let from = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (
      (code > IDEOGRAPHIC_SPACE && code < FULL_WIDTH && code !== PAIRED && code !== OPENING && code !== CLOSING) ||
      (code >= DIGIT_NOUGHT && code <= DIGIT_NINE)
    ) {
      origins?.push(i);
      continue;
    }
    const c = raw.charAt(i);
    folded += raw.slice(from, i);
    from = i + 1;
    if (DROPPED.includes(c)) {
      origins ??= countTo(i);
      // Two numbers side by side must not become one.
      const next = /^\s*(\d)/.exec(raw.slice(i, i + 4));
      if (!next || !/\d$/.test(folded)) continue;
      folded += ' ';
    } else if (code > LATIN && code < FULL_WIDTH && DIGIT.test(raw.slice(i, i + 2))) {
      folded += digitAt(raw, i);
      origins ??= countTo(i);
      origins.push(i);
      // Its other half.
      if (code === PAIRED) from = ++i + 1;
      continue;
    } else if (BRACKETS.has(c)) {
      folded += isOfCode(raw, i) ? c : BRACKETS.get(c);
    } else {
      folded += code >= FULL_WIDTH && code <= 0xff5e && c !== '，' && c !== '．' ? String.fromCharCode(code - 0xfee0) : c;
    }
    origins?.push(i);
  }
  return { folded: folded + raw.slice(from), origins: origins ?? 0 };
}

/** The year in 国办发〔2017〕47号. */
const isOfCode = (raw: string, at: number) =>
  /^.[12]\d{3}[〕\]］]/.test(raw.slice(at, at + 6)) || /^[〔[［][12]\d{3}.$/.test(raw.slice(Math.max(0, at - 5), at + 1));

const countTo = (end: number) => Array.from({ length: end }, (_, at) => at);

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
const [OPENING, CLOSING] = ['〔', '〕'].map((bracket) => bracket.charCodeAt(0));

/** Between these two all is left as it is: ideographs and their punctuation. */
const IDEOGRAPHIC_SPACE = 0x3000;
const FULL_WIDTH = 0xff01;
const [DIGIT_NOUGHT, DIGIT_NINE] = [0x30, 0x39];
/** White space of every kind, marks of emphasis, characters without width. */
const DROPPED =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff*\u200b';
