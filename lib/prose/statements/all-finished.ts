import type { Text } from '../../report/text';
import type { Context, Told } from '../frames/context';
import { type Frame, hears, senses } from '../frames/frame';
import { type Meaning, none, type Understood } from '../meanings/meaning';
import { flow, kindsOf } from '../meanings/requests';
import { amountOf } from '../understand/cells';

/** 均已办结, 均结转下年度办理: nothing is left of them, or all. `namesAll`: the clause itself names the requests, where no number stands in front. */
export function allFinished(
  frame: Frame,
  context: Context,
  told: readonly Told[],
  of: Told | undefined,
  namesAll: boolean,
  says: string,
): Understood[] {
  if (of && goesOn(frame)) return isOfAll(of) && of.understood?.subject.startsWith('requests received') ? [allCarriedOut()] : [];
  if (!frame.acts.includes('answer') || frame.acts.some((act) => act === 'carry' || act === 'carryOut' || act === 'unfinished')) return [];
  // 除结转下年度继续办理外，均已办结: of all but those.
  if (hears(context.heard(), 'role:except') && senses(context.heard()).some((sense) => CARRY.test(sense))) return [];
  const saysCarriedOut =
    told.some(({ understood }) => understood?.subject === 'requests carried out') ||
    context.paragraph.some((one) => one.frame.acts.includes('carryOut'));
  // 均按期答复 speaks of what was due; 收到36件，均按期办结 leaves nothing to be finished.
  const isDue = frame.roles.has('inTime');
  if (saysCarriedOut || (isDue && !(of && FINISHED.test(says)))) return [];
  const columns = of && columnsAlone(of, context.report);
  if (columns)
    return isDue || frame.roles.has('duly') || frame.roles.has('because')
      ? []
      : [none('requests', 'all requests finished', [flow(['carriedOut'], columns)], 'claim-requests-received')];
  if (of && !(isOfAll(of) && /^requests(?: received| handled|$)/.test(of.understood?.subject ?? ''))) return [];
  // 受理12件，均已答复, where as many were answered: what is carried out came later, or with the year. 所有申请均按时答复, with no number: of
  // what was due. 均由专人答复 says who did, not that it is done.
  if (
    (!of && (frame.roles.has('duly') || !namesAll)) ||
    frame.roles.has('because') ||
    (of && isHeld(context.report, flow(['resultTotal']), of) && !isHeld(context.report, flow(['newlyReceived']), of))
  )
    return [];
  if (isDue || frame.roles.has('duly'))
    return [{ ...none('requests', 'requests answered as due', [flow(['carriedOut'])], 'claim-requests-received'), doubt: ONLY_DUE }];
  return [none('requests', 'all requests finished', [flow(['carriedOut'])], 'claim-requests-received')];
}

const isHeld = (report: Context['report'], meaning: Meaning, { figure }: Told) =>
  amountOf(report, meaning).value === figure.count.numeral.value;

/** 均结转下年度办理, 均转至2025年办理. */
const goesOn = ({ acts, times, roles }: Frame) =>
  (acts.includes('carryOut') || (times.includes('next') && acts.some((act) => act === 'carry' || act === 'pass'))) &&
  !roles.has('rest') &&
  !roles.has('none');

/** None was answered, but for what was carried in. */
const allCarriedOut = () =>
  none(
    'requests',
    'all carried over',
    [flow(['resultTotal']), flow(['newlyReceived'], ['total'], ['carriedOut'])],
    'claim-requests-received',
  );

/** 无法提供8件（均不掌握）, 自然人5件，均予以公开: of some only. */
export function isOfAll({ understood }: Told): boolean {
  return (
    understood !== null &&
    understood.family === 'requests' &&
    !understood.subject.startsWith('requests carried') &&
    understood.meanings.every(({ cells }) => cells.every((cell) => cell.endsWith('.total')))
  );
}

/** 企业申请6件，均已办结: the applicants that came in alone, where none of theirs was carried in; null: of whomever it may be said. */
export function columnsAlone({ understood, frame }: Told, report: Context['report']): readonly string[] | null {
  const columns = kindsOf(frame.columns);
  const isTold = understood?.role === 'whole' && !understood.loose && /^requests (?:received$|by )/.test(understood.subject);
  return isTold && columns.length > 0 && amountOf(report, flow(['carriedIn'], columns)).value === 0 ? columns : null;
}

export const ONLY_DUE: Text = { zh: '可能只说已到期的申请', en: 'it may speak only of what was due' };
const CARRY = /^act:carry/;
const FINISHED = /办结|办毕|完毕|办完/;
