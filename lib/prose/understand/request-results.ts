import type { Context } from '../frames/context';
import { tellsEach } from '../frames/each-of-them';
import { type Frame, senses } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { aside, type Meaning, reasons, type Understood } from '../meanings/meaning';
import { flow, outcome, outcomeBut, RESULT_GROUPS } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { applicantsAhead } from './applicants-ahead';
import { isGroundOfPartial } from './grounds-of-partial';
import { heldRows } from './holds-rows';
import { ALL } from './request-meanings';
import { addsPublished, countsPieces, dividesBehind, isAnsweredOtherwise, isOtherBusiness } from './results-in-doubt';

/** Rows of results: 予以公开 and 部分公开 are summed, a ground beside its group may stand for either. */
export function results(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  // `~`: the word may stand for this row.
  // 撤回2件 may stand in any row of 其他处理, or in none: withdrawn in time, it was never handled.
  const isWithdrawn = frame.rows.every((row) => row.startsWith('otherHandling.other|'));
  const isLoose =
    frame.rows.some((row) => row.startsWith('~')) || isWithdrawn || addsPublished(frame) || isOtherBusiness(frame) || countsPieces(context);
  const said = [...new Set(frame.rows.map((row) => row.replace('~', '')))];
  // 逾期不补正、不再处理1件: what became of them is said with why.
  const isWhy = said.some((row) => row.startsWith(UNSUPPLEMENTED));
  const named = isWhy ? said.filter((row) => row !== 'notProcessed') : said;
  // 不予公开的信访举报类申请1件: no more than what such an answer is called.
  const rows =
    named[0] === 'denied' && named.length > 1 && named.slice(1).every((row) => row.startsWith('notProcessed.')) ? named.slice(1) : named;
  // 其他处理177件（其中主动撤销134件）: of the group, in whichever of its rows.
  if (rows.length === 1 && rows[0]?.startsWith('otherHandling.other') && frame.roles.has('among')) {
    const group = results({ ...frame, rows: ['otherHandling'], roles: NO_ROLES }, columns, context);
    return group && { ...group, role: 'part', because: reasons.part };
  }
  if (isGroundOfPartial(rows, context)) return aside('outcomes', `requests: ${rows.join(' and ')}`, reasons.part);
  const groups = new Set(rows.filter((row) => GROUPS.has(row)));
  const grounds = rows.filter((row) => !GROUPS.has(row) && [...groups].some((group) => isOf(row, group)));
  const main = rows.filter((row) => !grounds.includes(row));
  const held = heldRows(main, context);
  const sets = [
    ...(isNamedBefore(frame) ? combine(main.filter((row) => row !== 'notProcessed')) : []),
    ...combine(holdsPartial(main, context) ? [...main, 'partiallyGranted'] : main),
    ...(held.length > 0 ? combine([...main, ...held]) : []),
  ];
  // 因本机关不掌握等原因无法提供: the group; without 等 the ground may be meant.
  if (grounds.length > 0 && !frame.roles.has('etc')) sets.push(...combine(grounds));
  // 申请人撤回等其他处理6件, beside 逾期不补正4件: the last row of the group.
  if (groups.has('otherHandling')) sets.push(['otherHandling.other']);
  if (rows.length === 1 && rows[0] === 'otherHandling') {
    // 不予公开10件，无法提供95件，其他处理42件: whatever is named nowhere beside it.
    if (!saysNotProcessed(context)) sets.push(['notProcessed', 'otherHandling']);
  }
  // 公开11件、部分公开3件，剩余12件未予公开: all that was not given.
  if (frame.roles.has('rest') && rows.join() === 'denied') sets.push(['denied', 'unable', 'notProcessed', 'otherHandling']);
  // 51件得到公开；未予公开的41件中: those that the next words divide.
  if (rows.join() === 'denied' && isDividedBehind(context)) sets.push(['denied', 'unable', 'notProcessed', 'otherHandling']);
  // 不予处理及其他18件.
  if (frame.cases.includes('other') && frame.roles.has('and')) sets.push(...combine([...main, 'otherHandling']));
  // 答复26件中公开14件: no word of the form's, and so perhaps whatever was given, in part too.
  if (isPlainlyPublic(frame, context)) sets.push(['granted', 'partiallyGranted']);
  const ofWhom = columns ? [columns] : [...applicantsAhead(context), ALL];
  const toldApart = groundsInFront(rows, context);
  const meanings = ofWhom.flatMap((of) => {
    const rest = toldApart.length > 0 ? outcomeBut(context.report, rows[0] ?? '', toldApart, of) : null;
    return [...sets.flatMap((ids) => outcome(context.report, ids, of) ?? []), ...(rest ? [rest] : [])];
  });
  const subject = `requests: ${rows.map((row) => row.split('|')[0]).join(' and ')}` as const;
  if (meanings.length === 0) return aside('outcomes', subject, reasons.notInEdition);
  // 第三方权益和过程性信息不予公开的各1件: of each ground.
  const apart = grounds.length > 1 ? rows.filter((row) => !grounds.some((ground) => isOf(ground, row))) : main;
  const each = apart.length > 1 && tellsEach(frame);
  // 不掌握相关信息、不予公开1件: said of both, the group's name may be no more than the answer's.
  // 属于信访、投诉、举报等申请不作为政府信息公开申请处理11件: 等 belongs to the label.
  const isNamedTwice = frame.rows.length > 1 && rows.length === 1;
  // 不予公开、无法提供合计26件: of both groups.
  const areSummed = frame.roles.has('sum') && main.every((row) => GROUPS.has(row));
  const isAnswer = main.includes('denied') && main.some((row) => row.startsWith('unable')) && !areSummed;
  return {
    family: 'outcomes',
    subject,
    meanings: each ? apart.flatMap((row) => outcome(context.report, [row.split('|')[0] ?? row], columns ?? ALL) ?? []) : unique(meanings),
    role: 'whole',
    ...(each ? { each } : {}),
    ...(isWithdrawn ? { isAtMost: true as const } : {}),
    // 其余7件不予公开或无法提供等: other rows may be meant too.
    ...(isLoose ||
    isAnswer ||
    isAnsweredOtherwise(isWhy ? said : rows, context) ||
    dividesBehind(frame, context) ||
    // 以信访事项为由不予处理4件: for a ground of its own, in other words than the form's.
    (frame.roles.has('because') && frame.things.includes('foreign') && main.length === 1 && grounds.length === 0) ||
    frame.roles.has('excluding') ||
    (frame.roles.has('etc') && grounds.length === 0 && !isNamedTwice)
      ? { loose: true, ...(isAnswer && !isLoose ? { within: [flow(['newlyReceived', 'carriedIn']), flow(['resultTotal'])] } : {}) }
      : {}),
    doubt: null,
    because: null,
  };
}

