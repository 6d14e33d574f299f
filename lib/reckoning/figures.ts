import type { Cells } from './reckon';
import { reckon } from './reckon';

/** Some cells' values as a rule needs them. */
export interface Figures {
  /** In the order asked for; blanks count as zero, blank totals as the sum of their parts. */
  readonly values: readonly number[];
  readonly blank: readonly boolean[];
  /** False when one of them rests on an uncertain reading: what is built on it may not fail. */
  readonly sure: boolean;
}

/** The cells at `paths`; null when one of them was not read or the edition has no such cell. */
export function figures(cells: Cells, paths: readonly string[]): Figures | null {
  const { entry } = reckon(cells);
  const values: number[] = [];
  const blank: boolean[] = [];
  let sure = true;
  for (const path of paths) {
    const one = entry(path);
    if (one.value === null) return null;
    values.push(one.value);
    blank.push(one.blank);
    if (one.confidence < 1) sure = false;
  }
  return { values, blank, sure };
}
