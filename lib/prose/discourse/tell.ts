import type { Context, Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { numberOf, sumOf } from '../frames/quantities';
import { looseIf, reasons } from '../meanings/meaning';
import { DURATIONS } from '../tokens/units';
import { leadsToRequests } from '../understand/cases-caused';
import { isBehindItems } from '../understand/items-changed';
import { CAME_AND_ANSWERED, OF_CASES } from '../understand/request-meanings';
import { groupsOf } from '../understand/spoken-groups';
import { understand } from '../understand/understand';
import { columnsOf, documentsOf } from '../understand/understand-documents';
import { dividesAside, isOfService } from './aside-lists';
import { frameInContext, says, takeTopic } from './number-topic';
import { firstIn, type Scene, type State } from './state';

/** What holds at a number; without one, for a statement. */
export function contextAt(scene: Scene, state: State, index = -1): Context {
  const { sentence, topic, sentenceAt, at } = state;
  return {
    topic,
    wholeTopic: state.wholeTopic ?? topic,
    whose: state.whose,
    restriction: state.restricted === topic ? state.restriction : null,
    isOtherTime: state.isOtherTime,
    isCleared: state.isCleared,
    within: state.within,
    groups: state.groups,
    documents: state.documents,
    documentColumns: state.documentColumns,
    decision: state.decision,
    report: scene.report,
    issuer: scene.issuer,
    isAboutDisclosure: state.isAboutDisclosure,
    sentence: scene.bySentence.get(sentence) ?? [],
    paragraph: scene.neighbours,
    index,
    told: state.told,
    heard: () => scene.tokens.slice(sentenceAt, at),
    sentenceThings: scene.things[sentence] ?? NOTHING_NAMED,
    isDenied: scene.denied.has(sentence),
  };
}

const NOTHING_NAMED: ReadonlySet<string> = new Set();

/** Understands one number, and keeps what it changes for those behind it. */
export function tell(scene: Scene, state: State, index: number): void {
  const { text, tokens, frames, figures } = scene;
  const { told } = state;
  const [figure, plain] = [figures[index], frames[index]];
  if (!figure || !plain) return;
  const frame = frameInContext(scene, state, figure, plain);
  const { isClass } = takeTopic(scene, state, figure, frame);
  const { whose, body, isOtherTime } = state;
  if (isClass) {
    // 信息687条，主动公开668条，依申请公开19条 may be requests all the same: told only where it agrees.
    const isOfPapers = told.some((one) => one.figure.sentence === figure.sentence && one.frame.things.includes('documents'));
    const context = { ...contextAt(scene, state, index), topic: 'requests' } as const;
    const loose = isOfPapers ? null : understand(figure, frame, context, text, tokens).understood;
    told.push({
      figure,
      frame,
      topic: 'other',
      understood: loose && { ...loose, loose: true },
      supposed: null,
      whose,
      body,
      isOtherTime,
      unknown: [],
    });
    return;
  }
  // 网上21件、书面26件，共47件: all channels.
  if (isBareSum(frame)) state.restriction = null;
  const context = contextAt(scene, state, index);
  const isAmong = frame.roles.has('among') || figure.bracketOf !== null;
  // 补正通知8份，其中3件逾期未补正: parts of what is not counted are not counted.
  if (isAmong && dividesAside(frame, figure, state)) state.isAsideList = true;
  // 受理的48件中46件按期办结，2件结转下年: nothing was spoken of, and the words are the form's.
  const isUnnamed = state.topic === null && scene.speaksAsForm;
  // 申请人中自然人31件，企业9件，合计40件政府信息公开申请: what they asked for is named behind.
  const areApplicants = state.topic === null && frame.columns.length > 0 && context.sentenceThings.has('request');
  const topic = isUnnamed || areApplicants ? 'requests' : context.topic;
  const found = understand(figure, frame, { ...context, topic }, text, tokens);
  const { supposed, unknown, isForeign } = found;
  const isLoose = state.isAsideList || isUnnamed || isOfService(frame, figure, state);
  const understood = found.understood && looseIf(isLoose, found.understood);
  if (isForeign) state.topic = 'unknown';
  // 强制事项上年61项，作出强制决定38件: a column of the form is of this year's report.
  if (isOtherTime && isBehindItems(figure, told.at(-1)) && (understood?.meanings.length ?? 0) > 0) state.isOtherTime = false;
  told.push({ figure, frame, topic: state.topic, understood, supposed, whose, body, isOtherTime, unknown });
  if (!DURATIONS.has(figure.count.unit) && figure.count.unit !== '%') keep(scene, state, isAmong);
}

/** What the number told last changes for those behind it: the whole that 其中 divides, whose they are, what restricts them. */
function keep(scene: Scene, state: State, isAmong: boolean): void {
  const { told } = state;
  const one = told.at(-1);
  if (!one) return;
  const { figure, frame, understood } = one;
  if (frame.things.includes('documents') || state.topic === 'documents') state.documentColumns = columnsOf(frame) ?? state.documentColumns;
  const before = state.whole;
  const first = firstIn(told, figure.sentence);
  if (figure.bracketOf === null && !isAmong && !state.isAsideList) {
    state.wholeTopic = state.topic;
    state.whole = one;
  }
  if (completes(told, first, figure, state.topic)) {
    state.whose = scene.whose;
    state.body = null;
  }
  if (understood?.family === 'remedies') state.groups = groupsOf(frame, state);
  if (understood?.subject.startsWith('documents')) state.documents = documentsOf(frame, state);
  // 1件经协商不予处理: how a result came about is told of that result alone.
  const isOfResult = frame.isPart === 'manner' && frame.rows.length > 0 && frame.channels === 0;
  // 上年结转信件5件: what was carried over is no part of what follows.
  const restricts =
    understood?.subject === CAME_AND_ANSWERED ||
    understood?.subject === OF_CASES ||
    ((frame.channels > 0 || (frame.isPart !== null && !isOfResult)) && !frame.acts.includes('carry') && !frame.acts.includes('carryIn'));
  const isAll = before?.figure.sentence === figure.sentence && divides(told, before, figure);
  if (restricts && understood?.role === 'part')
    restrict(state, isAll || siblingsOf(told, first) > 1 ? null : understood.because, state.topic, isAmong);
  else if (isAll || (!restricts && understood?.role === 'whole' && figure.bracketOf === null)) state.restriction = null;
  if (leadsToRequests(one)) restrict(state, reasons.cause, 'requests', false);
}

function restrict(state: State, restriction: State['restriction'], restricted: State['restricted'], isOfSome: boolean): void {
  state.restriction = restriction;
  state.restricted = restricted;
  state.isOfSome = isOfSome;
}

/** 网上21件、书面26件: how many numbers of the sentence were told apart up to here, one behind the other. 网上12件，办结11件；信函15件: none was. */
function siblingsOf(told: readonly Told[], first: number): number {
  let siblings = 0;
  for (let at = told.length - 1; at >= first; at--) {
    const one = told[at];
    if (!one || one.figure.count.unit === '%' || one.figure.bracketOf !== null) continue;
    if (one.frame.channels === 0 && one.frame.isPart === null) break;
    siblings++;
  }
  return siblings;
}

/** 收到11件，其中网上11件; 收到11件，其中上年结转2件，网上提交9件: all of it was told up to here, and nothing that follows is of some. */
function divides(told: readonly Told[], whole: Told, { count }: Figure): boolean {
  if (count.numeral.value === numberOf(whole)) return true;
  const counted: number[] = [];
  for (let at = told.lastIndexOf(whole) + 1; at < told.length; at++) {
    const one = told[at];
    if (one?.figure.count.unit === count.unit && one.figure.bracketOf === null) counted.push(numberOf(one));
  }
  return sumOf(counted) === numberOf(whole);
}

/** 处理767件，其中区政府24件、部门743件，: all bodies were told, and what follows is of all again. */
function completes(told: readonly Told[], first: number, { count }: Figure, topic: State['topic']): boolean {
  let other = first;
  while (told[other]?.whose === 'own') other++;
  if (other === told.length) return false;
  const beside = told.slice(first).filter((one) => one.figure.count.unit === count.unit && one.figure.bracketOf === null);
  // 收到203件，比上年的188件增长8%，由乡镇受理58件、部门受理145件.
  const isCounted = (one: Told) => one.understood === null || one.understood.meanings.length > 0;
  const at = beside.findLastIndex((one) => one.whose === 'own' && isCounted(one));
  const parts = beside.slice(at + 1).filter((one) => one.whose !== 'own');
  return (
    at >= 0 &&
    parts.length > 1 &&
    parts.every((one) => one.frame.bodies.length > 0 && one.topic === topic) &&
    sumOf(parts.map(numberOf)) === numberOf(beside[at])
  );
}

/** 共47件, 合计47件 and no more. */
const isBareSum = (frame: Frame) => frame.roles.has('sum') && !says(frame) && frame.channels === 0 && frame.isPart === null;
