import type { Context } from '../frames/context';
import { type Frame, gather, hears } from '../frames/frame';
import type { Thing } from '../lexicon/sense';
import { DECISION_ROWS } from '../meanings/disclosure';
import { looseIf, none, type Understood } from '../meanings/meaning';
import { EVERY, GROUPS, type Group, groupsNamed, remedy, SUITS } from '../meanings/remedies';
import { COLUMNS, type Flow, flow } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { deniedApplicants } from './denied-applicants';
import { deniesGround } from './denies-ground';
import { nonesOfDisclosure } from './none-of-disclosure';
import { noneOfRows } from './none-of-rows';

/** What is said of none: 未收到申请, 未制发规范性文件, 无一被纠正. */
export function nones(tokens: readonly Token[], frame: Frame, context: Context): Understood[] {
  const found = denied(tokens, frame, context);
  // 未收到涉及征地的申请, and what nobody knows between: of some at least, which only a table of none bears out.
  const isOfSome =
    frame.unknown.length > 0 ||
    frame.isPart !== null ||
    (frame.channels > 0 && !frame.roles.has('etc') && !endsInLetter(tokens)) ||
    isWritten(tokens);
  // 没有出现应公开而不公开的申请, 无被纠错以外的情形: what is denied is no more than some of it.
  // 除上年遗留的1件撤诉外，未发生诉讼: none but what was told in front.
  const isExcepted =
    frame.roles.has('except') ||
    // 其余申请未引发复议.
    frame.roles.has('rest') ||
    hears(context.heard(), 'role:except') ||
    (frame.rows.length > 0 && (frame.rows.includes('granted') || frame.acts.includes('publish')));
  // 各部门未引发复议, or another time that was told in front: perhaps of those that the tables hold.
  // 本年度及历年均未收到申请 is of this year, too.
  const isOfOthers = (context.isOtherTime && !frame.times.includes('this')) || (context.whose !== 'own' && context.whose !== 'soft');
  return isOfSome || isOfOthers || isExcepted ? found.map((one) => ({ ...one, loose: true })) : found;
}

function denied(tokens: readonly Token[], frame: Frame, context: Context): Understood[] {
  if (['plan', 'others', 'average', 'share', 'difference', 'compared', 'outline'].some((role) => frame.roles.has(role as 'plan')))
    return [];
  // 历年收到0件，未引发复议: another time that was told in front may hold on, or not.
  // 全年及历年均未接到复议 is of this year, too.
  if (context.isOtherTime && frame.times.some((time) => time !== 'this') && !frame.times.includes('this')) return [];
  const has = (thing: Thing) => frame.things.includes(thing);
  if (frame.roles.has('aside') && !(has('normativeDocs') || has('rules'))) return [];
  const rows = frame.rows.filter((row) => !row.startsWith('unable.notHeld|'));
  const ends = frame.cases.filter((end) => end === 'corrected' || end === 'lost' || end === 'pending' || end === 'upheld');
  const groups = groupsNamed(frame.things);
  const found: Understood[] = [];
  const isCaused = frame.acts.includes('cause');
  if (frame.acts.includes('carry') || frame.acts.includes('carryIn') || frame.acts.includes('carryOut'))
    return groups.length > 0 || context.topic === 'remedies' ? [] : noCarry(frame, context);
  // 无行政强制引发的诉讼.
  if (isCaused && groups.length > 0 && frame.things.some((thing) => DECISION_ROWS[thing]) && !has('disclosure') && !has('request'))
    return [];
  if (rows.length > 0) return noneOfRows(rows, frame, context);
  if (ends.length > 0 && deniesGround(tokens)) return [];
  if (ends.length > 0) {
    const of = groups.length > 0 ? groups : groupsSpoken(context);
    const isLost = ends.every((end) => end === 'lost');
    const isAbout = context.isAboutDisclosure && ends.every((end) => end === 'corrected' || end === 'lost');
    if (of.length === 0)
      return isAbout
        ? [{ ...none('remedies', 'no remedies lost', [remedy(isLost ? SUITS : EVERY, ['corrected'])], 'claim-remedies'), doubt: ANY_CASE }]
        : [];
    const columns = [...new Set(ends.map((end) => (end === 'lost' ? 'corrected' : end)))];
    const found = none('remedies', `no remedies ${columns.join(' or ')}`, [remedy(isLost ? SUITS : of, columns)], 'claim-remedies');
    // 未有确认违法情形: of one kind of 纠正 only.
    return [looseIf(tokens.some(isOneKind) && !tokens.some(isEveryKind), found)];
  }
  if (groups.length > 0) found.push(none('remedies', 'no remedies', [remedy(groups)]));
  const isAsked = has('request') || (has('application') && (context.topic === 'requests' || context.topic === null));
  // 未发生因政府信息公开申请引起的行政复议: the request is the cause there.
  const isCause = isCaused && groups.length > 0 && !frame.roles.has('and');
  const columns = named(tokens);
  if (
    isAsked &&
    !isCause &&
    !(groups.length > 0 && (causeFirst(tokens) || modifies(tokens) || deniesBehind(tokens))) &&
    !has('foreign') &&
    // 没有因申请公开产生的信息处理费.
    !has('disclosureFee') &&
    !frame.acts.some((act) => act === 'answer' || act === 'charge' || act === 'publish') &&
    (frame.acts.every((act) => RECEIPT.has(act)) || frame.acts.length === 0)
  )
    found.unshift(
      none('requests', 'no requests received', [
        flow(['newlyReceived'], columns.length > 0 && columns.length < Object.keys(COLUMNS).length ? columns : ['total']),
      ]),
    );
  return [...found, ...nonesOfDisclosure(tokens, frame, context, groups.length > 0)];
}

