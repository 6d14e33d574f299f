import type { Told } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { reasons } from '../meanings/meaning';
import type { State } from './state';

/** 补正通知8份，其中3件逾期未补正: the whole in front counts none of the form's things, and its parts do not either. */
export function dividesAside({ roles }: Frame, { sentence }: Figure, { whole }: State): boolean {
  if (!whole) return false;
  // 发文中有依申请公开文件12份。其中，办公室2份: the next sentence goes on with them.
  const reach = roles.has('among') && isOfPapers(whole) ? 1 : 0;
  return (isOfOther(whole.frame) || isOfPapers(whole)) && sentence - whole.figure.sentence <= reach;
}

/** 受理政务服务事项50件，不予受理8件: perhaps of what was counted in front. */
export function isOfService({ rows, things }: Frame, { sentence }: Figure, { whole }: State): boolean {
  return rows.join() === 'notProcessed' && things.length === 0 && whole?.figure.sentence === sentence && isOfOther(whole.frame);
}

/** Papers that requests are only named with. */
const isOfPapers = ({ frame, understood }: Told) => frame.things.join() === 'request' && understood?.because === reasons.notCounted;

/** What was counted is none of the form's, whatever its words mention. */
const isOfOther = ({ roles, things }: Frame) => roles.has('aside') || things.at(-1) === 'foreign';
