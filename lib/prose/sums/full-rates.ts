import type { ClaimSubject } from '../../report/claim-subject';
import type { Text } from '../../report/text';
import type { Told } from '../frames/context';
import { isQuantity, numberOf } from '../frames/quantities';
import type { Understood } from '../meanings/meaning';
import { flow } from '../meanings/requests';
import { saysRate } from '../phrases/rate-words';
import { ONLY_DUE } from '../statements/all-finished';
import type { Statement } from '../statements/statements';
import { nameOf } from './computation';

/** 办结率100%, 答复率100%: nothing is left, which the tables know; a rate that only says "in time" leaves it open. */
export function readFullRates(told: readonly Told[], text: string): Statement[] {
  return told.flatMap((one, index): Statement[] => {
    const { figure } = one;
    if (figure.count.unit !== '%' || numberOf(one) !== 100 || one.topic !== 'requests' || one.whose !== 'own' || one.isOtherTime) return [];
    const name = nameOf(figure.before, text);
    const rate = saysRate(name, 'finished') ? ALL_FINISHED : saysRate(name, 'answered') ? ALL_DUE : null;
    if (!rate || one.frame.roles.has('inTime') || one.frame.roles.has('plan') || saysRate(name, 'inTime') || isOfSome(told, index))
      return [];
    const from = figure.before.find((token) => token.kind === 'word' || token.kind === 'unknown') ?? figure.count;
    return [{ start: from.start, end: figure.count.end, understood: rate }];
  });
}

/** The rate is of a part, of other things, or some are told to be left. */
function isOfSome(told: readonly Told[], index: number): boolean {
  // 上年结转申请办结率100%.
  if (told[index]?.frame.acts.some((act) => act === 'carry' || act === 'carryIn')) return true;
  const last = told.findLast((one, i) => i < index && one.figure.sentence === told[index]?.figure.sentence && isQuantity(one));
  if (last && (last.understood?.role !== 'whole' || !WHOLES.has(last.understood.subject))) return true;
  // 办结率100%；另有1件正在办理.
  return told.some(
    (one, at) =>
      numberOf(one) > 0 &&
      (one.understood?.subject === 'requests carried out' ||
        one.frame.acts.includes('carryOut') ||
        (at > index && one.topic === 'requests' && (one.frame.roles.has('rest') || one.frame.acts.includes('unfinished')))),
  );
}

function nothingLeft(subject: ClaimSubject, doubt: Text | null): Understood {
  return {
    family: 'requests',
    subject,
    meanings: [flow(['carriedOut'])],
    role: 'whole',
    doubt,
    rule: 'claim-requests-received',
    because: null,
  };
}

const ALL_FINISHED = nothingLeft('all requests finished', null);
const ALL_DUE = nothingLeft('requests answered as due', ONLY_DUE);
const WHOLES: ReadonlySet<string> = new Set(['requests', 'requests received', 'requests handled', 'requests received and answered']);
