/**
 * Which paragraphs hold which characters: one look at the text, instead of one for each line of each table. A bit stands for every 32nd
 * paragraph, and characters with the same last bits share a place: what is said to be nowhere is nowhere, elsewhere it may be.
 */
export interface Letters {
  readonly places: Int32Array;
  /** Paragraphs in which some character follows itself at once. */
  readonly twins: number;
}

/** Of texts as they are printed: full-width characters stand for their half-width ones. */
export function lettersIn(texts: readonly string[]): Letters {
  const places = new Int32Array(PLACES);
  let twins = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    const bit = 1 << (at & 31);
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const printed = text.charCodeAt(i);
      const code = isFullWidth(printed) ? printed - 0xfee0 : printed;
      const place = code & (PLACES - 1);
      places[place] = (places[place] ?? 0) | bit;
      if (code === before) twins |= bit;
      before = code;
    }
  }
  return { places, twins };
}

/** The paragraphs that hold a character of each group; all of them without a group. */
export function whereAll({ places }: Letters, groups: readonly string[]): number {
  let all = EVERYWHERE;
  for (const group of groups) {
    let any = 0;
    for (let i = 0; i < group.length; i++) any |= places[group.charCodeAt(i) & (PLACES - 1)] ?? 0;
    all &= any;
    if (all === 0) break;
  }
  return all;
}

/** Whether a paragraph is among those. */
export function isAmong(where: number, at: number): boolean {
  return ((where >>> (at & 31)) & 1) === 1;
}

export const EVERYWHERE = -1;

/** ！ to ～, of which half width makes ! to ~. */
function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

const PLACES = 2048;
