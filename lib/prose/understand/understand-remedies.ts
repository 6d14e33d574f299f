import type { Context, Told } from '../frames/context';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { isCarriedIn } from '../frames/quantities';
import { aside, looseIf, reasons, someOfHeld, type Understood } from '../meanings/meaning';
import { type Group, groupsNamed, namesGroup, ofCases, remedy } from '../meanings/remedies';
import { CASE_UNITS } from '../tokens/units';
import { endedCases, endsSaid } from './case-ends';
import { casesThatCame, isOwn } from './cases-came';
import { isEach } from './cases-each';
import { amountOf } from './cells';
import { followsUnread } from './follows-unread';
import { isCalledOurs, isCausedByOurs } from './of-other-business';
import { isOfAll, isOfEveryKind, isOfReviewBody, isReceived, mayReview, ofAnyBusiness } from './other-cases';
import { speaksAsTable } from './speaks-as-table';
import { countsBodies, groupsOf, spokenOf, spokenOfBodies } from './spoken-groups';

/** What a number counts in table four. Null: nothing there. `isOurs`: what it would count if its cases were known to be about disclosure. */
export function understandRemedies(frame: Frame, unit: string | null, context: Context, isOurs = false): Understood | null {
  if (context.topic !== 'remedies' || !CASE_UNITS.has(unit)) return null;
  const ofBodies = spokenOfBodies(context);
  const spoken = ofBodies ?? spokenOf(context);
  // 被撤销、责令履行共0件: the sum of those ends.
  const groups =
    frame.roles.has('sum') && frame.cases.length < 2 && !namesGroup(frame.things) && spoken.length > 0 ? spoken : groupsOf(frame, context);
  if (groups.length === 0) return null;
  const named = namesGroup(frame.things);
  // 网上申请6件、行政复议转来2件: where they came from.
  if (frame.acts.join() === 'pass') return aside('remedies', 'cases', reasons.notCounted);
  // …，其中因政府信息公开引发的6件，均与政府信息公开无关: not those that their own words call ours.
  if (context.isDenied && !isCausedByOurs(frame)) return aside('remedies', 'cases', reasons.otherBusiness);
  const own = isOwn(frame);
  const isBusiness =
    (!frame.acts.includes('cause') && frame.acts.some((act) => act === 'accept' || act === 'handle' || act === 'answer')) ||
    (frame.roles.has('all') && !isEach(frame)) ||
    isOfEveryKind(frame);
  if (
    !(
      isOurs ||
      context.isAboutDisclosure ||
      frame.acts.includes('cause') ||
      (frame.roles.has('passive') && named) ||
      isEndOfCaused(frame, context)
    )
  ) {
    if (named && isDividedOtherwise(groups, context)) return aside('remedies', 'cases', reasons.otherBusiness);
    if (!speaksAsTable(context)) return ofAnyBusiness(frame, named ? groups : [], context);
    const found = understandRemedies(frame, unit, context, true);
    return found && { ...found, doubt: found.doubt ?? reasons.otherBusiness };
  }
  if (named && !isCalledOurs(frame) && isOfAll(context)) return aside('remedies', 'cases', reasons.otherBusiness);
  // 办理行政复议105件 may be the review body's own business: told only where it agrees.
  // 县法院全年审结行政诉讼21件, told of nothing in front: the court's own business, too.
  const isCourts =
    frame.roles.has('court') &&
    (frame.acts.some((act) => act === 'accept' || act === 'handle' || act === 'receive') ||
      (named && frame.cases.includes('closed') && toldCases(context).length === 0));
  // 复议16件（含本级2件），诉讼10件: past what a bracket tells of the one in front.
  const before = context.told.findLast(
    ({ figure }) => figure.bracketOf === null || figure.bracketOf === context.paragraph[context.index]?.figure.bracketOf,
  );
  const follows =
    before?.understood?.family === 'remedies' &&
    before.understood.loose === true &&
    before.figure.sentence === context.sentence[0]?.figure.sentence &&
    // 办理复议答复26件，应诉41件: with the act, its doubt is inherited.
    (!named || frame.acts.length === 0) &&
    !own;
  // 因具体行政行为被诉2起，其中1起胜诉: of cases that no table was found to hold.
  // 受理复议申请56件，办结38件，撤回13件，维持12件: perhaps of any business, however far in front it was named.
  const isOfAllFlows = !named && addsUpFlows(context);
  const isOfUnheld =
    !named &&
    !own &&
    !isOfAllFlows &&
    toldCases(context).some(({ understood }) => !understood || understood.loose || understood.meanings.length === 0);
  // 2023年收到的复议8件于今年审结: perhaps of those that the table holds.
  const isLoose =
    (isBusiness && !own && !sharesDisclosure(before, context) && !isEndedAgainst(context)) ||
    isCourts ||
    isOfReviewBody(frame, context) ||
    (!isOurs && ((follows && !isOfAllFlows) || isOfUnheld)) ||
    (isOtherYear(frame) && isReceived(frame)) ||
    // The number in front may name other cases, and these be some of them.
    (!named && !ofBodies && followsUnread(context));
  // 因2023年度的申请引发复议1件、诉讼2件: of the same requests.
  const joint = neighbourAt(context.sentence, context.index)?.figure.joint;
  const doubt = isOtherYear(frame) || (joint === '、' && before?.understood?.doubt === OTHER_YEAR) ? OTHER_YEAR : null;
  if (isOtherYear(frame) && frame.cases.length === 0 && (holdsThisYears(groups, context) || goesOnToThisYear(context)))
    return aside('remedies', 'cases', reasons.otherTime);
  const isCarried = frame.acts.some((act) => act.startsWith('carry'));
  // 新增复议13件 are some of those that the table holds; 结转诉讼2件: perhaps none of them.
  if (isCarried || frame.acts.includes('new')) return looseIf(isCarried || isLoose, someOfHeld(ofCases('cases', [remedy(groups)], null)));
  // 其他行政案件8件 says nothing of how they ended; 其他1件 does.
  const ends = endsSaid(frame, named);
  if (ends.length === 0 && frame.cases.length > 0) return null;
  // 未败诉0件, and whatever else is denied.
  if (ends.length > 0 && frame.roles.has('none')) return aside('remedies', 'cases', reasons.notCounted);
  // 其中1件为政府信息公开类: of those told in front.
  if (ends.length === 0 && !named && frame.roles.has('among') && toldCases(context).some(isHeldWhole))
    return someOfHeld(ofCases('cases', [remedy(groups)], null));
  if (ends.length === 0) return casesThatCame(frame, groups, context, isLoose, doubt);
  const ended = endedCases(frame, groups, ends, doubt, context);
  // 新增复议13件，其中维持9件: of the new, beside which there may be older ones.
  const isOfNew = !named && !isOfAllFlows && toldCases(context).some((one) => one.frame.acts.includes('new'));
  return looseIf(isLoose, isOfNew ? someOfHeld(ended) : ended);
}

