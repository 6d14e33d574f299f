import type { TextLine } from '../../document/text-line';
import { isFigure } from './text-grid';

/** A record of separated values: its cells, and how many lines it takes. */
export interface TextRecord {
  readonly cells: readonly string[];
  readonly lines: number;
}

/** A quoted field that has not ended after so many lines was no quoted field. */
const LONGEST_FIELD = 12;
const LONGEST_LINE = 10_000;

/**
 * The record that begins on this line. A field in quotes may hold separators, doubled quotes and line breaks (RFC 4180, spreadsheets' copies
 * too); a quote inside a field is a character. Spreadsheets' signs that a figure is a text (`="12"`, `'12`) are none of it.
 */
export function recordAt(lines: readonly TextLine[], from: number, separator: string): TextRecord {
  const first = lines[from]?.text ?? '';
  if (first.length < LONGEST_LINE && first.includes('"')) {
    let text = first;
    for (let taken = 1; taken <= LONGEST_FIELD; taken++) {
      const cells = fieldsOf(text, separator);
      if (cells) return { cells: cells.map(withoutTextSign), lines: taken };
      const next = lines[from + taken];
      if (!next) break;
      text += `\n${next.text}`;
    }
  }
  return { cells: first.split(separator).map(withoutTextSign), lines: 1 };
}

function withoutTextSign(field: string): string {
  const figure = /^\s{0,30}'(.{1,30})$/.exec(field)?.[1];
  return figure !== undefined && isFigure(figure) ? figure : field;
}

/** Null when the text ends inside a quoted field, or goes on behind its end: then its quotes were none. */
function fieldsOf(text: string, separator: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const start = at + (/^ *=?(?=")/.exec(text.slice(at, at + 4))?.[0].length ?? 0);
    if (text[start] !== '"') {
      const end = text.indexOf(separator, at);
      cells.push(text.slice(at, end < 0 ? undefined : end));
      if (end < 0) return cells;
      at = end + separator.length;
      continue;
    }
    let end = start + 1;
    while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
    if (end >= text.length) return null;
    cells.push(text.slice(start + 1, end).replaceAll('""', '"'));
    const rest = text.slice(end + 1).replace(/^ +/, '');
    if (rest === '') return cells;
    if (!rest.startsWith(separator)) return null;
    at = text.length - rest.length + separator.length;
  }
}
