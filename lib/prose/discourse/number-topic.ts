import type { Told, Topic } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { DOCUMENT_ROWS } from '../meanings/disclosure';
import { GROUPS } from '../meanings/remedies';
import { DURATIONS, MONEY } from '../tokens/units';
import { columnsOf } from '../understand/understand-documents';
import { isOfDisclosure, type Scene, type State, toldIn } from './state';
import { ownTopic } from './topics';

/** What a number's own words say, with what those in front of it say of it too. */
export function frameInContext({ bySentence }: Scene, { told, topic }: State, figure: Figure, plain: Frame): Frame {
  const previous = told.at(-1);
  // 公开5件，部分公开2件，不公开2件: among results the bare word is 予以公开.
  const isGranted =
    isBarePublishing(plain, topic) &&
    (bySentence.get(figure.sentence) ?? []).some(({ frame }) => frame.rows.some((row) => isOtherResult(row)));
  const named: Frame = isGranted ? { ...plain, rows: ['granted'], acts: [] } : plain;
  const isWithin = previous?.figure.clause === figure.clause && DURATIONS.has(previous.figure.count.unit);
  const timed: Frame = isWithin && plain.isPart === null ? { ...named, isPart: 'deadline' } : named;
  // 其中来信8件、来访9件: 其中 is said of the whole list.
  // 其中涉及3个以上事项的申请有8件: of the number that only describes it, too.
  const isListed =
    (figure.joint === '、' || (figure.joint === '' && previous?.figure.runsOn)) &&
    previous?.frame.roles.has('among') &&
    previous.figure.clause === figure.clause;
  return isListed ? { ...timed, roles: new Set([...timed.roles, 'among']) } : timed;
}

/** Sets the topic that a number takes. Whether it is only one of a class of papers: 公文64件，主动公开41件、依申请公开15件. */
export function takeTopic(scene: Scene, state: State, figure: Figure, frame: Frame): { readonly isClass: boolean } {
  const { told } = state;
  const previous = told.at(-1);
  const own = arePetitions(scene, figure, frame) ? 'other' : ownTopic(frame, state.topic, isOfDisclosure(scene, state));
  const isAmong = frame.roles.has('among') || figure.bracketOf !== null;
  const earlier = previous?.figure.sentence === figure.sentence ? previous.topic : null;
  const bracketed = figure.bracketOf === null ? null : told[figure.bracketOf];
  if (figure.bracketOf !== null && bracketed) state.topic = bracketed.topic;
  else if (isAmong && own === null) state.topic = state.wholeTopic ?? state.topic;
  // 各县222件，引发诉讼的1件；市直部门71件: of what the bodies in front were told of.
  const brother = frame.bodies.length > 0 && says(frame) ? null : bodyBefore(told, frame, figure);
  if (own === null && brother && figure.bracketOf === null) state.topic = brother.topic;
  const counted = told.findLast((one) => one.figure.count.unit !== '%');
  if (own === 'requests' && earlier === 'other' && counted && classes(counted, figure, frame)) {
    state.topic = 'other';
    return { isClass: true };
  }
  const isCharged = own === null && frame.acts.includes('charge') && frame.things.length === 0 && (figure.count.unit ?? '') in MONEY;
  const isOfFees = own === null && isBareSum(frame) && (figure.count.unit ?? '') in MONEY && listsFees(scene, state, figure);
  state.topic = isCharged || isOfFees ? 'money' : inherited(scene, state, figure, frame, own, earlier);
  return { isClass: false };
}

/** 信访投诉受理1046件，办结1031件: more than all requests of the table came of another business. */
function arePetitions({ report }: Scene, { count }: Figure, { rows, acts, things }: Frame): boolean {
  const isTaken = acts.length > 0 && acts.every((act) => act === 'receive' || act === 'accept' || act === 'new');
  if (rows.join() !== 'notProcessed.petitionComplaint' || !isTaken || things.length > 0) return false;
  const { value } = report.amount(IN_HAND);
  return value !== null && count.numeral.value > value;
}

const IN_HAND = ['requests.newlyReceived.total', 'requests.carriedIn.total'];

/** 行政事业性收费：登记费82万元、开垦费113万元，共计195万元: all that the list in front is said to be of. */
function listsFees({ text, tokens, things }: Scene, { sentence, sentenceAt }: State, { count: { start } }: Figure): boolean {
  if (!things[sentence]?.has('fees') || things[sentence]?.has('procurement')) return false;
  const from = Math.max(tokens[sentenceAt]?.start ?? 0, start - LIST);
  return FEES.test(text.slice(from, start));
}

const isBareSum = ({ roles, things, acts, rows }: Frame) => roles.has('sum') && things.length + acts.length + rows.length === 0;
const FEES = /行政事业性收费(?:情况)?[：:][^；;]*$/;
/** So long may it be. */
const LIST = 120;

