import type { Told } from '../frames/context';
import { isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { flow } from '../meanings/requests';
import { wordsBefore } from '../tokens/around';
import { amountOf } from '../understand/cells';
import { areAllOfYear } from './all-of-year';
import type { Computation, Figures } from './computation';

/** `上半年收到申请80件，下半年收到64件`: whether the parts of a year come to what table three says was received in it. */
export function readPeriods({ report, told, text, lists }: Figures): Computation[] {
  const [fresh, all] = [flow(['newlyReceived']), flow(['newlyReceived', 'carriedIn'])].map((one) => amountOf(report, one));
  if (!fresh?.sure || fresh.value === null || !all?.sure) return [];
  const { value } = fresh;
  return told.flatMap((_, index) => {
    const places = partsUpTo(told, index, text);
    // 上半年80件，下半年64件，共144件: the total is asked for itself.
    if (!places || lists.some(({ parts }) => parts.includes(index))) return [];
    const sum = sumOf(places.map((at) => numberOf(told[at])));
    const rest = value - sum + numberOf(told[index]);
    return [{ told: index, kind: 'period', computed: rest, operands: places.slice(0, -1), agrees: sum === value || sum === all.value }];
  });
}

/** Places of the parts of a year of which the number is the last; null where one is left out, or they are of some requests alone. */
function partsUpTo(told: readonly Told[], index: number, text: string): number[] | null {
  const last = told[index];
  for (
    let first = index - 1;
    last && first >= Math.max(0, index - MONTHS) && told[first]?.figure.sentence === last.figure.sentence;
    first--
  ) {
    const parts = told.slice(first, index + 1);
    const areAlike = parts.every(
      (one) =>
        one.whose === 'own' &&
        one.figure.bracketOf === null &&
        isQuantity(one) &&
        !isVague(one) &&
        one.figure.count.unit === last.figure.count.unit,
    );
    if (!areAlike) return null;
    if (!areAllOfYear(parts, text)) continue;
    const said = wordsBefore(text, last.figure.count.start, '。', LONGEST);
    return said.length < LONGEST && RECEIVED.test(said) && said.includes('申请') && !OF_SOME.test(said)
      ? parts.map((_, at) => first + at)
      : null;
  }
  return null;
}

/** No year has more parts. */
const MONTHS = 12;
/** A sentence of more words tells of more than the parts of a year. */
const LONGEST = 160;
const RECEIVED = /新收|收到|受理|接收/;
const OF_SOME = /网|信函|来信|邮|当面|现场|窗口|平台|传真|自然人|公民|个人|企业|法人|组织|类|涉|复议|诉讼/;
