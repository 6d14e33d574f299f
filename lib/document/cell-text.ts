import { isPlain, normalise } from './normalise';

/**
 * A cell's text as labels are compared by it: footnote marks taken out (NFKC would turn them into digits), normalised,
 * no space beside a CJK character. `1\n2` stays two numbers.
 */
export function cellText(raw: string): string {
  if (isPlain(raw) && !raw.includes('[')) return raw;
  return normalise(raw.replace(FOOTNOTE_MARKS, '')).replace(SPACE_IN_CJK, '');
}

// Superscript, subscript and circled digits, alone or in brackets; a bracketed ordinal at the end: 13[1], 13〔注1〕, 13[^1].
const FOOTNOTE_MARKS =
  /[[〔【(（]?[\u00b2\u00b3\u00b9\u2070-\u209c①-⑳\u24ea-\u24ff❶-➓]+[\]〕】)）]?|(?<=\S)\s*[[〔【]\s*(?:注\s*|\^)?\d{1,2}\s*[\]〕】]\s*$/g;

const CJK = '\\u2e80-\\u303f\\u31c0-\\u31ef\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u{20000}-\\u{3ffff}';
const SPACE_IN_CJK = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');
