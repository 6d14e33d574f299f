import type { Context, Told } from '../frames/context';
import { type Frame, senses } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import type { CaseResult } from '../lexicon/sense';
import { looseIf, type Understood } from '../meanings/meaning';
import { ENDS, EVERY, type Group, namesGroup, ofCases, remedy, SUITS } from '../meanings/remedies';
import type { Token } from '../tokens/tokens';
import { endsEach } from './cases-each';
import { amountOf } from './cells';
import { spokenBefore, spokenBeside, spokenOf, toldEnds } from './spoken-groups';

/** How the words around a number say that cases ended; empty: they do not. `named`: a kind of case is named among them. */
export function endsSaid(frame: Frame, named: boolean): readonly CaseResult[] {
  const last = frame.words.at(-1);
  // 其他结果或尚未审结 names both.
  const isJoined = frame.words.some(
    (token, at) => token.kind === 'word' && token.sense === 'case:other' && isAnd(frame.words[at + 1]) && endsNext(frame.words, at + 2),
  );
  const endsOther = isJoined || (last?.kind === 'word' && last.sense === 'case:other');
  const all = [...new Set(frame.cases)].filter((end) => end !== 'other' || endsOther);
  // 已审结，维持3件: how it was closed tells that it was.
  const said = all.length > 1 ? all.filter((end) => end !== 'closed') : all;
  // 复议5件，其中1件由申请人主动撤回: what of a request would be the row 其他处理.
  const isWithdrawn =
    said.length === 0 && !named && frame.rows.length > 0 && frame.rows.every((row) => row.startsWith('otherHandling.other'));
  const told: readonly CaseResult[] = isWithdrawn ? ['ended'] : said;
  // 2起尚未办结, said of cases.
  const isOpen =
    frame.cases.length === 0 &&
    !named &&
    frame.acts.includes('unfinished') &&
    // 尚有2起未办结.
    frame.acts.every((act) => act === 'unfinished' || act === 'continue');
  return isOpen ? ['pending'] : told;
}

/** 诉讼结果纠正4件，其中直接起诉3件、复议后起诉1件: how those ended that the list divides. */
export function endsDivided({ roles }: Frame, groups: readonly Group[], { told, paragraph, index }: Context): readonly CaseResult[] | null {
  const owner = paragraph[index]?.figure.bracketOf ?? null;
  if (!roles.has('among') && owner === null) return null;
  const of = owner === null ? told.findLast(({ frame }) => !frame.roles.has('among')) : told[owner];
  const isDivided = of && of.figure.stretch === paragraph[index]?.figure.stretch && of.understood?.family === 'remedies';
  return isDivided && of.frame.cases.length === 1 && groups.length < groupsHeld(of.understood).length ? of.frame.cases : null;
}

/** 直接起诉3件，复议后起诉2件；已判决4件（胜诉3件）: the groups that the number in front of the bracket is right of. */
function groupsAgreeing(owner: Told | undefined, { report }: Context): readonly (readonly Group[])[] {
  const right = owner?.understood?.meanings.filter((one) => amountOf(report, one).value === owner.figure.count.numeral.value) ?? [];
  return right.map((one) => EVERY.filter((group) => one.cells.some((cell) => cell.startsWith(`remedies.${group}.`))));
}

/** The groups that its readings are of. */
const groupsHeld = (of: Understood | null | undefined) => [
  ...new Set(of?.meanings.flatMap(({ cells }) => cells.map((cell) => cell.split('.')[1])) ?? []),
];

/** Cases by how they ended, in each column that the words may mean. */
export function endedCases(
  frame: Frame,
  groups: readonly Group[],
  ends: readonly CaseResult[],
  doubt: Understood['doubt'],
  context: Context,
): Understood {
  const named = namesGroup(frame.things);
  const spoken = spokenOf(context);
  const choices = ends.reduce<string[][]>(
    (sets, end) => sets.flatMap((set) => ENDS[end].columns.map((columns) => [...set, ...columns])),
    [[]],
  );
  const each = named ? endsEach(frame, groups, ends) : [];
  if (each.length > 1) return { ...ofCases(`cases: ${ends.join(' and ')}`, each, doubt), each: true };
  const owner = context.told[neighbourAt(context.sentence, context.index)?.figure.bracketOf ?? -1];
  const soft = ends.some((end) => ENDS[end].soft);
  // 诉讼2件，直接起诉1件，复议后起诉1件；按结果分，维持1件: perhaps of both kinds.
  const isOfOneKind = groups.length === 1 && groups[0] !== 'review' && SUITS.every((group) => spoken.includes(group));
  const ofOwner = named ? [] : groupsAgreeing(owner, context);
  const candidates =
    ofOwner.length > 0
      ? ofOwner
      : named || owner || spoken.length === 0 || spoken.length === groups.length || toldEnds(context, groups)
        ? [groups]
        : [groups, spoken];
  const front = named ? [] : spokenBefore(context);
  // 败诉 is said of lawsuits alone.
  const beside = named ? [] : spokenBeside(context);
  const of = ends.includes('lost')
    ? [SUITS]
    : [
        ...candidates,
        ...[front, beside, isOfOneKind && candidates.length > 1 ? SUITS : []].filter(
          (some) => some.length > groups.length && !candidates.some((one) => one.join() === some.join()),
        ),
      ];
  const found = ofCases(
    `cases: ${ends.join(' and ')}`,
    // 已审结1件 behind both kinds: of the last one, or of both; in the bracket behind one it is of that.
    of.flatMap((some) => choices.map((columns) => remedy(some, [...new Set(columns)]))),
    doubt ?? (soft ? { zh: '表中可能计入别的结果', en: 'the table may count it under another result' } : null),
  );
  // 一审驳回3件，二审维持2件: the cases of one instance.
  const isOfInstance = context.sentence.some(
    ({ index, frame: other }) => index !== context.index && other.isPart === 'manner' && other.cases.length > 0,
  );
  const own = neighbourAt(context.sentence, context.index)?.figure;
  // 维持7件，驳回2件: told apart from what was upheld.
  const isBesideUpheld =
    ends.length === 1 &&
    ends[0] === 'won' &&
    context.sentence.some(({ figure, frame: { cases } }) => figure.stretch === own?.stretch && cases.length === 1 && cases[0] === 'upheld');
  return looseIf(isOfInstance || isBesideUpheld, found);
}

const isAnd = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'role:and';

/** 尚未审结: an end, behind a word that says nothing. */
const endsNext = (words: readonly Token[], from: number) =>
  senses(words.slice(from))
    .find((sense) => sense !== 'filler')
    ?.startsWith('case:') === true;
