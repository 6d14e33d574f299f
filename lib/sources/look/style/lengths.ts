/** A length in CSS pixels, an em as 16; null when it is none. */
export function pixelsOf(value: string | undefined): number | null {
  const match = value === undefined ? null : /^(-?(?:\d+(?:\.\d+)?|\.\d+))([a-z]{1,5}|%)?$/.exec(value.trim());
  if (!match) return null;
  const number = Number(match[1]);
  // A share of something that is not known here; none is none.
  if (match[2] === '%') return number === 0 ? 0 : null;
  // A share of the window may be of one without its bars, or of a box.
  const scale = SCALE[(match[2] ?? 'px').replace(/^(?:[dsl]v|cq)(?=.)/, 'v').replace(/^r(?=c)/, '')];
  return scale === undefined ? null : number * scale;
}

const SCALE: Readonly<Record<string, number>> = {
  ...{ px: 1, pt: 1.33, pc: 16, in: 96, cm: 37.8, mm: 3.78, q: 0.94 },
  ...{ em: 16, rem: 16, ch: 8, ex: 8, rex: 8, cap: 11, ic: 16, lh: 20, rlh: 20 },
  ...{ vw: 13.66, vi: 13.66, vmax: 13.66, vh: 7, vb: 7, vmin: 7 },
};

/** A number or a share, 1 when it is neither. */
export function amountOf(value: string): number {
  const number = Number.parseFloat(value);
  return Number.isNaN(number) ? 1 : value.includes('%') ? number / 100 : number;
}
