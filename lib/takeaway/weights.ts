import { isRecord } from '../report/is-record';
import type { Grade } from '../report/told/grade';

/** An office's own way to score reports, as plain data that it edits and keeps. */
export interface Weights {
  readonly name: string;
  /** What a report without deductions has. */
  readonly full: number;
  /** Points for each place, by the rule's id; a rule that is not named counts by its grade. */
  readonly rules: Readonly<Record<string, Deduction>>;
  readonly grades: Readonly<Record<Exclude<Grade, 'broken'>, Deduction>>;
  /** Late publishing: the rules that tell it, points at once and for each day. */
  readonly late: { readonly rules: readonly string[]; readonly once: number; readonly perDay: number; readonly most: number };
  /** A body of which no report was found: told with the weights, taken off by hand, for no report of it is here. */
  readonly absent: number;
}

export interface Deduction {
  readonly each: number;
  /** Never more than this for one rule; null: no limit but the full score. */
  readonly most: number | null;
}

/** Deadlines: each of these tells of one missed day. */
export const DEADLINES = ['department', 'government', 'office', 'tier', 'township', 'local'].map((kind) => `${kind}-deadline`);

/** An example, and said to be one: no notice sets such points. */
export const exampleWeights: Weights = {
  name: '示例评分办法（请按本单位办法修改） · an example, to be edited',
  full: 100,
  rules: { 'section-missing': { each: 10, most: 30 }, 'table-missing': { each: 10, most: 30 } },
  grades: {
    error: { each: 5, most: 20 },
    warning: { each: 2, most: 10 },
    review: { each: 0, most: null },
    notice: { each: 0, most: null },
  },
  late: { rules: DEADLINES, once: 5, perDay: 0.5, most: 20 },
  absent: 100,
};

/** Weights out of what somebody typed; a sentence where they are none. */
export function readWeights(json: string): Weights | { readonly problem: { readonly zh: string; readonly en: string } } {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    return wrong(`不是 JSON：${String(error)}`, `not JSON: ${String(error)}`);
  }
  if (!isRecord(given)) return wrong('应为一个对象', 'an object is expected');
  const { name, full, rules, grades: byGrade, late, absent } = given;
  if (typeof name !== 'string') return wrong('缺 name', 'name is missing');
  if (!isPoints(full) || full === 0) return wrong('full 应为正数', 'full must be a positive number');
  if (!isPoints(absent)) return wrong('absent 应为不小于 0 的数', 'absent must be a number from 0');
  const ruleId = isRecord(rules) ? Object.keys(rules).find((id) => !isDeduction(rules[id])) : '';
  if (!isRecord(rules) || ruleId !== undefined) return wrong(`rules.${ruleId} 应有 each 与 most`, `rules.${ruleId} needs each and most`);
  const grade = isRecord(byGrade) ? TOLD.find((one) => !isDeduction(byGrade[one])) : '';
  if (!isRecord(byGrade) || grade !== undefined) return wrong(`grades.${grade} 应有 each 与 most`, `grades.${grade} needs each and most`);
  if (!isRecord(late) || !isLate(late)) return wrong('late 应有 rules、once、perDay、most', 'late needs rules, once, perDay and most');
  return given as unknown as Weights;
}

const TOLD = ['error', 'warning', 'review', 'notice'] as const satisfies readonly Grade[];

function isLate(late: Readonly<Record<string, unknown>>): boolean {
  return (
    Array.isArray(late.rules) && late.rules.every((one) => typeof one === 'string') && [late.once, late.perDay, late.most].every(isPoints)
  );
}

function isDeduction(value: unknown): boolean {
  return isRecord(value) && isPoints(value.each) && (value.most === null || isPoints(value.most));
}

function isPoints(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function wrong(zh: string, en: string): { readonly problem: { readonly zh: string; readonly en: string } } {
  return { problem: { zh, en } };
}
