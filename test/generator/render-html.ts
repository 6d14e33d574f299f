import type { TableId } from '../../lib/report/edition';
import { cut, type Layout, type LayoutCell, layoutTable } from './layout';
import type { MadeReport } from './made-report';
import { createRandom, type Random } from './random';

/**
 * Ways in which portals publish: plain inline tables · thead and tbody · Word paste with labels cut into spans · layout tables around
 * everything · every cell a paragraph of its own · table three cut in two by a page · all three in one table · table two on five
 * columns · `总计` in the first header row.
 */
export const htmlStyles = ['inline', 'thead', 'word', 'nested', 'flattened', 'pages', 'one-table', 'wide', 'total-first'] as const;
export type HtmlStyle = (typeof htmlStyles)[number];

/** The report as a portal page. */
export function renderHtml(report: MadeReport, style: HtmlStyle = 'inline'): string {
  const random = createRandom(report.seed + 77);
  const write = style === 'word' ? (text: string) => wordRuns(text, random) : escapeHtml;
  const paragraph = (text: string) => (style === 'word' ? `<p class="MsoNormal">${write(text)}<o:p></o:p></p>` : `<p>${write(text)}</p>`);
  const content = style === 'one-table' ? oneTable(report) : sections(report, style, paragraph, write);
  const article = `<div class="article"><h1>${escapeHtml(report.identity.title)}</h1>\n${content}\n</div>`;
  const framed =
    style === 'nested'
      ? `<table width="1000" align="center"><tr><td><table><tr><td>网站导航</td><td><a href="/">首页</a></td></tr></table></td></tr><tr><td><table width="100%"><tr><td width="20%"></td><td>${article}</td></tr></table></td></tr></table>`
      : `<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk/">政府信息公开年报</a></div>${article}`;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(report.identity.title)}</title>
<meta name="ArticleTitle" content="${escapeHtml(report.identity.title)}"><meta name="PubDate" content="${report.identity.publishedOn} 10:20">
<meta name="ContentSource" content="${escapeHtml(report.identity.body.name)}"></head>
<body>${framed}</body></html>`;
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

function sections(report: MadeReport, style: HtmlStyle, paragraph: (text: string) => string, write: (text: string) => string): string {
  const out = (report.prose[0] ?? []).map(paragraph);
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    out.push(style === 'word' ? paragraph(heading) : `<p><strong>${write(heading)}</strong></p>`);
    out.push(...(report.prose[n] ?? []).map(paragraph));
    const table = TABLE_OF[n];
    if (table) out.push(...tables(report, table, style, write));
  }
  return [...out, ...(report.prose[7] ?? []).map(paragraph)].join('\n');
}

function tables(report: MadeReport, id: TableId, style: HtmlStyle, write: (text: string) => string): string[] {
  const layout = layoutTable(report, id, { wideDisclosure: style === 'wide', totalInFirstRow: style === 'total-first' });
  if (style === 'flattened') return layout.rows.flat().map((one) => `<p>${one.text === '' ? '&nbsp;' : escapeHtml(one.text)}</p>`);
  const parts = style === 'pages' && id === 'requests' ? cut(layout, 5 + (report.seed % 16)) : [layout];
  return parts.map((part) => table(part, style, write));
}

function table(layout: Layout, style: HtmlStyle, write: (text: string) => string): string {
  const rows = layout.rows.map((row) => `<tr>${row.map((one) => td(one, style, write)).join('')}</tr>`);
  const body =
    style === 'thead' && layout.headerRows > 0
      ? `<thead>${rows.slice(0, layout.headerRows).join('\n')}</thead><tbody>${rows.slice(layout.headerRows).join('\n')}</tbody>`
      : rows.join('\n');
  return `<table border="1">${body}</table>`;
}

function td(one: LayoutCell, style: HtmlStyle, write: (text: string) => string): string {
  const span = (one.columnSpan > 1 ? ` colspan="${one.columnSpan}"` : '') + (one.rowSpan > 1 ? ` rowspan="${one.rowSpan}"` : '');
  const tag = style === 'thead' && one.header ? 'th' : 'td';
  if (style !== 'word') return `<${tag}${span}>${write(one.text)}</${tag}>`;
  const inner = one.text === '' ? '<span lang="EN-US">&nbsp;</span>' : write(one.text);
  return `<td${span} width="47" nowrap valign="center" style="border:1px solid windowtext;padding:0 7px"><p class="MsoNormal" align="center">${inner}<o:p></o:p></p></td>`;
}

/** Everything from section one on in a single 30-column table. */
function oneTable(report: MadeReport): string {
  const full = (text: string) => `<tr><td colspan="30">${escapeHtml(text)}</td></tr>`;
  const out: string[] = [];
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    out.push(full(heading), ...(report.prose[n] ?? []).map(full));
    const id = TABLE_OF[n];
    if (!id) continue;
    for (const row of layoutTable(report, id).rows) {
      const widths = (one: LayoutCell, first: boolean) =>
        id === 'disclosure'
          ? first && one.columnSpan < 4
            ? 9
            : one.columnSpan === 4
              ? 30
              : one.columnSpan * 7
          : one.columnSpan * (id === 'requests' ? 3 : 2);
      out.push(`<tr>${row.map((one, i) => td({ ...one, columnSpan: widths(one, i === 0) }, 'inline', escapeHtml)).join('')}</tr>`);
    }
  }
  const around = (n: number) => (report.prose[n] ?? []).map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return `${around(0)}\n<table border="1" cellspacing="0">${out.join('\n')}</table>\n${around(7)}`;
}

/** Text as Word pastes it: runs of a few characters, each in its own span, sometimes a break in between. */
function wordRuns(text: string, random: Random): string {
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = /\d/.test(text[at] ?? '') ? (/^\d+/.exec(text.slice(at))?.[0].length ?? 1) : random.int(1, 6);
    out.push(`<span style="font-family:宋体;font-size:10.5pt">${escapeHtml(text.slice(at, at + length))}</span>`);
    at += length;
  }
  return out.join('');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
