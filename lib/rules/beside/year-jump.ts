import { reckon } from '../../reckoning/reckon';
import type { LineItem } from '../../report/edition';
import { nameOf, type OtherReport } from '../../report/other-report';
import type { Report } from '../../report/report';
import { printNumber } from '../../report/told/print-number';
import type { Advice, ComparingRule, Example, Verdict } from '../engine/rule';
import { pass } from '../engine/verdicts';

/** A figure ten times last year's, or a tenth of it. One for each row: its last such cell is the total, where it has one. */
const rule: ComparingRule = {
  id: 'year-jump',
  covers: ['Y-JUMP'],
  severity: 'notice',
  basis: '《政府信息公开条例》第六条（及时、准确公开）',
  beside: (report, { lastYear }) => {
    if (!lastYear || lastYear.edition.form !== report.edition.form) return [];
    const rows = report.edition.tables.flatMap(({ rows: items }) => items);
    const told = rows.flatMap((row) => jumpIn(row, report, lastYear) ?? []);
    return told.length > 0 ? told : [pass('figures')];
  },
};
export default rule;

function jumpIn(row: LineItem, report: Report, lastYear: OtherReport): Verdict | null {
  const jumps = row.slots.flatMap(({ path, kind, label }) => {
    const fact = lastYear.facts[path];
    if (!fact || fact.kind !== kind) return [];
    const [now, then] = [reckon(report).entry(path), reckon(lastYear).entry(path)];
    if (now.value === null || then.value === null || now.confidence < 1 || then.confidence < 1) return [];
    // Amounts in units that are not the same, or not known, say nothing of each other.
    if (kind === 'money' && (report.facts[path]?.unit ?? '') !== (fact.unit ?? '')) return [];
    const [less, more] = [now.value, then.value].map(Math.abs).sort((a, b) => a - b);
    const isJump = less !== undefined && more !== undefined && less > SMALL && more >= TIMES * less;
    return isJump ? [{ path, label, kind, now: now.value, before: then.value, times: more / less }] : [];
  });
  const jump = jumps.at(-1);
  if (!jump) return null;
  const { path, label, kind, now, before, times } = jump;
  const unit = kind === 'money' && times >= UNIT;
  return {
    at: row.id,
    outcome: 'fail',
    cells: [path, nameOf(lastYear, path)],
    expected: before,
    actual: now,
    message: {
      zh: `“${label}”本年 ${printNumber(now)}，上年年报 ${printNumber(before)}，相差 ${Math.floor(times)} 倍，请核对${unit ? '，单位是否误填为元' : ''}。`,
      en: `${label}: ${printNumber(now)} this year, ${printNumber(before)} in last year’s report, ${Math.floor(times)} times apart${unit ? '; is it in 元 instead of 万元' : ''}. Please compare.`,
    },
  };
}

/** Below, a few cases make any ratio. */
const SMALL = 20;
const TIMES = 10;
/** So many times, an amount is likelier in another unit. */
const UNIT = 1000;

export const advice: Advice = {
  title: { zh: '数字与上年没有十倍以上的突变', en: 'No figure is ten times last year’s, or a tenth' },
  why: {
    zh: '两年都在 20 以上而相差十倍以上的数字，常因多写、少写一位，填错行，或把元当作万元。',
    en: 'Figures above 20 that differ tenfold often have a digit too many or too few, stand in a wrong row, or are in another unit.',
  },
  fix: { zh: '核对两年的数字和口径；确实如此的，不必修改。', en: 'Compare both years; if it is so, nothing is to be changed.' },
};

const decided = (licensing: number) => ({ 'disclosure.licensing.decisions': licensing });

export const examples: readonly Example[] = [
  {
    name: 'much the same',
    edition: '2021',
    facts: decided(520),
    beside: { lastYear: { edition: '2021', facts: decided(480) } },
    expect: 'pass',
  },
  {
    name: 'small numbers',
    edition: '2021',
    facts: decided(300),
    beside: { lastYear: { edition: '2021', facts: decided(12) } },
    expect: 'pass',
  },
  {
    name: 'a digit too many',
    edition: '2021',
    facts: decided(5200),
    beside: { lastYear: { edition: '2021', facts: decided(480) } },
    expect: { 'disclosure.licensing': 'fail' },
  },
  {
    name: 'a tenth, across the change of the form',
    edition: '2021',
    facts: decided(45),
    beside: { lastYear: { edition: '2019', facts: decided(480) } },
    expect: { 'disclosure.licensing': 'fail' },
  },
  {
    name: 'fees in another unit',
    edition: '2021',
    facts: { 'disclosure.fees.amount': '523000' },
    beside: { lastYear: { edition: '2021', facts: { 'disclosure.fees.amount': '52.3' } } },
    expect: { 'disclosure.fees': 'fail' },
  },
];
