import { cellText } from '../document/cell-text';
import type { Document } from '../document/document';
import type { Grid } from '../document/grid';
import type { Edition } from '../report/edition';
import { drawForm } from '../statute/drawn-form';

/** The form's tables with figures in their cells, each under its heading. `figures` are the cells' texts by path; what is missing is blank. */
export function filledForm(edition: Edition, figures: Readonly<Record<string, string>>): Pick<Document, 'blocks'> {
  return {
    blocks: edition.tables.flatMap((table, index) => {
      const block = 2 * index;
      const drawn = drawForm(table);
      const grid: Grid = {
        kind: 'grid',
        index,
        rows: drawn.rows,
        columns: drawn.columns,
        cells: drawn.cells.map(({ row, column, rowSpan, columnSpan, text, path }) => {
          const raw = path === null ? text : (figures[path] ?? '');
          const places = [{ kind: 'office', block: block + 1, cell: [row, column], span: null } as const];
          return {
            row,
            column,
            rowSpan,
            columnSpan,
            raw,
            text: cellText(raw),
            state: raw.trim() === '' ? 'blank' : 'text',
            places,
            confidence: 1,
          };
        }),
        place: { kind: 'office', block: block + 1, cell: null, span: null },
      };
      return [
        { kind: 'paragraph', text: table.title, place: { kind: 'office', block, cell: null, span: null }, heading: 2, furniture: false },
        grid,
      ];
    }),
  };
}
