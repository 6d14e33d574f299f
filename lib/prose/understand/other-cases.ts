import type { Context, Neighbour } from '../frames/context';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { type Group, groupsNamed, ofCases, remedy } from '../meanings/remedies';

/** Whether it may decide cases of others. */
export const mayReview = ({ kind, name }: Context['issuer']): boolean => kind !== 'body' || name.includes('司法');

/** 收到行政复议申请143件，其中政府信息公开类26件: of those that the review body itself has to decide. */
export function isOfReviewBody({ roles, acts }: Frame, { told, paragraph, index, issuer }: Context): boolean {
  const of = told.findLast(({ frame }) => !frame.roles.has('among'));
  return (
    mayReview(issuer) &&
    roles.has('among') &&
    !acts.includes('cause') &&
    of?.figure.stretch === paragraph[index]?.figure.stretch &&
    (of?.understood?.loose === true || of?.understood?.because === reasons.otherBusiness) &&
    isReceived(of.frame) &&
    !of.frame.roles.has('passive') &&
    groupsNamed(of.frame.things).join() === 'review'
  );
}

/** 行政复议31件，涉政府信息公开7件: the next number tells how many of them are about disclosure. */
export function isOfAll({ sentence, index }: Context): boolean {
  // 行政复议31件、诉讼22件，其中涉及政府信息公开的复议9件、诉讼8件; 其中信息公开类分别为9件、8件.
  const divides = ({ frame: { things, roles }, index: at }: Neighbour) => at > index && roles.has('among') && things.includes('disclosure');
  if (sentence.some(divides)) return true;
  const frame = neighbourAt(sentence, index + 1)?.frame;
  if (!frame) return false;
  const { acts, things, roles } = frame;
  // 与政府信息公开有关的5件; （含信息公开类5件）.
  const isAbout = acts.includes('cause') || ((roles.has('about') || roles.has('including')) && acts.length === 0);
  return isAbout && things.includes('disclosure') && things.every((one) => one === 'disclosure' || one === 'application');
}

/** 行政复议6件, and not a word of disclosure: told only where it agrees, but none at all are none about disclosure. */
export function ofAnyBusiness({ cases, acts, roles }: Frame, groups: readonly Group[], { whose, isOtherTime }: Context): Understood {
  const isPlain = groups.length > 0 && cases.length === 0 && !roles.has('among') && whose === 'own' && !isOtherTime;
  const isFlow = acts.some((act) => act !== 'receive' && act !== 'accept' && act !== 'cause' && act !== 'handle' && act !== 'answer');
  if (!isPlain || isFlow) return aside('remedies', 'cases', reasons.otherBusiness);
  return { ...ofCases('cases', [remedy(groups)], null), because: reasons.otherBusiness, loose: true, isAtLeast: true };
}

/** 收到各类行政复议申请152件: of whatever business. */
export function isOfEveryKind({ words }: Frame): boolean {
  const at = (senses: RegExp) => words.findIndex((token) => token.kind === 'word' && senses.test(token.sense));
  const each = at(/^role:each$/);
  return each >= 0 && each < at(/^thing:(?:review|litigation)$/);
}

/** They came in. */
export const isReceived = ({ acts }: Frame) => acts.some((act) => act === 'receive' || act === 'accept');
