import { cellText } from '../../document/cell-text';
import type { Grid, GridCell } from '../../document/grid';
import { normalise } from '../../document/normalise';
import { collapse } from '../page/collapse';
import type { FlowParagraph, FlowRow, FlowTable } from './flow';
import { isValue } from './is-value';
import { type PlacedFlowCell, placeFlowCells } from './place-flow-cells';

/** Rows of data as a grid, and the tables that stand inside its cells. `block` is where the grid will stand among the document's blocks. */
export function gridOfRows(
  rows: readonly FlowRow[],
  { tolerance, block }: { readonly tolerance: number; readonly block: number },
): { grid: Omit<Grid, 'index'>; nested: FlowTable[] } {
  const { columns, cells } = placeFlowCells(rows, tolerance);
  const grid: Omit<Grid, 'index'> = {
    kind: 'grid',
    rows: rows.length,
    columns,
    cells: cells.map((placed) => gridCell(placed, block)),
    place: { kind: 'office', block, cell: null, span: null },
  };
  return { grid, nested: cells.flatMap(({ cell }) => cell.content.filter((one): one is FlowTable => one.kind === 'table')) };
}

function gridCell({ cell, row, column, rowSpan, columnSpan }: PlacedFlowCell, block: number): GridCell {
  const paragraphs = cell.content.filter((one): one is FlowParagraph => one.kind === 'paragraph');
  const raw = paragraphs
    .flatMap(({ lines }) => lines.map(collapse))
    .filter((line) => line !== '')
    .join('\n');
  const text = raw === '' ? '' : cellText(raw);
  // A footnote mark alone is no blank.
  const isBlank = text === '' && normalise(raw) === '';
  const doubt = isBlank || isValue(text) ? paragraphs.find((one) => one.doubt !== null)?.doubt : null;
  const isHidden = isBlank && paragraphs.some((one) => one.hasObstacle);
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    raw,
    text,
    state: doubt || isHidden ? 'unread' : isBlank ? 'blank' : 'text',
    ...(doubt ? { unread: doubt } : {}),
    places: [{ kind: 'office', block, cell: [row, column], span: null }],
    confidence: 1,
  };
}
