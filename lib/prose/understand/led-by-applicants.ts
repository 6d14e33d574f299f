import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import type { Understood } from '../meanings/meaning';
import { COLUMNS, flow, kindsOf } from '../meanings/requests';
import { amountOf } from './cells';
import { isCarriedIn, isCarriedOut } from './request-carry-over';

/**
 * 自然人申请上年结转2件，本年新收23件; 企业申请予以公开3件、结转1件: the kind of applicant named in front may be meant here, too.
 * `read` makes of the same words what they mean of some applicants.
 */
export function ledByApplicants(
  found: Understood,
  frame: Frame,
  context: Context,
  read: (columns: readonly string[]) => Understood | null,
): Understood {
  const isAnswer = frame.acts.join() === 'answer' && frame.rows.length === 0;
  if (!(isFlow(frame) || isAnswer) || frame.columns.length + frame.bodies.length + frame.channels > 0 || frame.roles.has('sum'))
    return found;
  const front = context.sentence.filter((one) => one.index < context.index && one.figure.bracketOf === null);
  const from = front.findLastIndex((one) => one.frame.columns.length > 0);
  const lead = front[from]?.frame;
  if (!lead || !isTold(lead) || !front.slice(from + 1).every((one) => isTold(one.frame) || one.frame.acts.includes('answer'))) return found;
  const columns = kindsOf(lead.columns);
  const ofThem = columns.length < Object.keys(COLUMNS).length ? read(columns) : null;
  if (!ofThem || ofThem.meanings.length === 0) return found;
  const isAlone = front.every((one, at) => at > from || kindsOf(one.frame.columns).join() === columns.join());
  // 办结22件 behind them: of those alone.
  if (isAnswer) return isAlone ? { ...found, meanings: [flow(['resultTotal'], columns), ...found.meanings] } : found;
  if (isAlone) return { ...found, meanings: [...ofThem.meanings, ...found.meanings] };
  // 自然人新收9件，企业新收4件，结转1件: of the last, or of both.
  const value = context.paragraph[context.index]?.figure.count.numeral.value;
  return ofThem.meanings.some((meaning) => amountOf(context.report, meaning).value === value) ? { ...found, loose: true } : found;
}

const isFlow = (frame: Frame) => frame.acts.includes('new') || isCarriedIn(frame) || isCarriedOut(frame) || frame.acts.includes('carry');
const isTold = (frame: Frame) => !frame.roles.has('among') && (isFlow(frame) || frame.rows.length > 0);
