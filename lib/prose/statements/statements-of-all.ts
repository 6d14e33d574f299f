import type { Clause } from '../discourse/discourse';
import type { Context, Told } from '../frames/context';
import { type Frame, gather, hears, senses } from '../frames/frame';
import { none, type Understood } from '../meanings/meaning';
import { COLUMNS, flow, kindsOf, outcome, RESULT_GROUPS } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { amountOf } from '../understand/cells';
import { allEnded, endOfAll } from './all-ended';
import { allFinished, columnsAlone, isOfAll } from './all-finished';
import { allOfOneGround } from './all-of-one-ground';
import { allOfOneSuit } from './all-of-one-suit';

/**
 * What is said of all: of the number in front of it in the same sentence, else of nothing that the tables hold. `ended`: where the clause
 * ends in front that told how cases ended. `says`: the clause as printed. `front`: the words in front of it.
 */
export function alls(
  tokens: readonly Token[],
  frame: Frame,
  context: Context,
  told: readonly Told[],
  clause: Clause,
  ended: number,
  says: string,
  front: readonly Token[],
): Understood[] {
  const start = tokens[0]?.start ?? 0;
  const until = tokens.at(-1)?.end ?? 0;
  const before = told.filter((one) => one.figure.count.end <= until && !isOfAnother(one));
  // 所有申请均已办结, in a sentence of its own: of those that the paragraph speaks of.
  const namesRequests = frame.things.includes('request') || (frame.things.includes('application') && before.at(-1)?.topic === 'requests');
  const last = before.findLast((one) => one.figure.sentence === clause.sentence) ?? (namesRequests ? undefined : before.at(-1));
  const own = told.find((one) => one.figure.count.start >= start && one.figure.count.end <= until);
  const of = own ?? (frame.acts.includes('answer') ? dividedUpTo(last, before, context) : undefined) ?? last;
  if (frame.roles.has('plan') || frame.roles.has('others') || context.whose !== 'own') return [];
  const end = endOfAll(gather(saidOfAll(tokens), []));
  if (end) return allEnded(end, frame, context, before, clause, ended);
  if (frame.unknown.length > 0 || frame.isPart !== null) return [];
  const ofOneSuit = allOfOneSuit(frame, context, of);
  if (ofOneSuit) return [ofOneSuit];
  const ofOne = allOfOneGround(frame, context.report, of);
  if (ofOne) return [ofOne];
  if (of && (!isOfRequests(of) || of.understood?.role !== 'whole' || of.understood.meanings.length === 0)) return [];
  // 本街道收到的申请，全部为自然人提出: named in the clause in front.
  const isNamedInFront = before.length === 0 && frame.columns.length > 0 && hears(front, 'thing:request');
  const namesApplicants = isNamedInFront || (context.topic === 'requests' && frame.columns.length > 0 && frame.bodies.length > 0);
  // 所有申请均已办结, where no number stands in front.
  const namesAll = before.length === 0 && context.topic === 'requests' && frame.things.includes('application') && frame.rows.length === 0;
  if (!of && !namesRequests && !namesApplicants && !namesAll) return [];
  if (frame.columns.length > 0 && frame.rows.length > 0) {
    // 网上提交的、第四季度的企业申请: some of them.
    if (areSome(tokens)) return [];
    return areNamedFirst(tokens) ? allOfOneOutcome(frame, context, undefined, kindsOf(frame.columns)) : rowsByOneKind(frame, context);
  }
  if (frame.columns.length > 0) return allByOneKind(frame, of, namesApplicants);
  if (frame.rows.some((row) => row.startsWith('~'))) return [];
  if (frame.rows.length > 0) return restOfOneOutcome(frame, context, before, clause) ?? allOfOneOutcome(frame, context, of);
  return allFinished(frame, context, told, of, namesRequests || namesAll, says);
}

/** 收到13件，其中网上9件、信函4件，全部办结: the number that those in front add up to, unless as many were answered. */
function dividedUpTo(last: Told | undefined, before: readonly Told[], { report }: Context): Told | undefined {
  const answered = amountOf(report, flow(['resultTotal'])).value;
  let at = last ? before.lastIndexOf(last) : -1;
  for (let sum = 0; at >= 0; at--) {
    const one = before[at];
    const { value } = one?.figure.count.numeral ?? { value: 0 };
    if (one?.figure.sentence !== last?.figure.sentence) return undefined;
    if (one?.understood?.role === 'whole' && one.understood.meanings.length > 0)
      return value === sum && value !== answered ? one : undefined;
    sum += value;
  }
  return undefined;
}

/** 被纠正的2件均因答复超期: what stands in front of the number tells which they are, and not how all ended. */
function saidOfAll(tokens: readonly Token[]): readonly Token[] {
  const all = tokens.findIndex((token) => token.kind === 'word' && token.sense === 'role:all');
  return all > 0 && tokens.slice(0, all).some((token) => token.kind === 'count') ? tokens.slice(all) : tokens;
}

/** 自然人申请均予以公开: of those applicants; 予以公开的均为自然人 says who they were. */
const areNamedFirst = (tokens: readonly Token[]) => {
  const at = (start: string) => tokens.findIndex((token) => token.kind === 'word' && token.sense.startsWith(start));
  return at('column:') < at('role:all');
};

