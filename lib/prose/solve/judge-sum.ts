import type { Claim, Reading } from '../../report/claim';
import type { Text } from '../../report/text';
import type { Facts } from '../frames/context';
import { amountOf } from '../understand/cells';
import { baseOf, claimOf, type Said, type Spot } from './claim-of';
import { ruleOf } from './judge';
import type { SiblingSum } from './siblings';

/** Counts told of each of several bodies, summed, against the tables: told at the last of them. Null where it holds, or cannot be said. */
export function judgeSum(report: Facts, spot: Spot, said: Said, { sum, meanings, parts }: SiblingSum): Claim | null {
  const readings = meanings.map(
    (meaning): Reading => ({ name: meaning.name, cells: meaning.cells, value: amountOf(report, meaning).value }),
  );
  if (
    readings.length === 0 ||
    readings.some((one) => one.value === null || one.value === sum) ||
    parts.some((one) => one.figure.count.numeral.vague)
  )
    return null;
  const words = parts.map((one) => one.figure.count.numeral.value).join('＋');
  const name: Text = { zh: `各单位合计 ${words}＝${sum}`, en: `the bodies’ figures ${words.replaceAll('＋', ' + ')} = ${sum}` };
  return claimOf(baseOf(spot, said), {
    subject: parts[0]?.understood?.subject ?? 'other',
    readings,
    outcome: 'conflicts',
    doubtful: true,
    rule: ruleOf(parts[0]?.understood?.family ?? 'other', sum, readings),
    reason: name,
    role: 'sum',
    relation: 'own-sum',
    because: null,
  });
}
