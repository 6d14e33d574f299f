import type { CorrectionPattern } from '../report/correction';

/** How a person gets from the right number to the printed one. */
export interface DigitMistake {
  readonly pattern: CorrectionPattern | null;
  /** Higher: the coincidence is rarer, so the explanation is likelier. 0: no relation. */
  readonly plausibility: number;
}

/**
 * Compares printed with right digits. A relation between long numbers is strong evidence, between short ones weak:
 * every one-digit number is one wrong digit away from every other. Miscounting by one or two is always thinkable.
 */
export function digitMistake(printed: number, right: number): DigitMistake {
  const [from, to] = [String(Math.abs(printed)), String(Math.abs(right))];
  if (printed < 0 && from === to) return { pattern: null, plausibility: 5 };
  const near = { pattern: null, plausibility: Math.abs(printed - right) <= 2 ? 1 : 0 };
  if (printed === 0 || right === 0) return near;
  if (from.length === to.length) {
    const differing = [...from].map((digit, i) => (digit === to[i] ? -1 : i)).filter((i) => i >= 0);
    const [a, b] = differing;
    if (differing.length === 2 && a !== undefined && b === a + 1 && from[a] === to[b] && from[b] === to[a])
      return { pattern: 'transposed-digits', plausibility: 5 };
    return differing.length === 1 && from.length > 1 ? { pattern: null, plausibility: 1.5 } : near;
  }
  if (from.length === to.length - 1 && isOneShorter(from, to)) return { pattern: 'dropped-digit', plausibility: to.length > 2 ? 4 : 2.5 };
  if (from.length === to.length + 1 && isOneShorter(to, from)) {
    const doubled = [...from].some((digit, i) => digit === from[i + 1] && from.slice(0, i) + from.slice(i + 1) === to);
    if (doubled) return { pattern: 'doubled-digit', plausibility: from.length > 2 ? 4.5 : 3.5 };
    return { pattern: null, plausibility: 1.5 };
  }
  return near;
}

function isOneShorter(short: string, long: string): boolean {
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}
