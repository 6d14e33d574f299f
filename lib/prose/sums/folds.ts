import { isQuantity, isVague, numberOf } from '../frames/quantities';
import { falls, speaksOfBase } from './change-words';
import { type Computation, type Figures, nameOf } from './computation';
import { pairOf } from './year-pairs';

/** `较2022年的26件翻了一番`, `上年31件，增长近一倍`, `由12件增至36件，增长了两倍` of both years' figures. */
export function readFold(figures: Figures, index: number): Computation | null {
  const { told, text } = figures;
  const one = told[index];
  if (!one) return null;
  const { unit, numeral, start, end } = one.figure.count;
  const isDoubled = unit === '番';
  // 达到上年的2倍, 下降2倍: no growth.
  const isGrowth = one.frame.roles.has('difference') && !one.frame.roles.has('reaches') && text.charAt(start - 1) !== '的';
  if (isDoubled ? numeral.value > MOST : !isGrowth || falls(one, text)) return null;
  if (!told.slice(Math.max(0, index - REACH), index + 2).some(isQuantity)) return null;
  const pair = pairOf(figures, index);
  if (!pair || pair.base <= 0) return null;
  const times = pair.current / pair.base;
  const said = isDoubled ? 2 ** numeral.value - 1 : numeral.value;
  const vague = BEYOND.test(text.slice(end, end + 2)) ? '逾' : numeral.vague;
  const slack = numeral.step < 1 ? numeral.step : said * NEAR;
  const fits = (growth: number) => {
    if (vague === null) return Math.abs(growth - said) <= slack + 1e-9;
    if (vague === '约') return Math.abs(growth - said) <= said * HALF;
    return '近不足不到'.includes(vague) ? growth > said - HALF && growth < said + slack : growth > said - slack && growth < said + 1;
  };
  // 增长2倍 may be meant as 增长到2倍.
  const agrees = fits(times - 1) || (!isDoubled && said > 1 && fits(times));
  return { told: index, kind: 'growth', computed: (times - 1) * 100, operands: pair.indices, agrees };
}

/** `由30件减半至18件`: half of what stands in front. */
export function readHalf(figures: Figures, index: number): Computation | null {
  const { told, text } = figures;
  const [base, one] = [told[index - 1], told[index]];
  if (!base || !one?.frame.roles.has('reaches') || !nameOf(one.figure.before, text).startsWith('减半')) return null;
  const isPlain = isQuantity(base) && !isVague(base) && base.figure.clause === one.figure.clause && speaksOfBase(figures, index - 1);
  if (!isPlain || base.figure.count.unit !== one.figure.count.unit) return null;
  const computed = numberOf(base) * HALF;
  const agrees = Math.abs(numberOf(one) - computed) <= Math.max(HALF, computed * NEAR);
  return { told: index, kind: 'half', computed, operands: [index - 1], agrees };
}

/** 两倍多, 一倍以上. */
const BEYOND = /^(?:多|余|以上|有余)/;
/** A tenth more or less is rounded. */
const NEAR = 0.1;
const HALF = 0.5;
/** What grew is told so few numbers in front, or right behind. */
const REACH = 6;
/** Nobody doubles more often. */
const MOST = 9;
