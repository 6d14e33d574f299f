/** Up to six decimals, no binary dust: 0.1 + 0.2 prints 0.3. A true minus sign, as on paper. */
export function printNumber(value: number): string {
  return String(Number(value.toFixed(6))).replace('-', '−');
}

/** The same for a clipboard: a plain hyphen, which spreadsheets and forms take. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}
