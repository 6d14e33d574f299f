import type { Context, Told } from '../frames/context';
import { bodySense, type Frame } from '../frames/frame';
import { numberOf, sumOf } from '../frames/quantities';
import type { Act } from '../lexicon/sense';
import { reasons, type Understood } from '../meanings/meaning';
import { outcome } from '../meanings/requests';
import { isHotlineName } from '../phrases/hotlines';
import { namesOccasion } from '../phrases/occasions';
import { isAllOf } from '../phrases/trade-bodies';
import { CARRY } from './set-aside';

/** A channel, a subject, one body of several: the number is a part of what it would else be the whole of. */
export function narrow(whole: Understood, frame: Frame, context: Context, text: string): Understood {
  if (whole.meanings.length === 0) return whole;
  const found: Understood = context.isCleared && isOfCleared(whole, frame, text) ? { ...whole, isAtMost: true } : whole;
  // 制定修改13件（含新制定5件）.
  if (
    frame.roles.has('including') &&
    context.sentence.some(
      (one) => one.index === context.index && one.figure.bracketOf !== null && !isGroundOf(found, context, one.figure.bracketOf),
    ) &&
    !frame.acts.some((act) => CARRY.has(act))
  )
    return { ...found, role: 'part', because: reasons.part };
  if (found.subject.endsWith(' decisions') && isOfOccasion(context, text))
    // 开展专项行动4次，全年作出处罚78件: most likely all of the year's.
    return { ...found, doubt: found.doubt ?? reasons.part, ...(frame.times.includes('this') ? {} : { isAtMost: true }) };
  const leading = leadingFrame(found, frame, context);
  if (
    found.family === 'documents' &&
    (leading.channels === 1 || (frame.isPart !== null && !isOwnTrade(frame, context, text) && !isOfAllFees(frame)))
  )
    return frame.acts.includes('inForce') || frame.acts.includes('totalPublic')
      ? { ...found, doubt: found.doubt ?? reasons.channel }
      : isShownThere(found, frame, leading, context)
        ? { ...found, doubt: reasons.channel, isAtMost: true }
        : found.isAtMost
          ? found
          : { ...found, loose: true, ...(found.subject.endsWith('decisions') ? { isAtMost: true } : {}) };
  if (found.family === 'documents')
    return (context.whose === 'part' || (context.whose === 'soft' && !isOfRules(found))) && !isOnItsOwn(frame, context)
      ? { ...found, role: 'part', because: reasons.oneBody }
      : found;
  const ofRows = found.subject === 'requests' && frame.columns.length === 0 ? outcome(context.report, context.within.rows) : null;
  // 从不予公开的理由看，9件申请中…: those that were refused.
  if (ofRows) return { ...found, family: 'outcomes', meanings: [ofRows] };
  // 信函申请28件（自然人21件、企业4件）: of those.
  const owner = context.paragraph[context.index]?.figure.bracketOf ?? null;
  const of = owner === null ? null : context.told[owner]?.understood;
  // 予以公开21件（含上年结转2件）: those of them that had been carried in.
  if (of?.family === 'outcomes' && found.subject.startsWith('requests carried') && found.role === 'whole')
    return { ...found, role: 'part', because: reasons.part };
  if (of?.role === 'part' && of.because !== null && of.family === 'requests' && found.role === 'whole')
    return { ...found, role: 'part', because: of.because };
  // 以书面等形式收到: by any.
  const isAnyChannel = frame.roles.has('etc') && !frame.roles.has('among');
  const isOneChannel = (frame.channels === 1 && !isAnyChannel) || (frame.channels > 1 && frame.roles.has('among'));
  const why =
    context.whose === 'part' || isBesideOthers(frame, context, text)
      ? reasons.oneBody
      : isOneChannel
        ? reasons.channel
        : frame.isPart
          ? reasons[frame.isPart]
          : (context.restriction ?? (dividesCarriedIn(found, context) ? reasons.part : null));
  if (why && found.role === 'whole')
    return { ...found, role: 'part', because: why, ...(why === reasons.channel && isHotline(frame, text) ? { loose: true } : {}) };
  if (context.whose === 'soft') return { ...found, role: 'part', because: reasons.oneBody };
  return found;
}

