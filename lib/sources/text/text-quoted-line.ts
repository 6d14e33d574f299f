import type { TextLine } from '../../document/text-line';
import { recordAt } from './text-record';

/** So many lines with tabs make a text one of values that they separate. */
const ENOUGH_LINES = 5;

/** The sign between fields in a text of separated values, tabs among them; null in any other text, where a quotation mark is one. */
export function fieldSign(lines: readonly TextLine[], separator: string | null): string | null {
  if (separator !== null) return separator;
  return lines.filter(({ text }) => text.includes('\t')).length >= ENOUGH_LINES ? '\t' : null;
}

/** A record of one field in quotes, which is a title or a paragraph: its lines without them, and how many were taken. Null when this is none. */
export function quotedLine(
  lines: readonly TextLine[],
  from: number,
  sign: string | null,
): { lines: readonly TextLine[]; taken: number } | null {
  const line = lines[from];
  if (sign === null || !line?.text.startsWith('"')) return null;
  const { cells, lines: taken } = recordAt(lines, from, sign);
  const [field = ''] = cells;
  if (cells.length !== 1 || (taken === 1 && field === line.text)) return null;
  return { lines: field.split('\n').map((text, index) => ({ number: line.number + index, text })), taken };
}
