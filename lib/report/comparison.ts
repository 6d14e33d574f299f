import type { Finding } from './outcome';
import type { Report } from './report';
import { plainNumber } from './told/print-number';

/**
 * What is printed at the finding's own spot against what it is compared with; null where the rule's figures are counts, days or bounds
 * that stand nowhere on the page. `certain`: arithmetic says what should stand there; else it is only compared.
 */
export interface Comparison {
  readonly printed: number;
  readonly expected: number;
  readonly certain: boolean;
}

export function comparisonOf(finding: Finding, report: Report | null): Comparison | null {
  const { actual: printed, expected, equation, quote, cell } = finding;
  if (printed === null || expected === null) return null;
  if (equation) return { printed, expected, certain: finding.outcome === 'fail' };
  if (finding.severity === 'notice') return null;
  const [path] = finding.cells;
  const isOwn = cell ? path !== undefined && report?.facts[path]?.value === printed : quote !== null && quotes(quote, printed);
  return isOwn ? { printed, expected, certain: false } : null;
}

/** Whether a quote prints this number by itself: not as a part of another, nor of a date. */
function quotes(quote: string, value: number): boolean {
  const text = quote.normalize('NFKC').replaceAll(',', '');
  const printed = plainNumber(value).replaceAll('.', '\\.');
  return new RegExp(`(?<![\\d.\\-/])${printed}(?![\\d\\-/月日号]|\\.\\d)`).test(text);
}
