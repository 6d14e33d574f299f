import type { ShownOtherwise } from '../../document/grid';
import { type LaidDigits, raiseLifted } from './lifted';
import type { Look } from './look';
import { raised } from './raised';

/** What is written in a paragraph so far. */
export interface WrittenText {
  readonly lines: string[];
  readonly digits: LaidDigits[];
  /** Why a figure in it is not what is shown; null: it is. */
  doubt: ShownOtherwise | null;
}

export const nothingWritten = (): WrittenText => ({ lines: [''], digits: [], doubt: null });

/** Writes on, as it is set: what is hidden is not written, what is struck is written and doubted. */
export function writeText(into: WrittenText, text: string, look: Look): void {
  if (look.isHidden) return;
  if (look.isStruck && text.trim() !== '') into.doubt ??= 'struck';
  const line = into.lines.length - 1;
  const before = into.lines[line] ?? '';
  // A line break that stands inside the text is the file's layout.
  const written = raised(text.replace(/[\r\n]+/g, ' '), look.position);
  into.lines[line] = before + written;
  if (/\d/.test(written))
    into.digits.push({ line, start: before.length, end: before.length + written.length, lift: look.lift, size: look.size });
}

/** The lines, when nothing is written any more: digits that were lifted off the line are marks. */
export function linesWritten({ lines, digits, doubt }: WrittenText): Pick<WrittenText, 'lines' | 'doubt'> {
  const { lines: settled, isUnsure } = raiseLifted(lines, digits);
  return { lines: settled, doubt: doubt ?? (isUnsure ? 'not-what-is-shown' : null) };
}