/** 企业申请可以公开的均予以公开, 网上提交的企业申请均…: of some of them. */
const areSome = (tokens: readonly Token[]) => {
  const said = senses(tokens);
  const front = said.slice(0, said.indexOf('role:all'));
  const isRowFirst = front.some((sense) => sense.startsWith('row:')) && front.some((sense) => sense.startsWith('column:'));
  return isRowFirst || front.some((sense) => SETS_APART.test(sense));
};

const SETS_APART = /^(?:act:publish|channel|subject|time:part|role:duly)/;

/** 收到13件，比上年增加2件，均为自然人: neither a share nor a difference is what all are of. */
const isOfAnother = ({ figure, frame }: Told) =>
  figure.count.unit === '%' || (frame.roles.has('difference') && frame.roles.has('compared'));

const isOfRequests = ({ topic, understood }: Told) => topic === 'requests' || understood?.family === 'requests';

/** 均为自然人: no other kind of applicant stands in the table. */
function allByOneKind({ columns, acts }: Frame, of: Told | undefined, namesApplicants: boolean): Understood[] {
  // 均转至相关单位办理: who goes on with them applied for none.
  if (!acts.every((act) => act === 'receive' || act === 'accept')) return [];
  if (!of && !namesApplicants) return [];
  const named = new Set(kindsOf(columns));
  const rest = Object.keys(COLUMNS).filter((column) => !named.has(column));
  if (of && !of.understood?.subject.startsWith('requests received')) return ofOneKind(of, rest);
  const fresh = flow(['newlyReceived'], rest);
  const meanings = of?.frame.acts.includes('new') ? [fresh] : [fresh, flow(['newlyReceived', 'carriedIn'], rest)];
  return [none('requests', 'all by one kind of applicant', meanings, 'claim-requests-received')];
}

/** 不予公开的均为自然人申请: no other kind stands in those rows. */
function rowsByOneKind({ rows, columns }: Frame, { report }: Context): Understood[] {
  const named = new Set(kindsOf(columns));
  const rest = Object.keys(COLUMNS).filter((column) => !named.has(column));
  const meaning = rest.length > 0 && rows.every((row) => !/[~|]/.test(row)) ? outcome(report, rows, rest) : null;
  return meaning ? [none('outcomes', 'all by one kind of applicant', [meaning], 'claim-outcomes')] : [];
}

/** 予以公开68件，均为自然人申请; 结转下年度11件，申请人均为自然人: no other kind stands in the row that the number in front was told of. */
function ofOneKind({ understood }: Told, rest: readonly string[]): Understood[] {
  if (!understood || understood.loose || understood.doubt) return [];
  const meanings = understood.meanings.filter(({ cells, minus }) => !minus && cells.every((cell) => cell.endsWith(TOTAL)));
  const held = meanings.map(({ cells, name }) => ({
    name,
    cells: cells.flatMap((cell) => rest.map((column) => `${cell.slice(0, -TOTAL.length)}.${column}`)),
  }));
  const isWhole = meanings.length > 0 && meanings.length === understood.meanings.length;
  return isWhole ? [none('outcomes', 'all by one kind of applicant', held, 'claim-outcomes')] : [];
}

/** 均予以公开, 均因不掌握而无法提供: no other group of results holds any. */
function allOfOneOutcome(
  { rows, roles }: Frame,
  context: Context,
  of: Told | undefined,
  named: readonly string[] | null = null,
): Understood[] {
  // 其余均予以公开, 除1件外均予以公开: of some.
  if (roles.has('rest') || roles.has('except') || hears(context.heard(), 'role:except')) return [];
  const rest = RESULT_GROUPS.filter((row) => !rows.some((one) => one.split('|').some((it) => it === row || it.startsWith(`${row}.`))));
  const columns = named ?? (of ? columnsAlone(of, context.report) : null);
  const meaning = outcome(context.report, rest, columns ?? undefined);
  const groups = new Set(rows.map((row) => row.split(/[.|]/)[0]));
  return meaning && (!of || columns || isOfAll(of)) && groups.size === 1 ? [none('outcomes', 'all of one outcome', [meaning])] : [];
}

/** 收到17件，除2件因不掌握无法提供外，其余均予以公开: no group of results but theirs, and those of the ones taken out, holds any. Null: said otherwise. */
function restOfOneOutcome({ rows, roles }: Frame, context: Context, before: readonly Told[], { sentence }: Clause): Understood[] | null {
  if (!roles.has('rest') || roles.has('except') || !hears(context.heard(), 'role:except')) return null;
  const [whole, ...excepted] = before.filter(({ figure }) => figure.sentence === sentence);
  const isNamed = (one: Told) =>
    one.understood?.role === 'whole' &&
    (one.understood.subject === 'requests carried out' || (one.understood.family === 'outcomes' && one.frame.rows.length > 0));
  if (!whole || !isOfAll(whole) || whole.understood?.role !== 'whole' || excepted.length === 0 || !excepted.every(isNamed)) return null;
  const named = [...rows, ...excepted.flatMap(({ frame }) => frame.rows)].flatMap((row) => row.split('|'));
  // 其余均已公开, in part as well.
  if (named.includes('granted')) named.push('partiallyGranted');
  const rest = RESULT_GROUPS.filter((group) => !named.some((row) => row === group || row.split('.')[0] === group.split('.')[0]));
  const meaning = rest.length > 0 ? outcome(context.report, rest) : null;
  return meaning && [none('outcomes', 'the rest of one outcome', [meaning])];
}

const TOTAL = '.total';
