import type { Told } from '../frames/context';
import { isQuantity, isVague, numberOf } from '../frames/quantities';
import { isLevel, speaksOfBase } from './change-words';
import type { Computation, Figures } from './computation';

/** `240件，是2021年（80件）的3倍`: so many times what it was. */
export function readTimes(figures: Figures, index: number): Computation | null {
  const { told, text } = figures;
  const [base, times] = [told[index - 1], told[index]];
  if (!base || !times || isVague(base) || !OF.test(text.slice(base.figure.count.end, times.figure.count.start))) return null;
  const last = told[index - 2];
  if (!last || numberOf(base) === 0 || !IS.test(text.slice(last.figure.count.end, base.figure.count.start))) return null;
  // Rounded or cut off; a whole step is neither.
  const { value, step } = times.figure.count.numeral;
  const fits = (number: number) => Math.abs(value - number / numberOf(base)) < step - 1e-9;
  const at = currentAt(figures, index - 1, fits);
  const one = told[at];
  if (!one) return null;
  const computed = numberOf(one) / numberOf(base);
  return { told: index, kind: 'times', computed, operands: [at, index - 1], agrees: fits(numberOf(one)) };
}

/** `收到29件，与2024年度（29件）持平`: as many as there were. */
export function readLevel(figures: Figures, index: number): Computation | null {
  const base = figures.told[index];
  if (!base || !isLevel(base, figures.text)) return null;
  const at = currentAt(figures, index, (number) => number === numberOf(base));
  const one = figures.told[at];
  if (!one) return null;
  return { told: index, kind: 'level', computed: numberOf(one), operands: [at], agrees: numberOf(one) === numberOf(base) };
}

/** The number in front of another year's, which that is set against: the nearest that fits, or that is nearest; -1: none, or it is open which. */
function currentAt(figures: Figures, base: number, fits: (number: number) => boolean): number {
  const { told } = figures;
  let nearest = -1;
  const other = told[base];
  if (!other || !isQuantity(other) || !speaksOfBase(figures, base)) return -1;
  for (let i = base - 1; i >= Math.max(0, base - REACH); i--) {
    const one = told[i] as Told;
    const { sentence, count } = one.figure;
    if (sentence !== other.figure.sentence) break;
    if (count.depth > other.figure.count.depth || !isQuantity(one) || speaksOfBase(figures, i)) continue;
    if (count.unit !== other.figure.count.unit || isVague(one)) break;
    // 收到31件，办结29件，与2022年的31件持平: of the first.
    if (fits(numberOf(one))) return i;
    if (nearest < 0) nearest = i;
  }
  return nearest;
}

const OF = /^[)）]?的$/;
const IS = /[，,](?:约?是|为|相当于)[^，,；;。]*$/;
/** So few numbers in front. */
const REACH = 4;
