import { rememberLatest } from '../../document/remember';
import { type Context, type Found, NEAR, type Slip } from './slip';

/** Is it a slip after all: in the context that the line asks for, and under none of its exceptions? */
export function isSlip(slip: Slip, found: Found, all: readonly string[]): boolean {
  const { only, unless } = slip;
  if (!only && !unless) return true;
  const writings = slip.kind === undefined && slip.writings ? slip.writings(found.value) : null;
  if (only && !isIn(only, found, writings, all)) return false;
  if (unless) for (const exception of unless) if (isIn(exception, found, writings, all)) return false;
  return true;
}

/** @param writings those of the value, where it has more than itself */
function isIn(context: Context, found: Found, writings: readonly string[] | null, all: readonly string[]): boolean {
  const { match, value, words, before, after, around, within = NEAR, sentence, paragraph, elsewhere, since, holds } = context;
  const { text, start, end } = found;
  return (
    (!match || match.test(found.match)) &&
    (!value || (writings ? writings.some((writing) => value.test(writing)) : value.test(found.value))) &&
    (!words || words.includes(found.value)) &&
    (!before || before.test(text.slice(Math.max(0, start - NEAR), start))) &&
    (!after || after.test(text.slice(end, end + NEAR))) &&
    (!around || around.test(text.slice(Math.max(0, start - within), end + within))) &&
    (!sentence || sentence.test(sentenceAt(text, start))) &&
    (!paragraph || paragraph.test(text)) &&
    (!elsewhere || stands(elsewhere, all)) &&
    (!since || since.test(found.row?.since ?? '')) &&
    (!holds || holds(found))
  );
}

/** Asked once of a report, however often the slip is found. */
function stands(pattern: RegExp, all: readonly string[]): boolean {
  const known = answers(all);
  const old = known.get(pattern);
  if (old !== undefined) return old;
  const answer = all.some((one) => pattern.test(one));
  known.set(pattern, answer);
  return answer;
}

const answers = rememberLatest((_: readonly string[]) => new Map<RegExp, boolean>());

function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - SENTENCE), at);
  const behind = text.slice(at, at + SENTENCE);
  const end = behind.indexOf('。');
  return before.slice(before.lastIndexOf('。') + 1) + (end < 0 ? behind : behind.slice(0, end));
}

/** No sentence is looked through further than this, on either side. */
const SENTENCE = 300;
