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
  let text = raw.normalize('NFKC');
  if (RADICAL.test(text)) text = text.replace(RADICALS, (c) => RADICAL_TO_IDEOGRAPH[c] ?? c);
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
});

/** {@link normalise}, with every space dropped: for comparing Chinese labels. */
export function squeeze(raw: string): string {
  return normalise(raw).replaceAll(' ', '');
}

function isPlain(raw: string): boolean {
  return PLAIN.test(raw);
}

// Printable ASCII and what Chinese text is mostly made of, but for spaces: NFKC leaves all of it alone.
const PLAIN = /^[!-~\u3400-\u9fff、。《》“”]*$/;
// Zero-width characters, bidi controls, soft hyphen, BOM, variation selectors.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const SPACES = /\s+/g;
const RADICAL = /[\u2e80-\u2eff]/;
const RADICALS = /[\u2e80-\u2eff]/g;

// The supplement's radicals that appear in PDF-born Chinese text for whole ideographs (Unicode chart U2E80, names).
const RADICAL_TO_IDEOGRAPH: Readonly<Record<string, string>> = {
  '\u2e81': '厂',
  '\u2e84': '乙',
  '\u2e8b': '卩',
  '\u2e8f': '尣',
  '\u2e92': '巳',
  '\u2e97': '心',
  '\u2e9d': '月',
  '\u2e9f': '母',
  '\u2ea0': '民',
  '\u2ea8': '犬',
  '\u2eaa': '疋',
  '\u2eab': '目',
  '\u2ead': '示',
  '\u2eb0': '糸',
  '\u2eb6': '羊',
  '\u2ebc': '肉',
  '\u2ec1': '虎',
  '\u2ec4': '西',
  '\u2ec5': '见',
  '\u2ec6': '角',
  '\u2ec8': '讠',
  '\u2ec9': '贝',
  '\u2ecb': '车',
  '\u2ed3': '长',
  '\u2ed4': '长',
  '\u2ed8': '青',
  '\u2eda': '页',
  '\u2edb': '风',
  '\u2edc': '飞',
  '\u2edd': '食',
  '\u2ee0': '饣',
  '\u2ee2': '马',
  '\u2ee3': '骨',
  '\u2ee5': '鱼',
  '\u2ee6': '鸟',
  '\u2ee8': '麦',
  '\u2ee9': '黄',
  '\u2eeb': '齐',
  '\u2eec': '齐',
  '\u2eed': '齿',
  '\u2eef': '龙',
  '\u2ef0': '龙',
  '\u2ef2': '龟',
  '\u2ef3': '龟',
};
