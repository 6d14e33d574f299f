import { copiedRow, copiedRows } from './copied-rows';
import type { Trick } from './trick';

type Rows = readonly (readonly string[])[];

/** What draws rows of texts like a table without being one. */
const drawings: readonly (readonly [name: string, css: string, draw: (rows: Rows) => string])[] = [
  ['of boxes in a grid', '.t8{display:grid;grid-template-columns:repeat(10,1fr)}', (rows) => div('t8', flat(rows))],
  [
    'of boxes that are shown as a table',
    '.t8{display:table}.r8{display:table-row}.c8{display:table-cell;border:1px solid}',
    (rows) => div('t8', lines(rows)),
  ],
  ['of flexible rows', '.r8{display:flex}.c8{flex:1;border:1px solid}', (rows) => div('t8', lines(rows))],
  ['of floats', '.r8{overflow:auto}.c8{float:left;width:9%}', (rows) => div('t8', lines(rows))],
  ['of inline boxes', '.c8{display:inline-block;width:9%}', (rows) => div('t8', lines(rows, 'span'))],
  [
    'of spans in a grid',
    '.t8{display:grid;grid-template-columns:repeat(10,1fr)}',
    (rows) => `<span class="t8">${flat(rows, 'span')}</span>`,
  ],
  ['of placed boxes', '.t8{position:relative;height:700px}.c8{position:absolute}', (rows) => div('t8', placed(rows, false))],
  [
    'of placed boxes, column by column',
    '.t8{position:relative;height:700px}.c8{position:absolute}',
    (rows) => div('t8', placed(rows, true)),
  ],
  ['of columns side by side', '.t8{display:flex}', (rows) => div('t8', columns(rows))],
  [
    'of list items',
    '.r8{list-style:none;display:flex}.c8{flex:1}',
    (rows) =>
      `<ul>${rows.map((row) => `<li class="r8">${row.map((text) => `<span class="c8">${text}</span>`).join('')}</li>`).join('')}</ul>`,
  ],
  [
    'of terms and figures',
    'dd{display:inline-block;width:8%;margin:0}',
    (rows) =>
      `<dl>${rows.map(([first = '', ...rest]) => `<dt>${first}</dt>${rest.map((text) => `<dd>${text}</dd>`).join('')}`).join('')}</dl>`,
  ],
  ['of lines set by spaces', '', (rows) => `<pre>${rows.map((row) => row.join('    ')).join('\n')}</pre>`],
  [
    'of a name of its own',
    'x-row{display:table-row}x-cell{display:table-cell}x-table{display:table}',
    (rows) =>
      `<x-table>${rows.map((row) => `<x-row>${row.map((text) => `<x-cell>${text}</x-cell>`).join('')}</x-row>`).join('')}</x-table>`,
  ],
  [
    'of fields',
    '',
    (rows) =>
      rows
        .map(
          (row) =>
            `<div>${row.map((text) => (/^\d+$/.test(text) ? `<input size="4" value="${text}">` : `<span>${text}</span>`)).join('')}</div>`,
        )
        .join(''),
  ],
  [
    'of drawn text',
    '',
    (rows) =>
      `<svg width="1100" height="${rows.length * 20}">${rows.map((row, y) => row.map((text, x) => `<text x="${x * 100}" y="${y * 20 + 15}">${text}</text>`).join('')).join('')}</svg>`,
  ],
];

/** A second table with another figure, whole or in part, that is no table in the page's own words. */
export const secondTables: readonly Trick[] = [
  ...drawings.flatMap(([name, css, draw]): Trick[] => [
    { name: `a copy ${name}`, css, page: (html, fill) => atEnd(html, draw(copiedRows(html, fill('{O}')))) },
    { name: `a row ${name}`, css, page: (html, fill) => atEnd(html, draw(copiedRow(html, fill('{O}')))) },
  ]),
  {
    name: 'a copy in a frame',
    page: (html, fill) => atEnd(html, `<iframe width="1100" height="900" srcdoc="${escaped(tableOf(html, fill))}"></iframe>`),
  },
  {
    name: 'a copy in an object',
    page: (html, fill) =>
      atEnd(
        html,
        `<object width="1100" height="900" type="text/html" data="data:text/html;charset=utf-8,${encodeURIComponent(tableOf(html, fill))}"></object>`,
      ),
  },
  {
    name: 'a copy embedded',
    page: (html, fill) =>
      atEnd(
        html,
        `<embed width="1100" height="900" type="text/html" src="data:text/html;charset=utf-8,${encodeURIComponent(tableOf(html, fill))}">`,
      ),
  },
  {
    name: 'a copy in a frame of its own address',
    page: (html, fill) =>
      atEnd(
        html,
        `<iframe width="1100" height="900" src="data:text/html;charset=utf-8,${encodeURIComponent(tableOf(html, fill))}"></iframe>`,
      ),
  },
];

function tableOf(html: string, fill: (text: string) => string): string {
  const rows = copiedRows(html, fill('{O}'));
  return `<table border="1">${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
}

const atEnd = (html: string, what: string) => html.replace('</body>', () => `${what}</body>`);
const div = (name: string, inside: string) => `<div class="${name}">${inside}</div>`;
const cell = (text: string, tag = 'div', style = '') => `<${tag} class="c8"${style && ` style="${style}"`}>${text}</${tag}>`;
const flat = (rows: Rows, tag = 'div') => rows.flatMap((row) => row.map((text) => cell(text, tag))).join('');
const lines = (rows: Rows, tag = 'div') => rows.map((row) => div('r8', row.map((text) => cell(text, tag)).join(''))).join('');
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function placed(rows: Rows, byColumn: boolean): string {
  const all = rows.flatMap((row, y) => row.map((text, x) => ({ text, x, y })));
  const ordered = byColumn ? [...all].sort((a, b) => a.x - b.x || a.y - b.y) : all;
  return ordered.map(({ text, x, y }) => cell(text, 'div', `left:${x * 100}px;top:${y * 22}px`)).join('');
}

function columns(rows: Rows): string {
  const widest = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: widest }, (_, x) => div('k8', rows.map((row) => cell(row[x] ?? '')).join(''))).join('');
}
