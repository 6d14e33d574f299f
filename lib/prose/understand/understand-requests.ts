import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { aside, looseIf, reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import type { Token } from '../tokens/tokens';
import { CASE_UNITS, PERSON_UNITS } from '../tokens/units';
import { rowsDivided, rowsInFront, withApplicants } from './of-applicants';
import { applicantColumns, applicants, applicantsEach, isOfCitizens, isOfSeveral, ofAnybody, otherApplicants } from './request-applicants';
import { carriedOver, isCarriedIn, isCarriedOut, received } from './request-carry-over';
import { flows } from './request-flows';
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
  // 将不予公开的5条历史信息转为主动公开, 由不予公开调整为主动公开5条: pieces of information that are open now.
  if (unit === '条' && frame.rows.join() === 'denied' && isOpenedUp(frame, context))
    return aside('requests', 'requests', reasons.notCounted);
  // 审批类决定57件: no requests.
  if (frame.things.includes('decisions') && !frame.things.includes('request') && frame.rows.length === 0)
    return aside('requests', 'requests', reasons.notCounted);
  // 完成审计项目31个: of another business.
  if (frame.things.join() === 'projects' && frame.acts.join() === 'answer') return aside('requests', 'requests', reasons.notCounted);
  // 县法院受理信息公开类案件7件: what came to a court.
  if (frame.roles.has('court') && frame.acts.some((act) => INTAKE.has(act))) return aside('requests', 'requests', reasons.otherBody);
  // 制作答复书129份，共办结113件: papers, beside what was answered.
  if (unit === '份' && frame.acts.includes('answer') && isAnsweredBeside(context)) return aside('requests', 'requests', reasons.notCounted);
  if (isHowOften(frame, unit, context)) return aside('requests', 'requests', reasons.notCounted);
  // 制作依申请公开文件41份, 发文中有依申请公开文件12份: papers.
  if (frame.acts.includes('made') || namesPapers(frame, unit, context)) return aside('requests', 'requests', reasons.notCounted);
  const columns = applicantColumns(frame) ?? otherApplicants(frame, context);
  // 无法提供14件（企业提出2件）, 予以公开的申请中，自然人4件.
  const divided =
    columns && frame.rows.length === 0 && frame.acts.every((act) => act === 'receive' || act === 'cause') ? rowsDivided(context) : null;
  if (columns && divided) return results({ ...frame, rows: divided, acts: [] }, columns, context);
  const each = applicantsEach(frame, context);
  if (each) return each;
  const counted =
    carriedOver(frame, columns, context) ??
    (frame.rows.length > 0 ? results(frame, columns, context) : (withdrawn(frame, context) ?? otherRow(frame, columns, context))) ??
    flows(frame, columns, context);
  const ofThem = (of: readonly string[]) =>
    carriedOver(frame, of, context) ?? flows(frame, of, context) ?? (frame.roles.has('sum') ? applicants(of, context) : null);
  const found = asSaid(plain, frame, counted && (columns ? counted : withApplicants(counted, context, ofThem)));
  if (found && (hasMoreBeside(context) || isOfPapers(frame, unit, context) || (columns === null && isLeftOver(frame, found))))
    return { ...found, role: 'part', because: reasons.part };
  if (found) return columns && (isOfCitizens(frame) || isOfSeveral(frame, columns)) ? ofAnybody(found, flows(frame, null, context)) : found;
  // 公开77件，其中自然人72件: of those, or of all that applied.
  const among = columns ? rowsInFront(context) : null;
  const ofRow = columns && among && results({ ...frame, rows: among, roles: NO_ROLES }, columns, context);
  if (columns && ofRow) return { ...ofRow, meanings: [...ofRow.meanings, ...applicants(columns, context).meanings] };
  const given = columns && frame.mayBeGranted ? results({ ...frame, rows: ['granted'], things: [] }, columns, context) : null;
  if (columns && given) return { ...given, meanings: [...given.meanings, ...applicants(columns, context).meanings] };
  if (columns) return asSaid(plain, frame, applicants(columns, context));
  return bare(frame, unit, context);
}

