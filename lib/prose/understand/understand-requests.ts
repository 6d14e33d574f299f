import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { CASE_UNITS, PERSON_UNITS } from '../tokens/units';
import { applicantColumns, applicants, isAllTold, isOfCitizens, isOfSeveral, ofAnybody, otherApplicants } from './request-applicants';
import { answered, carriedOver, isCarriedIn, isCarriedOut, received } from './request-carry-over';
import { ALL, part, whole } from './request-meanings';
import { otherRow, results, withdrawn } from './request-results';

/** What a number counts in table three: rows, flows, applicants. Null: none of them. */
export function understandRequests(plain: Frame, unit: string | null, context: Context): Understood | null {
  if (context.topic !== 'requests') return null;
  if (PERSON_UNITS.has(unit)) return byPersons(plain, context);
  if (!CASE_UNITS.has(unit)) return null;
  const frame = withEnds(plain);
  // 收到群众来信、依申请公开等26件: more than requests.
  // 办理依申请公开和信访、提案共26件, too.
  if ((frame.roles.has('etc') || frame.roles.has('and') || frame.words.some(isMark)) && frame.rows.length === 0 && takesForeign(frame))
    return aside('requests', 'requests', reasons.notCounted);
  const columns = applicantColumns(frame) ?? otherApplicants(frame, context);
  const found =
    carriedOver(frame, columns, context) ??
    (frame.rows.length > 0 ? results(frame, columns, context) : (withdrawn(frame, context) ?? otherRow(frame, columns, context))) ??
    flows(frame, columns, context);
  if (found && hasMoreBeside(context)) return { ...found, role: 'part', because: reasons.part };
  if (found) return columns && (isOfCitizens(frame) || isOfSeveral(frame, columns)) ? ofAnybody(found, flows(frame, null, context)) : found;
  // 予以公开的申请中，自然人4件: of that row.
  if (columns && context.within.rows.length > 0) return results({ ...frame, rows: context.within.rows }, columns, context);
  if (columns) return applicants(columns, context);
  return bare(frame, unit, context);
}

/** 自然人30人、企业5家: as many requests, perhaps. */
function byPersons(frame: Frame, context: Context): Understood | null {
  const columns = applicantColumns(frame) ?? otherApplicants(frame, context);
  if (!columns || columns === ALL || frame.rows.length + frame.cases.length > (frame.cases.includes('other') ? 1 : 0)) return null;
  return { ...applicants(columns, context), loose: true };
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

const isMark = (token: Token) => token.kind === 'mark';

/** 通过热线等渠道收到 names a channel: only what stands behind the act came in. */
function takesForeign({ words }: Frame): boolean {
  const act = words.findLastIndex((token) => token.kind === 'word' && (token.sense === 'act:receive' || token.sense === 'act:accept'));
  return words.some((token, at) => at > act && token.kind === 'word' && token.sense === 'thing:foreign');
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
  // 新收113件（含上年结转1件）: the bracket says that it is not of the new alone.
  if (acts.includes('new') && holdsCarriedIn(context)) return whole('requests received', received(of, context, false));
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
  // 收到自然人申请30件，已答复28件: of those, or of all.
  const asked = columns ? null : columnsBefore(context);
  if (isAnswered && asked && context.sentence.some((one) => one.index > context.index && isCarriedOut(one.frame)))
    return whole('requests answered', [...answered(asked, context), ...answered(of, context)]);
  if (isAnswered && asked)
    return { ...whole('requests answered', [flow(['resultTotal'], asked), ...answered(of, context)]), loose: true, isAtMost: true };
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

/** The applicants that the number right in front was told of, in the same sentence; null where it was told of all. */
function columnsBefore({ told, sentence }: Context): readonly string[] | null {
  const last = told.at(-1);
  if (last?.figure.sentence !== sentence[0]?.figure.sentence || !last?.understood?.subject.startsWith('requests received')) return null;
  const columns = applicantColumns(last.frame);
  return columns === ALL || isOfCitizens(last.frame) ? null : columns;
}

/** The bracket right behind the number tells a carry-in that is included. */
function holdsCarriedIn({ sentence, index }: Context): boolean {
  return sentence.some(({ figure, frame }) => figure.bracketOf === index && isCarriedIn(frame) && frame.roles.has('including'));
}

/** How often something was done about requests. */
const TIMES: ReadonlySet<string | null> = new Set(['人次', '次', '批']);

/** A number of requests with no more than a channel or a subject to it. */
function bare(frame: Frame, unit: string | null, context: Context): Understood | null {
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
  // 电话沟通65人次, with no number of requests in front: of what, is open.
  const isOfTold = context.told.some(({ understood }) => understood?.family === 'requests' && understood.role === 'whole');
  return { ...part('requests', received(ALL, context, true), why), ...(isOfTold || !TIMES.has(unit) ? {} : { loose: true }) };
}
