import { type Passage, placeOf, printed } from '../prose/passages';
import type { Claim, Reading } from '../report/claim';
import type { Text } from '../report/text';
import { type Binding, ruleOf } from './binding';
import { type Facts, sumOf } from './cells';
import { standsFor } from './compare';
import type { Computation } from './computation';
import type { Enumeration } from './enumeration';
import type { Mention } from './mention';
import type { Rate } from './rates';

/** Where a claim stands in its passage: the number (or statement), and the clause around it. */
export interface Anchor {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly clause: readonly [start: number, end: number];
}

/** A bound number (or, without a mention, a statement that its cells are zero) set against the tables. */
export function claimOf(report: Facts, anchor: Anchor, mention: Mention | null, binding: Binding): Claim {
  const base = baseOf(anchor, mention);
  const value = binding.value ?? mention?.value ?? 0;
  const readings = binding.meanings.map((meaning) => ({ meaning, ...sumOf(report, meaning.cells) }));
  const set = { ...base, value: mention?.value ?? 0, subject: binding.subject };
  if (readings.length === 0) return { ...set, ...UNLINKED, reason: binding.aside ?? null };
  const shown = readings.map(({ meaning, value: sum }): Reading => ({ name: meaning.name, cells: meaning.cells, value: sum }));
  const rule =
    binding.rule ??
    ruleOf(
      binding.family,
      value,
      shown.map((one) => one.value),
    );
  const numeral = mention ?? { vague: null, step: 1, scale: null };
  if (binding.atMost) {
    const most = shown.reduce((high, one) => (one.value === null ? Number.POSITIVE_INFINITY : Math.max(high, one.value)), 0);
    if (value <= most) return { ...set, ...UNLINKED, reason: binding.atMost };
    return { ...set, readings: shown, outcome: 'conflicts', doubtful: true, rule, reason: MORE_THAN_ALL };
  }
  const agrees = shown.find((one) => one.value !== null && standsFor(numeral, value, one.value));
  if (agrees)
    return { ...set, readings: [agrees, ...shown.filter((one) => one !== agrees)], outcome: 'agrees', doubtful: false, rule, reason: null };
  if (binding.loose) return { ...set, ...UNLINKED, reason: LOOSE };
  if (shown.some((one) => one.value === null)) return { ...set, ...UNLINKED, doubtful: true, reason: UNREAD };
  const doubt = binding.doubt ?? (readings.every((one) => one.sure) ? null : UNSURE) ?? (mention?.vague ? VAGUE : null);
  return { ...set, readings: shown, outcome: 'conflicts', doubtful: doubt !== null, rule, reason: doubt };
}

/** The sum of a list set against its printed total: cells play no part. */
export function sumClaim(anchor: Anchor, mention: Mention, list: Enumeration): Claim {
  const name: Text = { zh: `分项之和（${list.parts.length} 项）`, en: `sum of the ${list.parts.length} parts listed` };
  return {
    ...baseOf(anchor, mention),
    value: mention.value,
    subject: list.verdict === 'partial' ? 'sum of some parts' : 'sum of parts',
    readings: [{ name, cells: [], value: list.sum }],
    outcome: list.verdict === 'over' || list.verdict === 'short' ? 'conflicts' : 'agrees',
    // 其中 leaves room for parts that are not listed: a hint, no contradiction.
    doubtful: list.verdict === 'partial',
    rule: 'claim-enumeration',
    reason: null,
  };
}

/** A percentage or difference set against the figures it is computed from. */
export function computedClaim(anchor: Anchor, mention: Mention, computation: Computation): Claim {
  return {
    ...baseOf(anchor, mention),
    value: mention.value,
    subject: computation.kind,
    readings: [{ name: NAMES[computation.kind], cells: [], value: Number(computation.computed.toFixed(2)) }],
    outcome: computation.agrees ? 'agrees' : 'conflicts',
    doubtful: false,
    rule: 'claim-percentage',
    reason: null,
  };
}

/** A percentage that stands alone set against what the tables give. */
export function rateClaim(anchor: Anchor, mention: Mention, rate: Rate): Claim {
  return {
    ...baseOf(anchor, mention),
    value: mention.value,
    subject: 'rate',
    readings: [{ name: BY_TABLES, cells: [], value: Number(rate.computed.toFixed(2)) }],
    outcome: rate.agrees ? 'agrees' : 'conflicts',
    doubtful: false,
    rule: 'claim-percentage',
    reason: null,
  };
}

/** A number that was not understood as anything the tables hold. */
export function unlinkedClaim(anchor: Anchor, mention: Mention): Claim {
  return { ...baseOf(anchor, mention), value: mention.value, subject: 'other', ...UNLINKED, reason: null };
}

function baseOf(anchor: Anchor, mention: Mention | null) {
  const { passage, start, end, clause } = anchor;
  return {
    quote: printed(passage, clause[0], clause[1]).trim(),
    numeral: mention ? printed(passage, start, end) : null,
    section: passage.section,
    place: placeOf(passage, start, end),
    clause: placeOf(passage, clause[0], clause[1]),
    unit: mention?.unit ?? null,
  };
}

const UNLINKED = { readings: [], outcome: 'unlinked', doubtful: false, rule: null } as const;
const UNREAD: Text = { zh: '有关单元格未读出', en: 'a cell it speaks of was not read' };
const UNSURE: Text = { zh: '有关单元格读取不确定', en: 'a cell it speaks of was read with doubt' };
const VAGUE: Text = { zh: '文中是约数', en: 'the text gives an approximate number' };
const MORE_THAN_ALL: Text = { zh: '文中只说其中一部分，却多于表中的全部', en: 'the text speaks of a part, which is more than the whole' };
const BY_TABLES: Text = { zh: '按表格计算的比率（%）', en: 'rate by the tables (%)' };
const LOOSE: Text = { zh: '说法较宽，不与表格比较', en: 'worded too loosely to compare' };
const NAMES: Readonly<Record<Computation['kind'], Text>> = {
  rate: { zh: '按文中数字计算的比率（%）', en: 'rate by the figures given (%)' },
  share: { zh: '按文中数字计算的占比（%）', en: 'share by the figures given (%)' },
  growth: { zh: '按文中数字计算的增减（%）', en: 'change by the figures given (%)' },
  difference: { zh: '按文中数字计算的增减数', en: 'difference of the figures given' },
};
