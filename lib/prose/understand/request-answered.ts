import type { Context, Neighbour } from '../frames/context';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { numberOf, sumOf } from '../frames/quantities';
import { reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import { amountOf } from './cells';
import { followsUnread } from './follows-unread';
import { bothOfThem } from './one-flow';
import { applicantColumns, isOfCitizens } from './request-applicants';
import { answered, isCarriedIn, isCarriedOut, received } from './request-carry-over';
import { ALL, CAME_AND_ANSWERED, part, whole } from './request-meanings';

/** What was answered, of the applicants named: all of it, or of what was told in front. */
export function answeredOf(frame: Frame, columns: readonly string[] | null, context: Context): Understood {
  const of = columns ?? ALL;
  const { acts } = frame;
  const all = answered(of, context);
  const some = part('requests answered', all, reasons.part);
  const isReceived = acts.includes('receive') || acts.includes('accept');
  const isNamed = frame.things.includes('request') || frame.things.includes('application');
  // 当年受理当年办结12件: some of what came in.
  if (frame.times.filter((time) => time === 'this').length > 1) return some;
  if (isReceived && bothOfThem(frame)) return part(CAME_AND_ANSWERED, all, reasons.part);
  if (isReceived) return whole(CAME_AND_ANSWERED, [...received(of, context, true), ...all]);
  // 其中2件均已办结 of some; beside what is carried over it is all.
  if (frame.roles.has('among') && isOfSome(context)) return some;
  // 按期答复41件，延期2件: each of all that were answered.
  if (frame.roles.has('inTime') && neighbourAt(context.sentence, context.index + 1)?.frame.isPart === 'deadline')
    return part('requests answered', all, reasons.deadline);
  // 公开类答复21件: of one kind.
  if (acts.includes('publish')) return some;
  // 收到自然人申请30件，已答复28件: of those, or of all.
  const asked = columns ? null : columnsBefore(context);
  if (asked && context.sentence.some((one) => one.index > context.index && isCarriedOut(one.frame)))
    return whole('requests answered', [...answered(asked, context), ...all]);
  const isLoose = asked !== null || isAlone(context) || (!isNamed && countsPapers(context));
  const found = whole('requests answered', asked ? [flow(['resultTotal'], asked), ...all] : all);
  return isLoose ? { ...found, loose: true, isAtMost: true } : found;
}

/** What was answered of the others. */
export function restAnswered(of: readonly string[], context: Context): Understood {
  // 收到59件，结转下年度7件，其余52件均已答复: all that was not carried out.
  if (isBesideCarriedOut(context)) return whole('requests answered', answered(of, context));
  // 其余2件均已答复: what is left of all, whatever was told of the others.
  return part('requests answered', answered(of, context), reasons.part);
}

/** 收到申请64件，出具答复书62份: some were withdrawn, and some papers answer two. */
function countsPapers({ paragraph, index, told, report }: Context): boolean {
  const count = paragraph[index]?.figure.count;
  const isFewer = (count?.numeral.value ?? 0) < (amountOf(report, flow(['resultTotal'])).value ?? 0);
  const isBeside = told.some(({ understood, figure }) => understood?.subject === 'requests received' && figure.count.unit !== count?.unit);
  return count?.unit === '份' && isFewer && isBeside;
}

/** Nothing is carried over beside it; or 其中5件由市局办理；4件由我局办理，其中2件已答复，2件正在办理: that, too, is of the some in front. */
function isOfSome(context: Context): boolean {
  const { told, sentence, index } = context;
  const carriedOver = sentence.filter(
    (one) => (isCarriedOut(one.frame) || isCarriedBehind(one, context)) && !isTakenOnBetween(one, context),
  );
  if (carriedOver.length === 0) return true;
  const of = told.at(-1);
  const isSome = of?.understood?.role === 'part' && of.understood.family === 'requests' && of.understood.because !== reasons.channel;
  const both = [...sentence.filter((one) => one.index === index), ...carriedOver];
  return isSome && numberOf(of) >= sumOf(both.map(({ figure }) => figure.count.numeral.value));
}

/** 其中8件由中心答复；5件由我局承办，1件正在办理: what others took on stands between, and is what it was left of. */
function isTakenOnBetween({ index }: Neighbour, context: Context): boolean {
  const between = context.sentence.filter((one) => one.index > context.index && one.index < index && one.figure.bracketOf === null);
  return between.some(({ frame: { acts } }) => acts.some((act) => act === 'receive' || act === 'accept' || act === 'handle'));
}

/** 67件，其中答复62件，结转5件: what is carried over behind what was answered is carried out. */
const isCarriedBehind = ({ index, frame: { acts, times } }: Neighbour, context: Context) =>
  index > context.index && acts.join() === 'carry' && times.length === 0;

/** The number in front was not understood for a word of it: what was answered may be of that. */
function isAlone(context: Context): boolean {
  return followsUnread(context) && !context.told.some(({ understood }) => understood?.family === 'requests' && understood.role === 'whole');
}

/** The applicants that the number right in front was told of, in the same sentence; null where it was told of all. */
function columnsBefore({ told, sentence }: Context): readonly string[] | null {
  // 企业申请16件（含上年结转1件），答复12件.
  const last = told.findLast(({ figure }) => figure.bracketOf === null);
  const came = last?.understood?.subject;
  const isTold = came !== undefined && (came.startsWith('requests received') || (came.startsWith('requests by') && told.at(-1) !== last));
  if (!last || last.figure.sentence !== sentence[0]?.figure.sentence || !isTold) return null;
  const columns = applicantColumns(last.frame);
  return columns === ALL || isOfCitizens(last.frame) ? null : columns;
}

/** In front of it, in its sentence, stands what came in and what was carried out, and nothing else was done with any. */
function isBesideCarriedOut({ sentence, index }: Context): boolean {
  const front = sentence.filter((one) => one.index < index);
  const isIntake = ({ acts, rows, cases, unknown }: Frame) =>
    acts.length > 0 &&
    rows.length + cases.length + unknown.length === 0 &&
    acts.every((act) => act === 'receive' || act === 'accept' || act === 'new' || act === 'handle');
  return (
    front.some(({ frame }) => isCarriedOut(frame)) &&
    front.every(({ frame }) => isCarriedOut(frame) || isCarriedIn(frame) || isIntake(frame))
  );
}
