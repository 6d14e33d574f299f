import type { TableId } from '../../lib/report/edition';
import { expand, type Layout, layoutTable } from './layout';
import type { MadeReport } from './made-report';

/**
 * Ways in which people save a page as text: tabs between the cells that are there (a browser's copy) · tabs with covered positions left
 * empty (a spreadsheet's copy) · pipe Markdown · one cell per line.
 */
export const textStyles = ['tab', 'tab-grid', 'pipe', 'lines'] as const;
export type TextStyle = (typeof textStyles)[number];

/** The report as a text file. */
export function renderText(report: MadeReport, style: TextStyle = 'tab'): string {
  const gap = style === 'lines' ? '\n\n' : '\n';
  const mark = style === 'pipe' ? '# ' : '';
  const out = [`${mark}${report.identity.title}`, `发布时间：${report.identity.publishedOn} 10:20`, ...(report.prose[0] ?? [])];
  for (let n = 1; n <= 6; n++) {
    const heading = report.headings[n];
    if (heading === null || heading === undefined) continue;
    out.push(style === 'pipe' ? `\n## ${heading}\n` : heading, ...(report.prose[n] ?? []));
    const id = TABLE_OF[n];
    if (id) out.push(tableText(layoutTable(report, id), style));
  }
  return `${[...out, ...(report.prose[7] ?? [])].join(gap)}\n`;
}

const TABLE_OF: Readonly<Record<number, TableId>> = { 2: 'disclosure', 3: 'requests', 4: 'remedies' };

function tableText(layout: Layout, style: TextStyle): string {
  if (style === 'lines')
    return layout.rows
      .flat()
      .map((one) => one.text)
      .join('\n\n');
  if (style === 'tab') return layout.rows.map((row) => row.map((one) => one.text).join('\t')).join('\n');
  const rows = expand(layout).map((row) => row.map((one) => one?.text ?? ''));
  if (style === 'tab-grid') return rows.map((row) => row.join('\t')).join('\n');
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return ['', lines[0], `|${' --- |'.repeat(layout.columns)}`, ...lines.slice(1), ''].join('\n');
}
