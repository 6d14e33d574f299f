import type { Text } from '../report/text';
import type { Context, Facts, Neighbour, Told, Topic } from './context';
import { bodySense, type Frame, frameOf, gather } from './frame';
import type { Issuer } from './issuer';
import { kindOf, type Thing } from './lexicon/sense';
import { mayState } from './may-state';
import { DECISION_ROWS, DOCUMENT_ROWS } from './meanings/disclosure';
import { GROUPS, type Group } from './meanings/remedies';
import { isBoundTime, isByTheWay, joins } from './mentions';
import { numberOf, sumOf } from './quantities';
import { type Whose, whose } from './scope';
import { endMark, sentencesNotAbout, thingsBySentence } from './sentence-ends';
import { sharedEnds } from './shared-ends';
import { type Figure, figuresOf } from './structure';
import type { Token, Word } from './tokens';
import { ownTopic, topicOf } from './topics';
import { understand } from './understand';
import { columnsOf, documentsOf } from './understand-disclosure';
import { groupsOf } from './understand-remedies';
import { DURATIONS } from './units';

/** A stretch between clause marks that says something of none, of all or of an end, with what holds there: material for plain statements. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly context: Context;
  /** Ordinal of its sentence, and of the stretch between `；` and `。`. */
  readonly sentence: number;
  readonly stretch: number;
  /** The mark that ends it; empty at the passage's end. */
  readonly endedBy: string;
}

export interface Discourse {
  readonly told: readonly Told[];
  readonly clauses: readonly Clause[];
}

interface State {
  /** The body named last is 上级, in passing. */
  isPassing: boolean;
  /** The number that a 其中 would divide. */
  whole: Told | null;
  isAsideList: boolean;
  body: string | null;
  topic: Topic | null;
  wholeTopic: Topic | null;
  whose: Whose;
  restriction: Text | null;
  /** What the restriction was told of: requests that came by post restrict no lawsuits. */
  restricted: Topic | null;
  isOtherTime: boolean;
  within: Pick<Frame, 'rows' | 'columns'>;
  groups: readonly Group[];
  documents: readonly string[];
  documentColumns: readonly (readonly string[])[];
  decision: string | null;
}

export interface Setting {
  readonly report: Facts;
  readonly issuer: Issuer;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly opening: Topic | null;
  /** Whose figures a heading above speaks of. */
  readonly whose: Whose;
  readonly isAboutDisclosure: boolean;
}

