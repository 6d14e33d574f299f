import type { Facts, Told } from '../frames/context';
import { numberOf, sumOf } from '../frames/quantities';
import { reasons } from '../meanings/meaning';
import { refuses } from '../phrases/taken-out';
import { wordsBefore } from '../tokens/around';
import { amountOf } from './cells';

/** 新收5宗，市民主动撤回1宗，办结3宗: the form counts what was withdrawn among the results, and the text need not; together they are the table's. */
export function besideWithdrawn(report: Facts, told: readonly Told[], text: string): readonly Told[] {
  const refused = refusedIn(told, text);
  return told.map((one) => {
    const { understood, figure } = one;
    if (understood?.subject !== 'requests answered') return one;
    const amounts = understood.meanings.map((meaning) => amountOf(report, meaning).value);
    const beside = refused.get(figure.sentence);
    if (beside !== undefined && amounts.some((amount) => amount !== null && numberOf(one) + beside <= amount))
      return { ...one, understood: { ...understood, loose: true } };
    const withdrawn = told.filter((other) => other.figure.sentence === figure.sentence && isWithdrawn(other)).map(numberOf);
    if (withdrawn.length === 0 || amounts.includes(numberOf(one)) || !amounts.includes(sumOf([numberOf(one), ...withdrawn]))) return one;
    return { ...one, understood: { ...understood, role: 'part', because: reasons.withdrawn } };
  });
}

/** 受理12件，答复7件，不予受理4件: what was not taken on was not answered, as the text has it; others may have ended in yet another way. */
function refusedIn(told: readonly Told[], text: string): ReadonlyMap<number, number> {
  return new Map(
    told.flatMap((one): [number, number][] => {
      const { bracketOf, count, sentence } = one.figure;
      const isRefused = one.frame.rows.includes('notProcessed') && bracketOf === null && refuses(wordsBefore(text, count.start, '，；。'));
      return isRefused ? [[sentence, numberOf(one)]] : [];
    }),
  );
}

const isWithdrawn = ({ frame: { rows, cases } }: Told) =>
  cases.includes('ended') || (rows.length > 0 && rows.every((row) => row.replace('~', '').startsWith('otherHandling.other')));
