import type { Clause, Discourse } from '../discourse/discourse';
import type { Told } from '../frames/context';
import { type Frame, gather, hears, senses } from '../frames/frame';
import { DECISIONS } from '../frames/may-state';
import { firm, type Understood } from '../meanings/meaning';
import { groupsNamed } from '../meanings/remedies';
import { namesEveryWay } from '../phrases/ways-in';
import type { Token } from '../tokens/tokens';
import { isNotOne } from '../understand/set-aside';
import { alls } from './statements-of-all';
import { nones } from './statements-of-none';

/** A plain statement without a number of its own: its cells are zero. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly understood: Understood;
}

/** 未收到申请, 无行政诉讼; 均已答复, 均为自然人, 均获维持: what is said of none and of all. */
export function readStatements({ told, clauses, tokens: all }: Discourse, text: string): Statement[] {
  if (clauses.length === 0) return [];
  const found = clauses.flatMap(denialsIn).flatMap((clause) => {
    const { tokens, context } = clause;
    if (
      tokens.some(
        (token, at) =>
          token.kind === 'count' &&
          token.numeral.value !== 0 &&
          !isLead(tokens, token) &&
          !(token.kind === 'count' && isNotOne({ before: tokens.slice(0, at), count: token })),
      )
    )
      return [];
    const saysNone = isNone(tokens) || isNought(tokens);
    if (!saysNone && !hears(tokens, 'role:all') && !saysEnd(tokens)) return [];
    const frame = gather(tokens, []);
    const [first, last] = [tokens[0], tokens.at(-1)];
    const printed = text.slice(first?.start, last?.end);
    // 不存在的信息、不予公开的信息均予以说明 denies nothing.
    const describes = frame.roles.has('all') && frame.rows.length > 0 && tokens.some(isMissing) && !frame.roles.has('none');
    const meanings = describes
      ? []
      : saysNone
        ? deniesBeing(tokens, text)
          ? []
          : nones(tokens, frame, context)
        : frame.roles.has('all') || (saysEnd(tokens) && clause.endedBy !== '(' && endsWhole(told, clause) && !isGloss(clause.at, all))
          ? alls(
              tokens,
              withFront(frame, clause, all),
              context,
              told,
              clause,
              endedBefore(clauses, clause),
              printed,
              all.slice(Math.max(0, clause.at - IN_FRONT), clause.at),
            )
          : [];
    return first && last ? meanings.map((understood) => ({ start: first.start, end: last.end, understood, clause })) : [];
  });
  return found.map(({ clause, ...statement }, at) => {
    if (!isOfOneWay(statement, clause)) return statement;
    const beside = found.filter((other) => other.clause.sentence === clause.sentence && isOfOneWay(other, other.clause));
    // The last of them says it of all.
    const isDenied = beside.at(-1) === found[at] && namesEveryWay(beside.map(({ start, end }) => text.slice(start, end)).join());
    return isDenied && !told.some((one) => came(one, clause)) ? { ...statement, understood: firm(statement.understood) } : statement;
  });
}

/** 以上均不属政府信息公开申请: what they are not is said, not that there are none. */
const deniesBeing = (tokens: readonly Token[], text: string) =>
  tokens.some((token) => token.kind === 'word' && token.sense === 'role:none' && BEING.test(text[token.end] ?? ''));
const BEING = /[属是系]/;

/** 未收到网上申请, 未收到书面和网上申请: loose for nothing but the way in. */
function isOfOneWay({ understood }: Statement, { tokens, context }: Clause): boolean {
  const { unknown, isPart, roles } = gather(tokens, []);
  return (
    understood.loose === true &&
    understood.subject === 'no requests received' &&
    unknown.length === 0 &&
    isPart === null &&
    !roles.has('except') &&
    context.whose === 'own' &&
    !context.isOtherTime
  );
}

/** Some of them came in all the same, as the sentence goes on to say, or another. */
const came = ({ figure: { sentence, count }, frame: { things } }: Told, clause: Clause) =>
  count.numeral.value > 0 && (sentence === clause.sentence || things.some((thing) => thing === 'request' || thing === 'application'));

/** 诉讼（复议后起诉）在审: whose end it is stands in front of the bracket, and in it. */
function withFront(frame: Frame, { at, tokens }: Clause, all: readonly Token[]): Frame {
  if (!isMarkOf(all[at - 1], ')') || frame.cases.length === 0 || groupsNamed(frame.things).length > 0) return frame;
  const open = all.findLastIndex((token, nth) => nth < at && isMarkOf(token, '('));
  const from = all.findLastIndex((token, nth) => nth < open && token.kind !== 'word') + 1;
  const front = all.slice(from, at);
  return front.some((token) => token.kind === 'count') ? frame : gather([...front.filter((token) => token.kind === 'word'), ...tokens], []);
}

/** So many words may the clause in front have. */
const IN_FRONT = 16;

const isMarkOf = (token: Token | undefined, mark: string) => token?.kind === 'mark' && token.mark === mark;

/** 行政复议1件，目前尚未审结; 行政复议1件，复议决定维持: nothing but how it ended. */
function saysEnd(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.some((token) => token.kind === 'word' && token.sense.startsWith('case:')) &&
    tokens.every((token) => token.kind === 'word' && (tokens.some(isDecision) ? DECIDED : ENDED).test(token.sense))
  );
}

/** 被纠正（败诉）分别为1件、0件: what the word in front of the bracket is called otherwise. */
function isGloss(at: number, all: readonly Token[]): boolean {
  const [word, bracket] = [all[at - 2], all[at - 1]];
  return bracket?.kind === 'mark' && bracket.mark === '(' && word?.kind === 'word' && word.sense.startsWith('case:');
}

