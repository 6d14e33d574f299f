/** The formats that have a number of their own and are written in no file (ECMA-376 part 1, 18.8.30). Null: a file does not say how it looks. */
export function builtInFormat(id: number): string | null {
  // Dates, in the order and language of whoever looks at them.
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy';
  return FORMATS.get(id) ?? null;
}

const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '#,##0;-#,##0'],
  [6, '#,##0;-#,##0'],
  [7, '#,##0.00;-#,##0.00'],
  [8, '#,##0.00;-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0;(#,##0)'],
  [38, '#,##0;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [41, '#,##0;-#,##0;"-"'],
  [42, '#,##0;-#,##0;"-"'],
  [43, '#,##0.00;-#,##0.00;"-"'],
  [44, '#,##0.00;-#,##0.00;"-"'],
  [49, '@'],
]);
