import type { Facts, Told } from '../frames/context';
import type { Frame } from '../frames/frame';
import { groupsNamed } from '../meanings/remedies';
import { callsOfOtherTime } from '../phrases/other-years';
import { decidesReviews } from '../phrases/review-bodies';
import { wordsBefore, wordsBehind } from '../tokens/around';
import { isReceived } from './other-cases';

/** Cases of which the words farther off say that they are none of the table's: those that the body decides itself, and another year's. */
export function casesApart({ year }: Facts, told: readonly Told[], text: string): readonly Told[] {
  let apart: Told | null = null;
  return told.map((one, at) => {
    const { understood, figure, frame } = one;
    if (understood?.family !== 'remedies') return one;
    // …，其中信息公开类13件，维持11件: of those.
    const isOfThose = apart?.figure.stretch === figure.stretch && groupsNamed(frame.things).length === 0 && !isOwn(frame);
    if (!isOfThose && !decidesOthers(told, at, text) && !areOfOtherYear(told, at, text, year)) return one;
    apart = one;
    return { ...one, understood: { ...understood, loose: true } };
  });
}

/** 作为复议机构收到…; 收到行政复议申请86件，受理80件，其中信息公开类3件: by what the sentence told so far. */
function decidesOthers(told: readonly Told[], at: number, text: string): boolean {
  const own = told[at];
  if (!own) return false;
  const { count, sentence } = own.figure;
  if (decidesReviews(wordsBefore(text, count.start, '。', LONG))) return true;
  const front = told.slice(Math.max(0, at - REACH), at).filter(({ figure }) => figure.sentence === sentence);
  const [came] = front;
  return (
    came?.frame.things.includes('review') === true &&
    isReceived(came.frame) &&
    !isOwn(came.frame) &&
    own.frame.roles.has('among') &&
    front.some(({ frame }) => frame.acts.includes('accept'))
  );
}

/** 被复议6件、被诉2件，均发生在2020年以前: by the clause behind the list that they stand in. */
function areOfOtherYear(told: readonly Told[], at: number, text: string, year: number | null): boolean {
  let last = at;
  while (last < at + REACH && told[last + 1]?.figure.joint === '、') last++;
  const own = told[last]?.figure;
  const clauses = own ? wordsBehind(text, own.count.end, '；;。', told[last + 1]?.figure.count.start).split(/[，,()]/) : [];
  return clauses.some((clause) => callsOfOtherTime(clause, year));
}

const isOwn = ({ things, roles, acts }: Frame) =>
  roles.has('passive') || (things.includes('disclosure') && !roles.has('among')) || (acts.includes('cause') && !roles.has('among'));

/** So many numbers, and characters of a sentence, are looked at: there may be thousands. */
const REACH = 20;
const LONG = 300;
