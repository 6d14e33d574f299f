import { type Computation, type Figures, sharesWithin } from './computation';
import type { Mention } from './mention';
import { REACHES } from './years';

/** `同比增长25%` where the sentence prints both years' figures, or this year's and the difference. */
export function growth({ text, mentions, index, year }: Figures): Computation | null {
  const percent = mentions[index];
  if (!percent || !GROWTH.test(percent.gap)) return null;
  const pair =
    currentAndBase(text, mentions, index, year) ?? baseAndDifference(text, mentions, index, year) ?? currentAndDifference(mentions, index);
  if (!pair || pair.base <= 0) return null;
  const computed = ((pair.current - pair.base) / pair.base) * 100;
  const signed = FALL.test(percent.gap) ? -percent.value : percent.value;
  return { mention: index, kind: 'growth', computed, operands: pair.indices, agrees: sharesWithin(signed, percent.step, computed) };
}

/** `比上年减少15件` where the sentence prints both years' figures. */
export function difference({ text, mentions, index, year }: Figures): Computation | null {
  const mention = mentions[index];
  if (!mention || !'加长多少降升了'.includes(mention.pre.at(-1) ?? '#') || !CHANGE.test(mention.pre)) return null;
  const pair = currentAndBase(text, mentions, index, year);
  if (!pair || mentions[pair.indices[0] ?? 0]?.unit !== mention.unit) return null;
  const computed = pair.current - pair.base;
  const signed = /减少|下降|少(?:了)?$/.test(mention.pre) ? -mention.value : mention.value;
  return { mention: index, kind: 'difference', computed, operands: pair.indices, agrees: Math.abs(signed - computed) < 1e-6 };
}

interface Pair {
  readonly current: number;
  readonly base: number;
  readonly indices: readonly number[];
}

/** The figure of this year and that of the year before, when the sentence prints exactly one of each before the result. */
function currentAndBase(text: string, mentions: readonly Mention[], index: number, year: number | null): Pair | null {
  const result = mentions[index];
  if (!result) return null;
  let current = -1;
  let base = -1;
  for (let i = index - 1; i >= 0; i--) {
    const one = mentions[i];
    if (!one || one.sentence[0] !== result.sentence[0]) break;
    if (one.unit === '%' || CHANGE.test(one.pre)) continue;
    if (one.vague) return null;
    const isBase = speaksOfBase(text, mentions, i, year);
    if (isBase && base < 0) base = i;
    else if (!isBase && current < 0) current = i;
    else return null;
  }
  const [one, other] = [mentions[current], mentions[base]];
  return one && other && one.unit === other.unit ? { current: one.value, base: other.value, indices: [current, base] } : null;
}

/** `发布860条，同比增加60条，增幅7.5%`: last year's figure is what the difference leaves. */
function currentAndDifference(mentions: readonly Mention[], index: number): Pair | null {
  const [current, change, percent] = [mentions[index - 2], mentions[index - 1], mentions[index]];
  if (!current || !change || !percent || current.unit !== change.unit || current.sentence[0] !== percent.sentence[0]) return null;
  if (current.vague || change.vague || CHANGE.test(current.pre) || !COMPARED.test(change.gap) || !BARE_RATE.test(percent.gap)) return null;
  const pair = (one: Mention): Pair => {
    const base = FALL.test(change.pre) ? one.value + change.value : one.value - change.value;
    return { current: one.value, base, indices: [index - 2, index - 1] };
  };
  const signed = FALL.test(percent.gap) || (FALL.test(change.pre) && !/增/.test(percent.gap)) ? -percent.value : percent.value;
  if (FALL.test(change.pre) !== signed < 0) return null;
  const fits = ({ current: now, base }: Pair) => base > 0 && sharesWithin(signed, percent.step, ((now - base) / base) * 100);
  // 收到20件，其中新收13件，同比增加3件: which of the two grew is open.
  const others = mentions.slice(0, index - 2).filter((one) => one.sentence[0] === percent.sentence[0] && one.unit === current.unit);
  if (!fits(pair(current)) && others.length > 0) return null;
  return pair(current);
}

/** `较上年的120条增加96条，增长80%`: this year's figure need not be printed. */
function baseAndDifference(text: string, mentions: readonly Mention[], index: number, year: number | null): Pair | null {
  const [base, change, percent] = [mentions[index - 2], mentions[index - 1], mentions[index]];
  if (!base || !change || !percent || base.unit !== change.unit || base.sentence[0] !== percent.sentence[0]) return null;
  if (base.vague || change.vague || !/^(?:增加|增长|增多|减少|下降|上升)了?$/.test(change.gap) || !BARE_RATE.test(percent.gap)) return null;
  if (!speaksOfBase(text, mentions, index - 2, year)) return null;
  const current = FALL.test(change.pre) ? base.value - change.value : base.value + change.value;
  return { current, base: base.value, indices: [index - 2, index - 1] };
}

function speaksOfBase(text: string, mentions: readonly Mention[], index: number, year: number | null): boolean {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (!mention || REACHES.test(mention.pre)) return false;
  // 由20件降至13件.
  if (next && REACHES.test(next.pre) && /[由从]/.test(mention.pre)) return true;
  // 较上年增加9件，…57件: the year is the difference's.
  const change = mentions.slice(0, index).findLast((one) => CHANGE.test(one.pre));
  const lead = text.slice(Math.max(mention.sentence[0], change?.unitEnd ?? 0), mention.start);
  const last = Array.from(lead.matchAll(/(20\d\d)年|去年|上年|上一年|同期|今年|本年|本年度/g)).at(-1);
  if (!last) return false;
  if (last[1]) return year !== null && Number(last[1]) !== year;
  return /去年|上年|上一年|同期/.test(last[0]);
}

export const GROWTH = /增长|增加|上升|提高|增幅|下降|减少|降低|降幅|同比|环比|较|比上/;
const FALL = /下降|减少|降低|降幅|少(?:了)?$/;
const CHANGE = /(?:增加|增长|增多|减少|下降|上升|[比较][^，,。；;]{0,10}[多少])(?:了)?$/;
const COMPARED =
  /^[，,、(]?(?:同比|与?(?:较|比|相比)?(?:上年度?|上一年度?|去年|20\d\d年度?)(?:同期)?(?:相比)?[，,]?)(?:增加|增长|增多|减少|下降|上升|多|少)(?:了)?$/;
const BARE_RATE = /^[，,、(]?(?:同比|比上年|较上年)?(?:增长率|增长|增幅|上升|增加|下降|降幅|减少)(?:率)?(?:为|达到?|约|了)?$/;
