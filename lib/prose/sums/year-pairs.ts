import type { Told } from '../frames/context';
import { isCarriedIn, isChange, isQuantity, isVague, numberOf } from '../frames/quantities';
import { flow } from '../meanings/requests';
import { wordsBefore } from '../tokens/around';
import { amountOf } from '../understand/cells';
import { changes, falls, isBareChange, isCompared, isLevel, speaksOfBase } from './change-words';
import { type Figures, isWithin } from './computation';

/** Both years' numbers, of which a change is told. */
export const pairOf = (figures: Figures, index: number): Pair | null =>
  fromToBehind(figures, index) ??
  fromTo(figures, index) ??
  withNew(figures, index) ??
  currentAndBase(figures, index) ??
  withChange(figures, index) ??
  withBaseBehind(figures, index) ??
  withBothBehind(figures, index) ??
  withCurrentBehind(figures, index) ??
  withTable(figures, index);

/** The same of a difference, which no difference told beside it can give. */
export const differencePairOf = (figures: Figures, index: number): Pair | null =>
  currentAndBase(figures, index) ?? withBaseBehind(figures, index) ?? withBothBehind(figures, index) ?? withTable(figures, index);

/** 由33件降至14件，降幅57.6%: both stand right in front, whatever else the sentence tells. */
function fromTo(figures: Figures, index: number): Pair | null {
  const { told } = figures;
  const [base, one, percent] = [told[index - 2], told[index - 1], told[index]];
  if (!base || !one || !percent || !isBareChange(percent) || !one.frame.roles.has('reaches') || base.figure.clause !== one.figure.clause)
    return null;
  const isPlain = one.figure.sentence === percent.figure.sentence && one.figure.count.unit === base.figure.count.unit;
  if (!isPlain || !isQuantity(base) || isVague(base) || isVague(one) || !speaksOfBase(figures, index - 2)) return null;
  return { current: numberOf(one), base: numberOf(base), indices: [index - 2, index - 1] };
}

/** 同比增长21.2%，由2022年的340件增至412件: both stand right behind. */
function fromToBehind({ told, text }: Figures, index: number): Pair | null {
  const [percent, base, one] = told.slice(index, index + 3);
  if (!percent || !base || !one || !changes(percent) || !isQuantity(base) || isVague(base) || isVague(one)) return null;
  const isPair =
    one.figure.sentence === percent.figure.sentence &&
    one.figure.count.unit === base.figure.count.unit &&
    FROM.test(text.slice(percent.figure.count.end, base.figure.count.start)) &&
    TO.test(text.slice(base.figure.count.end, one.figure.count.start));
  return isPair ? { current: numberOf(one), base: numberOf(base), indices: [index + 1, index + 2] } : null;
}

/** 去年为325件，今年新增35件，增长10.8%: so many more, where the change bears it out; else 新增 is what came in. */
function withNew(figures: Figures, index: number): Pair | null {
  const [other, one, percent] = figures.told.slice(Math.max(0, index - 2), index + 1);
  if (!other || !one || !percent || !isBareChange(percent) || !one.frame.acts.includes('new')) return null;
  const areAlike = [other, one].every(
    ({ figure }) => figure.stretch === percent.figure.stretch && figure.count.unit === one.figure.count.unit,
  );
  if (!areAlike || ![other, one].every((each) => isQuantity(each) && !isVague(each)) || !speaksOfBase(figures, index - 2)) return null;
  const [base, more] = [numberOf(other), numberOf(one)];
  const fits = base > 0 && !falls(percent, figures.text) && isWithin(percent, (more / base) * 100);
  return fits ? { base, current: base + more, indices: [index - 2, index - 1] } : null;
}

export interface Pair {
  readonly current: number;
  readonly base: number;
  readonly indices: readonly number[];
  /** This year's is no figure of the text. */
  readonly isOfTables?: true;
}

