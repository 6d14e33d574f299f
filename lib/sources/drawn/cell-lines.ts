import type { Glyph } from './ink';
import type { TextLine } from './text-lines';

/** What stands in a cell, put together from its lines. */
export interface CellText {
  readonly raw: string;
  /** False where two lines may be one figure or two. */
  readonly certain: boolean;
}

/**
 * Lines of one cell as its text. A figure that the column is too narrow for goes on in the next line (`239` `2`); one that would have fitted is
 * a figure of its own. `width` is the cell's.
 */
export function cellTextOf(lines: readonly TextLine[], width: number): CellText {
  let raw = '';
  let certain = true;
  let before: TextLine | null = null;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '') continue;
    if (before && isFigure(raw) && isFigure(text)) {
      const room = width - before.box[2];
      const next = firstWidth(line);
      if (room >= next + WIDEST_PADDING) raw += '\n';
      else if (room >= next + LIKELY_PADDING) certain = false;
    } else if (before && /[A-Za-z]$/.test(raw) && /^[A-Za-z]/.test(text)) raw += ' ';
    raw += text;
    before = line;
  }
  return { raw: raw.trim(), certain };
}

const isFigure = (text: string) => /[\d.,]$/.test(text) && /^[-+\d.,\s]*$/.test(text.split('\n').at(-1) ?? '');

function firstWidth({ glyphs }: TextLine): number {
  const first = glyphs.find((glyph): glyph is Glyph => glyph !== null && glyph.text.trim() !== '');
  return first ? first.box[2] : 0;
}

/** Points that tables leave free at both sides of a cell together: Word 10.8; more is space that a digit would have used. */
const LIKELY_PADDING = 13;
const WIDEST_PADDING = 18;
