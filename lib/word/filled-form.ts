import { cellText } from '../document/cell-text';
import type { Document } from '../document/document';
import type { Grid } from '../document/grid';
import type { Edition, TableForm } from '../report/edition';
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
        {
          kind: 'paragraph',
          text: headingOf(edition, table),
          place: { kind: 'office', block, cell: null, span: null },
          heading: 2,
          furniture: false,
        },
        grid,
      ];
    }),
  };
}

/** As the report numbers its parts: `三、收到和处理政府信息公开申请情况`. */
function headingOf({ sections }: Edition, { id, title }: TableForm): string {
  const section = sections.find((one) => one.id === id);
  return section ? `${NUMERALS[section.number - 1] ?? section.number}、${section.title}` : title;
}

const NUMERALS = '一二三四五六七八九十';
