import { strToU8, zipSync } from 'fflate';
import type { TableId } from '../../lib/report/edition';
import { expand, type LayoutCell, layoutTable } from './layout';
import type { MadeReport } from './made-report';
import { escapeHtml } from './render-html';

/** Ways to keep the three tables in a workbook: all on one sheet, with the text around them · a sheet for each · inline texts instead of shared ones. */
export const xlsxStyles = ['one-sheet', 'three-sheets', 'inline'] as const;
export type XlsxStyle = (typeof xlsxStyles)[number];

/** The report as a workbook: figures are numbers, merged cells are merged, the rest is text. */
export function renderXlsx(report: MadeReport, style: XlsxStyle = 'one-sheet'): Uint8Array {
  const strings: string[] = [];
  const sheets: Sheet[] = [{ rows: [], merges: [] }];
  const text = (line: string) => sheets.at(-1)?.rows.push([{ text: line, columnSpan: 1, rowSpan: 1, header: true, path: null }]);
  text(report.identity.title);
  for (const line of report.prose[0] ?? []) text(line);
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    const id = TABLE_OF[n];
    if (id && style === 'three-sheets') sheets.push({ rows: [], merges: [] });
    text(heading);
    for (const line of report.prose[n] ?? []) text(line);
    const sheet = sheets.at(-1);
    if (id && sheet) addTable(sheet, report, id);
  }
  for (const line of report.prose[7] ?? []) text(line);
  const parts = sheets.map((sheet) => sheetXml(sheet, (line) => (style === 'inline' ? null : strings.push(line) - 1)));
  return zipSync(Object.fromEntries(Object.entries(partsOf(parts, strings)).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '2026-01-20T00:00:00',
  });
}

interface Sheet {
  readonly rows: (LayoutCell | null)[][];
  readonly merges: string[];
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

function addTable(sheet: Sheet, report: MadeReport, id: TableId): void {
  const top = sheet.rows.length;
  expand(layoutTable(report, id)).forEach((row, r) => {
    sheet.rows.push([...row]);
    row.forEach((cell, c) => {
      if (cell && cell.rowSpan * cell.columnSpan > 1)
        sheet.merges.push(`${refOf(top + r, c)}:${refOf(top + r + cell.rowSpan - 1, c + cell.columnSpan - 1)}`);
    });
  });
}

const refOf = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`;

function sheetXml({ rows, merges }: Sheet, share: (text: string) => number | null): string {
  const cell = (one: LayoutCell | null, r: number, c: number) => {
    if (!one) return `<c r="${refOf(r, c)}"/>`;
    if (/^-?\d+(?:\.\d+)?$/.test(one.text)) return `<c r="${refOf(r, c)}"><v>${one.text}</v></c>`;
    const index = share(one.text);
    return index === null
      ? `<c r="${refOf(r, c)}" t="inlineStr"><is><t>${escapeHtml(one.text)}</t></is></c>`
      : `<c r="${refOf(r, c)}" t="s"><v>${index}</v></c>`;
  };
  const data = rows.map((row, r) => `<row r="${r + 1}">${row.map((one, c) => cell(one, r, c)).join('')}</row>`).join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function partsOf(sheets: readonly string[], strings: readonly string[]): Record<string, string> {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const types = ['workbook', ...sheets.map((_, i) => `worksheets/sheet${i + 1}`), 'sharedStrings'];
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.map((part) => `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${part === 'workbook' ? 'sheet.main' : part.replace(/^worksheets.*/, 'worksheet')}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map((_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('st', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((one) => `<si><t xml:space="preserve">${escapeHtml(one)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
  };
}
