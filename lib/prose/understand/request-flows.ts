import type { Context } from '../frames/context';
import { type Frame, hears } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import { newAmongAnswered } from './one-flow';
import { answeredOf, restAnswered } from './request-answered';
import { received } from './request-carry-over';
import { ALL, part, whole } from './request-meanings';
import { followsCarriedIn, receivedOf } from './request-received';

/** What came in, what was handled and what was answered, of the applicants named. Null: the words speak of none of it. */
export function flows(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const of = columns ?? ALL;
  const { acts, roles } = frame;
  const isAnswered = acts.includes('answer');
  if (isAnswered && roles.has('rest')) return restAnswered(of, context);
  // 转接上级办理2件: more was done with them.
  if (acts.includes('handle') && acts.some((act) => MOVED.has(act)))
    return part('requests handled', received(of, context, true), reasons.part);
  if (acts.includes('new')) return ofTheNew(isAnswered, of, context);
  if (isAnswered) return answeredOf(frame, columns, context);
  if (acts.includes('receive') || acts.includes('accept')) return receivedOf(frame, columns, context);
  return handledOrNamed(frame, columns, context);
}

function ofTheNew(isAnswered: boolean, of: readonly string[], context: Context): Understood {
  // 当年新收当年办结: some of the new.
  if (isAnswered) return part('requests answered', [flow(['newlyReceived'], of)], reasons.part);
  // 新收113件（含上年结转1件）: the bracket says that it is not of the new alone.
  if (holdsCarriedIn(context)) return whole('requests received', received(of, context, false));
  if (newAmongAnswered(context)) return part('requests answered', [flow(['newlyReceived'], of)], reasons.part);
  return whole('requests received', [flow(['newlyReceived'], of)]);
}

/** No word of what came in or was answered: 申请, handled or told again. */
function handledOrNamed(frame: Frame, columns: readonly string[] | null, context: Context): Understood | null {
  const of = columns ?? ALL;
  const isHandled = frame.acts.includes('handle');
  const isNamed = frame.things.includes('request') || frame.things.includes('application');
  const all = received(of, context, true);
  // 新收20件，…。20件申请已全部办结: the same again.
  if (!isHandled && isNamed && !columns && isAllOfThem(frame, context)) return whole('requests', all);
  // 其中…依申请公开4件 in a list of what was received before.
  if (!isHandled && isNamed && !columns && context.told.some(({ understood }) => understood?.subject.startsWith('requests received')))
    return part('requests', all, reasons.part);
  // 其中跨部门的申请有8件.
  if (!isHandled && isNamed && !columns && frame.roles.has('among')) return part('requests', all, reasons.part);
  // 1件仍在处理: of those told in front.
  if (isHandled && !isNamed && isToldBehind(context)) return part('requests handled', all, reasons.part);
  // 会商26次，涉及申请34件: how many of them something was done about.
  if (isNamed && frame.acts.join() === 'cause' && followsOccasions(context)) return aside('requests', 'requests', reasons.notCounted);
  // 依申请予以公开的4件: what was given.
  if (!isHandled && isNamed && frame.acts.includes('publish')) return { ...whole('requests', all), loose: true };
  if (isHandled || (isNamed && !columns) || (isNamed && frame.roles.has('sum')))
    return whole(isHandled ? 'requests handled' : 'requests', all);
  if (frame.roles.has('reaches') && !hears(context.heard(), 'act:publish')) return whole('requests received', received(of, context, false));
  if (frame.roles.has('sum') && !columns && followsCarriedIn(context) && frame.things.length === 0 && frame.channels === 0)
    return whole('requests', [flow(['newlyReceived', 'carriedIn'], of), flow(['resultTotal'], of)]);
  if (frame.roles.has('sum') && !columns && frame.channels === 0 && frame.isPart === null && !frame.roles.has('among'))
    return { ...whole('requests', all), ...(tellsOfIntake(context) ? {} : { loose: true }) };
  return null;
}

/** 做好依申请公开的受理工作，全年共计18件: the clause in front says what came in. */
const tellsOfIntake = (context: Context) =>
  context.sentence.every((one) => one.index >= context.index) &&
  hears(context.heard(), 'thing:request') &&
  (hears(context.heard(), 'act:accept') || hears(context.heard(), 'act:receive')) &&
  !hears(context.heard(), 'act:publish');

/** The number in front counts how often something was done. */
function followsOccasions({ paragraph, index }: Context): boolean {
  const [own, before] = [paragraph[index]?.figure, paragraph[index - 1]?.figure];
  return own !== undefined && before?.stretch === own.stretch && OCCASIONS.has(before.count.unit);
}

/** Its act stands behind the number, and a whole was told in front. */
function isToldBehind({ told, sentence, index }: Context): boolean {
  const own = neighbourAt(sentence, index)?.figure;
  const isBehind = own !== undefined && !own.before.some((token) => token.kind === 'word' && token.sense.startsWith('act:'));
  return (
    isBehind &&
    told.some(
      ({ figure, understood }) => figure.sentence === own.sentence && understood?.family === 'requests' && understood.role === 'whole',
    )
  );
}

const OCCASIONS: ReadonlySet<string | null> = new Set(['次', '场', '场次', '人次', '期', '批次']);

/** What is no more only handled. */
const MOVED: ReadonlySet<string> = new Set(['pass', 'carry', 'continue', 'unfinished']);

/** The bracket right behind the number tells what is included: a carry-in, as far as anybody can tell. */
function holdsCarriedIn({ sentence, index }: Context): boolean {
  return sentence.some(({ figure, frame }) => figure.bracketOf === index && frame.roles.has('including'));
}

/** The number of what came in, told again with a word that takes all of them. */
function isAllOfThem({ roles, channels, isPart }: Frame, { told, paragraph, index }: Context): boolean {
  const figure = paragraph[index]?.figure;
  const came = told.findLast(({ understood }) => understood?.subject === 'requests received' && understood.role === 'whole');
  const isBare = !roles.has('among') && channels === 0 && isPart === null && figure?.bracketOf === null;
  const takesAll = figure?.after.some((token) => token.kind === 'word' && token.sense === 'role:all') === true;
  return isBare && takesAll && came?.figure.count.numeral.value === figure.count.numeral.value;
}
