import type { Text } from '../../report/text';
import type { Clause } from '../discourse/discourse';
import type { Context, Told } from '../frames/context';
import type { Frame } from '../frames/frame';
import { type Meaning, none, type Understood } from '../meanings/meaning';
import { groupsNamed, remedy } from '../meanings/remedies';
import { COLUMNS, flow, outcome } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { amountOf } from '../understand/cells';
import { allOfOneGround } from './all-of-one-ground';

/**
 * What is said of all: of the number in front of it in the same sentence, else of nothing that the tables hold. `ended`: where the clause
 * ends in front that told how cases ended.
 */
export function alls(
  tokens: readonly Token[],
  frame: Frame,
  context: Context,
  told: readonly Told[],
  clause: Clause,
  ended: number,
): Understood[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const before = told.filter((one) => one.figure.count.end <= end && one.figure.count.unit !== '%');
  // 所有申请均已办结, in a sentence of its own: of those that the paragraph speaks of.
  const namesRequests = frame.things.includes('request') || (frame.things.includes('application') && before.at(-1)?.topic === 'requests');
  const last = before.findLast((one) => one.figure.sentence === clause.sentence) ?? (namesRequests ? undefined : before.at(-1));
  const own = told.find((one) => one.figure.count.start >= start && one.figure.count.end <= end);
  const of = own ?? last;
  if (frame.roles.has('plan') || frame.roles.has('others') || context.whose !== 'own') return [];
  const cases = frame.cases.filter(
    (one): one is End =>
      one === 'upheld' || one === 'won' || one === 'lost' || one === 'pending' || (one === 'corrected' && frame.roles.has('passive')),
  );
  // 纠错率和败诉率均有所下降.
  if (cases.length > 0 && (frame.roles.has('difference') || frame.roles.has('compared'))) return [];
  if (cases.length > 0) return allEnded(cases[0] ?? 'upheld', frame, context, before, clause, ended);
  if (frame.unknown.length > 0 || frame.isPart !== null) return [];
  const ofOne = allOfOneGround(frame, context.report, of);
  if (ofOne) return [ofOne];
  if (of && (!isOfRequests(of) || of.understood?.role !== 'whole' || of.understood.meanings.length === 0)) return [];
  const namesApplicants = context.topic === 'requests' && frame.columns.length > 0 && frame.bodies.length > 0;
  // 所有申请均已办结, where no number stands in front.
  const namesAll = before.length === 0 && context.topic === 'requests' && frame.things.includes('application') && frame.rows.length === 0;
  if (!of && !namesRequests && !namesApplicants && !namesAll) return [];
  if (frame.columns.length > 0) {
    // 均转至相关单位办理: who goes on with them applied for none.
    if (!frame.acts.every((act) => act === 'receive' || act === 'accept')) return [];
    if (of ? !of.understood?.subject.startsWith('requests received') : !namesApplicants) return [];
    const named = new Set(frame.columns.flatMap((one) => one.split('+')));
    const rest = Object.keys(COLUMNS).filter((column) => !named.has(column));
    const isNew = of?.frame.acts.includes('new');
    return [
      none(
        'requests',
        'all by one kind of applicant',
        isNew ? [flow(['newlyReceived'], rest)] : [flow(['newlyReceived'], rest), flow(['newlyReceived', 'carriedIn'], rest)],
        'claim-requests-received',
      ),
    ];
  }
  if (frame.rows.some((row) => row.startsWith('~'))) return [];
  if (frame.rows.length > 0) {
    const rest = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling'].filter(
      (row) => !frame.rows.some((one) => one.split('|').some((it) => it === row || it.startsWith(`${row}.`))),
    );
    const meaning = outcome(context.report, rest);
    const groups = new Set(frame.rows.map((row) => row.split(/[.|]/)[0]));
    return meaning && (of ? isOfAll(of) : true) && groups.size === 1 ? [none('outcomes', 'all of one outcome', [meaning])] : [];
  }
  if (of && goesOn(frame)) return isOfAll(of) && of.understood?.subject.startsWith('requests received') ? [allCarriedOut()] : [];
  if (!frame.acts.includes('answer') || frame.acts.some((act) => act === 'carry' || act === 'carryOut' || act === 'unfinished')) return [];
  // 除结转下年度继续办理外，均已办结: of all but those.
  if (context.heard.has('role:except') && [...context.heard].some((sense) => CARRY.test(sense))) return [];
  const saysCarriedOut =
    told.some(({ understood }) => understood?.subject === 'requests carried out') ||
    context.paragraph.some((one) => one.frame.acts.includes('carryOut'));
  if (
    frame.roles.has('inTime') ||
    saysCarriedOut ||
    (of && !(isOfAll(of) && /^requests(?: received| handled|$)/.test(of.understood?.subject ?? '')))
  )
    return [];
  // 受理12件，均已答复, where as many were answered: what is carried out came later, or with the year. 所有申请均按时答复, with no number: of
  // what was due. 均由专人答复 says who did, not that it is done.
  if (
    (!of && (frame.roles.has('duly') || !(namesRequests || namesAll))) ||
    frame.roles.has('because') ||
    (of && isHeld(context.report, flow(['resultTotal']), of) && !isHeld(context.report, flow(['newlyReceived']), of))
  )
    return [];
  if (frame.roles.has('duly'))
    return [{ ...none('requests', 'requests answered as due', [flow(['carriedOut'])], 'claim-requests-received'), doubt: ONLY_DUE }];
  return [none('requests', 'all requests finished', [flow(['carriedOut'])], 'claim-requests-received')];
}

