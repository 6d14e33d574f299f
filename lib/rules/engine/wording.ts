import type { Equation } from '../../report/equation';
import type { Fact } from '../../report/fact';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Judged } from './equation';
import { factAt } from './fact-at';
import { tidy } from './formula';

/** Says calmly what is printed, what it should be and the difference. Statutory labels stay Chinese in both languages. */
export function equationMessage(equation: Equation, judged: Judged, report: Report): Text {
  const total = factAt(report, equation.right[0] ?? '');
  const table = report.edition.tables.find((form) => form.id === total.table)?.name ?? '';
  const left = tidy(judged.left);
  const right = tidy(judged.right);
  const gap = tidy(Math.abs(left - right));
  if (equation.right.length > 1) return balanceMessage(equation, report, { table, left, right, gap });
  if (judged.blank === 'right') {
    return {
      zh: `${table}“${total.label}”未填；各项之和为 ${left}，由其他数字推得 ${right}，请核对。`,
      en: `${table} ${total.label} is blank; its parts add up to ${left}, other figures imply ${right}. Please compare.`,
    };
  }
  return {
    zh: `${table}“${total.label}”填报为 ${right}，各项之和为 ${left}，相差 ${gap}。`,
    en: `${table} ${total.label} shows ${right}; its parts add up to ${left}; the difference is ${gap}.`,
  };
}

/** Totals that are filled in while all of their parts are blank: there is nothing to add up. */
export function totalsOnlyMessage(totals: readonly string[], report: Report): Text {
  const first = factAt(report, totals[0] ?? '');
  const table = report.edition.tables.find((form) => form.id === first.table)?.name ?? '';
  const more = totals.length > 1;
  return {
    zh: `${table}“${first.label}”填报为 ${first.value}${more ? `，连同另外 ${totals.length - 1} 处` : ''}，只填了总计，各项均未填，无法核对。`,
    en: `${table} ${first.label} shows ${first.value}${more ? `; here and in ${totals.length - 1} more places` : ';'} only the total is filled, its parts are blank: it cannot be checked.`,
  };
}

interface Sums {
  readonly table: string;
  readonly left: number;
  readonly right: number;
  readonly gap: number;
}

function balanceMessage(equation: Equation, report: Report, { table, left, right, gap }: Sums): Text {
  const names = (paths: readonly string[]) => paths.map((path) => rowName(factAt(report, path)));
  const column = columnName(factAt(report, equation.right[0] ?? ''));
  if (column === null)
    return {
      zh: `${table}：${names(equation.left).join('与')}合计 ${left}，${names(equation.right).join('与')}合计 ${right}，相差 ${gap}。`,
      en: `${table}: ${names(equation.left).join(' and ')} come to ${left}, ${names(equation.right).join(' and ')} to ${right}; the difference is ${gap}.`,
    };
  return {
    zh: `${table}“${column}”列：${names(equation.left).join('与')}合计 ${left}，${names(equation.right).join('与')}合计 ${right}，相差 ${gap}。`,
    en: `${table}, column ${column}: ${names(equation.left).join(' and ')} come to ${left}, ${names(equation.right).join(' and ')} to ${right}; the difference is ${gap}.`,
  };
}

// A fact's label is `row · column`: see report/fact.
function columnName({ label }: Fact): string | null {
  const at = label.lastIndexOf(SEPARATOR);
  return at < 0 ? null : label.slice(at + SEPARATOR.length);
}

function rowName({ label }: Fact): string {
  const at = label.lastIndexOf(SEPARATOR);
  return `“${at < 0 ? label : label.slice(0, at)}”`;
}

const SEPARATOR = ' · ';
