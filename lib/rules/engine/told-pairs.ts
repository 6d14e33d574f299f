import { halfWidth } from '../../document/half-width';
import type { Place } from '../../document/place';
import type { ForeignGrid, Prose } from '../../report/report';

/** A figure that the text tells by a few words beside it, no sentence: in a small table, a list, boxes with a number in each. */
export interface ToldPair {
  readonly at: string;
  /** Of a row of boxes that begins and ends with words either of two neighbours may be the figure's. */
  readonly labels: readonly string[];
  readonly figure: { readonly text: string; readonly place: Place };
}

/** Pairs that stand together, with all words among and right above them. */
export interface ToldTogether {
  readonly pairs: readonly ToldPair[];
  readonly words: readonly string[];
  /** Lines of the text, of which words alone tell that they are of one thing. */
  readonly isLoose: boolean;
}

type Cell = ForeignGrid['cells'][number];

/** Rows of a label and a figure, or one line of figures below a line of labels. */
export function pairsInGrid({ grid, cells, before }: ForeignGrid): ToldTogether {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const lines = [...rows.values()];
  const pair = (label: Cell, figure: Cell): ToldPair[] =>
    FIGURE.test(label.text) || !FIGURE.test(figure.text)
      ? []
      : [{ at: `grid${grid}.${figure.row}.${figure.column}`, labels: [labelOf(label.text)], figure: withoutUnit(figure) }];
  const inRows = lines.flatMap(([label, figure, ...more]) => (label && figure && more.length === 0 ? pair(label, figure) : []));
  // A caption may stand in a row of its own.
  const [heads = [], figures = [], ...further] = lines.length === 3 && lines[0]?.length === 1 ? lines.slice(1) : lines;
  const isOneLine = further.length === 0 && !heads.some(({ text }) => FIGURE.test(text));
  const headOf = new Map(isOneLine ? heads.map((head) => [head.column, head] as const) : []);
  const below = figures.flatMap((figure) => {
    const head = headOf.get(figure.column);
    return head ? pair(head, figure) : [];
  });
  return { pairs: [...inRows, ...below], words: [...cells.map(({ text }) => text), ...captionIn(before?.text)], isLoose: false };
}

/** The same in lines of the text that hold nothing else, one below the other. Up to the next heading nothing is told where they have no end. */
export function pairsInLines(prose: readonly Prose[]): ToldTogether[] {
  const groups: ToldTogether[] = [];
  let run: Part[] = [];
  let above: string | undefined;
  let isEndless = false;
  const end = () => {
    if (run.length === 0) return;
    const pairs = pairsOf(run);
    if (pairs.length > 0) groups.push({ pairs, words: [...run.map(({ text }) => text), ...captionIn(above)], isLoose: true });
    run = [];
  };
  for (let line = 0; line < prose.length; line++) {
    const { paragraph, isHeading } = prose[line] as Prose;
    const { text, place, unshown } = paragraph;
    if (isHeading) isEndless = false;
    const parts = isHeading || isEndless || unshown || text.length > LONGEST_LINE ? null : partsOf(halfWidth(text), place, line);
    if (parts) run.push(...parts);
    if (run.length > MOST_PARTS) [run, isEndless] = [[], true];
    else if (!parts) {
      end();
      above = text;
    }
  }
  end();
  return groups;
}

/** A label, a figure, or both in one line. */
interface Part {
  readonly text: string;
  readonly at: string;
  readonly place: Place;
  readonly figure: string | null;
  /** Of a line that holds both. */
  readonly label: string | null;
}

/** Null for a line that ends the run: a sentence, a title. */
function partsOf(text: string, place: Place, line: number): Part[] | null {
  const digit = text.search(/\d/);
  if (digit < 0) return UNIT.test(text) ? [] : LABEL.test(text) ? [{ text, place, at: '', figure: null, label: null }] : null;
  if (digit === 0) {
    if (FIGURE.test(text)) return [{ text, place, at: `line${line}`, figure: text, label: null }];
    const [, before, behind] = BEFORE.exec(text) ?? [];
    return before && behind ? [{ text, place, at: `line${line}`, figure: before, label: behind }] : null;
  }
  const parts: Part[] = [];
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < text.length) {
    const [pair, label = '', figure = ''] = PAIR.exec(text) ?? [];
    if (pair === undefined) return null;
    parts.push({ text, place, at: `line${line}.${parts.length}`, figure, label });
  }
  return parts;
}

/** A figure's label stands before it where the run ends with a figure, behind it where it begins with one. */
function pairsOf(run: readonly Part[]): ToldPair[] {
  const loose = run.filter(({ label }) => label === null);
  const isBehind = loose[0]?.figure !== null;
  const isBefore = loose.at(-1)?.figure !== null;
  return run.flatMap(({ at, place, figure, label }, index): ToldPair[] => {
    if (figure === null) return [];
    const wordsAt = (nth: number) => {
      const one = run[nth];
      return one && one.figure === null ? [labelOf(one.text)] : [];
    };
    const near = [...(isBefore || !isBehind ? wordsAt(index - 1) : []), ...(isBehind || !isBefore ? wordsAt(index + 1) : [])];
    const labels = label === null ? near : [labelOf(label)];
    return labels.length > 0 ? [{ at, labels, figure: withoutUnit({ text: figure, place }) }] : [];
  });
}

/** A date alone is the report's end. */
const captionIn = (text: string | undefined) => (text === undefined || text.length > LONGEST_CAPTION || /\d月/.test(text) ? [] : [text]);
const withoutUnit = ({ text, place }: { readonly text: string; readonly place: Place }) => ({ text: /\d+/.exec(text)?.[0] ?? '', place });
/** `收到申请（件）`. */
const labelOf = (text: string) =>
  text
    .replace(/^[•·●■◆▪○\s]+/, '')
    .replace(/[:：\s]/g, '')
    .replace(/[(（](?:单位)?[件宗条]数?[)）]$/, '');

const FIGURE = /^\d{1,6}\s?[件宗条]?$/;
const UNIT = /^[(（]?(?:单位[:：]?)?\s?[件宗条][)）]?$/;
const LABEL = /^[^\d。,;!?]{2,24}$/;
const BEFORE = /^(\d{1,6}\s?[件宗条]?)\s{0,3}([^\d。,;!?:：、]{2,24})$/;
const PAIR = /([^\d。,;!?—-]{2,24}?)[:\s—-]{0,4}(\d{1,6}\s?[件宗条]?)(?:[\s,;|/、。]+|$)/y;
const LONGEST_LINE = 120;
/** No small table, and no list that tells of requests in passing, has more. */
const MOST_PARTS = 400;
/** A line right above that is longer is no caption. */
const LONGEST_CAPTION = 40;
