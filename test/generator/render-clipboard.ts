import type { TableId } from '../../lib/report/edition';
import { expand, type Layout, type LayoutCell, layoutTable } from './layout';
import type { MadeReport } from './made-report';
import { escapeHtml } from './render-html';

/**
 * HTML as programs put it on the clipboard or save it: Word's, with conditional comments, its own elements and a row that only measures · Word's
 * page saved as a file · WPS's · Excel's, the three tables of a sheet · LibreOffice Writer's.
 */
export const clipboardStyles = ['word', 'word-page', 'wps', 'excel', 'writer'] as const;
export type ClipboardStyle = (typeof clipboardStyles)[number];

export function renderClipboard(report: MadeReport, style: ClipboardStyle): string {
  return style === 'excel' ? excel(report) : page(style, flow(report, style));
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

function flow(report: MadeReport, style: ClipboardStyle): string {
  const out = [paragraph(report.identity.title, style), ...(report.prose[0] ?? []).map((text) => paragraph(text, style))];
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    out.push(paragraph(heading, style), ...(report.prose[n] ?? []).map((text) => paragraph(text, style)));
    const id = TABLE_OF[n];
    if (id) out.push(table(layoutTable(report, id), style));
  }
  return [...out, ...(report.prose[7] ?? []).map((text) => paragraph(text, style))].join('\r\n');
}

function page(style: ClipboardStyle, body: string): string {
  if (style === 'writer')
    return `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4"/><style type="text/css">td p { orphans: 0; widows: 0 } p { line-height: 115% }</style></head><body lang="zh-CN" dir="ltr">${body}</body></html>`;
  const settings =
    '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:PunctuationKerning/></w:WordDocument></xml><![endif]--><!--[if gte mso 9]><xml><w:LatentStyles DefLockedState="false"></w:LatentStyles></xml><![endif]-->';
  const inner =
    style === 'word-page'
      ? `<div class=WordSection1 style='layout-grid:15.6pt'>${body}</div>`
      : `<!--StartFragment-->${body}<!--EndFragment-->`;
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\r\n<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>${settings}<style><!-- @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;} p.MsoNormal {mso-style-parent:""; margin:0cm; mso-pagination:none;} --></style><!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:普通表格; mso-tstyle-rowband-size:0;}</style><![endif]--></head>\r\n<body lang=ZH-CN style='tab-interval:21.0pt'>\r\n${inner}\r\n</body></html>`;
}

function paragraph(text: string, style: ClipboardStyle): string {
  if (style === 'writer')
    return `<p style="line-height: 100%; margin-bottom: 0cm">\r\n<font face="宋体"><font size="3" style="font-size: 12pt">${escapeHtml(text)}</font></font></p>`;
  return `<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'>${runs(text)}</p>`;
}

/** Figures and words in spans of their own, a line of the source broken where Word breaks it. */
function runs(text: string): string {
  if (text === '') return '<span lang=EN-US><o:p>&nbsp;</o:p></span>';
  const parts = text.match(/[\d.]+|[^\d.]+/g) ?? [];
  return `${parts
    .map((part) =>
      /\d/.test(part)
        ? `<span lang=EN-US style='mso-bidi-font-size:10.5pt;\r\nfont-family:"Times New Roman",serif'>${part}</span>`
        : `<span style='font-family:宋体;mso-ascii-font-family:Calibri;\r\nmso-hansi-font-family:Calibri'>${escapeHtml(part)}</span>`,
    )
    .join('')}<span lang=EN-US><o:p></o:p></span>`;
}

function table(layout: Layout, style: ClipboardStyle): string {
  const rows = layout.rows.map((row, r) => {
    const cells = row.map((cell) => td(cell, style)).join('\r\n  ');
    return `<tr style='mso-yfti-irow:${r};height:14.25pt'>\r\n  ${cells}\r\n </tr>`;
  });
  // Where columns are uneven Word adds a row that only measures them.
  const measures =
    style === 'word' || style === 'word-page'
      ? `<![if !supportMisalignedColumns]>\r\n <tr height=0>${"<td width=48 style='border:none'></td>".repeat(layout.columns)}</tr>\r\n <![endif]>`
      : '';
  const open =
    style === 'writer'
      ? `<table width="665" cellpadding="7" cellspacing="0"><colgroup>${'<col width="48"/>'.repeat(layout.columns)}</colgroup><tbody>`
      : `<table class=${style === 'wps' ? 'MsoTableGrid' : 'MsoNormalTable'} border=1 cellspacing=0 cellpadding=0 width="100%" style='width:100.0%;border-collapse:collapse;mso-yfti-tbllook:1184;mso-padding-alt:0cm 0cm 0cm 0cm'>`;
  return `${open}\r\n ${rows.join('\r\n ')}${measures}${style === 'writer' ? '</tbody>' : ''}</table>\r\n${paragraph('', style === 'writer' ? 'writer' : 'word')}`;
}

function td(cell: LayoutCell, style: ClipboardStyle): string {
  const spans = `${cell.columnSpan > 1 ? ` colspan=${cell.columnSpan}` : ''}${cell.rowSpan > 1 ? ` rowspan=${cell.rowSpan}` : ''}`;
  if (style === 'writer')
    return `<td${spans} width="48" style="border: 1px solid #000000; padding: 0.1cm"><p align="center"><font face="宋体">${escapeHtml(cell.text) || '<br/>'}</font></p></td>`;
  return `<td width=48${spans} style='width:36.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 0cm 0cm 0cm'>\r\n  <p class=MsoNormal align=center style='text-align:center'>${runs(cell.text)}</p>\r\n  </td>`;
}

/** One table for the range that was copied; rows of text are cells across it, figures say their value beside how they look. */
function excel(report: MadeReport): string {
  const rows: string[] = [];
  const text = (line: string) =>
    rows.push(
      `<tr height=19 style='height:14.25pt'><td colspan=15 height=19 class=xl65 style='mso-ignore:colspan'>${escapeHtml(line)}</td></tr>`,
    );
  text(report.identity.title);
  for (const line of report.prose[0] ?? []) text(line);
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    text(heading);
    for (const line of report.prose[n] ?? []) text(line);
    const id = TABLE_OF[n];
    if (!id) continue;
    const layout = layoutTable(report, id);
    const grid = expand(layout);
    layout.rows.forEach((row, r) => {
      const cells = row.map((cell) => {
        const spans = `${cell.columnSpan > 1 ? ` colspan=${cell.columnSpan}` : ''}${cell.rowSpan > 1 ? ` rowspan=${cell.rowSpan}` : ''}`;
        return /^-?\d+$/.test(cell.text)
          ? `<td${spans} class=xl66 align=right x:num>${cell.text}</td>`
          : `<td${spans} class=xl67>${escapeHtml(cell.text)}</td>`;
      });
      const rest = 15 - (grid[r]?.length ?? 15);
      rows.push(
        `<tr height=19 style='height:14.25pt'>\r\n  ${cells.join('\r\n  ')}${rest > 0 ? `<td colspan=${rest} style='mso-ignore:colspan'></td>` : ''}\r\n </tr>`,
      );
    });
  }
  for (const line of report.prose[7] ?? []) text(line);
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Excel.Sheet><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-style-parent:style0;} col {mso-width-source:auto;} br {mso-data-placement:same-cell;}--></style></head>\r\n<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=960 style='border-collapse:collapse;width:720pt'>\r\n<!--StartFragment-->\r\n <col width=64 span=15 style='width:48pt'>\r\n ${rows.join('\r\n ')}\r\n<!--EndFragment-->\r\n</table></body></html>`;
}
