import type { Told } from '../frames/context';
import { hears } from '../frames/frame';
import { isCarriedIn, isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { ITEM_UNITS } from '../tokens/units';
import { countsBodies } from '../understand/spoken-groups';
import { areAllOfYear } from './all-of-year';
import type { List } from './lists';
import { howMany, totalKind } from './total-kind';

/** `网站520条，公众号340条，合计860条`: a total told after its parts. */
export function readTotals(told: readonly Told[], text: string): List[] {
  const found = new Map<number, List>();
  for (const index of told.keys()) {
    const list = totalAt(told, index, text, found);
    if (list) found.set(index, list);
  }
  return [...found.values()];
}

function totalAt(told: readonly Told[], index: number, text: string, found: ReadonlyMap<number, List>): List | null {
  const one = told[index];
  if (!one || !isQuantity(one) || isVague(one)) return null;
  const kinds = kindsInFront(told, index);
  const kind = kinds === null ? totalKind(one.figure.before, text) : 'bare';
  if (!kind) return null;
  const named = kinds ?? howMany(one.figure.before, text);
  const all = partsBefore(told, index, { isSaid: named !== null, isOfYear: kind === 'of year', found });
  if (kinds !== null && all.length !== kinds) return null;
  const parts = named === null ? all : all.slice(-named);
  const those = parts.flatMap((part) => told[part] ?? []);
  // 网上29件、来信29件、当面6件，共66件: 共 alone is no more than a total of several, or of two that stand together right in front.
  const flows = areFlows(those);
  const areJoined = !flows && those.length === 2 && those[1]?.figure.joint === '、';
  if (parts.length < (named ?? (kind === 'short' && !areJoined && !flows && !areAllOfYear(those, text) ? 3 : 2))) return null;
  if (kind === 'of year' && !areAllOfYear(those, text)) return null;
  // 三年合计24件: of several years.
  if (kind === 'of years' && !those.some((part) => part.isOtherTime || part.frame.times.includes('last'))) return null;
  const values = those.map(numberOf);
  const total = numberOf(one);
  const sum = sumOf(values);
  const reached = lastAddingUp(values, total) ?? (kind === 'short' ? null : someAddingUp(values, total));
  if (reached) return { total: index, parts: reached.flatMap((at) => parts[at] ?? []), sum: total, verdict: 'whole' };
  // 共发布信息900条 may count more than the channels named before it: only a near miss is a slip.
  // 旗本级17件，苏木镇6件，旗直部门22件，共45件: bodies of every kind.
  const areBodies = those.every(({ frame }) => frame.bodies.length > 0);
  if (kind === 'short' && Math.abs(sum - total) > total / (areJoined ? 10 : areBodies ? 1 : 5)) return null;
  // 网站500条，公众号300条，两个新媒体平台共公开400条: perhaps of others.
  if (kinds !== null && namesOthers(told[index - 1]) && Math.abs(sum - total) > total / 5) return null;
  if ((kind === 'named' || (kind === 'of area' && sum < total)) && Math.abs(sum - total) > total / 10) return null;
  return { total: index, parts, sum, verdict: sum > total ? 'over' : 'short' };
}

/** 复议上年结转3件、新增10件，共13件: there is nothing else to be added up. */
function areFlows([one, other, ...rest]: readonly (Told | undefined)[]): boolean {
  const isNew = (told: Told | undefined) => told?.frame.acts.includes('new') === true;
  const isOld = (told: Told | undefined) => told !== undefined && isCarriedIn(told);
  return rest.length === 0 && one?.topic === 'remedies' && ((isOld(one) && isNew(other)) || (isNew(one) && isOld(other)));
}

/** What is known of a total: whether it is said how many it adds up, whether it is a year's, and the totals found in front. */
interface Sought {
  readonly isSaid: boolean;
  readonly isOfYear: boolean;
  readonly found: ReadonlyMap<number, List>;
}

/** The numbers of the same kind right before, as far as they are one list; none where one of them is a total or a part of a part. */
function partsBefore(told: readonly Told[], index: number, { isSaid, isOfYear, found }: Sought): number[] {
  const total = told[index];
  const parts: number[] = [];
  // 市政府答复48件，本办答复13件，合计61件: of what was answered only together with nothing else.
  const areAnswers = told[index - 1]?.frame.acts.includes('answer');
  // 排名前三的为征收补偿（120件）、教育招生（75件），两类合计195件: each in a bracket behind its name, where none stands outside.
  const inner: number[] = [];
  for (let i = index - 1; total && i >= 0; i--) {
    const part = told[i];
    if (!part || part.figure.sentence !== total.figure.sentence || (isOfYear && !part.isOtherTime)) break;
    const { unit, depth } = part.figure.count;
    // 来信9件、比上年减少2件; 来信29件（含快递12件）, where it is said how many are added up.
    // 厅属12个中心收到9件: how many bodies.
    if (countsKinds(part) || !isQuantity(part) || (parts.length > 0 && unit !== total.figure.count.unit && countsBodies(part.figure)))
      continue;
    if (depth > total.figure.count.depth && (isSaid || parts.length === 0)) {
      if (part.figure.bracketOf !== null && !isSaid) return [];
      if (part.figure.bracketOf === null && unit === total.figure.count.unit && !isVague(part)) inner.unshift(i);
      continue;
    }
    if (inner.length > 0 && !isSaid) break;
    // 共收到33件，办理结果为：公开12件、不予公开5件，合计17件: rows are added up without what came in.
    if (told[parts[0] ?? -1]?.frame.rows.length && part.frame.rows.length === 0 && part.frame.acts.some((act) => INTAKE.has(act))) break;
    const roles = part.frame.roles;
    // 分别为51件、38件，共89件，市级部门16件，合计105件: what begins a row of numbers, or adds them up, has nothing of it in front.
    const isFirst = found.get(i)?.verdict === 'whole' || (roles.has('respectively') && areInRow(told, i + 1, parts.at(-1) ?? index - 1));
    const isNoPart =
      ['among', 'including', 'compared', 'difference', 'share'].some((role) => roles.has(role as 'sum')) ||
      (!isFirst && (roles.has('sum') || roles.has('respectively'))) ||
      (!isSaid && !areAnswers && part.frame.acts.includes('answer'));
    // 3个镇分别为51件、38件，共89件: the number of those that have them.
    if (unit !== total.figure.count.unit && hears(part.figure.after, 'role:respectively') && areInRow(told, i + 2, parts.at(-1) ?? i))
      break;
    // 设受理点18处；网上申请29件、线下申请12件，共计41件: what another stretch counts of other things is no part.
    if (parts.length > 1 && unit !== total.figure.count.unit && part.figure.stretch !== total.figure.stretch) break;
    if (unit !== total.figure.count.unit || depth !== total.figure.count.depth || isVague(part) || isNoPart) return [];
    parts.unshift(i);
    if (isFirst) break;
  }
  return parts.length > 0 ? parts : inner;
}

const INTAKE: ReadonlySet<string> = new Set(['receive', 'accept', 'new']);

/** 、 joins them all. */
function areInRow(told: readonly Told[], from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (told[i]?.figure.joint !== '、') return false;
  return from <= last;
}

/** 网上31件、信函14件、当面6件，三种途径共收到51件: how many kinds the total says that it is of; null where it says none. */
function kindsInFront(told: readonly Told[], index: number): number | null {
  const [kinds, one] = [told[index - 1], told[index]];
  if (!kinds || !one || !countsKinds(kinds) || kinds.figure.clause !== one.figure.clause || kinds.figure.before.length > 0) return null;
  const { acts, roles } = one.frame;
  // 县住建局14件、县水利局9件，两家合计23件: how many bodies.
  const { after } = kinds.figure;
  const isSaid = roles.has('sum') || hears(after, 'role:sum') || (hears(after, 'role:tail') && acts.includes('receive'));
  return isSaid ? kinds.figure.count.numeral.value : null;
}

/** 三个平台共, 三类执法结果合计: kinds of something, which may be of what the parts are not. */
function namesOthers(kinds: Told | undefined): boolean {
  return kinds?.figure.after.some((token) => token.kind === 'unknown' || (token.kind === 'word' && !PLAIN.has(token.sense))) === true;
}

/** 两家合计, 三种途径共收到. */
const PLAIN: ReadonlySet<string> = new Set([
  'role:sum',
  'role:tail',
  'filler',
  'act:receive',
  'act:accept',
  'thing:request',
  'thing:application',
]);

/** 三类合计, 集中在三类：… counts the parts. */
function countsKinds({ figure }: Told): boolean {
  return figure.count.numeral.chinese && (ITEM_UNITS.has(figure.count.unit) || figure.count.unit === '家');
}

/** Places of the last values, two or more, that add up; null: they do not. 共 leaves out no number in between. */
function lastAddingUp(values: readonly number[], total: number): readonly number[] | null {
  let sum = values.at(-1) ?? 0;
  for (let at = values.length - 2; at >= 0; at--) {
    sum = sumOf([sum, values[at] ?? 0]);
    if (sum === total) return values.map((_, place) => place).slice(at);
  }
  return null;
}

/** Places of any two or more values that add up, the nearest first; null: none do. The sum may leave out what stands farther in front. */
function someAddingUp(values: readonly number[], total: number): readonly number[] | null {
  const first = Math.max(0, values.length - 8);
  let sums: { sum: number; places: readonly number[] }[] = [{ sum: 0, places: [] }];
  for (const [at, value] of values.slice(first).entries())
    sums = sums.flatMap((one) => [one, { sum: sumOf([one.sum, value]), places: [...one.places, first + at] }]);
  return sums.find((one) => one.places.length > 1 && one.sum === total)?.places ?? null;
}
