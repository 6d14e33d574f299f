import { kindOf } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';

/** 因未按期答复被纠正, 以未说明理由为由予以纠正: what was not done is why it ended so, and the end itself is not denied. */
export function deniesGround(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => token.kind === 'word' && token.sense.startsWith('case:'));
  const none = tokens.findLastIndex((token, at) => at < end && isSense(token, 'role:none'));
  if (none < 0) return false;
  const between = tokens.slice(none + 1, end);
  // 以…为由; 没有因… denies what came of it.
  if (between.some((token, at) => at > 1 && isSense(token, 'role:because') && isSense(between[at - 1], 'role:be'))) return true;
  // 因没有按期答复: the verb is denied, as 没有 denies a noun where no reason is given.
  const isReason = tokens.slice(0, none).some((token) => isSense(token, 'role:because'));
  const next = between.find((token) => !isSense(token, 'filler') && !(isReason && isSense(token, 'role:be')));
  return next?.kind === 'word' && isDone(next.sense);
}

const isSense = (token: Token | undefined, sense: string) => token?.kind === 'word' && token.sense === sense;

/** 未答复, 未在法定期限内, 未说明理由: what was to be done; 未发生, 未被, 无行政复议 denies what is counted. */
function isDone(sense: Parameters<typeof kindOf>[0]): boolean {
  const { kind, of } = kindOf(sense);
  if (kind === 'act') return of === 'answer' || of === 'handle' || of === 'publish';
  return kind === 'role' ? of === 'inTime' || of === 'duly' : kind === 'deadline' || kind === 'manner';
}