/** The figure of this year and that of the year before, when the sentence prints exactly one of each before the result. */
function currentAndBase(figures: Figures, index: number): Pair | null {
  const { told } = figures;
  const result = told[index];
  let current = -1;
  let base = -1;
  for (let i = index - 1; result && i >= 0; i--) {
    const one = told[i];
    if (!one || one.figure.sentence !== result.figure.sentence) break;
    // 公开18件，较去年的15件增加3件；无法提供21件，较去年的30件减少9件: each stretch has its own.
    const isOfStretch = told[Math.min(current, base)]?.figure.stretch === result.figure.stretch;
    if (isOfStretch && one.figure.stretch !== result.figure.stretch) break;
    if (isCarriedIn(one)) return null;
    if (!isQuantity(one)) continue;
    if (isVague(one)) return null;
    // 2024年收到17件；2023年收到22件，同比增加8件: told of that year alone.
    if (base >= 0 && current < 0 && one.figure.stretch !== result.figure.stretch && isOwnChange(told[base], result, figures.text))
      return null;
    const isBase = speaksOfBase(figures, i);
    // 33件，比2022年的28件多5件，比2021年的41件少8件: what has its change behind it is the base of that.
    // 29件，与2024年度（29件）持平，较2023年度（35件）下降17.1%: so has what it equals.
    if (isBase && base >= 0 && current < 0 && index - i < REACH && (isChange(told[i + 1] as Told) || isLevel(one, figures.text))) continue;
    if (isBase && base < 0) base = i;
    else if (!isBase && current < 0) current = i;
    else return null;
  }
  const [one, other] = [told[current], told[base]];
  // 较2021年减少5件, behind the number of 2022: another base than the one that was told.
  // 较2021年度（120件）下降25%: its bracket stands among the words of the change.
  const isInBracket = other !== undefined && other.figure.count.start > (result?.figure.before[0]?.start ?? 0);
  if (result?.frame.times.includes('other') && !isInBracket && !other?.frame.times.includes('other')) return null;
  if (one && other && countOthers(one, other)) return null;
  return one && other && one.figure.count.unit === other.figure.count.unit
    ? { current: numberOf(one), base: numberOf(other), indices: [current, base] }
    : null;
}

/** Behind a year's number that nothing is compared with, 同比增加 is what that year had more than the one before it. */
function isOwnChange(base: Told | undefined, change: Told, text: string): boolean {
  return base?.frame.roles.has('compared') === false && isCompared(change, text);
}

/** 行政许可上一年52项；行政处罚318项，增加15项: of other things than what stands beside it. */
function countOthers(one: Told, other: Told): boolean {
  const [own, last] = [one.frame.things, other.frame.things].map((things) => things.filter((thing) => thing !== 'items'));
  return own !== undefined && last !== undefined && own.length > 0 && last.length > 0 && !own.some((thing) => last.includes(thing));
}

/** One year's figure and the change: `较上年的120条增加96条，增长80%`; `发布860条，同比增加60条，增幅7.5%`. */
function withChange(figures: Figures, index: number): Pair | null {
  const { told, text } = figures;
  const [change, percent] = [told[index - 1], told[index]];
  // 收到86件（自然人79件、企业7件），较上年增加21件: past what a bracket tells of it.
  const at = told.findLastIndex((other, i) => i < index - 1 && other.figure.count.depth <= (change?.figure.count.depth ?? 0));
  const one = told[at];
  if (!one || !change || !percent || !isChange(change) || !isQuantity(one) || isVague(one) || isVague(change)) return null;
  if (one.figure.count.unit !== change.figure.count.unit || one.figure.sentence !== percent.figure.sentence || isCarriedIn(one))
    return null;
  const isFall = falls(change, text);
  const step = isFall ? -numberOf(change) : numberOf(change);
  const indices = [at, index - 1];
  if (speaksOfBase(figures, at)) return isBareChange(percent) ? { base: numberOf(one), current: numberOf(one) + step, indices } : null;
  if (!isBareChange(percent) || !isCompared(change, text) || isFall !== falls(percent, text, isFall)) return null;
  const pair = { current: numberOf(one), base: numberOf(one) - step, indices };
  // 收到20件，其中新收13件，同比增加3件: which of the two grew is open.
  const others = told.filter(
    (other, i) => i < at && other.figure.sentence === percent.figure.sentence && other.figure.count.unit === one.figure.count.unit,
  );
  const fits = pair.base > 0 && isWithin(percent, (step / pair.base) * 100, isFall ? -1 : 1);
  return fits || others.length === 0 ? pair : null;
}

/** 合计560件，同比上升12%（上年为500件）: last year's number stands in the bracket behind, or right behind on its own: 增加3件，上年为6件. */
function withBaseBehind(figures: Figures, index: number): Pair | null {
  const [one, percent, base] = figures.told.slice(Math.max(0, index - 1), index + 2);
  if (!one || !percent || !base || !isBareChange(percent) || !(base.figure.bracketOf === index || isAlone(figures.told, index + 1)))
    return null;
  const isPlain = [one, base].every((other) => isQuantity(other) && !isVague(other) && other.figure.count.unit === one.figure.count.unit);
  const isBeside = one.figure.sentence === percent.figure.sentence && one.figure.count.depth === percent.figure.count.depth;
  if (!isPlain || !isBeside || isCarriedIn(one) || !speaksOfBase(figures, index + 1) || figures.told[index + 2]?.figure.bracketOf === index)
    return null;
  return { current: numberOf(one), base: numberOf(base), indices: [index - 1, index + 1] };
}