/** 不予处理15件（含重复申请2件）: all that the row in the bracket holds, which is one of the group in front of it. */
function isGroundOf({ family, meanings: [meaning] }: Understood, { told }: Context, owner: number): boolean {
  const group = told[owner]?.understood?.meanings[0]?.cells ?? [];
  return family === 'outcomes' && group.length > 1 && meaning?.cells.length === 1 && meaning.cells.every((cell) => group.includes(cell));
}

/** 市政府制定规章2件: none of its departments makes any. */
const isOfRules = ({ meanings }: Understood) => meanings.every(({ cells }) => cells.every((cell) => cell.startsWith('disclosure.rules.')));

/** 开展专项整治，作出行政处罚12件: those that came of it, which may be all. */
function isOfOccasion({ paragraph, index }: Context, text: string): boolean {
  const at = paragraph[index]?.figure.count.start ?? 0;
  return namesOccasion(text.slice(text.lastIndexOf('。', at) + 1, at));
}

/** 不动产登记费等行政事业性收费: what it is for stands in front of 等, the name of all of them behind. */
function isOfAllFees({ isPart, words }: Frame): boolean {
  const senseOf = (word: Frame['words'][number]) => (word.kind === 'word' ? word.sense : null);
  const etc = words.findIndex((word) => senseOf(word) === 'role:etc');
  const behind = words.slice(etc + 1).map(senseOf);
  return isPart === 'subject' && etc >= 0 && behind.includes('thing:fees') && !behind.includes('subject');
}

/** 卫生健康领域行政处罚30件, told by a 卫生健康局: its whole trade is no part of what it decides; 卫生健康类 has others beside it. */
function isOwnTrade({ isPart, words }: Frame, { issuer: { name } }: Context, text: string): boolean {
  return (
    isPart === 'subject' &&
    words.every(
      (word) =>
        word.kind !== 'word' ||
        word.sense !== 'subject' ||
        (isAllOf(text.slice(word.start, word.end), name) && !text.startsWith('类', word.end)),
    )
  );
}

/** 12345热线办理400件: of whatever business people call about. */
function isHotline({ words, things }: Frame, text: string): boolean {
  return (
    things.length === 0 &&
    words.some((word) => word.kind === 'word' && word.sense === 'channel' && isHotlineName(text.slice(word.start, word.end)))
  );
}

/** 结转的12件年内全部办结，其中公开3件、不予公开4件; 上年结转12件（公开3件）; 对上年结转的12件，公开3件: results of those that were carried in. */
function dividesCarriedIn({ family }: Understood, { told, sentence, index }: Context): boolean {
  if (family !== 'outcomes') return false;
  const own = sentence[0]?.figure.sentence;
  const of = told.findLast(
    ({ figure, understood }) => figure.sentence === own && understood?.role === 'whole' && understood.family !== 'outcomes',
  );
  const from = of ? told.indexOf(of) : -1;
  // 办结66件（含上年结转3件），其中公开11件: of what the bracket stands behind.
  const isAside = of?.figure.bracketOf != null && !sentence.some((one) => one.index === index && one.figure.bracketOf !== null);
  if (isAside) return false;
  const isAmong = sentence.some((one) => one.index > from && one.index <= index && one.frame.roles.has('among'));
  const isBracketed = sentence.some((one) => one.index === index && one.figure.bracketOf !== null);
  // 新收71件，上年结转12件，公开60件 are of both.
  const isAlone = !sentence.some((one) => one.index < index && one.frame.acts.some((act) => INTAKE.has(act)));
  const divides = (isAmong || isBracketed || isAlone) && (isBracketed || !exceeds(sentence, from, of));
  return divides && of?.understood?.meanings.every(({ cells }) => cells.every((cell) => cell.startsWith('requests.carriedIn.'))) === true;
}

/** 上年结转0件，其中公开21件、不予公开2件: the results behind are more than what was carried in, and so of all that was answered. */
function exceeds(sentence: Context['sentence'], from: number, of: Told | undefined): boolean {
  const results = sentence.filter(({ index, frame, figure }) => index > from && frame.rows.length > 0 && figure.bracketOf === null);
  return sumOf(results.map(({ figure }) => figure.count.numeral.value)) > numberOf(of);
}

