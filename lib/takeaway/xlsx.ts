import write, { type Feature } from 'write-excel-file/universal';
import type { SheetData } from './sheet-data';

/**
 * Sheets as an XLSX file: heads bold, wrapped and frozen, a filter on each. Heavy for a large batch (seconds): in a browser it belongs into
 * a worker.
 */
export async function writeXlsx(sheets: readonly SheetData[]): Promise<Uint8Array> {
  const pages = sheets.map(({ name, head, rows, widths, frozen }) => ({
    sheet: name,
    data: [head.map(headCell), ...rows.map((row) => [...row])],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: frozen,
    showGridLines: true,
  }));
  const blob = await write(pages, { fontFamily: '宋体', fontSize: 10, features: [filters(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function headCell(value: string) {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#e7ecf3' } as const;
}

/** `<autoFilter>` over the whole sheet: the package has no option of its own for it, but lets others add to a sheet. */
function filters(sheets: readonly SheetData[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (_options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const own = sheets[sheetIndex];
            if (!own || own.rows.length === 0) return undefined;
            return `<autoFilter ref="A1:${columnName(own.head.length)}${own.rows.length + 1}"/>`;
          },
        },
      },
    },
  } as Feature<Blob>;
}

/** 1 → A, 27 → AA. */
function columnName(number: number): string {
  return number === 0 ? '' : columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
}
