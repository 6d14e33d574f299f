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

/** Of whole rows that are called by their years (`2022年`, `2023年`) a report's own is the last year's. */
export function isLater(one: ObservedRow | undefined, other: ObservedRow | undefined, width: number): boolean {
  const [year, before] = [one, other].map((row) =>
    row?.values.length === width ? YEAR.exec(row.labels.at(-1)?.text ?? '')?.[1] : undefined,
  );
  return year !== undefined && before !== undefined && year > before;
}

const YEAR = /^(20\d\d)年?度?$/;
const INTEGER = /^[+-]?\d[\d,]*(?:\.0+)? ?(?:件|起|宗)?(?:\(.*\))?$/;
