import { cell, type Decoration, end, style } from './decoration';
import { tablesOf, withHead } from './victim';

const inTables = (change: (table: string) => string) => (html: string) =>
  tablesOf(html).reduce((page, table) => page.replace(table, () => change(table)), html);

/** What looks like means to cover, to bury or to write beside a figure, and leaves everything as it is. */
export const harmlessStyles: readonly Decoration[] = [
  ['a report below its neighbours', style('.article{position:relative;z-index:-1;background:#fff}body{background:#fafafa}')],
  [
    'ornaments below the flow',
    style(
      '.article{position:relative;z-index:0;background:#fff}h1{position:relative}h1::before{content:"";position:absolute;z-index:-1;inset:0;background:#eef}',
    ),
  ],
  ['figures below the flow of nothing', cell('<i class="z7">{F}</i>', '.z7{position:relative;z-index:-1}')],
  [
    'tinted columns',
    (html) =>
      withHead(
        inTables((table) =>
          table.replace('<table border="1">', '<table border="1"><colgroup><col class="c7"><col><col class="c7"><col></colgroup>'),
        )(html),
        '<style>.c7{background:#f4f7fa}col{width:auto}</style>',
      ),
  ],
  ['tight lines', style('td,th{line-height:1;padding:0}table{border-collapse:collapse}')],
  ['labels on one line', style('td,th{white-space:nowrap}table{width:100%}')],
  ['a page that shows its bar', style('html{overflow-y:scroll}body{overflow:visible}')],
  ['a page within the window', withinWindow('')],
  ['a map below a page within the window', withinWindow('<iframe src="data:text/html,map"></iframe>')],
  [
    'shades at the edge',
    style(
      'table,td{position:relative}td{box-shadow:inset 0 0 3px #ddd}.article::after{content:"";position:absolute;right:0;top:0;bottom:0;width:12px;box-shadow:inset -10px 0 8px -8px rgba(0,0,0,.15)}',
    ),
  ],
  ['thin outlines within', style('td{outline:1px solid #ccc;outline-offset:-1px}a:focus{outline:2px solid #36c;outline-offset:-2px}')],
  ['text in columns elsewhere', end('<div style="columns:2;column-rule:1px solid #ccc"><p>相关链接</p><p>友情链接</p></div>')],
  ['thick lines under links', end('<p><a href="#" style="text-decoration:underline 3px #36c;text-underline-offset:3px">返回</a></p>')],
  [
    'tables with numbers',
    style('body{counter-reset:t}table{counter-increment:t}table::before{content:"表" counter(t);display:table-caption}'),
  ],
  [
    'names before dates',
    (html) =>
      withHead(
        html.replace('</h1>', '</h1><p class="d7"></p><span class="s7"></span>'),
        '<style>.d7::before{content:"发布时间："}.s7::after{content:"信息来源："}</style>',
      ),
  ],
  [
    'names of links',
    (html) =>
      withHead(
        html.replace('</h1>', '</h1><a class="l7"></a>'),
        '<style>.l7::after{content:"打印本页"}.article::before{content:"\\25a0"}</style>',
      ),
  ],
  [
    'headings with numbers',
    style('body{counter-reset:h}h2,strong{counter-increment:h}h2::before,h3::before{content:"第" counter(h) "部分"}'),
  ],
  [
    'a tip that is not shown',
    (html) =>
      withHead(
        html.replace('</h1>', '</h1><i class="t7">?</i>'),
        '<style>.t7{position:relative}.t7::after{content:"点击查看政府信息公开年度报告说明";position:absolute;opacity:0;visibility:hidden}</style>',
      ),
  ],
  ['columns striped like the rows', style('td{background:repeating-linear-gradient(#fff 0 12px,#fafafa 12px 24px)}')],
  ['a veil of stripes', style('td{background:linear-gradient(90deg,rgba(0,0,0,.03) 50%,rgba(0,0,0,.01) 50%)}')],
  ['a sign for text', cell('{F}\ufe0e')],
  ['a mask that lets all through', style('.article{-webkit-mask-image:linear-gradient(#000,#000);mask-image:linear-gradient(#000,#000)}')],
];

function withinWindow(below: string) {
  return (html: string) =>
    withHead(
      html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, open, all, close) => `${open}<div class="w9">${all}</div>${below}${close}`),
      '<style>html,body{height:100%;overflow:hidden;margin:0}.w9{height:100%;overflow:auto}</style>',
    );
}
