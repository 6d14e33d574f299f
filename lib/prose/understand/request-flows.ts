import type { Context, Neighbour } from '../frames/context';
import { type Frame, hears } from '../frames/frame';
import { numberOf, sumOf } from '../frames/quantities';
import { reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import { PERSON_UNITS } from '../tokens/units';
import { amountOf } from './cells';
import { followsUnread } from './follows-unread';
import { bothOfThem, newAmongAnswered } from './one-flow';
import { applicantColumns, isAllTold, isOfCitizens } from './request-applicants';
import { answered, carriedInFront, isCarriedIn, isCarriedOut, received } from './request-carry-over';
import { ALL, CAME_AND_ANSWERED, part, whole } from './request-meanings';

/** What came in, what was handled and what was answered, of the applicants named. Null: the words speak of none of it. */
export function flows(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const of = columns ?? ALL;
  const { acts } = frame;
  const isReceived = acts.includes('receive') || acts.includes('accept');
  const isAnswered = acts.includes('answer');
  const isHandled = acts.includes('handle');
  const isNamed = frame.things.includes('request') || frame.things.includes('application');
  // 收到59件，结转下年度7件，其余52件均已答复: all that was not carried out.
  if (isAnswered && frame.roles.has('rest') && isBesideCarriedOut(context)) return whole('requests answered', answered(of, context));
  // 其余2件均已答复: what is left of all, whatever was told of the others.
  if (isAnswered && frame.roles.has('rest')) return part('requests answered', answered(of, context), reasons.part);
  // 转接上级办理2件: more was done with them.
  if (isHandled && acts.some((act) => MOVED.has(act))) return part('requests handled', received(of, context, true), reasons.part);
  // 当年新收当年办结: some of the new.
  if (acts.includes('new') && isAnswered) return part('requests answered', [flow(['newlyReceived'], of)], reasons.part);
  // 新收113件（含上年结转1件）: the bracket says that it is not of the new alone.
  if (acts.includes('new') && holdsCarriedIn(context)) return whole('requests received', received(of, context, false));
  if (acts.includes('new') && newAmongAnswered(context)) return part('requests answered', [flow(['newlyReceived'], of)], reasons.part);
  if (acts.includes('new')) return whole('requests received', [flow(['newlyReceived'], of)]);
  // 当年受理当年办结12件: some of what came in.
  if (isAnswered && frame.times.filter((time) => time === 'this').length > 1)
    return part('requests answered', answered(of, context), reasons.part);
  if (isReceived && isAnswered && bothOfThem(frame)) return part(CAME_AND_ANSWERED, answered(of, context), reasons.part);
  if (isReceived && isAnswered) return whole(CAME_AND_ANSWERED, [...received(of, context, true), ...answered(of, context)]);
  // 其中2件均已办结 of some; beside what is carried over it is all.
  if (isAnswered && frame.roles.has('among') && isOfSome(context)) return part('requests answered', answered(of, context), reasons.part);
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
  const isLoose = isAlone(context) || (!isNamed && countsPapers(context));
  if (isAnswered && isLoose) return { ...whole('requests answered', answered(of, context)), loose: true, isAtMost: true };
  if (isAnswered) return whole('requests answered', answered(of, context));
  if (isReceived && countsPersonsInFront(context)) return part('requests received', received(of, context, true), reasons.part);
  // 上年结转2件，一件为企业提出.
  const carried = isReceived && columns ? carriedInFront(context) : null;
  if (carried) return whole('requests received', [flow([carried.row], of), ...received(of, context, true)]);
  if (isReceived) {
    // 收到19件，上年结转1件，其中自然人申请20件: of both.
    // 收到33件，撤回21件，受理12件: taken on among those that came in.
    const isAmong =
      !acts.includes('receive') &&
      context.told.some(
        ({ understood, frame: earlier }) => understood?.subject === 'requests received' && earlier.acts.includes('receive') && !columns,
      );
    // 收到1件。截至12月底累计受理2件: since when?
    if (isAmong && frame.roles.has('sum') && !context.sentence.some((one) => one.index < context.index))
      return { ...part('requests accepted', received(of, context, true), reasons.part), loose: true };
    if (isAmong) return part('requests accepted', received(of, context, true), reasons.part);
    const isWider = context.sentence.some(
      (one) => one.figure.bracketOf === context.index && one.frame.roles.has('including') && one.frame.bodies.length > 0,
    );
    return {
      ...whole(
        'requests received',
        received(
          of,
          context,
          !acts.includes('receive') ||
            isHandled ||
            (columns !== null && (isAllTold(context) || (frame.roles.has('among') && followsCarriedIn(context)))),
        ),
      ),
      ...(isWider ? { loose: true } : {}),
    };
  }
  // 新收20件，…。20件申请已全部办结: the same again.
  if (!isHandled && isNamed && !columns && isAllOfThem(frame, context)) return whole('requests', received(of, context, true));
  // 其中…依申请公开4件 in a list of what was received before.
  if (!isHandled && isNamed && !columns && context.told.some(({ understood }) => understood?.subject.startsWith('requests received')))
    return part('requests', received(of, context, true), reasons.part);
  // 其中跨部门的申请有8件.
  if (!isHandled && isNamed && !columns && frame.roles.has('among')) return part('requests', received(of, context, true), reasons.part);
  // 1件仍在处理: of those told in front.
  if (isHandled && !isNamed && isToldBehind(context)) return part('requests handled', received(of, context, true), reasons.part);
  // 依申请予以公开的4件: what was given.
  if (!isHandled && isNamed && acts.includes('publish')) return { ...whole('requests', received(of, context, true)), loose: true };
  if (isHandled || (isNamed && !columns) || (isNamed && frame.roles.has('sum')))
    return whole(isHandled ? 'requests handled' : 'requests', received(of, context, true));
  if (frame.roles.has('reaches') && !hears(context.heard(), 'act:publish')) return whole('requests received', received(of, context, false));
  if (frame.roles.has('sum') && !columns && followsCarriedIn(context) && frame.things.length === 0 && frame.channels === 0)
    return whole('requests', [flow(['newlyReceived', 'carriedIn'], of), flow(['resultTotal'], of)]);
  if (frame.roles.has('sum') && !columns && frame.channels === 0 && frame.isPart === null && !frame.roles.has('among'))
    return { ...whole('requests', received(of, context, true)), ...(tellsOfIntake(context) ? {} : { loose: true }) };
  return null;
}

/** 做好依申请公开的受理工作，全年共计18件: the clause in front says what came in. */
const tellsOfIntake = (context: Context) =>
  context.sentence.every((one) => one.index >= context.index) &&
  hears(context.heard(), 'thing:request') &&
  (hears(context.heard(), 'act:accept') || hears(context.heard(), 'act:receive')) &&
  !hears(context.heard(), 'act:publish');

const followsCarriedIn = ({ sentence, index }: Context) => sentence.some((one) => one.index < index && isCarriedIn(one.frame));

/** 收到申请64件，出具答复书62份: some were withdrawn, and some papers answer two. */
function countsPapers({ paragraph, index, told, report }: Context): boolean {
  const count = paragraph[index]?.figure.count;
  const isFewer = (count?.numeral.value ?? 0) < (amountOf(report, flow(['resultTotal'])).value ?? 0);
  const isBeside = told.some(({ understood, figure }) => understood?.subject === 'requests received' && figure.count.unit !== count?.unit);
  return count?.unit === '份' && isFewer && isBeside;
}

/** 同一申请人申请10件以上的有3人，共提出申请57件: how many were singled out stands in front, and what they asked for is some of all. */
function countsPersonsInFront({ sentence, index }: Context): boolean {
  const [own, before] = [sentence.find((one) => one.index === index), sentence.find((one) => one.index === index - 1)];
  return (
    before !== undefined &&
    before.figure.stretch === own?.figure.stretch &&
    PERSON_UNITS.has(before.figure.count.unit) &&
    before.frame.isPart !== null
  );
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

/** Its act stands behind the number, and a whole was told in front. */
function isToldBehind({ told, sentence, index }: Context): boolean {
  const own = sentence.find((one) => one.index === index)?.figure;
  const isBehind = own !== undefined && !own.before.some((token) => token.kind === 'word' && token.sense.startsWith('act:'));
  return (
    isBehind &&
    told.some(
      ({ figure, understood }) => figure.sentence === own.sentence && understood?.family === 'requests' && understood.role === 'whole',
    )
  );
}

/** What is no more only handled. */
const MOVED: ReadonlySet<string> = new Set(['pass', 'carry', 'continue', 'unfinished']);

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

/** The bracket right behind the number tells what is included: a carry-in, as far as anybody can tell. */
function holdsCarriedIn({ sentence, index }: Context): boolean {
  return sentence.some(({ figure, frame }) => figure.bracketOf === index && frame.roles.has('including'));
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

/** The number of what came in, told again with a word that takes all of them. */
function isAllOfThem({ roles, channels, isPart }: Frame, { told, paragraph, index }: Context): boolean {
  const figure = paragraph[index]?.figure;
  const came = told.findLast(({ understood }) => understood?.subject === 'requests received' && understood.role === 'whole');
  const isBare = !roles.has('among') && channels === 0 && isPart === null && figure?.bracketOf === null;
  const takesAll = figure?.after.some((token) => token.kind === 'word' && token.sense === 'role:all') === true;
  return isBare && takesAll && came?.figure.count.numeral.value === figure.count.numeral.value;
}
