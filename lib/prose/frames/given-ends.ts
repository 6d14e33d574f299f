import type { Token } from '../tokens/tokens';

interface Figure {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly runsOn: boolean;
}

/** 共10件复议案件纠正2件: the end right in front of the next number is that number's, where what the first counts stands between. */
export function givenEnds<Given extends Figure>(figures: readonly Given[]): readonly Given[] {
  let result: Given[] | null = null;
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at];
    const last = figure?.after.at(-1);
    if (!figure?.runsOn || !last || !isEnd(last)) continue;
    const next = figures[at + 1];
    const isCounted = !figure.before.some(says) && figure.after.slice(0, -1).some(isCase);
    if (!next || !isCounted || next.before.some(says) || next.after.some(says)) continue;
    result ??= [...figures];
    result[at] = { ...figure, after: figure.after.slice(0, -1), runsOn: false };
    result[at + 1] = { ...next, before: [...next.before, last] };
  }
  return result ?? figures;
}

const senseOf = (token: Token) => (token.kind === 'word' ? token.sense : '');
const says = (token: Token) => /^(?:act|thing|row|column|case):/.test(senseOf(token));
const isCase = (token: Token) => /^thing:(?:review|litigation|remedies)/.test(senseOf(token));
const isEnd = (token: Token) => senseOf(token).startsWith('case:');
