import type { Claim } from '../../report/claim';
import type { Text } from '../../report/text';
import type { Told } from '../frames/context';
import { baseOf, type ClaimSaid, claimOf, type Spot } from '../solve/claim-of';
import type { Computation } from './computation';
import type { List } from './lists';

export function sumClaim(spot: Spot, one: Told, list: List): Claim {
  const name: Text = { zh: `分项之和（${list.parts.length} 项）`, en: `sum of the ${list.parts.length} parts listed` };
  return ownClaim(spot, one, {
    subject: list.verdict === 'partial' ? 'sum of some parts' : 'sum of parts',
    readings: [{ name, cells: [], value: list.sum }],
    outcome: list.verdict === 'over' || list.verdict === 'short' ? 'conflicts' : 'agrees',
    // 其中 leaves room for parts that are not listed: a hint, no contradiction.
    doubtful: list.verdict === 'partial',
    rule: 'claim-enumeration',
    role: 'sum',
  });
}

/** 其余16件, where the whole and what was told of it leave 15. */
export function remainderClaim(spot: Spot, one: Told, left: number): Claim {
  return ownClaim(spot, one, {
    subject: 'what is left',
    readings: [{ name: LEFT, cells: [], value: left }],
    outcome: 'conflicts',
    doubtful: false,
    rule: 'claim-enumeration',
    role: 'sum',
  });
}

/** 收到37件（2021年31件、2022年36件）: the report's own year, told again in the bracket, and of that with another number. */
export function againClaim(spot: Spot, one: Told, value: number): Claim {
  return ownClaim(spot, one, {
    subject: 'told again',
    readings: [{ name: AGAIN, cells: [], value }],
    outcome: 'conflicts',
    doubtful: false,
    rule: 'claim-enumeration',
    role: 'sum',
  });
}

export function computedClaim(spot: Spot, one: Told, computation: Computation): Claim {
  return ownClaim(spot, one, {
    subject: computation.kind,
    readings: [
      {
        name: computation.isOfTables ? (BY_TABLES[computation.kind] ?? NAMES[computation.kind]) : NAMES[computation.kind],
        cells: [],
        value: Number(computation.computed.toFixed(2)),
      },
    ],
    outcome: computation.agrees ? 'agrees' : 'conflicts',
    doubtful: false,
    rule: 'claim-percentage',
    role: computation.kind === 'share' || computation.kind === 'growth' || computation.kind === 'rate' ? 'share' : 'sum',
  });
}

/** What figures of the text say of one of them. */
function ownClaim(spot: Spot, { figure }: Told, said: Omit<ClaimSaid, 'reason' | 'relation' | 'because'>): Claim {
  return claimOf(baseOf(spot, figure.count), { ...said, reason: null, relation: 'own-sum', because: null });
}

const LEFT: Text = { zh: '总数减去前面各项', en: 'the total less those told before' };
const AGAIN: Text = { zh: '括号前的数字', en: 'the number in front of the bracket' };
const BY_TABLES: Readonly<Partial<Record<Computation['kind'], Text>>> = {
  rate: { zh: '按表格计算的比率（%）', en: 'rate by the tables (%)' },
  growth: { zh: '按表三本年新收计算的增减（%）', en: 'change up to what table three has (%)' },
  difference: { zh: '按表三本年新收计算的增减数', en: 'difference up to what table three has' },
};
const NAMES: Readonly<Record<Computation['kind'], Text>> = {
  rate: { zh: '按文中数字计算的比率（%）', en: 'rate by the figures given (%)' },
  share: { zh: '按文中数字计算的占比（%）', en: 'share by the figures given (%)' },
  growth: { zh: '按文中数字计算的增减（%）', en: 'change by the figures given (%)' },
  difference: { zh: '按文中数字计算的增减数', en: 'difference of the figures given' },
  times: { zh: '按文中数字计算的倍数', en: 'ratio of the figures given' },
  half: { zh: '前一数字的一半', en: 'half of the number in front' },
  level: { zh: '文中称与之持平的数字', en: 'the number that it is said to equal' },
  average: { zh: '按文中数字计算的平均数', en: 'average of the figures given' },
  product: { zh: '按文中数字相乘的总数', en: 'product of the figures given' },
  trend: { zh: '所称走势中前一年的数字', en: 'the year before in the trend told' },
  period: { zh: '表三全年数减去文中其他各期', en: 'table three’s year less its other parts told' },
};