type End = 'upheld' | 'won' | 'lost' | 'pending' | 'corrected';

/** Where no case stands when all ended so. */
const ELSEWHERE: Readonly<Record<End, readonly ('upheld' | 'corrected' | 'other' | 'pending')[]>> = {
  upheld: ['corrected', 'other', 'pending'],
  won: ['corrected'],
  lost: ['upheld'],
  pending: ['upheld', 'corrected', 'other'],
  corrected: ['upheld', 'other', 'pending'],
};

function allEnded(end: End, frame: Frame, context: Context, before: readonly Told[], clause: Clause, ended: number): Understood[] {
  const named = groupsNamed(frame.things);
  const last = before.findLast((one) => one.figure.stretch === clause.stretch);
  if (last && last.understood?.family !== 'remedies') return [];
  const inStretch = before.filter((one) => one.figure.stretch === clause.stretch && one.understood?.family === 'remedies');
  // 复议2件，均维持，诉讼1件，尚未审结: of the group named last, where no word says all, or how others ended was told in front of it.
  const since = inStretch.filter((one) => one.figure.count.start > ended);
  const inSentence = frame.roles.has('all') ? (since.length > 0 ? since : inStretch) : inStretch.slice(-1);
  const spoken = [...new Set(inSentence.flatMap((one) => groupsNamed(one.frame.things)))];
  const of = named.length > 0 ? named : spoken.length > 0 ? spoken : context.groups;
  if (of.length === 0 || !(context.isAboutDisclosure || inSentence.length > 0) || inSentence.some((one) => one.understood?.role === 'part'))
    return [];
  const told = [...inSentence, ...excepted(frame, context, before, clause)].flatMap((one) =>
    one.frame.rows.some((row) => row.startsWith('otherHandling')) ? [...one.frame.cases, 'other' as const] : one.frame.cases,
  );
  const others = ELSEWHERE[end].filter((column) => !told.includes(column));
  if (others.length === 0) return [];
  const isClosed = frame.cases.includes('closed');
  return [none('remedies', `all ${end}`, [remedy(of, isClosed ? others.filter((one) => one !== 'pending') : others)], 'claim-remedies')];
}

/** 复议10件，除纠正2件、其他处理1件、未审结1件外，均维持; …，其余6件均维持: what the sentence took out of them in front, of whichever family it was read. */
function excepted({ roles }: Frame, { heard }: Context, before: readonly Told[], { sentence }: Clause): readonly Told[] {
  return roles.has('rest') || heard.has('role:except') ? before.filter((one) => one.figure.sentence === sentence) : [];
}

const isHeld = (report: Context['report'], meaning: Meaning, { figure }: Told) =>
  amountOf(report, meaning).value === figure.count.numeral.value;

/** 均结转下年度办理, 均转至2025年办理. */
const goesOn = ({ acts, times, roles }: Frame) =>
  (acts.includes('carryOut') || (times.includes('next') && acts.some((act) => act === 'carry' || act === 'pass'))) &&
  !roles.has('rest') &&
  !roles.has('none');

/** None was answered, but for what was carried in. */
const allCarriedOut = () =>
  none(
    'requests',
    'all carried over',
    [flow(['resultTotal']), flow(['newlyReceived'], ['total'], ['carriedOut'])],
    'claim-requests-received',
  );

const isOfRequests = ({ topic, understood }: Told) => topic === 'requests' || understood?.family === 'requests';

/** 无法提供8件（均不掌握）, 自然人5件，均予以公开: of some only. */
function isOfAll({ understood }: Told): boolean {
  return (
    understood !== null &&
    understood.family === 'requests' &&
    !understood.subject.startsWith('requests carried') &&
    understood.meanings.every(({ cells }) => cells.every((cell) => cell.endsWith('.total')))
  );
}

export const ONLY_DUE: Text = { zh: '可能只说已到期的申请', en: 'it may speak only of what was due' };
const CARRY = /^act:carry/;