/** 重复申请1件，无法提供3件，不予处理0件: grounds that were told apart before their group is named may be left out of it. */
function groundsInFront(rows: readonly string[], { sentence, index }: Context): readonly string[] {
  const [group] = rows;
  if (group === undefined || rows.length > 1 || !GROUPS.has(group)) return [];
  const inFront = sentence.filter((one) => one.index < index && one.figure.bracketOf === null);
  return inFront
    .flatMap(({ frame }) => frame.rows.flatMap((row) => row.replace('~', '').split(/[|+]/)))
    .filter((row) => row.startsWith(`${group}.`));
}

function isDividedBehind({ sentence, index }: Context): boolean {
  return senses(neighbourAt(sentence, index)?.figure.after ?? []).at(-1) === 'role:within';
}

function saysNotProcessed({ paragraph }: Context): boolean {
  return paragraph.some(({ frame }) => frame.rows.some((row) => row.includes('notProcessed')));
}

function isPlainlyPublic({ rows, words }: Frame, { sentence, index }: Context): boolean {
  // 公开7件（不含区分处理）.
  const bracket = neighbourAt(sentence, index)?.figure.inBracket ?? [];
  return (
    rows.join() === 'granted' && !senses(bracket).includes('role:excluding') && !senses(words).some((sense) => sense.startsWith('row:'))
  );
}

/** 20件撤销: of requests the word means 其他处理. */
export function withdrawn(frame: Frame, context: Context): Understood | null {
  const isEnded =
    frame.cases.some((end) => end === 'corrected' || end === 'ended') &&
    frame.things.every((thing) => thing === 'request' || thing === 'application') &&
    frame.acts.length === 0;
  return isEnded ? results({ ...frame, rows: ['otherHandling.other|otherHandling'], cases: [], things: [] }, null, context) : null;
}

/** 不掌握2件，其他1件: behind rows of results the row 其他, where it agrees. */
export function otherRow(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const isOther = frame.cases.includes('other') && frame.things.length + frame.acts.length + frame.channels === 0 && frame.isPart === null;
  if (!isOther || columns || !context.sentence.some((one) => one.index < context.index && one.frame.rows.length > 0)) return null;
  return results({ ...frame, rows: ['~otherHandling.other|otherHandling'], cases: [] }, null, context);
}

/** 同意公开21件（含部分公开4件）, 公开21件（全部公开17件、部分公开4件）: the bracket says that the row below is in it. */
function holdsPartial(rows: readonly string[], { sentence, index }: Context): boolean {
  const inBracket = sentence.filter(({ figure }) => figure.bracketOf === index);
  return (
    rows.length === 1 &&
    rows[0] === 'granted' &&
    inBracket.some(({ frame }) => frame.rows.includes('partiallyGranted')) &&
    inBracket.some(({ frame }) => frame.roles.has('including') || frame.rows.includes('granted') || frame.acts.includes('publish'))
  );
}

/** 逾期未缴费不作处理: the ground right in front says of which row the generic word is meant. */
function isNamedBefore({ words }: Frame): boolean {
  const said = senses(words).filter((sense) => sense !== 'filler' && sense !== 'role:because');
  return said.some((sense, at) => sense === 'row:notProcessed' && /^row:\w+\./.test(said[at - 1] ?? '') && !words.some(parts));
}

const isOf = (ground: string, group: string) => ground.split('|').some((one) => one.startsWith(`${group}.`));

const parts = (token: Token) => token.kind === 'mark';

/** Every choice of one alternative for each row. */
function combine(rows: readonly string[]): string[][] {
  return rows.reduce<string[][]>((sets, row) => sets.flatMap((set) => row.split('|').map((one) => [...set, ...one.split('+')])), [[]]);
}

function unique(meanings: readonly Meaning[]): Meaning[] {
  const seen = new Set<string>();
  return meanings.filter((one) => {
    const key = one.cells.join();
    return !seen.has(key) && seen.add(key);
  });
}

const NO_ROLES: ReadonlySet<never> = new Set();
const UNSUPPLEMENTED = 'otherHandling.noSupplement';
const GROUPS = new Set(RESULT_GROUPS);
