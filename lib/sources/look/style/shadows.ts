import { apart } from './apart';
import { pixelsOf } from './lengths';

/** One shadow of a box; lengths in CSS pixels: across, down, blur, spread. */
export interface Shadow {
  readonly color: string;
  readonly lengths: readonly number[];
  readonly isInset: boolean;
}

/** Of a `box-shadow`, computed or as it is written. */
export function shadowsOf(value: string): Shadow[] {
  if (value === '' || value === 'none') return [];
  return apart(value).map((one) => {
    const color = /[a-z-]{1,20}\([^()]{0,200}\)|#[\da-f]{3,8}|\b(?!inset\b)[a-z]{3,20}\b/i.exec(one)?.[0] ?? 'black';
    const words = one.replace(color, ' ').trim().split(/\s+/);
    return { color, lengths: words.flatMap((word) => pixelsOf(word) ?? []), isInset: words.includes('inset') };
  });
}