/** ，上年为6件，: with no more than its year, and no change of its own behind. */
function isAlone(told: readonly Told[], index: number): boolean {
  const [one, next] = [told[index], told[index + 1]];
  const isBare = one?.figure.before.every((token) => token.kind === 'word' && /^(?:time:last|role:be|filler)$/.test(token.sense)) === true;
  const isLast = next?.figure.sentence !== one?.figure.sentence || !next || !(isChange(next) || changes(next));
  return isBare && isLast && one !== undefined && one.figure.after.length === 0 && one.figure.sentence === told[index - 1]?.figure.sentence;
}

/** 申请量同比下降15%（2023年40件，2024年34件）: both years' numbers stand in the bracket behind. */
function withBothBehind(figures: Figures, index: number): Pair | null {
  const { told } = figures;
  const both = [index + 1, index + 2].filter((at) => told[at]?.figure.bracketOf === index);
  const base = both.find((at) => speaksOfBase(figures, at));
  const current = both.find((at) => told[at]?.frame.times.join() === 'this');
  const [one, other] = [told[current ?? -1], told[base ?? -1]];
  if (!one || !other || told[index + 3]?.figure.bracketOf === index || isVague(one) || isVague(other)) return null;
  const isPlain = isQuantity(one) && isQuantity(other) && one.figure.count.unit === other.figure.count.unit;
  return isPlain ? { current: numberOf(one), base: numberOf(other), indices: both } : null;
}

/** 较2021年的180篇增长18.3%，达213篇: this year's number stands right behind. */
function withCurrentBehind(figures: Figures, index: number): Pair | null {
  const [base, percent, one] = figures.told.slice(Math.max(0, index - 1), index + 2);
  if (!base || !percent || !one || !isBareChange(percent) || !speaksOfBase(figures, index - 1)) return null;
  const isPlain = [base, one].every((other) => isQuantity(other) && !isVague(other) && other.figure.sentence === percent.figure.sentence);
  const isReached = REACHED.test(figures.text.slice(percent.figure.count.end, one.figure.count.start));
  if (!isPlain || !isReached || base.figure.count.unit !== one.figure.count.unit) return null;
  return { current: numberOf(one), base: numberOf(base), indices: [index + 1, index - 1] };
}

/** 2022年申请量较2020年的188件减少44件: this year's number is the table's. */
function withTable(figures: Figures, index: number): Pair | null {
  const { told, text, report } = figures;
  const [base, change] = [told[index - 1], told[index]];
  if (!base || !change || base.whose !== 'own' || base.figure.sentence !== change.figure.sentence || !isQuantity(base) || isVague(base))
    return null;
  const received = RECEIVED.exec(wordsBefore(text, base.figure.count.start, '。', LONGEST_NAME));
  // 2021年申请量较2020年的188件减少28件: of a year that is not the report's.
  if (!received || (received[1] && Number(received[1]) !== report.year) || !speaksOfBase(figures, index - 1)) return null;
  const { value, sure } = amountOf(report, flow(['newlyReceived']));
  return value !== null && sure ? { current: value, base: numberOf(base), indices: [index - 1], isOfTables: true } : null;
}

/** 2022年我县收到的政府信息公开申请总数较2021年度的. */
const LONGEST_NAME = 60;
const REACHED = /^[，,]?(?:达到?|升至|增至|增加到|降至|减至|减少到|为)$/;
const RECEIVED =
  /^(?:(20\d\d)年度?|全年|本年度?|今年)?[，,]?(?:我[省市县区镇乡局办]|全[省市县区镇乡])?(?:新?收到?|受理|接收)?的?(?:政府)?(?:信息公开|依申请公开)?申请(?:数?量|件数|总数|总量|数)?[，,]?(?:较|比|与)(?:20\d\d年度?|上年度?|去年)的?$/;
const FROM = /^[，,（(][由从](?:上年|去年|20\d\d年)度?的?$/;
const TO = /^(?:增加?|上?升|减少?|下?降|增长|上升|提高)[至到为]$/;
/** Numbers between a change and the one that changed. */
const REACH = 8;
