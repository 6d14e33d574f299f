import type { Told } from '../frames/context';
import { senses } from '../frames/frame';
import { isQuantity, isVague, numberOf } from '../frames/quantities';
import type { Thing } from '../lexicon/sense';
import { reasons } from '../meanings/meaning';
import { EVERY, GROUPS, type Group, remedy } from '../meanings/remedies';
import { flow, outcome } from '../meanings/requests';
import { rateWordIn, saysRate } from '../phrases/rate-words';
import type { Token } from '../tokens/tokens';
import { PERSON_UNITS } from '../tokens/units';
import { amountOf } from '../understand/cells';
import { type Computation, type Figures, isWithin, nameOf } from './computation';

/** `受理400件，办结380件，办结率95%`: the rate of the figures in front of it. */
export function readRatio({ told, tokens, text }: Figures, index: number): Computation | null {
  const percent = told[index];
  const stem = percent && stemOf(nameOf(percent.figure.before, text));
  if (!percent || !stem || !startsWithRate(percent, stem, text)) return null;
  const before = told.flatMap((one, i) =>
    i < index && index - i < 7 && one.figure.sentence === percent.figure.sentence && isQuantity(one) ? [i] : [],
  );
  const last = told[before.at(-1) ?? -1];
  if (!last || before.some((i) => isVague(told[i] as Told))) return null;
  const figures = before.filter((i) => told[i]?.figure.count.unit === last.figure.count.unit);
  const found = (computed: number, agrees: boolean, operands: readonly number[]): Computation => ({
    told: index,
    kind: 'rate',
    computed,
    operands,
    agrees,
  });
  for (const whole of figures)
    for (const part of figures) {
      const computed = (numberOf(told[part]) / numberOf(told[whole])) * 100;
      if (numberOf(told[whole]) > 0 && isWithin(percent, computed))
        return part === whole && figures.length > 1 ? null : found(computed, true, [whole, part]);
    }
  // Only 受理…办结… side by side leave no doubt of what was divided by what.
  const beside = figures.filter((i) => told[i]?.figure.count.depth === last.figure.count.depth);
  const [taken, done] = beside;
  const one = told[taken ?? -1];
  const other = told[done ?? -1];
  if (beside.length !== 2 || !one || !other || taken === undefined || done === undefined) return null;
  const isPlain =
    nameOf(other.figure.before, text).includes(stem) &&
    !percent.frame.roles.has('inTime') &&
    !other.frame.roles.has('inTime') &&
    !other.frame.roles.has('among') &&
    !nameOf(percent.figure.before, text).startsWith('按');
  const words = clauseBefore(tokens, one.figure.at);
  const isTaken =
    senses(words).some((sense) => sense === 'act:receive' || sense === 'act:accept' || sense === 'act:new') ||
    saysRate(nameOf(words, text), 'taken');
  if (!isPlain || !isTaken || numberOf(one) < numberOf(other) || numberOf(one) === 0) return null;
  return found((numberOf(other) / numberOf(one)) * 100, false, [taken, done]);
}

/** 按时办结率98.4%：应办结64件，按时办结63件; 办结率98.4%（应办结64件，已办结63件）: what it is the rate of is told right behind. */
export function readRatioBehind({ told, text }: Figures, index: number): Computation | null {
  const [percent, due, done] = told.slice(index, index + 3);
  const stem = percent && stemOf(nameOf(percent.figure.before, text));
  if (!percent || !due || !done || !stem || !OPENS.test(text.charAt(percent.figure.count.end))) return null;
  const [dueName, doneName] = [due, done].map(({ figure }) => nameOf(figure.before, text));
  if (!dueName?.startsWith('应') || !dueName.includes(stem) || !doneName?.includes(stem) || doneName.includes('应')) return null;
  const areAlike = due.figure.count.unit === done.figure.count.unit && done.figure.sentence === percent.figure.sentence;
  if (!areAlike || isVague(due) || isVague(done) || numberOf(due) === 0) return null;
  const computed = (numberOf(done) / numberOf(due)) * 100;
  return { told: index, kind: 'rate', computed, operands: [index + 1, index + 2], agrees: isWithin(percent, computed) };
}

