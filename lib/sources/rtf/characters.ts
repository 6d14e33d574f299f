/** Control words and symbols that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['~', ' '],
  ['emspace', ' '],
  ['enspace', ' '],
  ['_', '-'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
]);
