import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import write, { type Feature } from 'write-excel-file/universal';
import { joinedBytes } from '../document/joined-bytes';
import { columnName, rowXml } from './row-xml';
import type { SheetData } from './sheet-data';

/**
 * Sheets as an XLSX file: heads bold, wrapped and frozen, a filter on each. A package makes the workbook with its heads and styles; the rows
 * are written into its sheets one by one as they are packed, so that ten thousand reports are never there at once. Heavy for a large batch
 * (seconds): in a browser it belongs into a worker.
 */
export async function writeXlsx(sheets: readonly SheetData[]): Promise<Uint8Array> {
  const frame = unzipSync(await headsOnly(sheets));
  const pieces: Uint8Array[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(frame)) {
    const entry = new ZipDeflate(name, { level: 6 });
    // A ZIP knows no day before 1980; the same sheets are the same file.
    entry.mtime = '1980-01-02T00:00:00';
    zip.add(entry);
    const sheet = sheets[Number(SHEET.exec(name)?.[1] ?? 0) - 1];
    if (sheet) for (const piece of withRows(strFromU8(bytes), sheet)) entry.push(strToU8(piece));
    entry.push(sheet ? NOTHING : bytes, true);
  }
  zip.end();
  return joinedBytes(pieces);
}

async function headsOnly(sheets: readonly SheetData[]): Promise<Uint8Array> {
  const pages = sheets.map(({ name, head, widths, frozen }) => ({
    sheet: name,
    data: [head.map(headCell)],
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
            if (!own || own.count === 0) return undefined;
            return `<autoFilter ref="A1:${columnName(own.head.length)}${own.count + 1}"/>`;
          },
        },
      },
    },
  } as Feature<Blob>;
}

/** The sheet's own XML with its rows under the head, some at a time. */
function* withRows(xml: string, sheet: SheetData): Iterable<string> {
  const end = xml.lastIndexOf(END_OF_ROWS);
  if (end < 0) throw new Error('write-excel-file writes its sheets otherwise');
  let piece = xml.slice(0, end);
  // The head is the first.
  let number = 2;
  for (const row of sheet.rows()) {
    piece += rowXml(row, number++);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + xml.slice(end);
}

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const END_OF_ROWS = '</sheetData>';
const PIECE = 200_000;
const NOTHING = new Uint8Array(0);
