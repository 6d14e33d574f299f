/** A length in CSS pixels, an em as 16; null when it is none. */
export function pixelsOf(value: string | undefined): number | null {
  const match = value === undefined ? null : /^(-?(?:\d+(?:\.\d+)?|\.\d+))(px|pt|em|rem|ch|ex|vw|vh|%)?$/.exec(value.trim());
  if (!match) return null;
  const scale: Readonly<Record<string, number>> = { px: 1, pt: 1.33, em: 16, rem: 16, ch: 8, ex: 8, vw: 13.66, vh: 7, '%': 0 };
  const number = Number(match[1]);
  // A share of something that is not known here; none is none.
  if (match[2] === '%') return number === 0 ? 0 : null;
  return number * (scale[match[2] ?? 'px'] ?? 1);
}

/** A number or a share, 1 when it is neither. */
export function amountOf(value: string): number {
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 1 : value.includes('%') ? number / 100 : number;
}
