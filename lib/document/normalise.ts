import { remember } from './remember';

/**
 * NFKC, plus the CJK radicals that NFKC leaves alone, invisible characters dropped and whitespace collapsed.
 * It stands beside the raw text, never instead of it. Circled and superscript digits must be taken out before
 * (see report/amount): NFKC would turn a footnote mark into a digit.
 */
export function normalise(raw: string): string {
  return isPlain(raw) ? raw : composed(raw);
}

const composed = remember((raw: string): string => {
  // NFKC makes 戶 of this radical, which stands for 户 in simplified text.
  let text = raw.replaceAll('\u2f3e', '户').normalize('NFKC');
  if (RADICAL.test(text)) text = text.replace(RADICALS, (c) => pairedWith(c, RADICAL_PAIRS));
  return legible(text);
});

/** Every character as it stands, but for invisible ones; whitespace collapsed: what is quoted must be found on the page. */
export function legible(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** {@link normalise}, with every space dropped: for comparing Chinese labels. */
export function squeeze(raw: string): string {
  return isPlain(raw) ? raw : composed(raw).replaceAll(' ', '');
}

/** The character behind this one in a list of pairs; itself when it is not there. */
export function pairedWith(character: string, pairs: string): string {
  return pairs[pairs.indexOf(character) + 1 || pairs.length] ?? character;
}

/** Printable ASCII and what Chinese text is mostly made of, but for spaces: NFKC leaves all of it alone. */
export function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (!(code > 0x20 && code < 0x7f) && !(code >= 0x3400 && code <= 0x9fff) && !PLAIN_MARKS.includes(raw[at] ?? ' ')) return false;
  }
  return true;
}

const PLAIN_MARKS = '、。《》“”';
// Zero-width characters, bidi controls, soft hyphen, BOM, variation selectors.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const SPACES = /\s+/g;
const RADICAL = /[\u2e80-\u2eff]/;
const RADICALS = /[\u2e80-\u2eff]/g;

// The supplement's radicals that appear in PDF-born Chinese text for whole ideographs (Unicode chart U2E80, names).
const RADICAL_PAIRS =
  '⺁厂⺄乙⺋卩⺏尣⺒巳⺗心⺝月⺟母⺠民⺨犬⺪疋⺫目⺭示⺰糸⺶羊⺼肉⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻫齐⻬齐⻭齿⻯龙⻰龙⻲龟⻳龟';