const ENDED = /^case:|^filler$|^time:this$|^role:be$/;
const DECIDED = /^case:|^filler$|^time:this$|^role:(?:be|court)$|^thing:(?:review|litigation|decisions)$/;
const isDecision = (token: Token) => token.kind === 'word' && (token.sense === 'thing:decisions' || token.sense === 'role:court');

/** Where the last clause in front ends, in the same stretch, that told how cases ended; -1: none did. */
function endedBefore(clauses: readonly Clause[], clause: Clause): number {
  const front = clauses.slice(0, clauses.indexOf(clause));
  const last = front.findLast(
    ({ stretch, tokens }) => stretch === clause.stretch && senses(tokens).some((sense) => sense.startsWith('case:')),
  );
  return last?.tokens.at(-1)?.end ?? -1;
}

/** The case told last is a whole, and nothing said yet how it ended; who decided (复议决定维持) is named of one alone. */
function endsWhole(told: readonly Told[], clause: Clause): boolean {
  const start = clause.tokens[0]?.start ?? 0;
  const last = told.findLast((one) => one.figure.count.end <= start);
  return (
    last?.figure.stretch === clause.stretch &&
    last.understood?.family === 'remedies' &&
    last.frame.cases.length === 0 &&
    (last.figure.count.numeral.value === 1 || !clause.tokens.some(isDecision)) &&
    !last.frame.roles.has('among')
  );
}

/** 13件均已答复: the number in front is what all of it is said of. */
function isLead(tokens: readonly Token[], count: Token): boolean {
  const all = tokens.findIndex((token) => token.kind === 'word' && token.sense === 'role:all');
  return all >= 0 && tokens.indexOf(count) < all;
}

/** 未制定规范性文件、没有作出行政处罚: each denial is a statement of its own. */
function denialsIn(clause: Clause): Clause[] {
  const { tokens } = clause;
  const starts = tokens.flatMap((token, at) => (token.kind === 'mark' && token.mark === '、' && isDenial(tokens, at + 1) ? [at + 1] : []));
  if (starts.length === 0 || tokens.some((token) => token.kind === 'count')) return [clause];
  const pieces = [0, ...starts].map((from, i) => ({ from, piece: tokens.slice(from, (starts[i] ?? tokens.length + 1) - 1) }));
  return pieces.every(({ piece }) => piece.some(isTelling))
    ? pieces.map(({ from, piece }) => ({ ...clause, at: clause.at + from, tokens: piece }))
    : [clause];
}

/** Some act is denied here: what is only named (无复议、无诉讼) is told of all at once. */
function isDenial(tokens: readonly Token[], at: number): boolean {
  const [none, next] = tokens.slice(at).filter((token) => token.kind !== 'word' || token.sense !== 'filler');
  return none?.kind === 'word' && none.sense === 'role:none' && next?.kind === 'word' && next.sense.startsWith('act:');
}

const isTelling = (token: Token) => token.kind === 'word' && token.sense.startsWith('thing:');

/** 规章、规范性文件、行政许可均为0. */
function isNought(tokens: readonly Token[]): boolean {
  const counts = tokens.filter((token) => token.kind === 'count');
  const [only] = counts;
  return (
    counts.length === 1 &&
    only?.kind === 'count' &&
    only.numeral.value === 0 &&
    tokens.slice(0, tokens.indexOf(only)).some((token) => token.kind === 'word' && token.sense === 'role:all')
  );
}

/** One negation; two of them (不存在未答复的申请) deny nothing that is counted. */
function isNone(tokens: readonly Token[]): boolean {
  const negations = tokens.filter(
    (token) => token.kind === 'word' && (token.sense === 'role:none' || token.sense === 'act:unfinished' || isMissing(token)),
  );
  const isListed = negations.every((token) => {
    const next = tokens.slice(tokens.indexOf(token) + 1).find((one) => one.kind !== 'word' || one.sense !== 'filler');
    return next?.kind === 'word' && next.sense.startsWith('thing:');
  });
  return (
    (negations.length === 1 || (negations.length > 1 && isListed)) &&
    negations[0]?.kind === 'word' &&
    (negations[0].sense !== 'act:unfinished' || deniesDecisions(tokens, negations[0])) &&
    !(isMissing(negations[0]) && isOfRequested(tokens, negations[0]))
  );
}

/** 全年未办理行政许可事项: none was decided on; 部分企业未办理行政许可, 未办理行政许可的 speak of others. */
function deniesDecisions(tokens: readonly Token[], undone: Token): boolean {
  const at = tokens.indexOf(undone);
  const front = senses(tokens.slice(0, at));
  const behind = tokens.slice(tokens.findIndex((token, nth) => nth > at && !(token.kind === 'word' && token.sense === 'filler')));
  return (
    DECISIONS.has(senses(behind)[0] ?? 'filler') &&
    front.every((sense) => /^(?:filler|time:this|body:own)/.test(sense)) &&
    senses(behind).at(-1)?.startsWith('thing:') === true &&
    behind.every((token) =>
      token.kind === 'mark' ? token.mark === '、' : token.kind === 'word' && /^(?:thing:|role:and|filler)/.test(token.sense),
    )
  );
}

/** 申请公开的信息不存在: a result of table three. */
function isOfRequested(tokens: readonly Token[], missing: Token): boolean {
  const front = senses(tokens.slice(0, tokens.indexOf(missing)));
  return front.includes('thing:request') && front.includes('thing:information');
}

const isMissing = (token: Token) => token.kind === 'word' && token.sense.startsWith('row:unable.notHeld|');
