import type { Block, Document } from '../../lib/document/document';
import { anchoredRows } from '../../lib/document/grid';
import { escapeHtml } from '../generator/render-html';

/** A text file's document as a plain web page: its paragraphs and its tables, nothing else. */
export function textPage(document: Document, name: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(name)}</title>
<style>body{max-width:60em;margin:2em auto;padding:0 1em;font:16px/1.8 "Noto Sans CJK SC","Microsoft YaHei",sans-serif}
table{border-collapse:collapse;margin:1em 0}td{border:1px solid #889;padding:3px 8px;min-width:1.5em}</style></head>
<body>${document.blocks.map(blockHtml).join('\n')}</body></html>`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') {
    const tag = block.heading === null ? 'p' : `h${block.heading}`;
    return `<${tag}>${escapeHtml(block.text)}</${tag}>`;
  }
  const rows = anchoredRows(block).map((cells) => {
    const tds = cells.map(
      ({ raw, rowSpan, columnSpan }) =>
        `<td${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}>${escapeHtml(raw)}</td>`,
    );
    return `<tr>${tds.join('')}</tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}