/** 发生行政复议9件，其中维持7件，纠正2件: how those ended that were told to have come about, where the table has as many. */
function isEndOfCaused({ cases, things, roles }: Frame, { told, report, paragraph, index }: Context): boolean {
  const of = told.findLast(({ frame }) => frame.cases.length === 0 && groupsNamed(frame.things).length > 0);
  const [meaning, ...others] = of?.understood?.meanings ?? [];
  return (
    cases.length > 0 &&
    groupsNamed(things).length === 0 &&
    !roles.has('none') &&
    of?.frame.acts.includes('cause') === true &&
    of.figure.stretch === paragraph[index]?.figure.stretch &&
    of.understood?.loose !== true &&
    meaning !== undefined &&
    others.length === 0 &&
    amountOf(report, meaning).value === of.figure.count.numeral.value
  );
}

/** 复议机关受理行政复议231件，其中政府信息公开类3件: of those, the table holds the 3. */
function isDividedOtherwise(groups: readonly Group[], context: Context): boolean {
  const value = context.paragraph[context.index]?.figure.count.numeral.value;
  return isOfAll(context) && amountOf(context.report, remedy(groups)).value !== value;
}

/** 复议上年结转3件，新收8件，共11件，审结9件: of all of them, where the table holds as many. */
function addsUpFlows({ told, sentence, report }: Context): boolean {
  const own = told.slice(-FLOWS).filter(({ figure, topic }) => figure.sentence === sentence[0]?.figure.sentence && topic === 'remedies');
  const at = own.findLastIndex(({ frame: { roles }, understood }) => roles.has('sum') && understood?.role === 'whole');
  const flows = at < 0 ? [] : own.slice(Math.max(0, at - 2), at);
  const [meaning] = own[at]?.understood?.meanings ?? [];
  return (
    flows.some(({ frame }) => frame.acts.includes('new')) &&
    flows.some(isCarriedIn) &&
    meaning !== undefined &&
    amountOf(report, meaning).value === own[at]?.figure.count.numeral.value
  );
}

