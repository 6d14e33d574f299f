import { slot, slotOfAll } from './slots';
import type { World } from './world';

/** The flows of table three, all applicants. */
const cell = (row: string) => `requests.${row}.total`;
export const FRESH = cell('newlyReceived');
export const IN = cell('carriedIn');
export const DONE = cell('resultTotal');
export const OUT = cell('carriedOut');

export const request = slotOfAll('thing:request', /答复$|受理$|办理$/);
export const answer = slot(
  'act:answer',
  '办结 答复 回复 办毕 办理完毕 办理完成 处理完毕 完成答复 作出答复 予以答复 办结答复 答复办结 答复完毕 办复 依法答复 办理答复 回复办结 正式答复 予以回复',
);
const now = slot('time:this', '全年 本年 本年度 今年 当年 年内 一年来 报告期内 统计期内 今年以来');

/** `2023年，全县共`: when, whose, how. */
export function opening(world: World, sums = '共'): string {
  const { random, year, issuer } = world;
  const when = random.pick([`${year}年`, `${year}年度`, now(random), now(random), '']);
  const who = random.chance(0.45) ? random.pick(issuer.selves) : '';
  const both = random.chance(0.75) ? [when, who] : [who, when];
  const mark = random.chance(0.4) && both[0] !== '' ? '，' : '';
  return `${both[0]}${mark}${both[1]}${random.chance(0.5) ? sums : ''}`;
}
