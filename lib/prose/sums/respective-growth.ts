import type { Told } from '../frames/context';
import { isQuantity, isVague, numberOf } from '../frames/quantities';
import { falls, speaksOfBase } from './change-words';
import { type Computation, type Figures, isWithin } from './computation';

/**
 * 收件、办结分别为84件、81件，上年分别为100件、90件，同比分别下降16%、10%: each the change of its own number, where the sentence prints as many of
 * both years in front.
 */
export function readRespectiveGrowth(figures: Figures, index: number): Computation | null {
  const { told, tokens, text } = figures;
  const own = told[index];
  if (!own) return null;
  const isBeside = (one: Told | undefined) => one?.figure.count.unit === '%' && one.figure.clause === own.figure.clause;
  let first = index;
  while (index - first < MOST && isBeside(told[first - 1])) first--;
  let end = index + 1;
  while (end - first <= MOST && isBeside(told[end])) end++;
  const count = end - first;
  if (count < 2 || count > MOST || first < 2 * count) return null;
  const lead = tokens.slice((told[first - 1]?.figure.at ?? 0) + 1, told[first]?.figure.at);
  const says = (sense: string) => lead.some((token) => token.kind === 'word' && token.sense === sense);
  if (!says('role:respectively') || !says('role:difference')) return null;
  const front = told.slice(first - 2 * count, first);
  if (!front.every((one) => one.figure.sentence === own.figure.sentence && isQuantity(one) && !isVague(one))) return null;
  const at = front.map((_, i) => first - 2 * count + i);
  const bases = at.filter((i) => speaksOfBase(figures, i));
  const currents = at.filter((i) => !bases.includes(i));
  const [base, current] = [told[bases[index - first] ?? -1], told[currents[index - first] ?? -1]];
  if (bases.length !== count || !base || !current || base.figure.count.unit !== current.figure.count.unit || numberOf(base) === 0)
    return null;
  const computed = ((numberOf(current) - numberOf(base)) / numberOf(base)) * 100;
  const operands = [currents[index - first] ?? index, bases[index - first] ?? index];
  return { told: index, kind: 'growth', computed, operands, agrees: isWithin(own, computed, falls(own, text) ? -1 : 1) };
}

/** So many things are compared in one breath. */
const MOST = 6;
