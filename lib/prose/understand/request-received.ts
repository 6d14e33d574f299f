import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { looseIf, reasons, type Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import { PERSON_UNITS } from '../tokens/units';
import { isAllTold } from './request-applicants';
import { carriedInFront, isCarriedIn, received } from './request-carry-over';
import { ALL, part, whole } from './request-meanings';

/** What came in, of the applicants named. */
export function receivedOf(frame: Frame, columns: readonly string[] | null, context: Context): Understood {
  const of = columns ?? ALL;
  const { acts } = frame;
  const all = received(of, context, true);
  if (countsPersonsInFront(context)) return part('requests received', all, reasons.part);
  // 上年结转2件，一件为企业提出.
  const carried = columns ? carriedInFront(context) : null;
  if (carried) return whole('requests received', [flow([carried.row], of), ...all]);
  // 收到33件，撤回21件，受理12件: taken on among those that came in.
  const isAmong =
    !acts.includes('receive') &&
    context.told.some(
      ({ understood, frame: earlier }) => understood?.subject === 'requests received' && earlier.acts.includes('receive') && !columns,
    );
  // 收到1件。截至12月底累计受理2件: since when?
  if (isAmong && frame.roles.has('sum') && !context.sentence.some((one) => one.index < context.index))
    return { ...part('requests accepted', all, reasons.part), loose: true };
  if (isAmong) return part('requests accepted', all, reasons.part);
  const isWider = context.sentence.some(
    (one) => one.figure.bracketOf === context.index && one.frame.roles.has('including') && one.frame.bodies.length > 0,
  );
  // 收到19件，上年结转1件，其中自然人申请20件: of both.
  const isOfBoth = columns !== null && (isAllTold(context) || (frame.roles.has('among') && followsCarriedIn(context)));
  const mayBeBoth = !acts.includes('receive') || acts.includes('handle') || isOfBoth;
  return looseIf(isWider, whole('requests received', received(of, context, mayBeBoth)));
}

/** What was carried in stands in front of it, in its sentence. */
export const followsCarriedIn = ({ sentence, index }: Context) => sentence.some((one) => one.index < index && isCarriedIn(one.frame));

/** 同一申请人申请10件以上的有3人，共提出申请57件: how many were singled out stands in front, and what they asked for is some of all. */
function countsPersonsInFront({ sentence, index }: Context): boolean {
  const [own, before] = [neighbourAt(sentence, index), neighbourAt(sentence, index - 1)];
  return (
    before !== undefined &&
    before.figure.stretch === own?.figure.stretch &&
    PERSON_UNITS.has(before.figure.count.unit) &&
    before.frame.isPart !== null
  );
}
