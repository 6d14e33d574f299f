import type { Context } from './context';
import type { Frame } from './frame';
import { aside, type Meaning, reasons, type Understood } from './meanings/meaning';
import { COLUMNS, type Flow, flow, outcome } from './meanings/requests';
import { CASE_UNITS } from './units';

const ALL = ['total'];

/** What a number counts in table three: rows, flows, applicants. Null: none of them. */
export function understandRequests(plain: Frame, unit: string | null, context: Context): Understood | null {
  if (context.topic !== 'requests' || !CASE_UNITS.has(unit)) return null;
  const frame = withEnds(plain);
  // 收到群众来信、依申请公开等26件: more than requests.
  if (frame.roles.has('etc') && frame.rows.length === 0 && takesForeign(frame)) return aside('requests', 'requests', reasons.notCounted);
  const columns = columnsOf(frame) ?? otherApplicants(frame, context);
  const found =
    carry(frame, columns, context) ??
    (frame.rows.length > 0 ? results(frame, columns, context) : (withdrawn(frame, context) ?? otherRow(frame, columns, context))) ??
    flows(frame, columns, context);
  if (found && hasMoreBeside(context)) return { ...found, role: 'part', because: reasons.part };
  if (found) return columns && (isOfCitizens(frame) || isOfSeveral(frame, columns)) ? ofAnybody(found, flows(frame, null, context)) : found;
  if (columns) return applicants(columns, context);
  return bare(frame, context);
}

/** 答复9件（另有3件撤回）: the bracket tells of others that are not in the number. */
function hasMoreBeside({ sentence, index }: Context): boolean {
  return sentence.some(
    ({ figure, frame }) =>
      figure.bracketOf === index &&
      frame.roles.has('rest') &&
      frame.rows.length + frame.cases.length > 0 &&
      !isCarriedIn(frame) &&
      !isCarriedOut(frame),
  );
}

/** 申请47件，已结案46件，未结案1件: the words of cases, said of requests. */
function withEnds(frame: Frame): Frame {
  if (frame.acts.length + frame.rows.length > 0 || frame.cases.length !== 1) return frame;
  const act = frame.cases[0] === 'closed' ? 'answer' : frame.cases[0] === 'pending' ? 'unfinished' : null;
  return act ? { ...frame, acts: [act], cases: [] } : frame;
}

/** 通过热线等渠道收到 names a channel: only what stands behind the act came in. */
function takesForeign({ words }: Frame): boolean {
  const act = words.findLastIndex((token) => token.kind === 'word' && (token.sense === 'act:receive' || token.sense === 'act:accept'));
  return words.some((token, at) => at > act && token.kind === 'word' && token.sense === 'thing:foreign');
}

/** Applicant columns named; all six, or one and its opposite, are the total. */
function columnsOf(frame: Frame): readonly string[] | null {
  if (frame.columns.length === 0) return null;
  const named = new Set(frame.columns.flatMap((one) => one.split('+')));
  return named.size >= Object.keys(COLUMNS).length ? ALL : [...named];
}

/** 受理公民依申请公开7件: natural persons, or whoever applied. */
function isOfCitizens({ words }: Frame): boolean {
  return words.some((token, at) => {
    const [before, behind] = [words.slice(0, at), words[at + 1]];
    return (
      token.kind === 'word' &&
      token.sense === 'column:naturalPerson' &&
      token.end - token.start === 2 &&
      behind?.kind === 'word' &&
      (behind.sense === 'thing:request' || behind.sense === 'thing:application') &&
      before.some((one) => one.kind === 'word' && (one.sense === 'act:receive' || one.sense === 'act:accept'))
    );
  });
}

/** 受理自然人、商业企业提出的申请9件: of those two, or of whoever applied. */
function isOfSeveral({ acts, words }: Frame, columns: readonly string[]): boolean {
  const at = (pattern: RegExp) => words.findLastIndex((token) => token.kind === 'word' && pattern.test(token.sense));
  return (
    columns.length > 1 &&
    acts.some((act) => act === 'receive' || act === 'accept') &&
    at(/^thing:(?:request|application)$/) > at(/^column:/)
  );
}

