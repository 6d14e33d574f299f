import type { Ledger } from '../../reckoning/ledger';
import type { Equation } from '../../report/equation';
import type { Text } from '../../report/text';

/** The worked equation with live numbers: `10 + 1 + 0 + 0 = 11 ≠ 0`. A long sum leaves its zeros out and says so. */
export function formulaOf(equation: Equation, ledger: Ledger<string>): Text {
  const left = side(equation.left, ledger);
  const right = side(equation.right, ledger);
  const worked = `${left.text} ${left.sum === right.sum ? '=' : '≠'} ${right.text}`;
  const omitted = left.omitted + right.omitted;
  const blanks = left.blanks + right.blanks;
  return {
    zh: worked + (omitted > 0 ? `（其余 ${omitted} 项为 0）` : '') + (blanks > 0 ? `（${blanks} 格未填）` : ''),
    en: worked + (omitted > 0 ? ` (the other ${omitted} are 0)` : '') + (blanks > 0 ? ` (${blanks} blank)` : ''),
  };
}

interface Side {
  readonly text: string;
  readonly sum: number;
  readonly omitted: number;
  readonly blanks: number;
}

function side(paths: readonly string[], ledger: Ledger<string>): Side {
  const entries = paths.map(ledger);
  const values = entries.map((entry) => entry.value ?? 0);
  const sum = tidy(values.reduce((a, b) => a + b, 0));
  const blanks = entries.filter((entry) => entry.blank).length;
  const shown = values.length > LONG ? values.filter((value) => value !== 0) : values;
  const omitted = shown.length === 0 ? values.length - 1 : values.length - shown.length;
  const terms = (shown.length === 0 ? [0] : shown).map(term).join(' + ');
  const isSum = shown.length > 1;
  return { text: isSum ? `${terms} = ${sum}` : terms, sum, omitted, blanks };
}

function term(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}

/** A decimal sum without binary dust. */
export function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** More terms than fit on a card's line. */
const LONG = 7;
