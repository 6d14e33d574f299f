import { measureCauses } from './accuracy-causes';
import { measureCost } from './accuracy-cost';
import { measureFaults } from './accuracy-faults';
import { measureReading } from './accuracy-reading';
import { drawTallies, meets } from './accuracy-tally';

/** More lines than this of what went wrong help nobody. */
const MOST_LINES = 40;

/**
 * Prints how well reading, judging and diagnosis do on generated reports, beside saying nothing. Answers 1 when a target is missed.
 * A number as argument scales the sample (1: the full bench).
 */
export default function accuracy([scale = '1']: readonly string[] = []): number {
  const times = Number(scale);
  const wrong: string[] = [];
  const note = (line: string) => wrong.push(line);
  const tallies = [
    ...measureReading(Math.round(520 * times), note),
    ...measureFaults(Math.ceil(13 * times), note),
    ...measureCauses(Math.ceil(60 * times), note),
  ];
  const cost = measureCost(Math.ceil(12 * times));
  console.log(drawTallies(tallies));
  console.log(cost.line);
  for (const line of wrong.slice(0, MOST_LINES)) console.log(`  ${line}`);
  if (wrong.length > MOST_LINES) console.log(`  … and ${wrong.length - MOST_LINES} more`);
  return cost.met && tallies.every(meets) ? 0 : 1;
}