function ofAnybody(found: Understood, all: Understood | null): Understood {
  return { ...found, meanings: [...found.meanings, ...(all?.meanings ?? [])] };
}

/** 自然人申请50件，其他申请5件: the last column, where others of them are told beside it. */
function otherApplicants(frame: Frame, context: Context): readonly string[] | null {
  if (!frame.cases.includes('other') || frame.rows.length > 0 || frame.acts.some((act) => act !== 'receive')) return null;
  return context.sentence.some((one) => one.frame.columns.length > 0) ? ['otherOrg'] : null;
}

function carry(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const has = (time: string) => frame.times.some((one) => one === time);
  const carries = frame.acts.includes('carry');
  const to = (row: Flow, doubt = false) =>
    whole(
      row === 'carriedIn' ? 'requests carried in' : 'requests carried out',
      [flow([row], columns ?? ALL)],
      doubt ? { zh: '在办数的统计时点可能不同', en: 'the count may have been taken on another day' } : null,
    );
  if (frame.acts.includes('carryIn')) return to('carriedIn');
  if (frame.acts.includes('carryOut')) return to('carriedOut');
  const isFresh = frame.acts.some((act) => act === 'receive' || act === 'new' || act === 'accept');
  if (carries && (has('last') || has('other')) && !has('next')) return to('carriedIn');
  if (
    (carries || frame.acts.includes('continue') || frame.acts.includes('answer') || frame.acts.includes('handle')) &&
    has('next') &&
    !has('last') &&
    !isFresh
  )
    return to('carriedOut');
  if (carries && has('next'))
    return {
      ...whole('requests carried over', [flow(['carriedIn']), flow(['carriedOut']), flow(['carriedIn', 'carriedOut'])]),
      rule: CLAIM,
    };
  if (frame.acts.includes('unfinished') && frame.rows.length === 0) return has('last') ? to('carriedIn') : to('carriedOut', true);
  if (has('last') && frame.acts.some((act) => act === 'unfinished')) return to('carriedIn');
  if (carries && !isFresh) {
    const toldIn = context.told.some(({ understood }) => understood?.subject === 'requests carried in');
    return whole(
      'requests carried over',
      toldIn ? [flow(['carriedOut'], columns ?? ALL)] : [flow(['carriedIn'], columns ?? ALL), flow(['carriedOut'], columns ?? ALL)],
    );
  }
  if (frame.acts.includes('continue') && frame.rows.length === 0 && frame.acts.length === 1) return { ...to('carriedOut'), loose: true };
  return null;
}

/** Rows of results: 予以公开 and 部分公开 are summed, a ground beside its group may stand for either. */
function results(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  // `~`: the word may stand for this row.
  const isLoose = frame.rows.some((row) => row.startsWith('~'));
  const rows = [...new Set(frame.rows.map((row) => row.replace('~', '')))];
  const groups = new Set(rows.filter((row) => GROUPS.has(row)));
  const grounds = rows.filter(
    (row) => !GROUPS.has(row) && [...groups].some((group) => row.split('|').some((one) => one.startsWith(`${group}.`))),
  );
  const main = rows.filter((row) => !grounds.includes(row));
  const sets = combine(holdsPartial(main, context) ? [...main, 'partiallyGranted'] : main);
  // 因本机关不掌握等原因无法提供: the group; without 等 the ground may be meant.
  if (grounds.length > 0 && !frame.roles.has('etc')) sets.push(...combine(grounds));
  if (rows.length === 1 && rows[0] === 'otherHandling') sets.push(['otherHandling.other']);
  const meanings = sets.flatMap((ids) => outcome(context.report, ids, columns ?? ALL) ?? []);
  const subject = `requests: ${rows.map((row) => row.split('|')[0]).join(' and ')}`;
  if (meanings.length === 0) return aside('outcomes', subject, reasons.notInEdition);
  const each = frame.roles.has('each') && main.length > 1;
  // 不掌握相关信息、不予公开1件: said of both, the group's name may be no more than the answer's.
  const isAnswer = main.includes('denied') && main.some((row) => row.startsWith('unable'));
  return {
    family: 'outcomes',
    subject,
    meanings: each ? main.flatMap((row) => outcome(context.report, [row.split('|')[0] ?? row], columns ?? ALL) ?? []) : unique(meanings),
    role: 'whole',
    ...(each ? { each } : {}),
    // 其余7件不予公开或无法提供等: other rows may be meant too.
    ...(isLoose || isAnswer || frame.roles.has('excluding') || (frame.roles.has('etc') && grounds.length === 0) ? { loose: true } : {}),
    doubt: null,
    because: null,
  };
}

