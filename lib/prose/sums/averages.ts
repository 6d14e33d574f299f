import type { Told } from '../frames/context';
import { isQuantity, isVague, numberOf } from '../frames/quantities';
import { PERSON_UNITS } from '../tokens/units';
import { type Computation, type Figures, isWithin } from './computation';

/** `全年收到216件，月均18件` of what the tables hold for the year; `培训4次，参训520人次，平均每次130人次` of the two numbers in front. */
export function readAverage(figures: Figures, index: number): Computation | null {
  const { told, text } = figures;
  const [all, average] = [told[index - 1], told[index]];
  if (!all || !average || all.figure.sentence !== average.figure.sentence || !isSameUnit(all, average)) return null;
  const found = (computed: number, operands: readonly number[]): Computation => ({
    told: index,
    kind: 'average',
    computed,
    operands,
    agrees: isWithin(average, computed),
  });
  if (MONTHLY.test(text.slice(all.figure.count.end, average.figure.count.start)))
    return isOfYear(figures, index - 1) ? found(numberOf(all) / 12, [index - 1]) : null;
  const each = unitOfEach(text, average);
  const [other, number] = [told[index - 3], told[index - 2]];
  // 讲座2场、培训3场，参训300人次，平均每场60人次: of both.
  if (each === null || !number || (other && isCounted(other, average, each))) return null;
  const isOf = isCounted(number, average, each) && numberOf(number) > 0 && isQuantity(all);
  return isOf && !isVague(all) && AVERAGE.test(text.slice(all.figure.count.end, average.figure.count.start))
    ? found(numberOf(all) / numberOf(number), [index - 2, index - 1])
    : null;
}

/** `公报12期，每期3000册，全年共36000册`: the total of so many of each. */
export function readProduct({ told, text }: Figures, index: number): Computation | null {
  const [number, each, all] = [told[index - 2], told[index - 1], told[index]];
  if (!number || !each || !all || !isSameUnit(each, all) || isVague(each) || each.figure.sentence !== all.figure.sentence) return null;
  const unit = unitOfEach(text, each);
  const isTotal = IN_ALL.test(text.slice(each.figure.count.end, all.figure.count.start));
  if (unit === null || !isTotal || !isCounted(number, all, unit) || each.frame.roles.has('average')) return null;
  const computed = numberOf(number) * numberOf(each);
  return { told: index, kind: 'product', computed, operands: [index - 2, index - 1], agrees: computed === numberOf(all) };
}

function isOfYear({ claims }: Figures, at: number): boolean {
  const claim = claims[at];
  return claim?.outcome === 'agrees' && claim.role === 'whole' && REQUESTS.test(claim.subject);
}

/** 期 of 每期, 平均每期, 场 of 场均; null where a number is not said to be that of each. */
function unitOfEach(text: string, { figure: { before, count } }: Told): string | null {
  const [, each, mean] = EACH.exec(text.slice(before[0]?.start ?? count.start, count.start)) ?? [];
  return each ?? mean ?? null;
}

/** The number told in front of how many they are. */
function isCounted(number: Told, of: Told, unit: string): boolean {
  return number.figure.count.unit === unit && number.figure.sentence === of.figure.sentence && isQuantity(number) && !isVague(number);
}

function isSameUnit(one: Told, other: Told): boolean {
  const [own, others] = [one.figure.count.unit, other.figure.count.unit];
  return own === others || (PERSON_UNITS.has(own) && PERSON_UNITS.has(others));
}

const MONTHLY = /^[，,（(]?(?:平均每月|每月平均|月均)(?:收到|受理|办理|申请)?$/;
const REQUESTS = /^requests(?: received| answered| handled)?$/;
const EACH = /(?:每([期次场家件个篇])|([期次场家件篇])均)[^，,。；;\d每]{0,6}$/;
const AVERAGE = /^[，,（(]?(?:平均每|每[期次场家件个篇]平均|[期次场家件篇]均)/;
const IN_ALL = /^[，,](?:全年|年度|累计|总计|合计|共计?){1,2}[^，,。；;\d]{0,6}$/;