/** 行政复议中，维持7件，无纠正；行政诉讼中，…: the cases that the stretch speaks of, else the sentence, else what is in front of it. */
function groupsSpoken(context: Context): readonly Group[] {
  const { sentence, groups } = context;
  const heard = context.heard();
  const stretch = heard.slice(heard.findLastIndex((token) => token.kind === 'mark' && '；;'.includes(token.mark)) + 1);
  const inStretch = groupsNamed(gather(stretch, []).things);
  if (inStretch.length > 0) return inStretch;
  const spoken = [...new Set(sentence.flatMap((one) => groupsNamed(one.frame.things)))];
  return spoken.length > 0 ? spoken : groups;
}

/** Applicants named as the form does; 公民 alone stands for anybody, 法人申请 for no citizen's. */
function named(tokens: readonly Token[]): string[] {
  const all = tokens.flatMap((token) =>
    token.kind === 'word' && token.sense.startsWith('column:') ? token.sense.slice(7).split('+') : [],
  );
  // 个人、法人或者其他组织: whoever applies.
  if (new Set(all).size >= Object.keys(COLUMNS).length) return [];
  const isOfCitizens = all.includes('naturalPerson');
  return tokens.flatMap((token, at) =>
    token.kind === 'word' &&
    token.sense.startsWith('column:') &&
    (token.end - token.start > 2 || (!isOfCitizens && isAsked(tokens[at + 1])))
      ? token.sense.slice(7).split('+')
      : [],
  );
}

const isAsked = (token: Token | undefined) =>
  token?.kind === 'word' && (token.sense === 'thing:request' || token.sense === 'thing:application');

const isApplication = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'thing:application';

/** 未收到申请公开信件: what came in would be the letter. */
function endsInLetter(tokens: readonly Token[]): boolean {
  const [asked, last] = tokens.slice(-2);
  return last?.kind === 'word' && last.sense === 'channel' && isAsked(asked);
}

/** 未收到书面申请, where others may have come another way. */
function isWritten(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => token.kind === 'word' && token.sense === 'role:duly' && token.end - token.start === 2 && isApplication(tokens[at + 1]),
  );
}

/** 因政府信息公开申请 … 行政复议: what is behind the cause is what did not happen. */
function causeFirst(tokens: readonly Token[]): boolean {
  const because = tokens.findIndex((token) => token.kind === 'word' && token.sense === 'role:because');
  const asked = tokens.findIndex(
    (token) => token.kind === 'word' && (token.sense === 'thing:request' || token.sense === 'thing:application'),
  );
  return because >= 0 && asked > because;
}

/** 受理的申请未被提起行政复议: they came in. */
function deniesBehind(tokens: readonly Token[]): boolean {
  const at = (pattern: RegExp) => tokens.findIndex((token) => token.kind === 'word' && pattern.test(token.sense));
  const came = at(/^act:(?:receive|accept|handle)$/);
  return came >= 0 && at(/^role:none$/) > came;
}

/** 依申请公开行政复议: the request is what the review is about. */
function modifies(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens.slice(at + 1).find((one) => one.kind !== 'word' || one.sense !== 'filler');
    return (
      token.kind === 'word' &&
      token.sense === 'thing:request' &&
      next?.kind === 'word' &&
      (next.sense === 'act:cause' || GROUPS[next.sense.slice(6) as Thing] !== undefined)
    );
  });
}

/** 确认违法, 确认无效: what 纠正 is in one case. */
const isOneKind = (token: Token) => token.kind === 'word' && token.sense === 'case:corrected' && token.end - token.start > 3;

/** 撤销、变更或者确认违法: all that 纠正 may be. */
const isEveryKind = (token: Token) => token.kind === 'word' && token.sense === 'case:corrected' && token.end - token.start < 3;

function noCarry(frame: Frame, context: Context): Understood[] {
  const isIn = frame.acts.includes('carryIn') || frame.times.includes('last');
  const isOut = frame.acts.includes('carryOut') || frame.times.includes('next');
  const of: Flow[][] =
    isIn && !isOut
      ? [['carriedIn']]
      : isOut && !isIn
        ? [['carriedOut']]
        : isIn
          ? [['carriedIn', 'carriedOut']]
          : [['carriedIn'], ['carriedOut']];
  const meanings = deniedApplicants(frame, context).flatMap((columns) => of.map((rows) => flow(rows, columns)));
  return [none('requests', 'nothing carried over', meanings, 'claim-requests-received')];
}

/** 败诉 is said of lawsuits alone. */
const ANY_CASE = { zh: '文中未写明是哪类案件', en: 'the text does not say which cases' };
const RECEIPT = new Set(['receive', 'accept', 'new', 'handle', 'cause', 'carry', 'newlyPublic']);
