import type { Clause } from '../discourse/discourse';
import type { Context, Told } from '../frames/context';
import { type Frame, hears } from '../frames/frame';
import { none, type Understood } from '../meanings/meaning';
import { type Group, groupsNamed, remedy } from '../meanings/remedies';

type End = 'upheld' | 'won' | 'lost' | 'pending' | 'corrected' | 'ended';

/** Where no case stands when all ended so. */
const ELSEWHERE: Readonly<Record<End, readonly ('upheld' | 'corrected' | 'other' | 'pending')[]>> = {
  upheld: ['corrected', 'other', 'pending'],
  won: ['corrected'],
  lost: ['upheld'],
  pending: ['upheld', 'corrected', 'other'],
  corrected: ['upheld', 'other', 'pending'],
  ended: ['upheld', 'corrected', 'pending'],
};

/** How a clause says that all cases ended; undefined: it does not. */
export function endOfAll({ cases, roles, things }: Frame): End | undefined {
  // 纠错率和败诉率均有所下降.
  if (roles.has('difference') || roles.has('compared')) return undefined;
  // 均未判决纠正: the denial is of the end behind it.
  if (cases.includes('pending') && cases.at(-1) !== 'pending') return undefined;
  return cases.find(
    (one): one is End =>
      one === 'upheld' ||
      one === 'won' ||
      one === 'lost' ||
      one === 'pending' ||
      (one === 'ended' && roles.has('all')) ||
      (one === 'corrected' && (roles.has('passive') || groupsNamed(things).length > 0)),
  );
}

/** 均获维持, 法院均支持我局: none of them ended otherwise. `ended`: where the clause ends in front that told how cases ended. */
export function allEnded(end: End, frame: Frame, context: Context, before: readonly Told[], clause: Clause, ended: number): Understood[] {
  const named = groupsNamed(frame.things);
  const last = before.findLast((one) => one.figure.stretch === clause.stretch);
  if (last && last.understood?.family !== 'remedies') return [];
  // 纠正4件，均为复议纠正: of those that ended so.
  const isInFront = last !== undefined && last.figure.count.end <= (clause.tokens[0]?.start ?? 0);
  if (isInFront && last.frame.cases.length > 0 && last.frame.cases.every((one) => one === end)) return [];
  const inStretch = fromAmong(before.filter((one) => one.figure.stretch === clause.stretch && one.understood?.family === 'remedies'));
  // 复议2件，均维持，诉讼1件，尚未审结: of the group named last, where no word says all, or how others ended was told in front of it.
  const since = inStretch.filter((one) => one.figure.count.start > ended);
  const inSentence = frame.roles.has('all') ? (since.length > 0 ? since : inStretch) : inStretch.slice(-1);
  const spoken = [...new Set(inSentence.flatMap((one) => groupsNamed(one.frame.things)))];
  const of = named.length > 0 ? named : spoken.length > 0 ? spoken : context.groups;
  if (of.length === 0 || !(context.isAboutDisclosure || inSentence.length > 0) || inSentence.some((one) => one.understood?.role === 'part'))
    return [];
  if (areSomeByTime(inSentence, of, context)) return [];
  const told = [...inSentence, ...excepted(frame, context, before, clause)].flatMap((one) =>
    one.frame.rows.some((row) => row.startsWith('otherHandling')) ? [...one.frame.cases, 'other' as const] : one.frame.cases,
  );
  const isClosed = frame.cases.includes('closed') || inStretch.some((one) => one.frame.cases.includes('closed'));
  const others = ELSEWHERE[end].filter((column) => !told.includes(column));
  if (others.length === 0) return [];
  // 行政诉讼8件，均胜诉, of which the table has some pending: of all that were counted, or of those that were decided.
  const areCounted = end === 'won' && frame.roles.has('all') && inSentence.length > 0 && !isClosed && !told.includes('pending');
  if (areCounted && context.report.amount(remedy(of, ['corrected']).cells).value === 0)
    return [{ ...none('remedies', 'all won', [remedy(of, ['corrected', 'pending'])], 'claim-remedies'), doubt: OF_DECIDED }];
  // 均撤诉: some count what was withdrawn as upheld.
  if (end === 'ended') return [{ ...none('remedies', 'all ended', [remedy(of, others)], 'claim-remedies'), doubt: COUNTED_ELSEWHERE }];
  // 复议4件，已审结3件，均维持: of those that are closed.
  return [none('remedies', `all ${end}`, [remedy(of, isClosed ? others.filter((one) => one !== 'pending') : others)], 'claim-remedies')];
}

/** 上年未结的2件均维持, 当年新增的3件均未审结: of those of one year, where the table holds others, too. */
function areSomeByTime(told: readonly Told[], of: readonly Group[], { report }: Context): boolean {
  const last = told.at(-1);
  const { value } = report.amount(remedy(of).cells);
  const isOfOneYear = ({ frame: { times, acts } }: Told) => acts.includes('new') || times[0] === 'last' || times[0] === 'other';
  return last !== undefined && isOfOneYear(last) && last.figure.count.numeral.value < (value ?? 0);
}

/** 诉讼6件，其中直接起诉4件，均判决维持; 诉讼12件：直接起诉5件，均维持: of those that are set apart by their kind, where they are not all. */
function fromAmong(told: readonly Told[]): readonly Told[] {
  const at = told.findIndex((one, nth) => one.frame.roles.has('among') || isKindOf(one, told[nth - 1]));
  const [whole, parts] = [told[at - 1], told.slice(at)];
  const areKinds = at > 0 && parts.every(({ frame }) => groupsNamed(frame.things).length === 1);
  const sum = parts.reduce((all, one) => all + one.figure.count.numeral.value, 0);
  return areKinds && sum < (whole?.figure.count.numeral.value ?? 0) ? parts : told;
}

/** 直接起诉5件, behind 诉讼12件. */
function isKindOf({ frame }: Told, whole: Told | undefined): boolean {
  const [own, of] = [groupsNamed(frame.things), groupsNamed(whole?.frame.things ?? [])];
  return own.length === 1 && of.length > 1 && own.every((group) => of.includes(group));
}

/** 复议10件，除纠正2件、其他处理1件、未审结1件外，均维持; …，其余6件均维持: what the sentence took out of them in front, of whichever family it was read. */
function excepted({ roles }: Frame, context: Context, before: readonly Told[], { sentence }: Clause): readonly Told[] {
  return roles.has('rest') || hears(context.heard(), 'role:except') ? before.filter((one) => one.figure.sentence === sentence) : [];
}

const COUNTED_ELSEWHERE = { zh: '撤诉、终止的案件表中可能计入别的结果', en: 'the table may count what was withdrawn under another result' };
const OF_DECIDED = { zh: '可能只说已审结的案件', en: 'it may be said of those that were decided' };
