import type { Told } from '../frames/context';
import { isCarriedIn, isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { flow } from '../meanings/requests';
import { CASE_UNITS } from '../tokens/units';
import { amountOf } from '../understand/cells';
import { readLevel, readTimes } from './as-many';
import { readAverage, readProduct } from './averages';
import { type Computation, type Figures, isWithin } from './computation';
import { readDueRate } from './due-rates';
import { readFold, readHalf } from './folds';
import { readDifference, readGrowth } from './growth';
import { readRatio, readRatioBehind, readTableRate } from './rates';
import { readRespectiveGrowth } from './respective-growth';
import { readRespectiveShare } from './respective-shares';
import { impliedWhole, isShareOf, joinedWith, partOf, siblingsOf, wholeAhead, wholeInBracket } from './share-parts';
import { howMany } from './total-kind';

/**
 * Shares (`8件，占40%`), rates (`办结8件，办结率80%`), growth (`同比增长25%`), differences (`比上年减少15件`) and multiples (`是上年的3倍`) of
 * figures that the paragraph or the tables hold.
 */
export function readShares(figures: Figures): Computation[] {
  return figures.told.flatMap((one, index) => {
    const { unit } = one.figure.count;
    const fold = unit === '倍' || unit === '番' ? readFold(figures, index) : null;
    if (fold) return [fold];
    if (isVague(one)) return [];
    const found =
      unit === '%'
        ? (readShare(figures, index) ??
          readRespectiveShare(figures, index) ??
          readJointShare(figures, index) ??
          readRatio(figures, index) ??
          readRatioBehind(figures, index) ??
          readDueRate(figures, index) ??
          readRespectiveGrowth(figures, index) ??
          readGrowth(figures, index) ??
          readTableRate(figures, index))
        : unit === '倍'
          ? readTimes(figures, index)
          : (readDifference(figures, index) ??
            readLevel(figures, index) ??
            readHalf(figures, index) ??
            readAverage(figures, index) ??
            readProduct(figures, index));
    return found ? [found] : [];
  });
}

/** `8件，占40%` of a total that the paragraph, or table three, gives. */
function readShare(figures: Figures, index: number): Computation | null {
  const { told, lists } = figures;
  const percent = told[index];
  const at = partOf(figures, index);
  const part = told[at];
  if (!percent || !part) return null;
  const value = numberOf(part);
  const found = (computed: number, agrees: boolean): Computation => ({ told: index, kind: 'share', computed, operands: [at], agrees });
  const named = wholeInBracket(figures, index, at) ?? wholeAhead(figures, index);
  if (named !== null && named > 0) return found((value / named) * 100, isWithin(percent, (value / named) * 100));
  const siblings = siblingsOf(figures, index);
  const shared = new Set(siblings.map((one) => one.part));
  const totals = told.flatMap((one, i) => (i < at && !shared.has(i) && isQuantity(one) && !isVague(one) && !isCarriedIn(one) ? [i] : []));
  const table = tableWholes(figures, at);
  const list = lists.find((one) => one.verdict === 'whole' && one.parts.includes(at));
  const shares = siblings.length > 1 ? sumOf(siblings.map((one) => numberOf(told[one.percent]))) : 0;
  const together = sumOf(siblings.map((one) => numberOf(told[one.part])));
  // 12条，占0.6%；150条，占7.9%；1738条，占91.47%: all of them, of what nobody names; each is as good as the others.
  const isAll = Math.abs(shares - 100) < sumOf(siblings.map((one) => told[one.percent]?.figure.count.numeral.step ?? 0)) + 1e-9;
  const alike = totals.filter((i) => isAlike(told[i], part)).reverse();
  // 网上33件，占66%；信函12件，占24%；当面5件，占12%: two others are shares of them all.
  const others = siblings.filter((one) => one.percent !== index);
  const isOf = (whole: number) => others.every((one) => isShareOf(told[one.percent], numberOf(told[one.part]), whole));
  const areOfSum = others.length > 1 && isOf(together);
  // 上年结转2件和新收33件，其中公开19件，占54.3%: of both together.
  const carried = told.findLast((one, i) => i < at && one.figure.sentence === percent.figure.sentence && isCarriedIn(one));
  const wholes = alike.map((i) => numberOf(told[i]));
  const both = carried ? wholes.map((one) => numberOf(carried) + one) : [];
  const candidates = [...(list ? [list.sum] : []), ...wholes, ...both, ...table];
  for (const whole of candidates)
    if (whole >= value && whole > 0 && isWithin(percent, (value / whole) * 100)) return found((value / whole) * 100, true);
  // 复议12件、诉讼8件，占申请总数的5%: what is joined is shared together.
  const joined = joinedWith(told, at);
  const first =
    joined.length > 1
      ? alike.find((i) => isWithin(percent, (sumOf(joined.map((one) => numberOf(told[one]))) / numberOf(told[i])) * 100))
      : undefined;
  if (first !== undefined)
    return { ...found((sumOf(joined.map((one) => numberOf(told[one]))) / numberOf(told[first])) * 100, true), operands: joined };
  // 公开28件（43.8%）、部分公开8件（12.5%）: each has its own.
  if (
    (joined.length > 1 && !joined.every((one) => shared.has(one) || told[one]?.figure.count.unit === '%')) ||
    (isAll && !areOfSum) ||
    !isPlainBase(percent)
  )
    return null;
  const whole = areOfSum ? together : certainWhole();
  return whole !== null && whole >= value && whole > 0 && !isWithin(percent, (value / whole) * 100)
    ? found((value / whole) * 100, false)
    : null;

  /** The one number that the share can only be of; null where more than one may be meant. */
  function certainWhole(): number | null {
    if (list) return list.sum;
    // 占办结数的51%, 占全部申请的51%.
    const named = wholeNamed(figures, index);
    if (named !== null) return named;
    const sum = siblings.length > 1 ? alike.find((i) => numberOf(told[i]) === together) : undefined;
    if (sum !== undefined) return together;
    // 无法提供386件，占38.6%；不予公开188件，占18.8%；公开356件，占35.6%: of what the table holds, as two others are.
    const common = others.length > 1 ? table.find(isOf) : undefined;
    if (common !== undefined) return common;
    const near = totals.filter(
      (i) =>
        told[i]?.figure.sentence === percent?.figure.sentence &&
        told[i]?.figure.count.depth === part?.figure.count.depth &&
        isTotal(told[i], figures.text),
    );
    const [only] = near;
    if (near.length === 1 && told[only ?? -1]?.figure.count.unit === part?.figure.count.unit) return numberOf(told[only ?? -1]);
    if (near.length > 0) return null;
    return table[0] ?? impliedWhole(figures, index, siblings);
  }
}

/** `公开30件、部分公开9件，两项合计占46%` of the total of the list in which they stand. */
function readJointShare({ told, lists, text }: Figures, index: number): Computation | null {
  const percent = told[index];
  const { before = [], sentence } = percent?.figure ?? {};
  const count = percent?.frame.roles.has('share') && percent.frame.roles.has('sum') ? howMany(before, text) : null;
  if (!percent || count === null) return null;
  const operands = told.flatMap((one, i) => (i < index && one.figure.sentence === sentence && isQuantity(one) ? [i] : [])).slice(-count);
  const list = lists.find(({ verdict, parts }) => verdict === 'whole' && operands.every((at) => parts.includes(at)));
  if (!list || operands.length < count || list.sum === 0) return null;
  const computed = (sumOf(operands.map((at) => numberOf(told[at]))) / list.sum) * 100;
  return { told: index, kind: 'share', computed, operands, agrees: isWithin(percent, computed) };
}

/** The number told last of what a share is said to be of; null where nothing is said, or the carry-in leaves open what all of them are. */
function wholeNamed({ told }: Figures, index: number): number | null {
  const { acts = [], things = [] } = told[index]?.frame ?? {};
  const isOfAll = acts.length === 0 && things.length > 0 && things.every((thing) => thing === 'request' || thing === 'application');
  const subject = acts.join() === 'answer' ? 'requests answered' : isOfAll && !told.some(isCarriedIn) ? 'requests received' : null;
  const whole = told.findLast(({ understood }, i) => i < index && understood?.role === 'whole' && understood.subject === subject);
  return whole ? numberOf(whole) : null;
}

/** 件 of 份, 例 of 件: requests and cases are counted in many units. */
function isAlike(one: Told | undefined, part: Told): boolean {
  const unit = one?.figure.count.unit ?? null;
  return unit === part.figure.count.unit || (CASE_UNITS.has(unit) && CASE_UNITS.has(part.figure.count.unit));
}

/** Neither one of a list nor the last of two that are joined, and no share itself: 288件，占八成. */
function isTotal(one: Told | undefined, text: string): boolean {
  return (
    one !== undefined &&
    one.figure.joint !== '、' &&
    !one.frame.roles.has('among') &&
    !SHARED.test(text.slice(one.figure.count.end, one.figure.count.end + FAR))
  );
}

/** A share in words: 占八成, 占总数的三分之一, 约占半数. */
const SHARED = /^[，,]约?占[^，,；;。\d]{0,8}?(?:成|分之|半)/;
const FAR = 16;

/** 占, 占总数的: no word says that another whole is meant (占全市…的). */
function isPlainBase({ figure }: Told): boolean {
  return figure.before.every(
    (token) => token.kind !== 'unknown' && !(token.kind === 'word' && (token.sense.startsWith('body:') || token.sense.startsWith('time:'))),
  );
}

/** Totals of table three that a share of this number may refer to, likeliest first. */
function tableWholes({ report, told, claims }: Figures, at: number): number[] {
  const one = told[at];
  const understood = one?.understood;
  if (!one || !understood || claims[at]?.outcome !== 'agrees' || (understood.family !== 'requests' && understood.family !== 'outcomes'))
    return [];
  const results = flow(['resultTotal']);
  const fresh = flow(['newlyReceived']);
  const all = flow(['newlyReceived', 'carriedIn']);
  return (understood.family === 'outcomes' ? [results, all, fresh] : [fresh, all, results]).flatMap((meaning) => {
    const { value, sure } = amountOf(report, meaning);
    return value !== null && sure ? [value] : [];
  });
}
