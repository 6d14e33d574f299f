import { type Flow, type FlowCell, type FlowParagraph, type FlowRow, type FlowTable, plainParagraph } from '../office/flow';
import { isWritten, type SheetCell, type SheetRows } from './sheet-rows';
import { tablesBeside } from './tables-beside';

/**
 * A sheet as text and tables: an empty row ends a table; rows of one written cell before a table's first row of several and behind its last
 * are text (titles, notes); between them they are the table's own captions.
 */
export function flowOfSheet({ rows }: SheetRows): Flow {
  const flow: (FlowParagraph | FlowTable)[] = [];
  let run: (readonly SheetCell[])[] = [];
  const endRun = () => {
    flow.push(...flowOfRun(run));
    run = [];
  };
  for (const row of rows) row.some(isWritten) || row.some(({ isContinued }) => isContinued) ? run.push(row) : endRun();
  endRun();
  return flow;
}

function flowOfRun(rows: readonly (readonly SheetCell[])[]): Flow {
  const first = rows.findIndex(isOfTable);
  if (first < 0) return rows.flatMap(asText);
  let last = rows.findLastIndex(isOfTable);
  const [left, right] = bounds(rows.slice(first, last + 1));
  // A last row of one label with empty cells behind it is the table's too: blank is an answer. A note under it has no cells there.
  const goesOn = (row: readonly SheetCell[] = []) => row.filter((cell) => cell.left >= left && cell.right <= right).length > 1;
  while (goesOn(rows[last + 1])) last++;
  const beside = tablesBeside(rows.slice(first, last + 1));
  if (beside) return [...rows.slice(0, first).flatMap(asText), ...beside.flatMap(flowOfRun), ...rows.slice(last + 1).flatMap(asText)];
  const table: FlowTable = { kind: 'table', rows: rows.slice(first, last + 1).map((row) => rowOf(row, left, right)) };
  return [...rows.slice(0, first).flatMap(asText), table, ...rows.slice(last + 1).flatMap(asText)];
}

/** Several cells, or the one with nothing but a merge of several rows beside it. */
const isOfTable = (row: readonly SheetCell[]) => row.filter((cell) => isWritten(cell) || cell.isContinued).length > 1;

const asText = (row: readonly SheetCell[]): FlowParagraph[] => row.filter(isWritten).map(({ text }) => plainParagraph(text.split(/\r?\n/)));

function bounds(rows: readonly (readonly SheetCell[])[]): [number, number] {
  const cells = rows.flat().filter((cell) => isWritten(cell) || cell.isContinued);
  return [Math.min(...cells.map(({ left }) => left)), Math.max(...cells.map(({ right }) => right))];
}

/** A row from the table's left edge to its right; where nothing is written down stands an empty cell. */
function rowOf(row: readonly SheetCell[], from: number, to: number): FlowRow {
  const cells: FlowCell[] = [];
  let at = from;
  const empty = (until: number) => {
    for (; at < until; at++) cells.push({ left: at, right: at + 1, merge: 'none', content: [] });
  };
  for (const cell of row) {
    const { left, right, text, isContinued } = cell;
    if (left < at || left >= to) continue;
    empty(left);
    const content = [plainParagraph(text.split(/\r?\n/), lookOf(cell))];
    cells.push({ left, right: Math.min(right, to), merge: isContinued ? 'above' : 'none', content });
    at = right;
  }
  empty(to);
  return { cells };
}

/** Words in a hidden column are a lost label; a figure there is told as hidden. */
function lookOf({ isUncalculated, isStruck, unread }: SheetCell): Partial<FlowParagraph> {
  const hasObstacle = isUncalculated || unread === 'hidden-words';
  if (isStruck) return { hasObstacle, doubt: 'struck' };
  return { hasObstacle, doubt: unread === 'hidden-figure' ? 'hidden' : unread === 'hidden-words' ? null : unread };
}
