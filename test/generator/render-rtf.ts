import type { TableId } from '../../lib/report/edition';
import { encode } from '../demo/encode';
import { expand, type Layout, type LayoutCell, layoutTable } from './layout';
import type { MadeReport } from './made-report';

/** Characters as code page bytes, as Word writes them · as Unicode with a stand-in, as LibreOffice does. */
export const rtfStyles = ['code-page', 'unicode'] as const;
export type RtfStyle = (typeof rtfStyles)[number];

/** The report as rich text. */
export function renderRtf(report: MadeReport, style: RtfStyle = 'code-page'): Uint8Array {
  const write = (text: string) => (style === 'unicode' ? inUnicode(text) : inCodePage(text));
  const paragraph = (text: string) => `\\pard\\plain\\f1 {${write(text)}}\\par\n`;
  const body = [paragraph(report.identity.title), ...(report.prose[0] ?? []).map(paragraph)];
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    body.push(paragraph(heading), ...(report.prose[n] ?? []).map(paragraph));
    const id = TABLE_OF[n];
    if (id) body.push(...table(layoutTable(report, id), write), '\\pard\\par\n');
  }
  body.push(...(report.prose[7] ?? []).map(paragraph));
  const head = `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 ${inCodePage('宋体')};}}{\\stylesheet{\\s0 Normal;}}{\\*\\generator Test 1.0;}{\\info{\\title x}}{\\header\\pard 页眉\\par}\n`;
  return Uint8Array.from(`${head}${body.join('')}}`, (character) => character.charCodeAt(0) & 0xff);
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

function table(layout: Layout, write: (text: string) => string): string[] {
  const grid = expand(layout);
  return grid.map((row, r) => {
    const definitions: string[] = [];
    const contents: string[] = [];
    for (let c = 0; c < layout.columns; ) {
      const { cell, begins } = ownerOf(grid, r, c);
      if (cell.rowSpan > 1) definitions.push(begins ? '\\clvmgf' : '\\clvmrg');
      c += cell.columnSpan;
      definitions.push(`\\clbrdrt\\brdrs\\cellx${c * 900}`);
      contents.push(`\\pard\\intbl {${begins ? write(row.includes(cell) ? cell.text : '') : ''}}\\cell`);
    }
    return `\\trowd\\trleft0${definitions.join('')}${contents.join('\n')}\\row\n`;
  });
}

function ownerOf(grid: readonly (readonly (LayoutCell | null)[])[], row: number, column: number): { cell: LayoutCell; begins: boolean } {
  for (let r = row; r >= 0; r--) {
    const cell = grid[r]?.[column];
    if (cell) return { cell, begins: r === row };
  }
  throw new Error(`nothing covers ${row}, ${column}`);
}

const inCodePage = (text: string) =>
  Array.from(encode(text, 'gbk'), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16).padStart(2, '0')}`)).join(
    '',
  );

function inUnicode(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? character : `\\u${code > 0x7fff ? code - 0x10000 : code}?`;
  }).join('');
}
