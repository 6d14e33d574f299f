import type { Context, Neighbour } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { type Group, groupsNamed, SUITS } from '../meanings/remedies';

/** Groups of table four that the words name, else those last spoken of. */
export function groupsOf(frame: Frame, context: Pick<Context, 'groups'>): readonly Group[] {
  const named = groupsNamed(frame.things);
  // 由复议机关和人民法院维持: by either.
  if (named.length > 0 && frame.roles.has('court') && !named.some((group) => group !== 'review')) return [...named, ...SUITS];
  return named.length > 0 ? named : context.groups;
}

/** Groups named in front in the same sentence. 复议5件、诉讼0件，其中2件维持: of those that had cases. */
export function spokenOf({ sentence, index }: Context): readonly Group[] {
  const named = sentence.filter((one) => one.index < index && groupsNamed(one.frame.things).length > 0);
  const some = named.filter((one) => one.figure.count.numeral.value > 0);
  return [...new Set((some.length > 0 ? some : named).flatMap((one) => groupsNamed(one.frame.things)))];
}

/** 3个单位被申请复议，共5件；2个单位被提起诉讼，共4件: what the bodies right in front were brought into. Null: no bodies stand there. */
export function spokenOfBodies({ sentence, index }: Context): readonly Group[] | null {
  const own = neighbourAt(sentence, index)?.figure;
  const front = neighbourAt(sentence, index - 1);
  if (!front || front.figure.stretch !== own?.stretch || !countsBodies(front.figure)) return null;
  const named = groupsNamed(front.frame.things);
  return named.length > 0 ? named : null;
}

/** 2个单位: it is they that are counted. */
export function countsBodies({ count, after: [next] }: Figure): boolean {
  return next?.kind === 'word' && next.sense.startsWith('body:') && next.start === count.end;
}

/** 行政诉讼5件，直接起诉3件、复议后起诉2件，维持3件; 诉讼9件（直接起诉6件、复议后起诉3件；维持5件）: all kinds that its stretch, or the owner of its bracket, named. */
export function spokenBeside({ sentence, index }: Context): readonly Group[] {
  const own = neighbourAt(sentence, index)?.figure;
  const isBeside = (one: Neighbour) =>
    one.index < index &&
    (own?.bracketOf == null ? one.figure.bracketOf === null && one.figure.stretch === own?.stretch : one.index === own.bracketOf);
  return [...new Set(sentence.filter(isBeside).flatMap(({ frame }) => groupsNamed(frame.things)))];
}

/** 行政诉讼8件，直接起诉6件，复议后起诉2件。已审结7件: all that the sentence in front named, where its own names none. */
export function spokenBefore({ paragraph, sentence, index }: Context): readonly Group[] {
  const own = neighbourAt(sentence, index)?.figure.sentence ?? 0;
  if (sentence.some(({ frame }) => groupsNamed(frame.things).length > 0)) return [];
  const groups = new Set<Group>();
  for (let at = (sentence[0]?.index ?? 0) - 1; paragraph[at]?.figure.sentence === own - 1; at--)
    for (const group of groupsNamed(paragraph[at]?.frame.things ?? [])) groups.add(group);
  return [...groups];
}

/** How the cases of another group ended was told in front, in the same sentence. */
export function toldEnds({ told, sentence, index }: Context, groups: readonly Group[]): boolean {
  const own = neighbourAt(sentence, index)?.figure.sentence;
  return told.some(
    ({ figure, frame, understood }) =>
      figure.sentence === own &&
      frame.cases.length > 0 &&
      understood?.family === 'remedies' &&
      !groups.some((group) => understood.meanings[0]?.cells.some((cell) => cell.includes(`.${group}.`))),
  );
}
