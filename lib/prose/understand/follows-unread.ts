import type { Context, Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';

/** The number in front, in the same sentence, was not wholly read: what follows may be of whatever that was. */
export function followsUnread({ told, sentence }: Context): boolean {
  const last = told.at(-1);
  return last !== undefined && last.unknown.length > 0 && last.figure.sentence === sentence[0]?.figure.sentence;
}

/** 受理光荣牌悬挂申请40件，上年结转3件，办结41件: what follows in its stretch is of those that nobody knows, too. */
export function followsUnreadKind({ told, paragraph, index }: Context, { things, acts }: Frame): boolean {
  if (things.length > 0 || acts.length === 0) return false;
  const of = told.findLast(({ frame }) => frame.things.length > 0);
  return of?.frame.things.join() === 'application' && of.unknown.length > 0 && of.figure.stretch === paragraph[index]?.figure.stretch;
}

/** 石鼓镇收到8件，答复7件，结转1件, where nobody knows the town: what a government tells next is told of whoever that is. */
export function followsUnreadBody({ told, sentence, issuer, whose }: Context, { bodies }: Frame): boolean {
  if (issuer.kind !== 'government' || bodies.length > 0 || whose !== 'own') return false;
  const own = sentence[0]?.figure.sentence;
  const beside = told.slice(told.findLastIndex(({ figure }) => figure.sentence !== own) + 1);
  const last = beside.findLast((one) => one.frame.bodies.length > 0 || opensUnread(one));
  return last !== undefined && opensUnread(last);
}

/** Whoever came first in its clause is not known, and received or handled something. */
function opensUnread({ figure: { before }, frame: { acts, bodies } }: Told): boolean {
  const first = before.find((token) => token.kind !== 'word' || !/^(?:filler|time:this|role:among)$/.test(token.sense));
  return first?.kind === 'unknown' && bodies.length === 0 && acts.some((act) => TAKES.has(act));
}

const TAKES: ReadonlySet<string> = new Set(['receive', 'accept', 'new', 'handle']);

/** 土地征收批复（32件）、行政复议决定（5件）: each in its bracket behind a name, and the one in front was not understood. */
export function isListedUnread({ bracketOf, count }: Figure, { told }: Context): boolean {
  const last = told.at(-1);
  return (
    count.depth > 0 &&
    bracketOf === null &&
    last?.figure.bracketOf === null &&
    last.figure.count.depth === count.depth &&
    last.understood === null
  );
}
