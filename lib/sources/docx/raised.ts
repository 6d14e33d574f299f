/** Digits set high or low as the characters for that: a footnote mark must not become a digit. */
export function raised(text: string, position: string | null): string {
  if (position !== 'superscript' && position !== 'subscript') return text;
  const digits = position === 'superscript' ? '⁰¹²³⁴⁵⁶⁷⁸⁹' : '₀₁₂₃₄₅₆₇₈₉';
  return text.replace(/[0-9０-９]/g, (digit) => digits.charAt(digit.charCodeAt(0) & 15) || digit);
}
