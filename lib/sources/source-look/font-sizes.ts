import { pixelsOf } from '../look/style/lengths';

/** A declared size of characters in pixels, where those around, and those of the page’s root, have these. */
export function pixelsOfSize(value: string, around: number, root: number): number {
  const named = NAMED[value];
  if (named !== undefined) return named;
  const share = SHARES[value] ?? shareIn(value);
  const ofRoot = /^([\d.]+)rem$/.exec(value)?.[1];
  if (ofRoot !== undefined) return Number(ofRoot) * root;
  return share === null ? (pixelsOf(value) ?? around) : around * share;
}

function shareIn(value: string): number | null {
  const [, number, unit] = /^([+-]?[\d.]+(?:e[+-]?\d+)?)(%|em)$/.exec(value) ?? [];
  return number === undefined ? null : Number(number) / (unit === '%' ? 100 : 1);
}

const SHARES: Readonly<Record<string, number>> = { smaller: 0.83, larger: 1.2, inherit: 1 };
const NAMED: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};
