import type { Fact } from '../../report/fact';
import type { Finding } from '../../report/outcome';
import type { Report } from '../../report/report';
import { shortLabels } from '../../report/told/names';

/** The finding's equation with live numbers, laid out as people calculate on paper. */
export interface Worked {
  /** What all operands share: `自然人` in a column sum, `（一）予以公开` in a row. */
  readonly shared: string;
  readonly left: Side;
  readonly right: Side;
  readonly holds: boolean | null;
}

export interface Side {
  readonly operands: readonly Operand[];
  /** Null when an operand was not read. */
  readonly sum: number | null;
}

export interface Operand {
  readonly path: string;
  /** Without what all share. */
  readonly label: string;
  readonly fullLabel: string;
  /** Null: not read. */
  readonly value: number | null;
  readonly state: 'number' | 'blank' | 'unread';
  /** For a blank that stands for a value (a blank 总计): that value. */
  readonly counted: number | null;
}

/** Null when the finding is no equation. */
export function workEquation(finding: Finding, report: Report): Worked | null {
  const { equation } = finding;
  if (!equation) return null;
  const paths = [...equation.left, ...equation.right];
  const { short, shared } = shortLabels(paths.map((path) => report.facts[path]?.label ?? path));
  const operands = paths.map((path, i): Operand => {
    const fact = report.facts[path];
    const value = countedValue(fact);
    const state = value === null ? 'unread' : fact?.state === 'number' ? 'number' : 'blank';
    return { path, label: short[i] ?? path, fullLabel: fact?.label ?? path, value, state, counted: null };
  });
  const left = side(operands.slice(0, equation.left.length), finding.expected);
  const right = side(operands.slice(equation.left.length), finding.actual);
  return { shared, left, right, holds: left.sum === null || right.sum === null ? null : same(left.sum, right.sum) };
}

/**
 * A blank total stands for the sum of its parts (the judge says so through `told`): where exactly one blank explains the difference
 * between our plain sum and the judged one, it is shown with the value it was counted as.
 */
function side(operands: readonly Operand[], told: number | null): Side {
  if (operands.some((one) => one.value === null)) return { operands, sum: told };
  const plain = operands.reduce((sum, one) => sum + (one.value ?? 0), 0);
  if (told === null || same(plain, told)) return { operands, sum: plain };
  const blanks = operands.filter((one) => one.state === 'blank');
  const [only] = blanks;
  if (blanks.length !== 1) return { operands, sum: told };
  return { operands: operands.map((one) => (one === only ? { ...one, counted: told - plain } : one)), sum: told };
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** What a cell holds in a sum: its number; blank, dash and word count as nothing. Null when it was not read. */
function countedValue(fact: Fact | undefined): number | null {
  if (!fact || fact.state === 'missing' || fact.state === 'unreadable') return null;
  return fact.value ?? 0;
}
