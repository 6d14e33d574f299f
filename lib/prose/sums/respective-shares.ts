import { senses } from '../frames/frame';
import { isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import type { Computation, Figures } from './computation';
import { isShareOf } from './share-parts';

/**
 * 征地类34件、规划类18件、其他14件，分别占51.5%、27.3%、21.2%: each the share of its number, of their sum or of a number in front. Where two others
 * are shares of one whole, the one that is not is told.
 */
export function readRespectiveShare({ told, tokens }: Figures, index: number): Computation | null {
  const own = told[index];
  if (!own) return null;
  const isBeside = (at: number) => told[at]?.figure.count.unit === '%' && told[at]?.figure.clause === own.figure.clause;
  let first = index;
  while (isBeside(first - 1)) first--;
  let end = index + 1;
  while (isBeside(end)) end++;
  const count = end - first;
  const lead = senses(tokens.slice(told[first - 1]?.figure.at ?? 0, told[first]?.figure.at));
  if (count < 2 || count > first || !lead.includes('role:respectively') || !lead.includes('role:share')) return null;
  const parts = told.slice(first - count, first);
  const unit = parts[0]?.figure.count.unit;
  const isPart = (one: (typeof told)[number]) =>
    one.figure.sentence === own.figure.sentence && one.figure.count.unit === unit && isQuantity(one) && !isVague(one);
  if (!parts.every(isPart)) return null;
  const fits = (whole: number, at: number) => isShareOf(told[first + at], numberOf(parts[at]), whole);
  const wholes = [
    sumOf(parts.map(numberOf)),
    ...told
      .slice(0, first - count)
      .flatMap((one) => (one.figure.count.unit === unit && isQuantity(one) && !isVague(one) ? [numberOf(one)] : [])),
  ].filter((whole) => whole > 0);
  const fitting = (whole: number) => parts.filter((_, at) => fits(whole, at)).length;
  // 共46件，其中人大建议19件、政协提案27件，分别占58.7%和41.3%: two are shares of what is told to be the sum of both.
  const isTold = wholes.lastIndexOf(wholes[0] ?? 0) > 0;
  const whole =
    wholes.find((one) => fitting(one) === count) ??
    (count > 2 ? wholes.find((one) => fitting(one) === count - 1) : isTold ? wholes[0] : undefined);
  if (whole === undefined) return null;
  const at = index - first;
  return {
    told: index,
    kind: 'share',
    computed: (numberOf(parts[at]) / whole) * 100,
    operands: [first - count + at],
    agrees: fits(whole, at),
  };
}
