import { reckon } from '../../reckoning/reckon';
import type { LineItem, Slot } from '../../report/edition';
import { type Below, nameOf, type OtherReport } from '../../report/other-report';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printNumber } from '../../report/told/print-number';
import type { Advice, ComparingRule, Example, Verdict } from '../engine/rule';
import { failIfSure, inapplicable, pass } from '../engine/verdicts';

/**
 * A government’s figures are the sum of its bodies’ and of its own: none of theirs can be above its own, nor can all of them together.
 * Only who says that no body is missing may ask for equality.
 */
const rule: ComparingRule = {
  id: 'roll-up',
  covers: ['H-SUM', 'CHECK-86'],
  // The circulars prescribe that figures are summed up level by level, and the user has said whose these are.
  severity: 'warning',
  basis: '国办公开办函〔2021〕30号 二（二）逐级汇总',
  beside: (report, { below }) => {
    if (!below || below.reports.length === 0) return [];
    return report.edition.tables.flatMap(({ rows }) => rows.flatMap((row) => rowVerdict(row, report, below)));
  },
};
export default rule;

/** One verdict a row: at its last cell that does not fit, which is the total where the total does not. */
function rowVerdict(row: LineItem, report: Report, below: Below): Verdict[] {
  const judged = groupsOf(row).flatMap(({ at, slots }) => {
    const cells = slots.flatMap((slot) => cellSum(slot, report, below) ?? []);
    if (cells.length === 0) return [];
    const wrong = cells.filter(({ holds }) => !holds);
    // What one body alone exceeds says more than the sum.
    const told = wrong.findLast(({ above }) => above !== null) ?? wrong.at(-1);
    return [told ? verdictOf(at, told, below, wrong.length) : pass(at)];
  });
  return judged.length > 0 ? judged : [inapplicable(row.id, '没有可比的格', 'no cell can be compared')];
}

/** Table four has one row: each group of its columns is judged by itself. */
function groupsOf({ id, slots }: LineItem): { readonly at: string; readonly slots: readonly Slot[] }[] {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    const at = slot.group ? `${id}.${slot.group.id}` : id;
    groups.set(at, [...(groups.get(at) ?? []), slot]);
  }
  return [...groups].map(([at, own]) => ({ at, slots: own }));
}

interface CellSum {
  readonly slot: Slot;
  readonly own: number;
  readonly sum: number;
  readonly sure: boolean;
  readonly holds: boolean;
  /** The body that alone is above, the highest of them. */
  readonly above: { readonly other: OtherReport; readonly value: number } | null;
  /** Those that count for something. */
  readonly parts: readonly { readonly other: OtherReport; readonly value: number }[];
}

/** Null where it is no quantity that adds up, or where this report's cell was not read, or none of the others'. */
function cellSum(slot: Slot, report: Report, below: Below): CellSum | null {
  if (slot.kind === 'signed') return null;
  const own = reckon(report).entry(slot.path);
  if (own.value === null) return null;
  const unit = report.facts[slot.path]?.unit ?? null;
  // Amounts are added in one unit, and only where it is known.
  if (slot.kind === 'money' && unit === null && own.value !== 0) return null;
  let sure = own.confidence >= 1 && !own.blank;
  let isWhole = true;
  const parts = below.reports.flatMap((other) => {
    const fact = other.facts[slot.path];
    const { value, confidence } = reckon(other).entry(slot.path);
    if (!fact || value === null || (slot.kind === 'money' && value !== 0 && fact.unit !== unit)) {
      isWhole = false;
      return [];
    }
    if (value !== 0 && confidence < 1) sure = false;
    return value === 0 ? [] : [{ other, value }];
  });
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));
  const highest = [...parts].sort((a, b) => b.value - a.value)[0];
  const above = highest && highest.value > own.value ? highest : null;
  const holds = below.complete && isWhole ? sum === own.value : sum <= own.value;
  return { slot, own: own.value, sum, sure, holds, above, parts };
}