/** Walks a passage from left to right: what holds where, and what each number was understood to count. */
export function readDiscourse(setting: Setting): Discourse {
  const { report, issuer, text, tokens } = setting;
  const figures = figuresOf(tokens);
  const frames = sharedEnds(figures, figures.map(frameOf));
  const neighbours = figures.flatMap((figure, index): Neighbour[] => {
    const frame = frames[index];
    return frame ? [{ figure, frame, index }] : [];
  });
  const bySentence = new Map<number, Neighbour[]>();
  for (const one of neighbours) {
    const beside = bySentence.get(one.figure.sentence);
    if (beside) beside.push(one);
    else bySentence.set(one.figure.sentence, [one]);
  }
  const things = thingsBySentence(tokens);
  const told: Told[] = [];
  const denied = sentencesNotAbout(tokens);
  const rows = new Set(frames.flatMap((frame) => frame.rows)).size;
  /** Results or a carry-over are told: an 申请 is one for disclosure. */
  const speaksAsForm =
    rows > 1 || frames.some(({ acts }) => acts.some((act) => act === 'carry' || act === 'carryIn' || act === 'carryOut'));
  const isAsked =
    rows > 2 || tokens.some((token) => token.kind === 'word' && (token.sense === 'thing:request' || token.sense === 'thing:application'));
  const clauses: Clause[] = [];
  const saved: Pick<State, 'whose' | 'body' | 'restriction' | 'isOtherTime'>[] = [];
  const state: State = {
    isPassing: false,
    whole: null,
    isAsideList: false,
    body: null,
    topic: setting.opening,
    wholeTopic: setting.opening,
    whose: setting.whose,
    restriction: null,
    restricted: null,
    isOtherTime: false,
    within: NOTHING,
    groups: setting.opening === 'remedies' ? ['review', 'litigationDirect', 'litigationAfterReview'] : [],
    documents: [],
    documentColumns: [],
    decision: null,
  };
  let sentence = 0;
  let stretch = 0;
  let clauseStart = 0;
  let isStating = false;
  let isAboutDisclosure = setting.isAboutDisclosure;
  let next = 0;
  const heard = new Set<string>();
  /** The word for all bodies of the own area that goes on here: 全市各级政府及部门. */
  let areaAt = -1;
  /** 申请内容涉及…: what follows in the clause is what requests are about, not what is counted. */
  let isContent = false;

  const contextAt = (index = -1): Context => ({
    topic: state.topic,
    wholeTopic: state.wholeTopic ?? state.topic,
    whose: state.whose,
    restriction: state.restricted === state.topic ? state.restriction : null,
    isOtherTime: state.isOtherTime,
    within: state.within,
    groups: state.groups,
    documents: state.documents,
    documentColumns: state.documentColumns,
    decision: state.decision,
    report,
    issuer,
    isAboutDisclosure,
    sentence: bySentence.get(sentence) ?? [],
    paragraph: neighbours,
    index,
    told,
    heard,
    sentenceThings: things[sentence] ?? new Set(),
    isDenied: denied.has(sentence),
  });
  const endClause = (to: number) => {
    if (isStating)
      clauses.push({ tokens: tokens.slice(clauseStart, to), context: contextAt(), sentence, stretch, endedBy: endMark(tokens[to]) });
    clauseStart = to + 1;
    isStating = false;
  };

  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      if (token.mark !== '、') {
        const within = withinAhead(tokens, at);
        if (within) state.within = within;
        endClause(at);
        // 上级 named in passing holds for its clause only.
        if (state.isPassing && token.mark !== '(') Object.assign(state, { whose: setting.whose, body: null, isPassing: false });
        isContent = false;
      }
      if (token.mark === '(')
        saved.push({ whose: state.whose, body: state.body, restriction: state.restriction, isOtherTime: state.isOtherTime });
      if (token.mark === ')') Object.assign(state, saved.pop());
      if ('；;。！？!?'.includes(token.mark)) stretch++;
      // 各科室650条；依申请公开30条: a department's own parts end with their stretch.
      if ('；;'.includes(token.mark) && issuer.kind === 'body' && state.whose === 'part')
        Object.assign(state, { whose: setting.whose, body: null });
      if ('。！？!?'.includes(token.mark)) {
        sentence++;
        heard.clear();
        Object.assign(state, {
          whose: setting.whose,
          body: null,
          restriction: null,
          isOtherTime: false,
          isAsideList: false,
          within: NOTHING,
        });
      }
    } else if (token.kind === 'word') {
      isStating ||= mayState(token);
      hear(token, at);
    } else if (token.kind === 'count') {
      const figure = figures[next];
      const frame = frames[next];
      next++;
      if (figure && frame) tell(figure, frame);
    }
  }
  endClause(tokens.length);
  return { told, clauses };

  /** The text speaks of disclosure so far, or does so in this sentence. */
  function isOfDisclosure(): boolean {
    const named = things[sentence];
    return isAboutDisclosure || speaksAsForm || named?.has('request') === true || named?.has('disclosure') === true;
  }

  function held() {
    return { whose: state.whose, body: state.body, isOtherTime: state.isOtherTime };
  }

  /** A word sets what holds from here on. */
  function hear(word: Word, at: number): void {
    const { sense } = word;
    const { kind, of } = kindOf(sense);
    heard.add(sense);
    if (kind === 'thing') {
      const thing = of as Thing;
      if (thing === 'disclosure' || thing === 'request' || text[word.start] === '被') isAboutDisclosure = true;
      const topic = topicOf(thing, state.topic);
      if (topic !== 'other' && !isContent && (thing !== 'application' || isOfDisclosure())) state.topic = topic;
      const groups = GROUPS[thing];
      if (groups && !isContent) state.groups = joins(tokens, at) ? [...new Set([...state.groups, ...groups])] : groups;
      const document = DOCUMENT_ROWS[thing];
      if (document && !isContent) state.documents = joins(tokens, at) ? [...new Set([...state.documents, document])] : [document];
      const row = DECISION_ROWS[thing];
      if (row) state.decision = row;
    } else if (kind === 'body' && !isByTheWay(tokens, text, at)) {
      const found = whose(word, text, issuer);
      const isArea = bodySense(word) === 'area' && found === 'own';
      const goesOn = areaAt >= 0 && (areaAt === at - 1 ? text.startsWith('政府', word.start) : areaAt === at - 2 && joins(tokens, at));
      areaAt = isArea || goesOn ? at : -1;
      if (goesOn) return;
      if (found && bodySense(word) !== 'all')
        Object.assign(state, { whose: found, body: text.slice(word.start, word.end), isPassing: text.startsWith('上级', word.start) });
    } else if (sense === 'subject') isContent = true;
    else if (sense === 'time:this') state.isOtherTime = false;
    else if (kind === 'time' && sense !== 'time:next' && !isBoundTime(tokens, text, at)) state.isOtherTime = true;
  }

  /** 公开5件，部分公开2件，不公开2件: among results the bare word is 予以公开. */
  function isGranted({ acts, things, rows, channels }: Frame, figure: Figure): boolean {
    if (state.topic !== 'requests' || rows.length + things.length + channels > 0 || acts.length !== 1 || acts[0] !== 'publish')
      return false;
    return (bySentence.get(figure.sentence) ?? []).some(({ frame }) =>
      frame.rows.some((row) => row === 'partiallyGranted' || row.startsWith('denied')),
    );
  }

  function earlierTopic(topic: Topic, { sentence: of }: Figure): boolean {
    return ofSentence(of).some((one) => one.topic === topic);
  }

  /** Numbers told so far of the sentence that is being read. */
  function ofSentence(of: number): readonly Told[] {
    return told.slice(told.findLastIndex((one) => one.figure.sentence !== of) + 1);
  }

  /** The number told last of a body in front, for one that names nothing but another body. */
  function bodyBefore({ bodies }: Frame, { sentence: of, joint }: Figure): Told | undefined {
    if (bodies.length === 0 || !'；;'.includes(joint) || joint === '') return undefined;
    return ofSentence(of).findLast((one) => one.frame.bodies.length > 0);
  }

  /** 处理767件，其中区政府24件、部门743件，: all bodies were told, and what follows is of all again. */
  function completes({ sentence: of, count }: Figure): boolean {
    const beside = ofSentence(of).filter((one) => one.figure.count.unit === count.unit && one.figure.bracketOf === null);
    const at = beside.findLastIndex((one) => one.whose === 'own');
    const parts = beside.slice(at + 1);
    return (
      at >= 0 &&
      parts.length > 1 &&
      parts.every(({ frame, topic }) => frame.bodies.length > 0 && topic === state.topic) &&
      sumOf(parts.map(numberOf)) === numberOf(beside[at])
    );
  }

  function tell(figure: Figure, plain: Frame): void {
    const previous = told.at(-1);
    const isWithin = previous?.figure.clause === figure.clause && DURATIONS.has(previous.figure.count.unit);
    const named: Frame = isGranted(plain, figure) ? { ...plain, rows: ['granted'], acts: [] } : plain;
    const timed: Frame = isWithin && plain.isPart === null ? { ...named, isPart: 'deadline' } : named;
    // 其中来信8件、来访9件: 其中 is said of the whole list.
    // 其中涉及3个以上事项的申请有8件: of the number that only describes it, too.
    const isListed =
      (figure.joint === '、' || (figure.joint === '' && previous?.figure.runsOn)) &&
      previous?.frame.roles.has('among') &&
      previous.figure.clause === figure.clause;
    const frame: Frame = isListed ? { ...timed, roles: new Set([...timed.roles, 'among']) } : timed;
    const bracketed = figure.bracketOf === null ? null : told[figure.bracketOf];
    const own = ownTopic(frame, state.topic, isOfDisclosure());
    const isAmong = frame.roles.has('among') || figure.bracketOf !== null;
    const earlier = previous?.figure.sentence === figure.sentence ? previous.topic : null;
    if (figure.bracketOf !== null && bracketed) state.topic = bracketed.topic;
    else if (isAmong && own === null) state.topic = state.wholeTopic ?? state.topic;
    // 各县222件，引发诉讼的1件；市直部门71件: of what the bodies in front were told of.
    const brother = frame.bodies.length > 0 && says(frame) ? null : bodyBefore(frame, figure);
    if (own === null && brother && figure.bracketOf === null) state.topic = brother.topic;
    // 公文64件，主动公开41件、依申请公开15件: how documents are classed.
    if (
      earlier === 'other' &&
      previous?.figure.count.unit === figure.count.unit &&
      previous.figure.stretch === figure.stretch &&
      isClassed(previous.frame) &&
      own === 'requests' &&
      frame.acts.every((act) => act === 'publish') &&
      !frame.things.includes('application')
    ) {
      // 信息687条，主动公开668条，依申请公开19条 may be requests all the same: told only where it agrees.
      const isOfPapers = told.some((one) => one.figure.sentence === figure.sentence && one.frame.things.includes('documents'));
      const loose = isOfPapers ? null : understand(figure, frame, { ...contextAt(next - 1), topic: 'requests' }, text, tokens).understood;
      state.topic = 'other';
      told.push({ figure, frame, topic: 'other', understood: loose && { ...loose, loose: true }, supposed: null, unknown: [], ...held() });
      return;
    }
    // 收到8件，已提供1件，不予公开2件: results and the carry-over are of the requests that the sentence told.
    const isDistinctive = frame.rows.length > 0 || frame.acts.includes('carryOut') || frame.acts.includes('carryIn');
    if (own === null && isDistinctive && earlierTopic('requests', figure) && (state.topic === 'other' || state.topic === 'unknown'))
      state.topic = 'requests';
    if (own === null && frame.cases.length > 0 && frame.rows.length === 0 && earlierTopic('remedies', figure)) state.topic = 'remedies';
    // 全年制发24件，废止31件，现行有效的规范性文件56件: the noun stands behind its numbers.
    const ahead = own === null && columnsOf(frame) !== null && state.topic !== 'documents' ? documentsIn(things[sentence]) : [];
    if (own !== null) state.topic = own;
    else if (ahead.length > 0) Object.assign(state, { topic: 'documents', documents: ahead });
    else if (frame.rows.length > 0) state.topic ??= isAsked ? 'requests' : null;
    else if (
      frame.acts.length > 0 &&
      frame.acts.every((act) => act === 'publish') &&
      !(isAmong || earlier === 'requests') &&
      state.topic !== 'documents' &&
      state.topic !== 'decisions'
    )
      state.topic = 'other';
    // 网上21件、书面26件，共47件: all channels.
    if (isBareSum(frame)) state.restriction = null;
    const context = contextAt(next - 1);
    // 补正通知8份，其中3件逾期未补正: parts of what is not counted are not counted.
    if (isAmong && state.whole && isOfOther(state.whole.frame) && state.whole.figure.sentence === figure.sentence) state.isAsideList = true;
    const found = understand(figure, frame, context, text, tokens);
    const { supposed, unknown, isForeign } = found;
    const understood = state.isAsideList && found.understood ? { ...found.understood, loose: true } : found.understood;
    if (isForeign) state.topic = 'unknown';
    told.push({ figure, frame, topic: state.topic, understood, supposed, unknown, ...held() });
    if (DURATIONS.has(figure.count.unit) || figure.count.unit === '%') return;
    if (frame.things.includes('documents') || state.topic === 'documents')
      state.documentColumns = columnsOf(frame) ?? state.documentColumns;
    const before = state.whole;
    if (figure.bracketOf === null && !isAmong && !state.isAsideList)
      Object.assign(state, { wholeTopic: state.topic, whole: told.at(-1) ?? null });
    if (completes(figure)) Object.assign(state, { whose: setting.whose, body: null });
    if (understood) {
      if (understood.family === 'remedies') state.groups = groupsOf(frame, state);
      if (understood.subject.startsWith('documents')) {
        state.documents = documentsOf(frame, state);
      }
    }
    // 上年结转信件5件: what was carried over is no part of what follows.
    const restricts = (frame.channels > 0 || frame.isPart !== null) && !frame.acts.includes('carry') && !frame.acts.includes('carryIn');
    const siblings = ofSentence(figure.sentence).filter((one) => one.frame.channels > 0 || one.frame.isPart !== null).length;
    // 收到11件，其中网上11件，办结10件: all of them restrict nothing.
    const isAll = before?.figure.sentence === figure.sentence && before.figure.count.numeral.value === figure.count.numeral.value;
    if (restricts && understood?.role === 'part')
      Object.assign(state, { restriction: siblings > 1 || isAll ? null : understood.because, restricted: state.topic });
    else if (!restricts && understood?.role === 'whole' && figure.bracketOf === null) state.restriction = state.restriction && null;
  }
}

