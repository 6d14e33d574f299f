import { bodySense } from '../frames/frame';
import { isBoundTime, isByTheWay, joins } from '../frames/mentions';
import { whose } from '../frames/scope';
import { kindOf, type Thing } from '../lexicon/sense';
import { DECISION_ROWS, DOCUMENT_ROWS } from '../meanings/disclosure';
import { GROUPS } from '../meanings/remedies';
import { givesExample } from '../phrases/singled-out';
import type { Mark, Token, Word } from '../tokens/tokens';
import { isOfService } from './services';
import { isOfDisclosure, NOTHING, type Scene, type State } from './state';
import { topicOf } from './topics';
import { withinAhead } from './within-ahead';

/** A word sets what holds from here on. */
export function hearWord(scene: Scene, state: State, word: Word, at: number): void {
  const { text, tokens } = scene;
  const { sense } = word;
  // Most words.
  if (sense === 'filler') return;
  const { kind, of } = kindOf(sense);
  const isTold = at < (scene.until[state.sentence] ?? at);
  if (kind === 'thing') hearThing(scene, state, of as Thing, word, at);
  else if (kind === 'body' && isTold && !isByTheWay(tokens, text, at)) hearBody(scene, state, word, at);
  else if (sense === 'subject') state.isContent = true;
  else if (sense === 'role:aside') state.isCleared ||= text.startsWith('清理', word.start);
  else if (sense === 'time:this') state.isOtherTime = false;
  else if (kind === 'time' && isTold && (sense !== 'time:next' || isSetApart(scene, state, at)) && !isBoundTime(tokens, text, at))
    state.isOtherTime = true;
  // 下一步，制发规范性文件2件: so begins a sentence of plans.
  else if (sense === 'role:plan' && isTold && isSetApart(scene, state, at)) state.isOtherTime = true;
}

/** 明年，: it begins its sentence, and a mark parts it from what it holds for. */
function isSetApart({ tokens }: Scene, { sentenceAt }: State, at: number): boolean {
  const next = tokens[at + 1];
  return at === sentenceAt && next?.kind === 'mark' && '，,'.includes(next.mark);
}

function hearThing(scene: Scene, state: State, thing: Thing, word: Word, at: number): void {
  const { text, tokens } = scene;
  const { isContent } = state;
  if (thing === 'disclosure' || thing === 'request' || text.startsWith('被', word.start)) state.isAboutDisclosure = true;
  if (thing === 'application') state.isService = isOfService(scene, state, word);
  if (state.isService) state.topic = 'other';
  const topic = topicOf(thing, state.topic);
  // 驳回10件、撤回申请2件: what was withdrawn are those cases.
  if (thing === 'application' && state.topic === 'remedies' && takesBack(tokens[at - 1])) return;
  if (topic !== 'other' && !isContent && (thing !== 'application' || isOfDisclosure(scene, state))) state.topic = topic;
  const groups = GROUPS[thing];
  if (groups && !isContent) state.groups = joins(tokens, at) ? [...new Set([...state.groups, ...groups])] : groups;
  const document = DOCUMENT_ROWS[thing];
  if (document && !isContent) state.documents = joins(tokens, at) ? [...new Set([...state.documents, document])] : [document];
  const row = DECISION_ROWS[thing];
  if (row) state.decision = row;
}

const takesBack = (token: Token | undefined) => token?.kind === 'word' && token.sense.startsWith('row:otherHandling.other|');

function hearBody({ text, tokens, issuer }: Scene, state: State, word: Word, at: number): void {
  const found = whose(word, text, issuer);
  const { areaAt } = state;
  const isArea = bodySense(word) === 'area' && found === 'own';
  // 全市各级政府及其部门.
  const before = tokens[at - 1];
  const own = before?.kind === 'word' && before.sense === 'filler' ? at - 1 : at;
  const goesOn =
    areaAt >= 0 &&
    (areaAt === at - 1
      ? text.startsWith('政府', word.start) || text.startsWith('各单位', word.start)
      : areaAt === own - 2 && joins(tokens, own));
  state.areaAt = isArea || goesOn ? at : -1;
  // 全市各级行政机关: of the area in front.
  const isWithin = bodySense(word) === 'area' && before?.kind === 'word' && before.sense === word.sense;
  if (goesOn || isWithin || !found || bodySense(word) === 'all') return;
  state.whose = found;
  state.body = text.slice(word.start, word.end);
  state.isPassing = text.startsWith('上级', word.start);
}

/** 拿石鼓镇来说，: a body that nobody knows, set apart from the government's others. */
function hearExample({ tokens, text, issuer }: Scene, state: State, mark: number): void {
  if (issuer.kind !== 'government') return;
  let first: Token | undefined;
  let from = mark;
  for (let token = tokens[from - 1]; token && token.kind !== 'mark'; token = tokens[from - 1]) {
    if (token.kind === 'count' || (token.kind === 'word' && token.sense.startsWith('body:'))) return;
    if (token.kind === 'unknown') first = token;
    from--;
  }
  if (!first || !givesExample(text.slice(tokens[from]?.start, tokens[mark]?.start))) return;
  state.whose = 'part';
  state.body = text.slice(first.start, first.end);
}

/** A mark ends what held no farther. */
export function passMark(scene: Scene, state: State, { mark }: Mark, at: number): void {
  const { text, tokens, whose } = scene;
  if (mark !== '、') {
    const isTold = at < (scene.until[state.sentence] ?? at);
    if (isTold) state.within = withinAhead(tokens, text, at) ?? state.within;
    // 上级 named in passing holds for its clause only.
    if (state.isPassing && mark !== '(') {
      state.whose = whose;
      state.body = null;
      state.isPassing = false;
    }
    state.isContent = false;
    if (isTold) hearExample(scene, state, at);
  }
  if (mark === '(') {
    const { whose, body, restriction, isOtherTime, groups, within } = state;
    state.saved.push({ whose, body, restriction, isOtherTime, groups, within });
  }
  if (mark === ')') Object.assign(state, state.saved.pop());
  const isStop = '。！？!?'.includes(mark);
  if ('；;'.includes(mark)) endStretch(scene, state);
  else if (isStop) state.stretch++;
  if (isStop) {
    state.sentence++;
    state.sentenceAt = at + 1;
    state.whose = whose;
    state.body = null;
    state.restriction = null;
    state.isOtherTime = false;
    state.isAsideList = false;
    state.isService = false;
    state.isCleared = false;
    state.within = NOTHING;
  }
}

/** What holds up to a semicolon and no further. */
function endStretch({ issuer, whose }: Scene, state: State): void {
  // 收到47件，去年为52件；予以公开18件: the year that was named beside the own one.
  const beside = state.told.slice(-NEAR).filter((one) => one.figure.stretch === state.stretch);
  if (beside.some((one) => !one.isOtherTime) && beside.some((one) => one.isOtherTime && one.frame.times.length > 0))
    state.isOtherTime = false;
  state.stretch++;
  // 新收申请中，办结24件；结转申请办结2件.
  if (state.within.flow !== null) state.within = { ...state.within, flow: null };
  // 各科室650条；依申请公开30条: a department's own parts.
  if (issuer.kind === 'body' && state.whose === 'part') Object.assign(state, { whose, body: null });
  // 收到18件，其中网络申请5件；予以公开15件: the some that were told apart.
  if (state.isOfSome) state.restriction = null;
}

/** So many numbers of a stretch are looked at. */
const NEAR = 20;