/** A percentage that names what it is a share of, without the figures: 办结率, 纠错率, 自然人申请占94.1%. */
export function readTableRate(figures: Figures, index: number): Computation | null {
  const percent = figures.told[index];
  if (!percent || isElsewhere(figures, percent)) return null;
  // 自然人占83.3%（10人）: of those who asked.
  const inBracket = figures.told[index + 1]?.figure;
  if (inBracket?.bracketOf === index && PERSON_UNITS.has(inBracket.count.unit)) return null;
  const quotients =
    percent.topic === 'requests' ? requestsRate(figures, percent) : percent.topic === 'remedies' ? remediesRate(figures, percent) : [];
  const values = quotients.map(([part, whole]) => {
    const [over, under] = [amountOf(figures.report, { name: NAME, cells: part }), amountOf(figures.report, { name: NAME, cells: whole })];
    return over.sure && under.sure && over.value !== null && under.value ? (over.value / under.value) * 100 : Number.NaN;
  });
  const [first] = values;
  if (first === undefined || values.some(Number.isNaN)) return null;
  const fitting = values.find((value) => isWithin(percent, value));
  return { told: index, kind: 'rate', computed: fitting ?? first, operands: [], agrees: fitting !== undefined, isOfTables: true };
}

/** One way to compute it: the cells of the part, those of the whole. */
type Quotient = readonly [part: readonly string[], whole: readonly string[]];

function requestsRate({ report, text, told }: Figures, percent: Told): Quotient[] {
  const { before } = percent.figure;
  const name = nameOf(before, text);
  const wholes = [flow(['resultTotal']), flow(['newlyReceived']), flow(['newlyReceived', 'carriedIn'])].map((one) => one.cells);
  const [results = [], fresh = [], all = []] = wholes;
  // In time is another matter than done.
  if (name.includes('办结率') || name.includes('办理率'))
    return percent.frame.roles.has('inTime') ||
      name.includes('按') ||
      percent.frame.acts.some((act) => FLOWS.has(act)) ||
      isOfPart(told, percent)
      ? []
      : [all, fresh].map((whole): Quotient => [results, whole]);
  // 予以公开118件、部分公开41件，公开率50.5%: of the two, or of the first alone.
  if (name === '公开率') return isOfGranted(told, percent) ? rateOfGranted(wholes) : [];
  const at = before.findIndex((token) => token.kind === 'word' && token.sense === 'role:share');
  const lead = before.slice(0, Math.max(at, 0));
  if (at < 0 || lead.some((token) => token.kind === 'unknown') || name.includes('率')) return [];
  const own = senses(lead).filter((sense) => sense !== 'filler' && sense !== 'role:among' && sense !== 'role:and');
  const columns = own.flatMap((sense) => (sense.startsWith('column:') ? sense.slice('column:'.length).split('+') : []));
  const rows = own.flatMap((sense) => (sense.startsWith('row:') ? [sense.slice('row:'.length)] : []));
  const isOnly = own.every(
    (sense) => sense.startsWith('column:') || sense.startsWith('row:') || sense === 'thing:application' || sense === 'thing:request',
  );
  if (!isOnly) return [];
  if (columns.length > 0 && rows.length === 0) {
    const intakes = [flow(['newlyReceived'], columns), flow(['newlyReceived', 'carriedIn'], columns), flow(['resultTotal'], columns)];
    return intakes.map((part, i): Quotient => [part.cells, [fresh, all, results][i] ?? []]);
  }
  if (rows.length === 0 || columns.length > 0 || rows.some((row) => row.includes('.') || row.includes('|'))) return [];
  const part = outcome(report, rows)?.cells ?? [];
  return wholes.map((whole): Quotient => [part, whole]);
}

/** Right behind what was granted, or granted in part, as the tables have it. */
function isOfGranted(told: readonly Told[], percent: Told): boolean {
  const front = told[told.indexOf(percent) - 1];
  return front?.figure.sentence === percent.figure.sentence && front.understood?.role === 'whole' && GRANTED.test(front.understood.subject);
}

const GRANTED = /^requests: (?:granted|partiallyGranted)$/;
const [GIVEN, IN_PART] = ['requests.granted.total', 'requests.partiallyGranted.total'];

const rateOfGranted = (wholes: readonly (readonly string[])[]): Quotient[] =>
  wholes.flatMap((whole): Quotient[] => [
    [[GIVEN, IN_PART], whole],
    [[GIVEN], whole],
  ]);

