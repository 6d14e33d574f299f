import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';

/** 收到窗口转办的申请6件，办结6件: what was done with what was handed over, and no more than that. */
export function followsHandedOver({ stretch, count }: Figure, { acts, things, bodies }: Frame, { told }: Context): boolean {
  const last = told.at(-1);
  return (
    last?.figure.stretch === stretch &&
    count.numeral.value <= last.figure.count.numeral.value &&
    (last.frame.roles.has('aside') || last.frame.roles.has('others')) &&
    last.frame.acts.some((act) => act === 'receive' || act === 'accept' || act === 'handle') &&
    last.frame.things.some((thing) => thing === 'request' || thing === 'application') &&
    things.length + bodies.length === 0 &&
    acts.length > 0 &&
    acts.every((act) => act === 'answer' || act === 'handle')
  );
}

/** 平台收到申请64件，督促各单位办理64件: as many as others were made to handle, and so theirs. */
export function fromOthers({ index, paragraph }: Context): boolean {
  const own = paragraph[index]?.figure;
  const next = paragraph[index + 1];
  return (
    next?.frame.roles.has('others') === true &&
    next.figure.sentence === own?.sentence &&
    next.figure.count.unit === own.count.unit &&
    next.figure.count.numeral.value === own.count.numeral.value &&
    next.frame.things.some((thing) => thing === 'request' || thing === 'application')
  );
}
