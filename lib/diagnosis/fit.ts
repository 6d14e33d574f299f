import type { Change } from './move';
import { columnMates, type System } from './system';

/** How much likelier, in nats, the rows are once numbers have gone back to their places; 0 where numbers are added or lost. */
export type Fit = (changes: readonly Change[]) => number;

/** Seen in a column before anything is counted there, so that nothing is impossible. */
const UNSEEN = 0.3;

/**
 * Counts of a row are shared out over the columns much as those of the whole table are: who files most applications also receives most
 * answers of every kind. The spread about that share is wide (a negative binomial of shape four: one half either way), so this never
 * decides what is told; it only puts what fits before what does not.
 */
export function openFit(system: System): Fit {
  const value = (index: number) => system.cells[index]?.value ?? 0;
  const parts = system.rows.map(({ cells }) => cells.filter((index) => index >= 0 && !isRowTotal(system, index)));
  const elsewhere = (index: number) => {
    const cell = system.cells[index];
    return cell ? columnMates(system, cell).reduce((sum, mate) => sum + value(mate), UNSEEN) : 0;
  };
  return (changes) => {
    const changed = new Map(changes);
    const after = (index: number) => changed.get(index) ?? value(index);
    if (changes.reduce((sum, [index, to]) => sum + to - value(index), 0) !== 0) return 0;
    let gain = 0;
    for (const row of new Set(changes.map(([index]) => system.cells[index]?.row ?? -1))) {
      const cells = parts[row] ?? [];
      if (cells.every((index) => after(index) === value(index))) continue;
      const others = cells.map(elsewhere);
      const size = (of: (index: number) => number) => cells.reduce((sum, index) => sum + of(index), 0) / sumOf(others);
      const [before, then] = [size(value), size(after)];
      cells.forEach((index, i) => {
        const share = others[i] ?? 0;
        gain += logProbability(after(index), share * then) - logProbability(value(index), share * before);
      });
    }
    return gain;
  };
}

/** Of a count where `mean` is usual, but for a constant: negative binomial, shape four. */
function logProbability(count: number, mean: number): number {
  return Math.log((count + 1) * (count + 2) * (count + 3)) + count * Math.log(mean / (mean + 4)) - 4 * Math.log(mean + 4);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The total of its own row: it is made of the others, so it has no share. */
function isRowTotal(system: System, index: number): boolean {
  const cell = system.cells[index];
  return (cell?.total ?? false) && system.rows[cell?.row ?? -1]?.cells.at(-1) === index;
}
