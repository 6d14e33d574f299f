import type { Fact } from '../../report/fact';

/** Up to six decimals, no binary dust: 0.1 + 0.2 prints 0.3. A true minus sign, as on paper. */
export function printNumber(value: number): string {
  return String(Number(value.toFixed(6))).replace('-', '−');
}

/** The same for a clipboard: a plain hyphen, which spreadsheets and forms take. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** What a cell holds in a sum: its number; blank, dash and word count as nothing. Null when it was not read. */
export function countedValue(fact: Fact | undefined): number | null {
  if (!fact || fact.state === 'missing' || fact.state === 'unreadable') return null;
  return fact.value ?? 0;
}
