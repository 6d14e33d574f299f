import { rememberLatest } from '../../document/remember';
import type { Told } from '../frames/context';
import { hears } from '../frames/frame';
import { isQuantity, isVague, numberOf } from '../frames/quantities';
import type { Token } from '../tokens/tokens';
import { type Figures, isWithin, nameOf } from './computation';

/** Whether a percentage is what a number is of a whole. */
export const isShareOf = (percent: Told | undefined, part: number, whole: number) =>
  percent !== undefined && whole > 0 && isWithin(percent, (part / whole) * 100);

/** A number and its share, by their indices. */
export interface Sibling {
  readonly part: number;
  readonly percent: number;
}

/** Numbers of the same sentence and unit that have a share beside them, the given one among them. */
export function siblingsOf(figures: Figures, index: number): Sibling[] {
  const own = figures.told[index]?.figure;
  const unit = figures.told[partOf(figures, index)]?.figure.count.unit;
  return figures.told.flatMap((one, percent) => {
    const part = one.figure.sentence === own?.sentence ? partOf(figures, percent) : -1;
    return part >= 0 && figures.told[part]?.figure.count.unit === unit ? [{ part, percent }] : [];
  });
}

/** Index of the number whose share a percentage is; -1 when it is no share of a number beside it. Each is asked about by all of its siblings. */
export const partOf = (figures: Figures, index: number): number => partsOf(figures)[index] ?? -1;

const partsOf = rememberLatest((figures: Figures): readonly number[] => figures.told.map((_, index) => partAt(figures, index)));

function partAt(figures: Figures, index: number): number {
  const { told, tokens, text } = figures;
  const percent = told[index]?.figure;
  if (percent?.count.unit !== '%') return -1;
  const lead = percent.before.find((token) => !(token.kind === 'word' && token.sense === 'filler'));
  const isShare =
    lead?.kind === 'word' &&
    lead.sense === 'role:share' &&
    !nameOf(percent.before, text).includes('率') &&
    percent.before.every((token) => token.kind !== 'word' || !OTHER.has(token.sense));
  const isBare = percent.bracketOf !== null && percent.before.length === 0;
  if (isBehind(told, text, index)) return index + 1;
  const isOfAhead = wholeAhead(figures, index) !== null;
  if (!isShare && !isBare && !isOfAhead) return -1;
  let at = isOfAhead ? index - 2 : index - 1;
  while (at >= 0 && told[at]?.figure.count.depth !== percent.count.depth && at !== percent.bracketOf) at--;
  const part = told[at];
  if (!part || !isQuantity(part) || isVague(part) || part.figure.sentence !== percent.sentence) return -1;
  const marks = tokens
    .slice(part.figure.at + 1, percent.at)
    .filter((token) => token.kind === 'mark' && token.depth <= Math.max(percent.count.depth, 0));
  const inner = percent.bracketOf === at ? marks.slice(1) : marks;
  return inner.length < 2 && inner.every((token) => token.kind === 'mark' && '，,、'.includes(token.mark)) ? at : -1;
}

/** 占86.2%的150件, 占86.2%（150件）: the number stands right behind its share. */
function isBehind(told: readonly Told[], text: string, index: number): boolean {
  const [percent, part] = [told[index]?.figure, told[index + 1]];
  const last = percent?.before.at(-1);
  // 邮寄占35.1%（61件）, 占比86.2%的150件;
  if (!percent || !part || last?.kind !== 'word' || last.sense !== 'role:share' || text.slice(last.start, last.end).includes('率'))
    return false;
  if (!isQuantity(part) || isVague(part) || percent.before.some((token) => token.kind === 'word' && OTHER.has(token.sense))) return false;
  const between = text.slice(percent.count.end, part.figure.count.start);
  return between === '的' || ('（('.includes(between || ' ') && part.figure.bracketOf === index);
}

/** 58件，占全部申请（142件）的40.8%: the whole that a bracket tells between a number and its share; null where none does. */
export function wholeInBracket({ told, tokens }: Figures, index: number, part: number): number | null {
  const [one, whole, percent] = [told[part], told[index - 1], told[index]];
  if (!one || !whole || !percent || index - 2 !== part || whole.figure.count.depth !== percent.figure.count.depth + 1) return null;
  const { roles } = whole.frame;
  const isPlain = isQuantity(whole) && !isVague(whole) && !roles.has('including') && !roles.has('excluding') && !roles.has('among');
  const isOf = isPlain && whole.figure.count.unit === one.figure.count.unit && numberOf(whole) >= numberOf(one);
  return isOf && hears(tokens.slice(one.figure.at, whole.figure.at), 'role:share') ? numberOf(whole) : null;
}

/** 134件，占全部办结量160件的83.8%: the whole that is told between 占 and the share; null where none is. */
export function wholeAhead({ told, text }: Figures, index: number): number | null {
  const [part, whole, percent] = [told[index - 2], told[index - 1], told[index]];
  if (!part || !whole || !percent || !isQuantity(whole) || isVague(whole) || !whole.frame.roles.has('share')) return null;
  // 许可412件、备案88件，占…的38%: of both together, or of the last.
  if ((part.figure.joint === '、' || text.charAt(part.figure.count.start - 1) === '、') && !part.frame.roles.has('sum')) return null;
  const isOf =
    OF.test(text.slice(whole.figure.count.end, percent.figure.count.start)) &&
    TAKES.test(text.slice(part.figure.count.end, whole.figure.count.start));
  return isOf && whole.figure.count.unit === part.figure.count.unit && numberOf(whole) >= numberOf(part) ? numberOf(whole) : null;
}

/** A number and those that `、` or 和 joins it to, in front. */
export function joinedWith(told: readonly Told[], at: number): number[] {
  const joined = [at];
  for (let i = at; told[i]?.figure.joint === '、' && i > 0; i--) joined.unshift(i - 1);
  return joined;
}

/** The whole that two or more other shares of the sentence have in common: `21件，占36.8%；9件，占…；10件，占17.5%` are of 57. */
export function impliedWhole({ told }: Figures, index: number, siblings: readonly Sibling[]): number | null {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { part, percent } of siblings) {
    const numeral = told[percent]?.figure.count.numeral;
    if (percent === index || !numeral || numeral.value <= numeral.step) continue;
    least = Math.max(least, (numberOf(told[part]) / (numeral.value + numeral.step)) * 100);
    most = Math.min(most, (numberOf(told[part]) / (numeral.value - numeral.step)) * 100);
    count++;
  }
  return count >= 2 && least <= most ? (least + most) / 2 : null;
}

const TAKES = /^[，,]?占[^，,；;。（）()\d]{0,20}$/;
const OF = /^[^，,；;。（）()、\d]{0,12}的$/;
/** With these a percentage is a change, an average or one of several. */
const OTHER: ReadonlySet<Extract<Token, { kind: 'word' }>['sense']> = new Set([
  'role:difference',
  'role:compared',
  'role:respectively',
  'role:average',
  'role:all',
  'role:reaches',
] as const);
