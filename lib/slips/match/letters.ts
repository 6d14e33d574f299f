/**
 * Which paragraphs hold which characters: one look at the text, instead of one for each line of each table. A bit stands for every 32nd
 * paragraph, and characters with the same last bits share a place: what is said to be nowhere is nowhere, elsewhere it may be.
 */
export interface Letters {
  readonly places: Int32Array;
  /** Paragraphs in which some character follows itself at once. */
  readonly twins: number;
  /** Paragraphs with five digits or more in a row. */
  readonly numbers: number;
}

/** Of texts as they are printed: full-width characters stand for their half-width ones. */
export function lettersIn(texts: readonly string[]): Letters {
  const places = new Int32Array(PLACES);
  let twins = 0;
  let numbers = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const bit = 1 << (at & 31);
    let before = 0;
    let digits = 0;
    for (let i = 0; i < text.length; i++) {
      const code = halfOf(text.charCodeAt(i));
      const place = code & (PLACES - 1);
      places[place] = (places[place] ?? 0) | bit;
      if (code === before) twins |= bit;
      before = code;
      digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
      if (digits === LONG) numbers |= bit;
    }
  }
  return { places, twins, numbers };
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

/** Whether a paragraph is among those. */
export function isAmong(where: number, at: number): boolean {
  return ((where >>> (at & 31)) & 1) === 1;
}

export const EVERYWHERE = -1;

/** ！ to ～ are ! to ~. */
function halfOf(code: number): number {
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

const BLANK = 0x20;
const LONG = 5;

const PLACES = 2048;