/** 其他渠道受理3件, 其他方式处理2件: 其他 sets them apart, whatever it is of. */
const isLeftOver = ({ cases }: Frame, { family }: Understood) => cases.length > 0 && family === 'requests';

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

/** 未审结1件 may be a case, 其他组织2件 one applicant or several, 其他公民2件 those left of whom another word told: told only where it agrees. */
function asSaid(plain: Frame, frame: Frame, found: Understood | null): Understood | null {
  const isVague =
    (frame !== plain && frame.acts.includes('unfinished')) ||
    (frame.cases.includes('other') && frame.columns.some((column) => column.includes('+') || column === 'naturalPerson'));
  return found && looseIf(isVague, found);
}

/** 申请47件，已结案46件，未结案1件: the words of cases, said of requests. */
function withEnds(frame: Frame): Frame {
  if (frame.acts.length + frame.rows.length > 0 || frame.cases.length !== 1) return frame;
  const act = frame.cases[0] === 'closed' ? 'answer' : frame.cases[0] === 'pending' ? 'unfinished' : null;
  return act ? { ...frame, acts: [act], cases: [] } : frame;
}

/** What is changed stands in front of the number, what it is changed to behind it, or both. */
function isOpenedUp({ acts }: Frame, { paragraph, index }: Context): boolean {
  const isTold = (token: Token) => token.kind === 'word' && token.sense === 'act:publish';
  return acts.includes('publish') || paragraph[index]?.figure.after.some(isTold) === true;
}

const isMark = (token: Token) => token.kind === 'mark';

/** 通过热线等渠道收到 names a channel: only what stands behind the act came in. */
function takesForeign({ words }: Frame): boolean {
  const act = words.findLastIndex((token) => token.kind === 'word' && (token.sense === 'act:receive' || token.sense === 'act:accept'));
  return words.some((token, at) => at > act && token.kind === 'word' && token.sense === 'thing:foreign');
}

/** 其中合并答复的5份，涉及申请12件: those that so many papers answered. */
function isOfPapers({ acts, things, roles }: Frame, unit: string | null, { told, sentence }: Context): boolean {
  const last = told.at(-1)?.figure;
  const isOther = last?.sentence === sentence[0]?.figure.sentence && last?.count.unit === '份' && unit !== '份';
  return isOther && acts.join() === 'cause' && things.join() === 'application' && !roles.has('sum');
}

/** One of the next numbers tells in its own unit how many were answered. */
function isAnsweredBeside({ paragraph, index }: Context): boolean {
  const own = paragraph[index]?.figure;
  const beside = paragraph.slice(index + 1, index + 4);
  return beside.some(
    ({ figure, frame }) => figure.sentence === own?.sentence && figure.count.unit === '件' && frame.acts.includes('answer'),
  );
}

/** Papers were named, and nothing was done with requests: the word tells how those are open. */
function namesPapers({ acts, things }: Frame, unit: string | null, { sentenceThings }: Context): boolean {
  return acts.length === 0 && unit !== '件' && things.join() === 'request' && sentenceThings.has('documents');
}

/** 答复前与申请人沟通41次: how often something was done, where no request was counted so before. */
function isHowOften({ things, acts, rows, isPart }: Frame, unit: string | null, { told }: Context): boolean {
  const isCounted = things.includes('request') || things.includes('application') || rows.length > 0 || isPart === null;
  const isUnit = told.some(({ figure, understood }) => figure.count.unit === unit && understood?.family === 'requests');
  return TIMES.has(unit) && !isCounted && !isUnit && !acts.some((act) => INTAKE.has(act));
}

const INTAKE: ReadonlySet<string> = new Set(['receive', 'accept', 'new']);

/** How often something was done about requests. */
const TIMES: ReadonlySet<string | null> = new Set(['人次', '次', '批']);

/** A number of requests with no more than a channel or a subject to it. */
function bare(frame: Frame, unit: string | null, context: Context): Understood | null {
  // 办理15件，本年度13件，结转上年度2件: what the year brought, beside what it took over.
  if (frame.times.includes('this') && frame.channels === 0 && !frame.isPart && context.sentence.some((one) => isCarriedIn(one.frame)))
    return whole('requests received', [flow(['newlyReceived'])]);
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

const NO_ROLES: ReadonlySet<never> = new Set();
