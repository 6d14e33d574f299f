import { collapse } from '../page/collapse';
import { countLine, emptyContent } from '../page/content';
import { type CountedRow, holdsData, isFlow, isGrid } from '../page/layout-rows';
import type { Flow, FlowCell, FlowRow, FlowTable } from './flow';

/** A stretch of a table: rows of data, or what its rows only lay out. */
export type Part = { readonly kind: 'rows'; readonly rows: readonly FlowRow[] } | { readonly kind: 'flow'; readonly flow: Flow };

/** Cuts a table as the reader of pages cuts its tables: a frame around the text is the text, a row of prose between data stands between two grids. */
export function partsOf({ rows }: FlowTable): Part[] {
  const counted = rows.map((row): CountedRow => ({ cells: row.cells.map((cell) => ({ content: count(cell), hidden: false })) }));
  const isData = holdsData(counted);
  const parts: Part[] = [];
  const later: Flow[] = [];
  let run: number[] = [];
  const endRun = () => {
    const of = run.flatMap((index) => rows[index] ?? []);
    if (run.length > 0 && isGrid(run.flatMap((index) => counted[index] ?? []))) parts.push({ kind: 'rows', rows: of });
    else for (const row of of) parts.push({ kind: 'flow', flow: contentOf(row) });
    run = [];
  };
  rows.forEach((row, index) => {
    const one = counted[index];
    if (!one || !isFlow(one, isData)) run.push(index);
    // A cell reaches over this row: cutting here would tear the table.
    else if (run.length > 0 && row.cells.some(({ merge }) => merge === 'above')) later.push(contentOf(row));
    else {
      endRun();
      parts.push({ kind: 'flow', flow: contentOf(row) });
    }
  });
  endRun();
  return [...parts, ...later.map((flow): Part => ({ kind: 'flow', flow }))];
}

const contentOf = (row: FlowRow): Flow => row.cells.filter(({ merge }) => merge !== 'above').flatMap(({ content }) => content);

function count(cell: FlowCell): CountedRow['cells'][number]['content'] {
  const counts = emptyContent();
  if (cell.merge === 'above') return counts;
  for (const one of cell.content) {
    if (one.kind === 'table') counts.grids++;
    else {
      if (one.heading !== null) counts.headings++;
      for (const line of one.lines) if (line.trim() !== '') countLine(counts, collapse(line));
    }
  }
  return counts;
}
