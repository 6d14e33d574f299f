import type { TextLine, TextRow, TextTables } from './text-line';

/**
 * Pipe tables from here on. A separator line below a row makes that row the header of a new table, also in the middle of a block:
 * converters put tables without a blank line between them. The header is a row like others, unless it is all blank.
 */
export function pipedTables(lines: readonly TextLine[], from: number): TextTables | null {
  const first = lines[from];
  if (!first || !(isRow(first.text) || isOpenHeader(first.text, lines[from + 1]?.text))) return null;
  const bare = !isRow(first.text);
  let to = from + 1;
  for (let line = lines[to]; line && (isRow(line.text) || (bare && line.text.includes('|'))); line = lines[to]) to++;
  const tables: TextRow[][] = [[]];
  let separated = false;
  for (const line of lines.slice(from, to)) {
    const cells = cellsOf(line.text);
    const table = tables.at(-1) ?? [];
    if (isSeparator(cells, table.length === 1 && !separated)) {
      const header = table.pop();
      if (table.length === 0) tables.pop();
      tables.push(header?.cells.some((cell) => cell !== '') ? [header] : []);
      separated = true;
    } else {
      table.push({ line: line.number, cells });
      if (tables.length === 0) tables.push(table);
    }
  }
  return { tables: tables.filter((rows) => rows.length > 0), lines: to - from };
}

function isRow(text: string): boolean {
  return /^\s*\|.*\|/.test(text);
}

/** GFM allows rows without outer pipes when a separator line follows. */
function isOpenHeader(text: string, next: string | undefined): boolean {
  return text.includes('|') && next?.includes('|') === true && isSeparator(cellsOf(next), true);
}

/** One dash per cell is a row of dashes unless it stands where a separator must. */
function isSeparator(cells: readonly string[], expected: boolean): boolean {
  return cells.length > 0 && cells.every((cell) => (expected ? /^:?-+:?$/ : /^:?-{2,}:?$/).test(cell));
}

function cellsOf(line: string): string[] {
  const body = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return body.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}
