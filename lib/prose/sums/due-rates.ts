import { isQuantity, isVague, numberOf } from '../frames/quantities';
import { type Computation, type Figures, isWithin, nameOf } from './computation';

/** `应审9件、实审9件，审查率100%`; `预算48万元，实际支出45.6万元，执行率95%`: what was due and what was done of it, right in front of the rate. */
export function readDueRate({ told, text }: Figures, index: number): Computation | null {
  const [due, done, percent] = [told[index - 2], told[index - 1], told[index]];
  const name = percent ? nameOf(percent.figure.before, text) : '';
  if (!due || !done || !percent || !RATE.test(name)) return null;
  const all = [due, done];
  const { unit } = due.figure.count;
  const isPlain = all.every((one) => isQuantity(one) && !isVague(one) && one.figure.count.unit === unit && !one.isOtherTime);
  const { stretch } = percent.figure;
  if (!isPlain || all.some(({ figure }) => figure.stretch !== stretch || figure.count.depth !== percent.figure.count.depth)) return null;
  const [dueName = '', doneName = ''] = all.map(({ figure }) => nameOf(figure.before, text));
  // 应办45件，已办40件，满意率98%: the rate is named by what was due.
  const verb = DUE.exec(dueName)?.[1];
  const isDue = verb !== undefined && name.includes(verb) && DONE.test(doneName) && numberOf(due) >= numberOf(done) && numberOf(due) > 0;
  const isSpent = dueName.endsWith('预算') && name.includes('执行') && SPENT.test(doneName) && numberOf(due) > 0;
  if (!isDue && !isSpent) return null;
  const computed = (numberOf(done) / numberOf(due)) * 100;
  return { told: index, kind: 'rate', computed, operands: [index - 2, index - 1], agrees: isWithin(percent, computed) };
}

const RATE = /^[^按及]{1,6}率(?:为|达|达到)?$/;
const DUE = /应([审到参公办备])[^应]{0,3}$/;
const DONE = /^(?:实际?|已)[审到参公办备][^按及]{0,3}$/;
const SPENT = /^(?:实际)?(?:支出|执行)$/;