/** 20件撤销: of requests the word means 其他处理. */
function withdrawn(frame: Frame, context: Context): Understood | null {
  const isEnded = frame.cases.some((end) => end === 'corrected' || end === 'ended') && frame.things.length === 0 && frame.acts.length === 0;
  return isEnded ? results({ ...frame, rows: ['otherHandling.other|otherHandling'], cases: [] }, null, context) : null;
}

/** 不掌握2件，其他1件: behind rows of results the row 其他, where it agrees. */
function otherRow(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const isOther = frame.cases.includes('other') && frame.things.length + frame.acts.length + frame.channels === 0 && frame.isPart === null;
  if (!isOther || columns || !context.sentence.some((one) => one.index < context.index && one.frame.rows.length > 0)) return null;
  return results({ ...frame, rows: ['~otherHandling.other|otherHandling'], cases: [] }, null, context);
}

/** 同意公开21件（含部分公开4件）: the bracket says that the row below is in it. */
function holdsPartial(rows: readonly string[], { sentence, index }: Context): boolean {
  return (
    rows.length === 1 &&
    rows[0] === 'granted' &&
    sentence.some(
      ({ figure, frame }) => figure.bracketOf === index && frame.roles.has('including') && frame.rows.includes('partiallyGranted'),
    )
  );
}

/** Every choice of one alternative for each row. */
function combine(rows: readonly string[]): string[][] {
  return rows.reduce<string[][]>((sets, row) => sets.flatMap((set) => row.split('|').map((one) => [...set, ...one.split('+')])), [[]]);
}

