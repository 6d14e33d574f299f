import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { looseIf, someOfHeld, type Understood } from '../meanings/meaning';
import { type Group, namesGroup, ofCases, remedy } from '../meanings/remedies';
import { endedCases, endsDivided } from './case-ends';
import { groupsEach } from './cases-each';
import { amountOf } from './cells';
import { isCalledOurs } from './of-other-business';

/** Cases of which no end is told: how many came, of one kind, of each or of both; or some of those in front. */
export function casesThatCame(
  frame: Frame,
  groups: readonly Group[],
  context: Context,
  isLoose: boolean,
  doubt: Understood['doubt'],
): Understood | null {
  const each = areToldApartBehind(context) ? [] : groupsEach(frame, groups);
  const apart = each.length > 1 ? each : namesGroup(frame.things) ? cameToBoth(frame, groups, context) : [];
  if (
    !namesGroup(frame.things) &&
    !isOwn(frame) &&
    !frame.acts.some((act) => act === 'cause' || act === 'receive' || act === 'accept') &&
    !frame.roles.has('sum')
  )
    return someOf(frame, groups, context);
  const isJoint = groups.includes('review') && groups.length > 1 && frame.roles.has('and');
  if (apart.length > 1)
    return {
      ...ofCases(
        'cases',
        apart.map((some) => remedy(some)),
        doubt,
      ),
      each: true,
    };
  const isNone = neighbourAt(context.sentence, context.index)?.figure.count.numeral.value === 0;
  const alone = isJoint && !isNone && !frame.roles.has('sum') ? emptyOf(groups, context) : null;
  if (alone) return looseIf(isLoose, ofCases('cases', [remedy(alone)], JOINT));
  const ofEnded = endsDivided(frame, groups, context);
  if (ofEnded) {
    const ended = endedCases(frame, groups, ofEnded, doubt, context);
    // 诉讼12件，尚未审结3件，其中直接起诉7件: or of all cases.
    return looseIf(isLoose, { ...ended, meanings: [...ended.meanings, remedy(groups)] });
  }
  return looseIf(isLoose, ofCases('cases', [remedy(groups)], doubt));
}

/** They are called disclosure's, or the body's own. */
export const isOwn = (frame: Frame): boolean => isCalledOurs(frame) || frame.roles.has('passive');

/** 2件分别接到行政复议和行政诉讼: the number in front is of both together. */
function areToldApartBehind({ paragraph, index }: Context): boolean {
  const behind = paragraph[index]?.figure.after ?? [];
  return behind.some((token) => token.kind === 'word' && token.sense === 'role:respectively');
}

/** 1件被申请行政复议、提起行政诉讼: one matter that came to both, where the table has one of each; of more the sum is meant. */
function cameToBoth({ roles }: Frame, groups: readonly Group[], { report, paragraph, index }: Context): readonly (readonly Group[])[] {
  const kinds = [groups.filter((group) => group === 'review'), groups.filter((group) => group !== 'review')];
  const isOne = paragraph[index]?.figure.count.numeral.value === 1 && !roles.has('sum') && !roles.has('and');
  return isOne && kinds.every((some) => some.length > 0 && amountOf(report, remedy(some)).value === 1) ? kinds : [];
}

/** 行政诉讼9件，其中县政府作为被告5件: some of those told in front, whatever sets them apart. */
function someOf({ roles, rows, acts, bodies }: Frame, groups: readonly Group[], { wholeTopic }: Context): Understood | null {
  const isSome = roles.has('among') || bodies.length > 0;
  if (!isSome || rows.length + acts.length > 0 || wholeTopic !== 'remedies') return null;
  return looseIf(true, someOfHeld(ofCases('cases', [remedy(groups)], null)));
}

/** 发生1起行政复议和行政诉讼 while the table has none of one kind: one case of both, or of either. */
function emptyOf(groups: readonly Group[], context: Context): readonly Group[] | null {
  const kinds: (readonly Group[])[] = [['review'], groups.filter((group) => group !== 'review')];
  return kinds.find((kind) => amountOf(context.report, remedy(kind)).value === 0) ?? null;
}

const JOINT = { zh: '文中可能指两类案件各有，也可能合计', en: 'perhaps of each kind, perhaps their sum' };