/** 予以公开的申请中，: a clause that ends so, and tells no number, says of what the next ones are; null for any other. */
function withinAhead(tokens: readonly Token[], mark: number): State['within'] | null {
  const last = tokens[mark - 1];
  if (last?.kind !== 'word' || last.sense !== 'role:within') return null;
  const from = tokens.findLastIndex((token, i) => i < mark && (token.kind === 'mark' ? token.mark !== '、' : token.kind === 'count'));
  if (tokens[from]?.kind === 'count') return null;
  const { rows, columns } = gather(tokens.slice(from + 1, mark), []);
  return rows.length + columns.length > 0 ? { rows, columns } : null;
}

const NOTHING: State['within'] = { rows: [], columns: [] };

/** Its words tell what was counted. */
const says = ({ acts, things, rows, cases }: Frame) => acts.length + things.length + rows.length + cases.length > 0;

/** 共47件, 合计47件 and no more. */
const isBareSum = (frame: Frame) => frame.roles.has('sum') && !says(frame) && frame.channels === 0 && frame.isPart === null;

/** Documents or information were counted before: how they are classed follows. */
function isClassed({ things, acts }: Frame): boolean {
  return things.includes('documents') || things.includes('information') || (things.length === 0 && acts.length > 0);
}

/** What was counted is none of the form's, whatever its words mention. */
const isOfOther = ({ roles, things }: Frame) => roles.has('aside') || things.at(-1) === 'foreign';

function documentsIn(things: ReadonlySet<string> | undefined): string[] {
  const named = Object.entries(DOCUMENT_ROWS).flatMap(([thing, row]) => (things?.has(thing) ? [row] : []));
  return named.length === 1 ? named : [];
}
