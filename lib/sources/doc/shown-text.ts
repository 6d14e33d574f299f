import { formattingOf } from './formatting';
import type { WordBinary } from './word-binary';

/**
 * The body's characters as they are shown: deleted and hidden ones and the instructions of fields are taken out (as a NUL, so that positions
 * stay), raised digits are raised.
 */
export function shownText(word: WordBinary): string {
  const characters = [...splitUnits(word.text)];
  const formats = formattingOf(word, 'characters').filter(({ changes }) => changes.some(({ code }) => LOOKS.has(code)));
  let next = 0;
  // Pieces may lie in any order in the file; where they are in order this is one pass.
  word.at.forEach((offset, i) => {
    while (next < formats.length && (formats[next]?.end ?? 0) <= offset) next++;
    if ((formats[next - 1]?.end ?? 0) > offset) next = formats.findIndex(({ end }) => end > offset);
    const format = formats[next];
    if (!format || offset < format.start) return;
    for (const { code, operand } of format.changes) {
      const value = operand.byteLength > 0 ? operand.getUint8(0) : 0;
      const character = characters[i] ?? '';
      if ((code === DELETED || code === HIDDEN) && value === 1 && !MARKS.test(character)) characters[i] = '\0';
      else if (code === POSITION && value === 1) characters[i] = RAISED.charAt('0123456789'.indexOf(character)) || character;
    }
  });
  return withoutInstructions(characters).join('');
}

/** A field is its instruction, then what it shows. An instruction never goes over a paragraph's end: what looks so is damage. */
function withoutInstructions(characters: readonly string[]): string[] {
  let open: boolean[] = [];
  return characters.map((character) => {
    if (MARKS.test(character)) open = open.map(() => false);
    else if (character === FIELD) open.push(true);
    else if (character === RESULT) open[open.length - 1] = false;
    else if (character === FIELD_END) open.pop();
    else if (open.includes(true)) return '\0';
    return character;
  });
}

function* splitUnits(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) yield text.charAt(i);
}

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const POSITION = 0x2a48;
const LOOKS: ReadonlySet<number> = new Set([DELETED, HIDDEN, POSITION]);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What ends paragraphs, cells and rows stays: they hold the table together. */
const MARKS = /[\r\u0007\f]/;
const FIELD = '\u0013';
const RESULT = '\u0014';
const FIELD_END = '\u0015';
