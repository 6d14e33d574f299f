import { senses } from '../frames/frame';
import { isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { flow } from '../meanings/requests';
import { wordsBefore } from '../tokens/around';
import { amountOf } from '../understand/cells';
import { areAllOfYear } from './all-of-year';
import type { Computation, Figures } from './computation';

/** `上半年收到申请80件，下半年收到64件`: whether the parts of a year come to what table three says was received in it. */
export function readPeriods(figures: Figures): Computation[] {
  const { report, told, lists } = figures;
  const [fresh, all] = [flow(['newlyReceived']), flow(['newlyReceived', 'carriedIn'])].map((one) => amountOf(report, one));
  if (!fresh?.sure || fresh.value === null || !all?.sure) return [];
  const { value } = fresh;
  return told.flatMap((_, index) => {
    const places = partsUpTo(figures, index);
    // 上半年80件，下半年64件，共144件: the total is asked for itself.
    if (!places || lists.some(({ parts }) => parts.includes(index))) return [];
    const sum = sumOf(places.map((at) => numberOf(told[at])));
    const isOfAll = sum === all.value;
    const rest = (isOfAll ? sum : value) - sum + numberOf(told[index]);
    return [{ told: index, kind: 'period', computed: rest, operands: places.slice(0, -1), agrees: isOfAll || sum === value }];
  });
}

/** Places of the parts of a year of which the number is the last; null where one is left out, or they are of some requests alone. */
function partsUpTo({ told, tokens, text }: Figures, index: number): number[] | null {
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
    const { at, count } = last.figure;
    const said = wordsBefore(text, count.start, '。', LONGEST);
    const words = tokens.slice(Math.max(0, at - said.length), at).filter(({ start }) => start >= count.start - said.length);
    const heard = senses(words);
    const isOfAll = said.length < LONGEST && heard.some((sense) => CAME.has(sense)) && heard.some((sense) => REQUESTS.has(sense));
    return isOfAll && !heard.some((sense) => OF_SOME.test(sense)) ? parts.map((_, nth) => first + nth) : null;
  }
  return null;
}

/** No year has more parts. */
const MONTHS = 12;
/** A sentence of more words tells of more than the parts of a year. */
const LONGEST = 160;
const CAME: ReadonlySet<string> = new Set(['act:receive', 'act:accept', 'act:new']);
const REQUESTS: ReadonlySet<string> = new Set(['thing:request', 'thing:application']);
/** Of one channel, kind of applicant, result or subject alone. */
const OF_SOME = /^(?:channel|column:|row:|subject|thing:(?:foreign|review|litigation|remedies))/;