function flows(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const of = columns ?? ALL;
  const { acts } = frame;
  const isReceived = acts.includes('receive') || acts.includes('accept');
  const isAnswered = acts.includes('answer');
  const isHandled = acts.includes('handle');
  const isNamed = frame.things.includes('request') || frame.things.includes('application');
  // 当年新收当年办结: some of the new.
  if (acts.includes('new') && isAnswered) return part('requests answered', [flow(['newlyReceived'], of)], reasons.part);
  if (acts.includes('new')) return whole('requests received', [flow(['newlyReceived'], of)]);
  // 当年受理当年办结12件: some of what came in.
  if (isAnswered && frame.times.filter((time) => time === 'this').length > 1)
    return part('requests answered', answered(of, context), reasons.part);
  if (isReceived && isAnswered) return whole('requests received and answered', [...received(of, context, true), ...answered(of, context)]);
  // 其中2件均已办结 of some; beside what is carried over it is all.
  if (isAnswered && frame.roles.has('among') && !context.sentence.some((one) => isCarriedOut(one.frame)))
    return part('requests answered', answered(of, context), reasons.part);
  // 其中1件不属于本机关，另2件均已回复: what is left beside a row of results.
  if (isAnswered && frame.roles.has('rest') && context.sentence.some((one) => one.index < context.index && one.frame.rows.length > 0))
    return part('requests answered', answered(of, context), reasons.part);
  // 按期答复41件，延期2件: each of all that were answered.
  if (
    isAnswered &&
    frame.roles.has('inTime') &&
    context.sentence.some((one) => one.index === context.index + 1 && one.frame.isPart === 'deadline')
  )
    return part('requests answered', answered(of, context), reasons.deadline);
  // 公开类答复21件: of one kind.
  if (isAnswered && acts.includes('publish')) return part('requests answered', answered(of, context), reasons.part);
  if (isAnswered) return whole('requests answered', answered(of, context));
  if (isReceived) {
    // 收到33件，撤回21件，受理12件: taken on among those that came in.
    const isAmong =
      !acts.includes('receive') &&
      context.told.some(
        ({ understood, frame: earlier }) => understood?.subject === 'requests received' && earlier.acts.includes('receive') && !columns,
      );
    if (isAmong) return part('requests accepted', received(of, context, true), reasons.part);
    const isWider = context.sentence.some(
      (one) => one.figure.bracketOf === context.index && one.frame.roles.has('including') && one.frame.bodies.length > 0,
    );
    return {
      ...whole(
        'requests received',
        received(of, context, !acts.includes('receive') || isHandled || (columns !== null && isAllTold(context))),
      ),
      ...(isWider ? { loose: true } : {}),
    };
  }
  // 其中…依申请公开4件 in a list of what was received before.
  if (!isHandled && isNamed && !columns && context.told.some(({ understood }) => understood?.subject.startsWith('requests received')))
    return part('requests', received(of, context, true), reasons.part);
  // 其中跨部门的申请有8件.
  if (!isHandled && isNamed && !columns && frame.roles.has('among')) return part('requests', received(of, context, true), reasons.part);
  if (isHandled || (isNamed && !columns) || (isNamed && frame.roles.has('sum')))
    return whole(isHandled ? 'requests handled' : 'requests', received(of, context, true));
  if (frame.roles.has('reaches') && !context.heard.has('act:publish')) return whole('requests received', received(of, context, false));
  const isOfBoth = context.sentence.some((one) => one.index < context.index && isCarriedIn(one.frame));
  if (frame.roles.has('sum') && !columns && isOfBoth && frame.things.length === 0 && frame.channels === 0)
    return whole('requests', [flow(['newlyReceived', 'carriedIn'], of), flow(['resultTotal'], of)]);
  if (frame.roles.has('sum') && !columns && frame.channels === 0 && frame.isPart === null && !frame.roles.has('among'))
    return { ...whole('requests', received(of, context, true)), loose: true };
  return null;
}

/** What came in: with the carry-in where a word says so, or where none is told beside it. */
function received(columns: readonly string[], context: Context, isHandled: boolean): Meaning[] {
  const fresh = flow(['newlyReceived'], columns);
  const all = flow(['newlyReceived', 'carriedIn'], columns);
  const results = flow(['resultTotal'], columns);
  const beside = carriedBeside(context);
  if (beside === 'excluded') return [fresh];
  const base = beside === 'included' ? [all] : beside === 'apart' && !isHandled ? [fresh] : [fresh, all];
  return isHandled ? [...base, results] : base;
}

/** Whether the text tells a carry-in: as included in this number, or apart from it. */
function carriedBeside(context: Context): 'included' | 'excluded' | 'apart' | null {
  const beside = context.sentence.find((one) => isCarriedIn(one.frame)) ?? context.paragraph.find((one) => isCarriedIn(one.frame));
  if (!beside || beside.index === context.index) return null;
  const { roles } = beside.frame;
  if (roles.has('excluding') || roles.has('none')) return beside.figure.bracketOf === context.index ? 'excluded' : 'apart';
  // 办理8件，其中新收7件，上年结转1件: both of the number in front.
  const next = context.sentence.find((one) => one.index === context.index + 1);
  if (next?.frame.roles.has('among') && next.frame.acts.includes('new') && beside.figure.stretch === next.figure.stretch) return 'included';
  // 答复202件（含上年结转35件）: included in the number that it stands behind.
  if (roles.has('including') || roles.has('among'))
    return (beside.figure.bracketOf ?? beside.index - 1) === context.index ? 'included' : null;
  return 'apart';
}

