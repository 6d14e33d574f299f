import type { Equation } from '../../report/equation';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { both } from './step';

/** A sum that holds, with the figures as they stand: `10 + 1 + 2 = 13`. A long side leaves out what is 0 or blank. */
export function workedOut({ left, right }: Equation, report: Report): Text {
  const tell = (blank: string) => `${side(left, report, blank)} = ${side(right, report, blank)}`;
  return both(tell('空白'), tell('blank'));
}

function side(paths: readonly string[], { facts }: Report, blank: string): string {
  const values = paths.map((path) => facts[path]?.value ?? null);
  const shown = values.length > FEW ? values.filter((value) => value !== null && value !== 0) : values;
  if (shown.length === 0) return '0';
  return shown.map((value) => (value === null ? blank : value < 0 ? `(${value})` : String(value))).join(' + ');
}

const FEW = 7;
