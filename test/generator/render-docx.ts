import { strToU8, zipSync } from 'fflate';
import type { TableId } from '../../lib/report/edition';
import { cut, expand, type Layout, type LayoutCell, layoutTable } from './layout';
import type { MadeReport } from './made-report';
import { escapeHtml } from './render-html';

/**
 * Ways in which Word writes what looks the same: merges by `gridSpan` and `vMerge` · the older `hMerge` · cells and rows in content controls ·
 * tracked changes not yet accepted · headings and labels with automatic numbers · table three as two tables · the report inside a frame of one
 * cell · text cut into runs, title in a text box, breaks inside cells.
 */
export const docxStyles = ['plain', 'hmerge', 'controls', 'tracked', 'numbered', 'split', 'framed', 'runs'] as const;
export type DocxStyle = (typeof docxStyles)[number];

/** The report as a Word document. */
export function renderDocx(report: MadeReport, style: DocxStyle = 'plain'): Uint8Array {
  const write = (text: string) => paragraph(text, style);
  const title = style === 'runs' ? textBox(report.identity.title) : write(report.identity.title);
  const body = [title, ...(report.prose[0] ?? []).map(write)];
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    body.push(style === 'numbered' ? numbered(heading.replace(/^.、/, ''), 7, 0) : write(heading));
    body.push(...(report.prose[n] ?? []).map(write));
    const id = TABLE_OF[n];
    if (id) body.push(...tables(report, id, style));
  }
  body.push(...(report.prose[7] ?? []).map(write));
  const content =
    style === 'framed'
      ? `<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${body.join('')}</w:tc></w:tr></w:tbl><w:p/>`
      : body.join('');
  return docxOf(content, style === 'numbered' ? { 'word/numbering.xml': NUMBERING } : {});
}

/** A Word document with this body. */
export function docxOf(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = Object.keys(others).map(
    (part, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/relationships/${part.replace(/^word\/|\.xml$/g, '')}" Target="${part.replace('word/', '')}"/>`,
  );
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: '2026-01-20T00:00:00' });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

function paragraph(text: string, style: DocxStyle): string {
  return `<w:p>${runs(text, style)}</w:p>`;
}

function runs(text: string, style: DocxStyle): string {
  if (text === '') return '';
  if (style === 'tracked' && /\d/.test(text))
    return `<w:del w:id="1"><w:r><w:delText>999</w:delText></w:r></w:del><w:ins w:id="2">${run(text)}</w:ins><w:moveFrom w:id="3">${run('旧文')}</w:moveFrom>`;
  if (style !== 'runs') return run(text);
  return Array.from({ length: Math.ceil(text.length / 3) }, (_, i) => run(text.slice(i * 3, i * 3 + 3))).join(
    '<w:proofErr w:type="gramStart"/>',
  );
}

const run = (text: string) => `<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`;

function numbered(text: string, list: number, level: number): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

const textBox = (text: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${paragraph(text, 'plain')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph(text, 'plain')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

function tables(report: MadeReport, id: TableId, style: DocxStyle): string[] {
  const layout = layoutTable(report, id);
  const parts = style === 'split' && id === 'requests' ? cut(layout, 5 + (report.seed % 16)) : [layout];
  return parts.map((part) => table(part, style)).flatMap((one) => [one, style === 'split' ? '' : '<w:p/>']);
}

function table(layout: Layout, style: DocxStyle): string {
  const grid = expand(layout);
  const rows = grid.map((_, r) => {
    const cells: string[] = [];
    for (let c = 0; c < layout.columns; ) {
      const owner = ownerOf(grid, r, c);
      const span = owner.cell.columnSpan;
      cells.push(...cellsOf(owner.cell, owner.row === r, span, style));
      c += span;
    }
    const tr = `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
    return style === 'controls' && r % 3 === 2 ? `<w:sdt><w:sdtPr/><w:sdtContent>${tr}</w:sdtContent></w:sdt>` : tr;
  });
  const removed =
    style === 'tracked'
      ? `<w:tr><w:trPr><w:del w:id="9"/></w:trPr>${tc('', '<w:p><w:del><w:r><w:delText>旧行</w:delText></w:r></w:del></w:p>').repeat(layout.columns)}</w:tr>`
      : '';
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="900"/>'.repeat(layout.columns)}</w:tblGrid>${rows.join('')}${removed}</w:tbl>`;
}

/** The cell that covers a position, and the row in which it begins. */
function ownerOf(grid: readonly (readonly (LayoutCell | null)[])[], row: number, column: number): { cell: LayoutCell; row: number } {
  for (let r = row; r >= 0; r--) {
    const cell = grid[r]?.[column];
    if (cell) return { cell, row: r };
  }
  throw new Error(`nothing covers ${row}, ${column}`);
}

function cellsOf(cell: LayoutCell, begins: boolean, span: number, style: DocxStyle): string[] {
  const content = begins ? filled(cell.text, style) : '<w:p/>';
  const vertical = cell.rowSpan > 1 ? `<w:vMerge${begins ? ' w:val="restart"' : ''}/>` : '';
  if (style === 'hmerge' && span > 1)
    return [
      tc(`<w:hMerge w:val="restart"/>${vertical}`, content),
      ...Array.from({ length: span - 1 }, () => tc(`<w:hMerge w:val="continue"/>${vertical}`, '<w:p/>')),
    ];
  const one = tc((span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') + vertical, content);
  return [
    style === 'controls' && /^\d+$/.test(cell.text)
      ? `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${one}</w:sdtContent></w:sdt>`
      : one,
  ];
}

const tc = (properties: string, content: string) => `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;

function filled(text: string, style: DocxStyle): string {
  const number = /^(?:\d\.|（[一二三四五六七]）)/.exec(text)?.[0];
  if (style === 'numbered' && number) return numbered(text.slice(number.length), number.endsWith('）') ? 5 : 6, 0);
  if (style === 'runs' && text.length > 8 && !/\d/.test(text))
    return `<w:p>${run(text.slice(0, 4))}<w:r><w:br/></w:r>${run(text.slice(4))}</w:p>`;
  return paragraph(text, style);
}

const list = (id: number, format: string, text: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${list(0, 'chineseCounting', '（%1）')}${list(1, 'decimal', '%1.')}${list(2, 'chineseCounting', '%1、')}${[5, 6, 7].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 5}"/></w:num>`).join('')}</w:numbering>`;