function isCarriedIn({ acts, times }: Frame): boolean {
  return (
    acts.includes('carryIn') ||
    (acts.includes('carry') && times.some((time) => time === 'last' || time === 'other') && !times.includes('next'))
  );
}

function isCarriedOut({ acts, times }: Frame): boolean {
  return (
    acts.includes('carryOut') ||
    acts.includes('unfinished') ||
    (times.includes('next') && (acts.includes('carry') || acts.includes('continue')))
  );
}

/** 办结, 答复: all in hand, or, where the text tells what came in, of the new alone, whose number lies between what the carry-over leaves open. */
function answered(columns: readonly string[], context: Context): Meaning[] {
  if (
    !context.told.some(
      ({ understood }) =>
        understood?.family === 'requests' && understood.role === 'whole' && !understood.subject.startsWith('requests carried'),
    )
  )
    return [flow(['resultTotal'], columns)];
  return [flow(['resultTotal'], columns), flow(['resultTotal'], columns, ['carriedIn']), flow(['newlyReceived'], columns, ['carriedOut'])];
}

/** 自然人9件 alone: of what the last whole counts. */
function applicants(columns: readonly string[], context: Context): Understood {
  const last = context.told.findLast(({ understood }) => understood?.family === 'requests' && understood.role === 'whole');
  // 办理226件，其中上年结转2件，本年新登记224件: who applied may be told of all 226.
  const isNew = last
    ? last.frame.acts.includes('new') && !isAllTold(context)
    : context.heard.has('act:new') && !context.heard.has('act:receive');
  const meanings = isNew
    ? [flow(['newlyReceived'], columns)]
    : [flow(['newlyReceived'], columns), flow(['newlyReceived', 'carriedIn'], columns), flow(['resultTotal'], columns)];
  const name = columns.length === 1 ? (columns[0] ?? '') : 'organisations';
  return whole(`requests by ${name}`, meanings);
}

/** The carry-in and the new were told as one number. */
function isAllTold({ told }: Context): boolean {
  return told.some(
    ({ understood }) =>
      understood?.role === 'whole' &&
      understood.subject.startsWith('requests') &&
      understood.meanings.some(({ cells }) => cells.join() === 'requests.newlyReceived.total,requests.carriedIn.total'),
  );
}

/** A number of requests with no more than a channel or a subject to it. */
function bare(frame: Frame, context: Context): Understood | null {
  const isOneBody = context.whose === 'part' && frame.bodies.length > 0;
  const why = isOneBody
    ? reasons.oneBody
    : frame.channels > 0
      ? reasons.channel
      : frame.isPart
        ? reasons[frame.isPart]
        : frame.roles.has('among') || frame.roles.has('rest')
          ? reasons.part
          : null;
  const isOwn = context.whose === 'own' && frame.bodies.length > 0 && !frame.roles.has('among') && !frame.roles.has('rest');
  if (!why && isOwn && context.told.some(({ understood, topic }) => topic === 'requests' && understood?.because === reasons.otherBody))
    return whole('requests received', received(ALL, context, true));
  if (!why || context.wholeTopic !== 'requests') return null;
  return part('requests', received(ALL, context, true), why);
}

const CLAIM = 'claim-requests-received';
const GROUPS = new Set(['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling']);

function whole(subject: string, meanings: readonly Meaning[], doubt: Understood['doubt'] = null): Understood {
  return { family: 'requests', subject, meanings, role: 'whole', doubt, because: null };
}

function part(subject: string, meanings: readonly Meaning[], because: Understood['because']): Understood {
  return { family: 'requests', subject, meanings, role: 'part', doubt: null, because };
}

function unique(meanings: readonly Meaning[]): Meaning[] {
  const seen = new Set<string>();
  return meanings.filter((one) => {
    const key = one.cells.join();
    return !seen.has(key) && seen.add(key);
  });
}
