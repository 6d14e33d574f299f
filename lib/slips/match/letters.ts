/**
 * Which paragraphs hold which characters, by themselves and in pairs: one look at the text, instead of one for each line of each table. A
 * bit stands for every 30th paragraph, and characters with the same last bits share a place: what is said to be nowhere is nowhere,
 * elsewhere it may be.
 */
export interface Letters {
  readonly places: readonly number[];
  /** Of small letters. */
  readonly pairs: readonly number[];
  /** Paragraphs in which some character follows itself at once. */
  readonly twins: number;
  /** Paragraphs in which so many pairs in a row come again, each within so many characters, that a word may follow itself at once. */
  readonly echoes: number;
  /** Paragraphs in which two clauses in a row are of one length. */
  readonly evens: number;
  /** Paragraphs with five digits or more in a row. */
  readonly numbers: number;
}

/** Of texts as they are printed: full-width characters stand for their half-width ones. */
export function lettersIn(texts: readonly string[]): Letters {
  // Not typed, and copied: a browser takes longer over one that is typed or filled than over the text.
  const places = NOUGHTS.slice();
  const pairs = NOUGHTS.slice();
  let twins = 0;
  let echoes = 0;
  let evens = 0;
  let numbers = 0;
  if (passed > MOST_PASSED) {
    ends.fill(0);
    passed = 0;
  }
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const bit = bitOf(at);
    const start = passed + LONGEST_WORD + 1;
    let before = 0;
    let small = 0;
    let digits = 0;
    let clause = 0;
    let length = -1;
    /** Pairs in a row that came again within a word's length. */
    let again = 0;
    for (let i = 0; i < text.length; i++) {
      const code = halfOf(text.charCodeAt(i));
      const place = code & (PLACES - 1);
      places[place] = (places[place] ?? 0) | bit;
      if (code === before) twins |= bit;
      const smallBefore = small;
      small = smallOf(code);
      const pair = pairAt(smallBefore, small);
      pairs[pair] = (pairs[pair] ?? 0) | bit;
      const ago = start + i - (ends[pair] ?? 0);
      again = ago <= LONGEST_WORD ? again + 1 : 0;
      // Of a word that was printed twice every pair but the one across its seam comes again, none of them longer ago than the word is long.
      if (again > 0 && again >= ago - 1) echoes |= bit;
      ends[pair] = start + i;
      before = code;
      digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
      if (digits === LONG) numbers |= bit;
      if (!isStop(code)) continue;
      if (i - clause === length) evens |= bit;
      length = i - clause;
      clause = i + 1;
    }
    if (text.length - clause === length) evens |= bit;
    passed = start + text.length;
  }
  return { places, pairs, twins, echoes, evens, numbers };
}

/** The paragraphs that hold a word of each group, the words of a group parted by blanks. */
export function whereWords(letters: Letters, groups: readonly string[]): number {
  let all = EVERYWHERE;
  for (let i = 0; i < groups.length && all !== 0; i++) all &= whereAny(letters, groups[i] ?? '');
  return all;
}

/** The paragraphs that hold any of some words, as far as their characters and the pairs of these tell. */
function whereAny({ places, pairs }: Letters, words: string): number {
  let any = 0;
  let word = EVERYWHERE;
  let before = BLANK;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === BLANK) {
      any |= word;
      word = EVERYWHERE;
    } else if (word !== 0) {
      const isAlone = before === BLANK && (i + 1 === words.length || words.charCodeAt(i + 1) === BLANK);
      // Pairs know letters of either size.
      if (isAlone || code > LATIN) word &= places[code & (PLACES - 1)] ?? 0;
      if (before !== BLANK) word &= pairs[pairOf(before, code)] ?? 0;
    }
    before = code;
  }
  return any | word;
}

/** The paragraphs that hold a character of each group, groups parted by a blank; all of them without a group. */
export function whereAll({ places }: Letters, groups: string): number {
  let all = EVERYWHERE;
  let any = groups === '' ? EVERYWHERE : 0;
  for (let i = 0; i < groups.length; i++) {
    const code = groups.charCodeAt(i);
    if (code === BLANK) {
      all &= any;
      if (all === 0) return 0;
      any = 0;
    } else any |= places[code & (PLACES - 1)] ?? 0;
  }
  return all & any;
}

/** Paragraphs in which a character follows itself, of a text that nothing else is asked of. */
export function twinsIn(text: string): number {
  for (let i = 1; i < text.length; i++) if (halfOf(text.charCodeAt(i)) === halfOf(text.charCodeAt(i - 1))) return EVERYWHERE;
  return 0;
}

/** What stands for a paragraph. */
export function bitOf(at: number): number {
  return 1 << (at % BITS);
}

/** Whether a paragraph is among those. */
export function isAmong(where: number, at: number): boolean {
  return (where & bitOf(at)) !== 0;
}

export const EVERYWHERE = -1;

/** ！ to ～ are ! to ~. */
function halfOf(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

/** ， 。 ； , ; */
export function isStop(code: number): boolean {
  return code === 0x2c || code === 0x3002 || code === 0x3b || code === 0xff0c || code === 0xff1b;
}

/** The place of two characters in a row, capital letters as small ones. */
function pairOf(before: number, code: number): number {
  return pairAt(smallOf(before), smallOf(code));
}

function pairAt(before: number, code: number): number {
  return (Math.imul(before, 37) + code) & (PLACES - 1);
}

function smallOf(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** Of a number that an engine keeps as it is. */
const BITS = 30;
const BLANK = 0x20;
const LATIN = 0x7f;
const LONG = 5;

/** Characters of a word that is looked for behind itself. */
export const LONGEST_WORD = 8;

const PLACES = 2048;
const NOUGHTS: readonly number[] = new Array<number>(PLACES).fill(0);

/** Where each pair ended last, counted through every text there ever was: what ended in another text is longer ago than a word is long. */
const ends = NOUGHTS.slice();
let passed = 0;
/** Numbers that an engine keeps as they are, and the longest text still. */
const MOST_PASSED = 500_000_000;