/** So far in front may the sum of the flows stand. */
const FLOWS = 8;

const isHeldWhole = ({ understood }: Told) => understood?.role === 'whole' && understood.meanings.length > 0 && !understood.loose;

const isOtherYear = ({ times }: Frame) => times.some((time) => time === 'last' || time === 'other');

/** 涉政府信息公开的复议案4件、办理诉讼0件: in one list with those that are called ours, by a body that decides no cases of others. */
function sharesDisclosure(before: Told | undefined, { sentence, index, issuer }: Context): boolean {
  const own = neighbourAt(sentence, index)?.figure;
  return (
    own?.joint === '、' &&
    own.sentence === before?.figure.sentence &&
    before.understood?.family === 'remedies' &&
    isHeldWhole(before) &&
    before.frame.things.includes('disclosure') &&
    !mayReview(issuer)
  );
}

/** 受理复议3件，被纠正1件: what comes right behind was done to the body, which decides no cases of others. */
function isEndedAgainst(context: Context): boolean {
  const next = neighbourAt(context.sentence, context.index + 1)?.frame;
  const isDone = next?.roles.has('passive') === true && next.cases.length > 0 && next.things.length === 0;
  // 收到复议6件，受理4件，被纠正1件: those that were taken up.
  const own = context.sentence[0]?.figure.sentence;
  const isFirst = !context.told.some(({ topic, figure }) => topic === 'remedies' && figure.sentence === own);
  return isDone && isFirst && !mayReview(context.issuer);
}

/** The number of cases told last in the same sentence, by its own words; 诉讼29件，涉及政府信息公开的6件: the latter; past what a bracket tells of some. */
function toldCases({ told, sentence, paragraph, index }: Context): readonly Told[] {
  const own = sentence[0]?.figure.sentence;
  const bracket = paragraph[index]?.figure.bracketOf ?? null;
  const last = told.findLast(
    ({ figure, frame: { things } }) =>
      figure.sentence === own &&
      (figure.bracketOf === null || figure.bracketOf === bracket) &&
      !countsBodies(figure) &&
      (groupsNamed(things).length > 0 || things.includes('disclosure')),
  );
  return last ? [last] : [];
}

/** 复议4件、诉讼0件，而上年分别为6件、2件: what the table holds of these cases is told in front, in the same sentence. */
function holdsThisYears(groups: readonly Group[], { told, sentence }: Context): boolean {
  const cells = remedy(groups).cells.join();
  return told.some(
    ({ figure, frame, understood }) =>
      figure.sentence === sentence[0]?.figure.sentence &&
      !isOtherYear(frame) &&
      understood?.meanings.some((meaning) => meaning.cells.join() === cells) === true,
  );
}

/** 2021年复议19件，2022年14件，2023年4件: this year's number is told behind. */
function goesOnToThisYear({ sentence, paragraph, index }: Context): boolean {
  const own = paragraph[index]?.figure;
  return sentence.some(
    ({ figure, frame }) =>
      own !== undefined &&
      figure.count.start > own.count.start &&
      figure.count.unit === own.count.unit &&
      frame.times.join() === 'this' &&
      frame.acts.length === 0 &&
      frame.cases.length === 0,
  );
}

const OTHER_YEAR = { zh: '可能说的是其他年度的案件', en: 'perhaps another year’s cases' };
