import type { Claim } from '../../report/claim';

/** A total of published items, and the channels of which the same section gives figures. */
export interface ChannelCounts {
  readonly total: Claim;
  readonly channels: readonly Claim[];
  readonly sum: number;
}

/**
 * `全区…发布各类公开信息4325余条` beside `微信公众号…3300余条`, `其他方式…461余条`, `门户网站…1038条`: told in different sentences,
 * so that only the whole section shows whether they fit. Null when a section has no such total with two channels or more.
 */
export function channelCounts(claims: readonly Claim[]): ChannelCounts | null {
  const counts = claims.filter((claim) => UNITS.has(claim.unit ?? '') && claim.value !== null && PUBLISHING.test(claim.quote));
  const total = counts.find((claim) => ALL.test(claim.quote) && channelsIn(claim.quote).length !== 1);
  if (!total) return null;
  const byChannel = new Map<string, Claim>();
  for (const claim of counts) {
    const [channel, ...others] = channelsIn(claim.quote);
    // The total names no channel, or several. A second figure for one channel is another year's, or a part.
    if (claim.section !== total.section || claim.unit !== total.unit || !channel || others.length > 0) continue;
    const known = byChannel.get(channel);
    // The same number may carry two claims, one of them about its parts.
    if (known && known.value !== claim.value) return null;
    byChannel.set(channel, claim);
  }
  if (byChannel.size < 2) return null;
  const channels = [...byChannel.values()];
  return { total, channels, sum: channels.reduce((sum, claim) => sum + (claim.value ?? 0), 0) };
}

function channelsIn(quote: string): string[] {
  return CHANNELS.filter(({ words }) => words.test(quote)).map(({ name }) => name);
}

const UNITS: ReadonlySet<string> = new Set(['条', '件']);
const PUBLISHING = /(?:公开|发布)[^，,。；;]{0,12}信息|信息[^，,。；;]{0,6}(?:公开|发布)/;
const ALL = /各类|全[省市县区镇乡局街]|累计|共/;
const CHANNELS = [
  { name: 'website', words: /网站|门户网/ },
  { name: 'wechat', words: /微信|公众号/ },
  { name: 'weibo', words: /微博/ },
  { name: 'other', words: /其[他它](?:方式|渠道|形式|平台)/ },
  { name: 'board', words: /公示栏|公告栏|宣传栏|电子屏/ },
] as const;
