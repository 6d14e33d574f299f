/** Columns that a terminal needs for a text: two for each wide (CJK, full-width) character, none for combining ones. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 1 : NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text with spaces behind it up to a width in columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text broken into lines of at most `width` columns, at spaces or between wide characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

const NARROW = /[ -~]/;
const NONE = /\p{Mn}|\p{Cf}|\p{Cc}/u;
// East Asian Wide and Fullwidth (Unicode UAX 11), as far as reports use them.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
// A run of ASCII with the spaces behind it, or one other character with the closing punctuation behind it.
const PIECES = /[!-~]+ *|[^!-~][，。、；：！？）》」』”’]*/gu;
