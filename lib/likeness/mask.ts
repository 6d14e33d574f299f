import { halfWidth } from '../document/half-width';

/** A text reduced to what is compared, each character with where it came from. */
export interface Masked {
  readonly text: string;
  /** For each character: where in the text it stood, from and to. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Marks, spaces and what differs from report to report without being said anew are taken away: every figure, year and date is one sign,
 * every name of the body itself (我局, 本镇, its own name) another. Two texts that differ in nothing else are alike.
 */
export function mask(raw: string, names: readonly string[] = []): Masked {
  const text = halfWidth(raw);
  const pattern = new RegExp([...names.filter((name) => name.length > 1).map(escaped), OWN, FIGURE, PLAIN].join('|'), 'gu');
  const characters: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    // A rare character of two units is one sign like others.
    const sign = FIGURES.test(found) ? '0' : found.length === 1 ? found : (found.codePointAt(0) ?? 0) > 0xffff ? '〓' : '甲';
    // 2024年, 我局 2次: neighbours of one kind are one.
    if (sign !== found && characters.at(-1) === sign) {
      to[to.length - 1] = match.index + found.length;
      continue;
    }
    characters.push(sign);
    from.push(match.index);
    to.push(match.index + found.length);
  }
  return { text: characters.join(''), from, to };
}

const FIGURE = '\\d+(?:[.,]\\d+)*%?';
const FIGURES = /^\d/;
const OWN = '[我本全](?:街道|机关|单位|[局委厅办镇乡县市区州旗院部])';
// One character of a word: letters of any script.
const PLAIN = '\\p{L}';

function escaped(name: string): string {
  return halfWidth(name).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
