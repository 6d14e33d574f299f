import { namesService } from '../phrases/everyday-business';
import type { Word } from '../tokens/tokens';
import type { Scene, State } from './state';

/** 窗口全年办件919件: the sentence speaks of services, or the text of nothing else, and no request for information is named. */
export function isOfService({ text, things, opening }: Scene, { sentence }: State, { start }: Word): boolean {
  const named = things[sentence];
  if (!text.startsWith('办', start) || named?.has('request') || named?.has('disclosure')) return false;
  const isAsked = opening === 'requests' || things.some((one) => one.has('request'));
  return !isAsked || namesService(text.slice(text.lastIndexOf('。', start) + 1, start));
}
