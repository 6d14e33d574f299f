import type { Look } from './look';

/** Digits set high or low as the characters for that: a footnote mark must not become a digit. */
export function raised(text: string, position: Look['position']): string {
  if (position === 'baseline') return text;
  const digits = position === 'superscript' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return text.replace(/[0-9０-９]/g, (digit) => digits.charAt(digit.charCodeAt(0) & 15) || digit);
}
