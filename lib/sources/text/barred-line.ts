/** A line that holds one cell at most, and bars around it. */
export interface BarredLine {
  /** Null where there are bars alone. */
  readonly content: string | null;
  /** A bar in front of it. */
  readonly isOpened: boolean;
  /** A bar behind it; more of them are the rest of a cell that spans. */
  readonly isClosed: boolean;
  /** Bars alone, and several in one word: the rest of the cell above. Behind a bar of its own they are the rest of an empty one. */
  readonly isRest: boolean;
}

/** Null when the line holds more than one cell, or too much for one, or nothing. */
export function barredLine(text: string): BarredLine | null {
  const line = text.trim();
  if (line === '' || line.length > LONGEST) return null;
  if (!line.includes('|')) return { content: line, isOpened: false, isClosed: false, isRest: false };
  if (BARS_ALONE.test(line)) return { content: null, isOpened: true, isClosed: true, isRest: line.startsWith('||') };
  const isOpened = line.startsWith('|');
  const bar = line.indexOf('|', 1);
  const isClosed = bar > 0;
  const content = line.slice(isOpened ? 1 : 0, isClosed ? bar : undefined).trim();
  if (content === '' || (isClosed && !BARS_ALONE.test(line.slice(bar)))) return null;
  return { content, isOpened, isClosed, isRest: false };
}

const BARS_ALONE = /^[|\s]+$/;
/** With the bars around it. */
const LONGEST = 110;
