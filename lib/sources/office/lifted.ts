import { raised } from './raised';

/** Digits in a paragraph, and how they stand: `[start, end)` of a line, half points off the line, the size in half points. */
export interface LaidDigits {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly lift: number;
  readonly size: number;
}

/**
 * Digits that are set higher or lower than the largest beside them, as the characters for that: so word processors make footnote marks too.
 * Small and well off the line they are surely marks; a little off it at the same size they are a part of the figure. What is neither is
 * raised, and unsure.
 */
export function raiseLifted(
  lines: readonly string[],
  digits: readonly LaidDigits[],
): { readonly lines: string[]; readonly isUnsure: boolean } {
  const settled = [...lines];
  let isUnsure = false;
  const [first] = digits;
  if (!first || digits.every(({ lift }) => lift === first.lift)) return { lines: settled, isUnsure };
  const base = digits.reduce((best, one) => (one.size > best.size || (one.size === best.size && one.lift < best.lift) ? one : best));
  for (const { line, start, end, lift, size } of digits) {
    const isSmall = size <= base.size * SMALL;
    const isOff = Math.abs(lift - base.lift) >= base.size * OFF;
    if (lift === base.lift || (!isSmall && !isOff)) continue;
    isUnsure ||= !isSmall || !isOff;
    const text = settled[line] ?? '';
    const set = raised(text.slice(start, end), lift > base.lift ? 'superscript' : 'subscript');
    settled[line] = text.slice(0, start) + set + text.slice(end);
  }
  return { lines: settled, isUnsure };
}

/** Superscripts are set at two thirds of the size, a third of it above the line. */
const SMALL = 0.8;
const OFF = 0.2;
