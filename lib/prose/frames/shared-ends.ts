import { groupsNamed } from '../meanings/remedies';
import type { Token } from '../tokens/tokens';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 其中：5件行政复议、2件行政诉讼获维持: an end behind the last of several numbers, each in front of its thing, is said of all of them. */
export function sharedEnds(figures: readonly Figure[], frames: readonly Frame[]): readonly Frame[] {
  if (!frames.some(({ cases }) => cases.length > 0)) return frames;
  const result = [...frames];
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next, frame, ended] = [figures[at], figures[at + 1], result[at], result[at + 1]];
    if (!figure || !next || !frame || !ended) continue;
    const isListed = next.sentence === figure.sentence && (next.joint === '、' || endsInAnd(figure)) && figure.bracketOf === next.bracketOf;
    const isOpen = isInFront(figure) && isCase(frame) && frame.cases.length === 0;
    if (!isListed || !isOpen || !isInFront(next) || !isCase(ended) || ended.cases.length === 0) continue;
    // 3件行政复议、1件行政诉讼未审结 with nothing told before may be all of the first.
    if (!figures.some((one, i) => i < at && one.sentence === figure.sentence && isOfCases(frames[i]))) continue;
    const ends = ended.words.filter((token) => token.kind === 'word' && token.sense.startsWith('case:'));
    result[at] = { ...frame, cases: ended.cases, words: [...frame.words, ...ends] };
  }
  return result;
}

/** 5件行政复议: what it counts stands behind it. */
const isInFront = ({ before }: Figure) => !before.some((token) => isWord(token) && SAYS.test(token.sense));

const isCase = (frame: Frame) => frame.acts.length === 0 && groupsNamed(frame.things).length > 0;

const isOfCases = (frame: Frame | undefined) => frame !== undefined && groupsNamed(frame.things).length > 0;

function endsInAnd({ after, runsOn }: Figure): boolean {
  const last = after.at(-1);
  return runsOn && last !== undefined && isWord(last) && last.sense === 'role:and';
}

const isWord = (token: Token) => token.kind === 'word';
const SAYS = /^(?:act|thing|row|column|case):/;
