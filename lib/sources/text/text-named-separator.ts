import type { TextLine } from '../../document/text-line';

/** The sign that a spreadsheet's first line says its values are separated by (`sep=;`); null when the line says nothing of it. */
export function namedSeparator(line: TextLine | undefined): string | null {
  const sign = line && line.text.length < LONGEST ? NAMES.exec(line.text.replace(/^\ufeff/, ''))?.[1] : undefined;
  return sign === '\\t' ? '\t' : (sign ?? null);
}

const LONGEST = 100;
/** Saved again as such values, the line is padded with the sign. */
const NAMES = /^"?sep=(\\t|[^\s"]|\t)"?[,;\t]*$/i;
