import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** How the name of a body ends that has one trade. Each line with an issuer whose whole trade is no part of what it decides, `~` in its place. */
export const tradeBodies: readonly Line[] = [{ words: '局 厅 委 委员会', needs: '云溪县卫生健康~' }];

const known = wordsIn(tradeBodies);
/** Whether the trade is all that a body is for: what stands in front of it in the body's name is an area's. */
export const isAllOf = (trade: string, name: string): boolean =>
  known.some((end) => name.endsWith(trade + end) && AREAS.includes(name.at(-trade.length - end.length - 1) ?? ''));

const AREAS = '省市县区州盟旗';