/** 其中13件均在期限内办结，办结率100%: the rate is of the part in front. */
function isOfPart(told: readonly Told[], { figure }: Told): boolean {
  const front = told.filter((one) => one.figure.at < figure.at && one.figure.count.depth === figure.count.depth && isQuantity(one));
  const last = front.at(-1);
  return last?.figure.sentence === figure.sentence && last.understood?.role === 'part';
}

/** 纠错率, 维持率, 败诉率: of all cases, or of those that are decided. */
function remediesRate({ told, tokens, text }: Figures, percent: Told): Quotient[] {
  if (!tokens.some((token) => token.kind === 'word' && ABOUT.test(token.sense))) return [];
  const name = nameOf(percent.figure.before, text);
  const end = saysRate(name, 'corrected') ? 'corrected' : saysRate(name, 'upheld') ? 'upheld' : null;
  // 总体维持率: of cases of every kind.
  if (!end || saysRate(name, 'wider')) return [];
  const from = told.find(({ figure }) => figure.sentence === percent.figure.sentence)?.figure;
  const start = from ? tokens.indexOf(from.before[0] ?? from.count) : 0;
  const named = name.includes('败诉')
    ? 'thing:litigation'
    : (senses(percent.figure.before).findLast(isGroup) ??
      senses(tokens.slice(Math.max(0, start), percent.figure.at)).findLast(isGroup) ??
      senses(tokens.slice(0, percent.figure.at)).findLast(isGroup));
  const groups: readonly Group[] = named ? (GROUPS[named.slice('thing:'.length) as Thing] ?? []) : [];
  if (groups.length === 0) return [];
  const isOfOne = named === 'thing:litigation' && name.includes('败诉');
  // 被复议7件、被诉5件，纠错率8.3%: of the kind named last, or of both.
  return (isOfOne ? [groups] : [groups, EVERY]).flatMap((some): Quotient[] => {
    const part = remedy(some, [end]).cells;
    return [
      [part, remedy(some).cells],
      [part, remedy(some, ['upheld', 'corrected', 'other']).cells],
    ];
  });
}

function clauseBefore(tokens: readonly Token[], at: number): Token[] {
  const mark = tokens.findLastIndex((token, i) => i < at && token.kind === 'mark' && token.mark !== '、');
  return tokens.slice(mark + 1, at);
}

/** The sentence speaks of another body, another year, or a plan. */
function isElsewhere({ told }: Figures, percent: Told): boolean {
  const { frame, figure } = percent;
  // 由2.1%降至0.7%: what it was.
  const next = told[told.indexOf(percent) + 1];
  if (next?.figure.clause === figure.clause && next.figure.count.unit === '%' && next.frame.roles.has('reaches')) return true;
  if (frame.times.some((time) => time !== 'this') || frame.roles.has('plan') || frame.bodies.some((body) => !OWN_BODIES.has(body.sense)))
    return true;
  return told.some(
    (one) =>
      one.figure.sentence === figure.sentence &&
      (one.understood ? one.understood.because !== null && ELSEWHERE.has(one.understood.because.en) : one.unknown.length > 0),
  );
}

function isGroup(sense: string): boolean {
  return sense.startsWith('thing:') && GROUPS[sense.slice('thing:'.length) as Thing] !== undefined;
}

function stemOf(name: string): string | undefined {
  return rateWordIn(name, 'ratio')?.slice(0, -1);
}

function startsWithRate(percent: Told, stem: string, text: string): boolean {
  const name = nameOf(percent.figure.before, text);
  const at = name.indexOf(stem);
  return at >= 0 && at < 3;
}

const OPENS = /[：:（(]/;
const OWN_BODIES: ReadonlySet<string> = new Set(['body:own', 'body:small', 'body:ownArea']);
/** 全县行政诉讼败诉率 is of every business. */
const ABOUT = /^thing:(?:disclosure|request)/;
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[reasons.otherBody, reasons.oneBody, reasons.otherTime, reasons.otherBusiness].map((one) => one.en),
]);
/** 新收申请办结率, 上年结转申请办结率: of those alone. */
const FLOWS: ReadonlySet<string> = new Set(['new', 'receive', 'accept', 'carry', 'carryIn']);
const NAME = { zh: '', en: '' };
