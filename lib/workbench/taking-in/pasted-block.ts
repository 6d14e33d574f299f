/** What was copied elsewhere, in both of its flavours; either may be empty. */
export interface PastedBlock {
  readonly html: string;
  readonly text: string;
}

/** Rows of a spreadsheet's plain text. */
export function rowsOf(text: string): string[][] {
  return text
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Whether a block brings its labels along: such a table is laid by them, figures alone from the cell that has the focus. */
export function isLabelled(text: string): boolean {
  const cells = rowsOf(text).flat();
  return cells.length > 1 && cells.some((cell) => /\p{Script=Han}{2}/u.test(cell));
}