function verdictOf(at: string, { slot, own, sum, sure, above, parts }: CellSum, below: Below, wrong: number): Verdict {
  const shown = above ? [above, ...parts.filter((part) => part !== above)] : parts;
  const terms = parts.map(({ value }) => printNumber(value));
  const long = terms.length > LONG ? `${terms.slice(0, LONG).join(' + ')} + …` : terms.join(' + ');
  const sign = sum > own ? '>' : '<';
  const formula = above
    ? `${printNumber(above.value)} > ${printNumber(own)}`
    : `${terms.length > 1 ? `${long} = ` : ''}${printNumber(sum)} ${sign} ${printNumber(own)}`;
  return failIfSure(sure, {
    at,
    cells: [slot.path, ...shown.map(({ other }) => nameOf(other, slot.path))],
    expected: above ? null : sum,
    actual: own,
    message: messageOf(slot, { own, sum, above, count: below.reports.length, complete: below.complete }, wrong),
    formula: { zh: formula, en: formula },
  });
}

function messageOf(
  { label }: Slot,
  { own, sum, above, count, complete }: Pick<CellSum, 'own' | 'sum' | 'above'> & { readonly count: number; readonly complete: boolean },
  wrong: number,
): Text {
  const more = {
    zh: wrong > 1 ? `本行另有 ${wrong - 1} 格也不合。` : '',
    en: wrong > 1 ? ` ${wrong - 1} more cells of the row do not fit.` : '',
  };
  const [mine, theirs] = [printNumber(own), printNumber(sum)];
  if (above)
    return {
      zh: `“${label}”本级汇总 ${mine}，而${above.other.body}一家就有 ${printNumber(above.value)}，汇总数不应小于任何一个下级单位。${more.zh}`,
      en: `${label}: ${mine} in the summary, but ${above.other.body} alone has ${printNumber(above.value)}; a sum is not below any of its parts.${more.en}`,
    };
  if (sum > own)
    return {
      zh: `“${label}”本级汇总 ${mine}，${count} 个下级单位相加已有 ${theirs}，多 ${printNumber(Number((sum - own).toFixed(6)))}。${more.zh}`,
      en: `${label}: ${mine} in the summary, but ${count} bodies together already have ${theirs}.${more.en}`,
    };
  return {
    zh: `“${label}”本级汇总 ${mine}，${count} 个下级单位相加 ${theirs}${complete ? '，单位已列全，两数应相等' : ''}。${more.zh}`,
    en: `${label}: ${mine} in the summary, ${count} bodies together have ${theirs}${complete ? '; no body is missing, so they should be equal' : ''}.${more.en}`,
  };
}

/** More terms than fit on a line. */
const LONG = 8;

export const advice: Advice = {
  title: { zh: '汇总数不小于下级单位之和', en: 'A summary is not below the sum of its bodies' },
  why: {
    zh: '各级人民政府的年报逐级汇总所属部门和下级政府的数据，任何一格都不应小于下级单位之和；单位列全时两数相等。',
    en: 'Governments sum up their departments and lower governments: no cell is below the sum, and equal where no body is missing.',
  },
  fix: {
    zh: '核对漏汇总的单位和各单位的数字；垂直管理单位不列入汇总的，先予排除。',
    en: 'Look for bodies that were left out; leave out those of vertical systems where they are not summed up.',
  },
};

const received = (count: number) => ({ 'requests.newlyReceived.naturalPerson': count, 'requests.newlyReceived.total': count });
const below = {
  河湾区长柳镇: { edition: '2021', facts: received(4) },
  河湾区民政局: { edition: '2021', facts: received(9) },
};

export const examples: readonly Example[] = [
  { name: 'more than all below', edition: '2021', facts: received(15), beside: { below }, expect: 'pass' },
  { name: 'all below, none missing', edition: '2021', facts: received(13), beside: { below, complete: true }, expect: 'pass' },
  { name: 'one alone is above', edition: '2021', facts: received(8), beside: { below }, expect: { 'requests.newlyReceived': 'fail' } },
  {
    name: 'together they are above',
    edition: '2021',
    facts: received(12),
    beside: { below },
    expect: { 'requests.newlyReceived': 'fail' },
  },
  {
    name: 'none missing, and yet more',
    edition: '2021',
    facts: received(15),
    beside: { below, complete: true },
    expect: { 'requests.newlyReceived': 'fail' },
  },
  {
    name: 'the summary left blank',
    edition: '2021',
    facts: { 'requests.newlyReceived.*': '' },
    beside: { below },
    expect: { 'requests.newlyReceived': 'review' },
  },
];
