import { saysNothing } from '../../report/amount';
import type { ObservedRow } from '../rows/observed-row';

/** Many clean whole numbers, close to the width; junk speaks against a row. An all-blank row of the right width still counts. 0: it is none. */
export function quality(row: ObservedRow | undefined, width: number): number {
  if (!row) return 0;
  let [integers, junk, blanks] = [0, 0, 0];
  for (const { kind, text } of row.values)
    if (kind === 'blank') blanks++;
    else if (!INTEGER.test(text)) junk += saysNothing(text) ? 0 : 1;
    else if (kind === 'number') integers++;
  const dashes = row.values.length - integers - junk - blanks;
  return integers * 4 + dashes * 2 - junk * 3 - Math.abs(row.values.length - width) + (integers + dashes === 0 ? 1 : 0);
}

/** Of whole rows that are called by their years (`2022年` and `2023年`, `上年` and `本年`) a report's own is the last year's. */
export function isLater(one: ObservedRow | undefined, other: ObservedRow | undefined, width: number): boolean {
  const [year, before] = [yearOf(one, width), yearOf(other, width)];
  return year !== null && before !== null && year > before;
}

/** To be compared as they are spelt: an earlier year is less. A year in digits alone (`2023`) stands among the values. */
function yearOf(row: ObservedRow | undefined, width: number): string | null {
  if (!row) return null;
  const [name] = row.values.length > width ? row.values : row.labels.slice(-1);
  if (!name || row.values.length > width + 1 || row.values.length < width) return null;
  const { text } = name;
  return YEAR.exec(text)?.[1] ?? (THIS_YEAR.test(text) ? '3' : LAST_YEAR.test(text) ? '1' : null);
}

const YEAR = /^(20\d\d)年?度?$/;
const THIS_YEAR = /^(?:本|今)年度?(?:数|数量|情况)?$/;
const LAST_YEAR = /^(?:上|去|上一)年度?(?:数|数量|情况)?$/;
const INTEGER = /^[+-]?\d[\d,]*(?:\.0+)? ?[件宗起例次项条个份封]?(?:\(.*\))?$/;