/** 通过网站发布政策12件、规范性文件3件: the channel is named with the first of what was published there. The number's own words where they say it. */
function leadingFrame({ subject }: Understood, frame: Frame, { sentence, index }: Context): Frame {
  if (!subject.startsWith('documents') || frame.acts.length + frame.channels > 0) return frame;
  const last = sentence.findLast((one) => one.index < index && one.frame.acts.length + one.frame.channels > 0)?.frame;
  return last?.acts.every((act) => act === 'publish') && last.isPart === null ? last : frame;
}

/**
 * 在政府网站公开规范性文件17件: the site is where all of them are to stand, and some of them may be shown elsewhere; several sites, or what is
 * divided, say less.
 */
function isShownThere(
  { subject, loose }: Understood,
  { isPart, things, bodies, roles }: Frame,
  { channels, acts }: Frame,
  { paragraph, index }: Context,
) {
  const figure = paragraph[index]?.figure;
  const isDivided = paragraph.some((one) => one.figure.bracketOf === index);
  return (
    subject.startsWith('documents') &&
    !loose &&
    !isDivided &&
    channels === 1 &&
    isPart === null &&
    acts.length > 0 &&
    figure?.count.unit !== '条' &&
    !roles.has('among') &&
    things.some((thing) => thing === 'normativeDocs' || thing === 'rules') &&
    bodies.every((body) => ['own', 'small', 'ownArea', 'area', 'all', 'government'].includes(bodySense(body)))
  );
}

/** 召开部门会议28次，公开规范性文件3件: the body in front was told of something else, and the documents are said in full. */
function isOnItsOwn({ acts, things, bodies, roles }: Frame, { sentence, index, told }: Context): boolean {
  const last = sentence.findLast((one) => one.index < index && one.frame.bodies.length > 0);
  const isFull = acts.length > 0 && bodies.length === 0 && things.some((thing) => thing === 'normativeDocs' || thing === 'rules');
  return (
    isFull && !roles.has('among') && last?.frame.acts.every((act) => act !== 'publish') === true && told[last.index]?.topic === 'other'
  );
}

/** 局机关收到48件，登记中心收到9件: a department's own house is one of its bodies where others are told beside it, whatever they are called. */
function isBesideOthers({ acts }: Frame, { sentence, index }: Context, text: string): boolean {
  const house = sentence.find(({ frame }) =>
    frame.bodies.some(
      (body) => (text.startsWith('机关', body.end - 2) || text.startsWith('机关', body.end)) && HOUSES.has(bodySense(body)),
    ),
  );
  if (!house || house.index > index) return false;
  const [act] = acts;
  if (house.index < index) return act !== undefined && house.frame.acts.includes(act) && act !== 'carry';
  // 公路中心、港航中心收到各3件，局机关收到21件.
  const isOther = (frame: Frame) => frame.roles.has('each') && (frame.bodies.length > 0 || frame.unknown.length > 0);
  if (act && sentence.some(({ index: at, frame }) => at < index && frame.acts.includes(act) && isOther(frame))) return true;
  return sentence.some(({ index: at, frame }) => at > index && (act ? frame.acts.includes(act) : frame.bodies.length > 0));
}

/** 开展规范性文件清理，继续有效36件、废止9件: of those looked through; 全年废止9件, 现行有效规范性文件36件 are all. */
function isOfCleared({ meanings }: Understood, { things, times, words }: Frame, text: string): boolean {
  const cells = meanings.flatMap((one) => one.cells);
  if (times.includes('this') || !cells.every((cell) => LEFT_OR_REPEALED.test(cell))) return false;
  const isStock = !cells.some((cell) => cell.endsWith('.repealed'));
  return !isStock || (things.length === 0 && !words.some((word) => text.startsWith('现行', word.start)));
}

const LEFT_OR_REPEALED = /^disclosure\.\w+\.(?:repealed|inForce|totalPublic)$/;
const HOUSES: ReadonlySet<string> = new Set(['small', 'own']);
const INTAKE: ReadonlySet<Act> = new Set(['receive', 'accept', 'new']);