/** The topic of a number by its own words, by its sentence, or by what was spoken of. */
function inherited(scene: Scene, state: State, figure: Figure, frame: Frame, own: Topic | null, earlier: Topic | null): Topic | null {
  if (own !== null) return own;
  const isToldOf = (other: Topic) => toldIn(state.told, figure.sentence).some((one) => one.topic === other);
  let { topic } = state;
  // 收到8件，已提供1件，不予公开2件: results and the carry-over are of the requests that the sentence told.
  const isCarriedOut = frame.acts.includes('carryOut') || (frame.acts.includes('carry') && frame.times.includes('next'));
  const isDistinctive = frame.rows.length > 0 || isCarriedOut || frame.acts.includes('carryIn');
  const isLost = topic === 'other' || topic === 'unknown';
  if (isDistinctive && isLost && (isToldOf('requests') || areToldBefore(scene, state, figure, isCarriedOut))) topic = 'requests';
  // 其中要求公开行政复议案卷的21件。予以公开30件，部分公开9件，不予公开16件: cases were what some of them asked about.
  if (
    topic === 'remedies' &&
    frame.rows.length > 0 &&
    ![...(scene.things[state.sentence] ?? [])].some((thing) => thing in GROUPS) &&
    (areToldBefore(scene, state, figure, false) ||
      (isOfNoCase(frame) && state.told.some((one) => one.topic === 'requests') && !isToldOf('remedies')))
  )
    topic = 'requests';
  if (frame.cases.length > 0 && frame.rows.length === 0 && isToldOf('remedies')) topic = 'remedies';
  // 全年制发24件，废止31件，现行有效的规范性文件56件: the noun stands behind its numbers.
  const tells = columnsOf(frame) !== null && frame.acts.some((act) => act !== 'publish');
  const ahead = tells && topic !== 'documents' ? documentsIn(scene.things[state.sentence]) : [];
  if (ahead.length > 0) {
    state.documents = ahead;
    return 'documents';
  }
  // 全年作出不予公开答复9件: answers are given to requests.
  if (frame.rows.length > 0) return topic ?? (scene.isAsked || isAnswer(frame) ? 'requests' : null);
  const isAmong = frame.roles.has('among') || figure.bracketOf !== null;
  const isPublished = frame.acts.length > 0 && frame.acts.every((act) => act === 'publish');
  const isOfPapers = topic === 'documents' || topic === 'decisions';
  // 对规范性文件进行解读，公开政府信息公开194条: it has a thing of its own. 公开194条: in a later sentence, of whatever is told by that unit.
  const isOwn = frame.things.includes('disclosure') || (topic === 'documents' && figure.count.unit === '条' && isCarried(scene, state));
  return isPublished && !isAmong && earlier !== 'requests' && (!isOfPapers || isOwn) ? 'other' : topic;
}

/** 予以公开18件，部分公开5件，不予公开2件: several results in one sentence can be of nothing but requests, whatever was told in front. */
function areToldBefore(scene: Scene, state: State, figure: Figure, isCarriedOut: boolean): boolean {
  return isCarriedOut ? isOnlySorted(state) : tellsResults(scene, figure) && state.told.some((one) => one.topic === 'requests');
}

/** 发生行政复议5件。以不掌握相关信息为由答复10件，不予处理6件: no case ends so. 不服无法提供答复的2件: cases are brought over it. */
function isOfNoCase({ rows, roles, acts, words }: Frame): boolean {
  const first = words.find((word) => word.kind === 'word' && /^(?:row|role:because)/.test(word.sense));
  return (
    first?.kind === 'word' &&
    first.sense !== 'role:because' &&
    rows.every((row) => /^(?:unable|notProcessed)/.test(row)) &&
    !roles.has('among') &&
    !acts.includes('cause')
  );
}

/** 收到4件，房屋类信息3件。1件结转下年度继续办理: since requests were told nothing has come that could be carried over. */
function isOnlySorted({ told }: State): boolean {
  const last = told.findLastIndex((one) => one.topic === 'requests');
  return last >= 0 && told.slice(last + 1).every(({ frame }) => frame.things.at(-1) === 'information');
}

/** More than two results of table three. */
function tellsResults({ bySentence }: Scene, { sentence }: Figure): boolean {
  const beside = bySentence.get(sentence) ?? [];
  return new Set(beside.flatMap(({ frame }) => frame.rows)).size > 2;
}

/** Documents or information were counted right in front, and how they are classed follows. */
function classes(previous: Told, { count, stretch, sentence }: Figure, { acts, things }: Frame): boolean {
  // 信息30条，其中主动公开24条，占80%；依申请公开6条: the list goes on behind the mark.
  const goesOn = previous.figure.sentence === sentence && previous.frame.roles.has('among') && acts.length === 0;
  return (
    previous.figure.count.unit === count.unit &&
    (previous.figure.stretch === stretch || goesOn) &&
    isClassed(previous.frame) &&
    acts.every((act) => act === 'publish') &&
    !things.includes('application')
  );
}

/** The number told last of a body in front, for one that names nothing but another body. */
function bodyBefore(told: readonly Told[], { bodies }: Frame, { sentence, joint }: Figure): Told | undefined {
  if (bodies.length === 0 || !'；;'.includes(joint) || joint === '') return undefined;
  return toldIn(told, sentence).findLast((one) => one.frame.bodies.length > 0);
}

function isBarePublishing({ acts, things, rows, channels, roles }: Frame, topic: Topic | null): boolean {
  return (
    topic === 'requests' && !roles.has('none') && rows.length + things.length + channels === 0 && acts.length === 1 && acts[0] === 'publish'
  );
}

const isAnswer = ({ acts, rows }: Frame) => acts.includes('answer') && rows.every(isOtherResult);

const isOtherResult = (row: string) => row === 'partiallyGranted' || /^(?:denied|unable)/.test(row);

/** Its words tell what was counted. */
export const says = ({ acts, things, rows, cases }: Frame) => acts.length + things.length + rows.length + cases.length > 0;

function isClassed({ things, acts }: Frame): boolean {
  return things.includes('documents') || things.includes('information') || (things.length === 0 && acts.length > 0);
}

/** What is spoken of was named in an earlier sentence. */
function isCarried({ things }: Scene, { sentence }: State): boolean {
  return !Object.keys(DOCUMENT_ROWS).some((thing) => things[sentence]?.has(thing));
}

function documentsIn(things: ReadonlySet<string> | undefined): string[] {
  const named = Object.entries(DOCUMENT_ROWS).flatMap(([thing, row]) => (things?.has(thing) ? [row] : []));
  return named.length === 1 ? named : [];
}
