import type { Trick } from './trick';

const marked = '{A}<span class="q7">{Z}</span>';
const table = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"/;
const SEVEN = `url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='20' height='14'><text y='12'>7</text></svg>&quot;)`;
const BLACK = 'url("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")';

/** Ten columns of a style of their own before the rows of the figure's table. */
const columns = (style: string) => (html: string) =>
  html.replace(table, (found) => {
    const at = found.lastIndexOf('<table border="1">') + '<table border="1">'.length;
    return `${found.slice(0, at)}<colgroup class="g7">${`<col class="k7" ${style}>`.repeat(16)}</colgroup>${found.slice(at)}`;
  });

/** What is painted under the grounds of what is around it, or upon grounds that are none of these: those of columns, and of pictures for borders. */
export const buried: readonly Trick[] = [
  {
    name: 'a cell under the ground of what is around',
    css: 'body>*,.article{background:#fff}.me{position:relative;z-index:-1}',
    drawn: true,
  },
  { name: 'a digit under its cell’s ground', cell: marked, css: 'td,th{background:#fff}.q7{position:relative;z-index:-1}', drawn: true },
  { name: 'a digit under its row’s ground', cell: marked, css: 'tr{background:#eef}.q7{position:relative;z-index:-1}', drawn: true },
  {
    name: 'a digit under a gradient',
    cell: marked,
    css: 'table{background:linear-gradient(#fff,#eee)}.q7{position:absolute;z-index:-2}',
    drawn: true,
  },
  {
    name: 'a digit under a shade',
    cell: marked,
    css: 'td,th{box-shadow:inset 0 0 0 99px #fff}.q7{position:relative;z-index:-1}',
    drawn: true,
  },
  {
    name: 'a digit under a body that is none of the window’s',
    cell: marked,
    css: 'html{background:#eee}body{background:#fff}.q7{position:relative;z-index:-1}',
    drawn: true,
  },
  {
    name: 'a table under the ground of what is around',
    css: 'html{background:#eee}body{background:#fff}table{position:relative;z-index:-1}',
    drawn: true,
  },
  {
    name: 'an item of a flexible box',
    cell: '<b class="f7">{A}<i class="q7">{Z}</i></b>',
    css: '.f7{display:flex;background:#fff}.q7{z-index:-1}',
    drawn: true,
  },
  {
    name: 'below what is below',
    cell: '{A}<b class="q7"><i style="position:relative;z-index:9">{Z}</i></b>',
    css: 'td,th{background:#fff}.q7{position:relative;z-index:-1}',
    drawn: true,
  },
  { name: 'black columns', css: 'td,th,td *{color:#000!important}.k7{background:#000}', page: columns(''), drawn: true },
  { name: 'black columns by their attribute', css: 'td,th,td *{color:#000!important}', page: columns('bgcolor="#000000"'), drawn: true },
  { name: 'a black group of columns', css: 'td,th,td *{color:#000!important}.g7{background:#000}', page: columns(''), drawn: true },
  {
    name: 'columns of a dark gradient',
    css: 'td,th,td *{color:#000!important}.k7{background:linear-gradient(#000,#111)}',
    page: columns(''),
    drawn: true,
  },
  { name: 'columns of a black picture', css: `td,th,td *{color:#000!important}.k7{background:${BLACK}}`, page: columns(''), drawn: true },
  { name: 'columns with a digit', page: columns(`style="background:${SEVEN} right repeat-y"`), drawn: true },
  {
    name: 'columns with a bar',
    page: columns('style="background:linear-gradient(90deg,transparent 48px,#000 48px,#000 50px,transparent 50px)"'),
    drawn: true,
  },
  { name: 'columns that are left out', css: '.k7{visibility:collapse}', page: columns(''), drawn: true },
  {
    name: 'a picture for a border that fills the table',
    css: `table{border:20px solid;border-image:${SEVEN.replaceAll('&quot;', '"')} 1 fill}`,
    drawn: true,
  },
  {
    name: 'a picture for a border that fills the row',
    css: `tr{border:1px solid;border-image:${SEVEN.replaceAll('&quot;', '"')} 1 fill}table{border-collapse:collapse}`,
    drawn: true,
  },
  {
    name: 'labels that run over figures',
    css: 'table{table-layout:fixed;width:300px!important}td,th,td p,td span{white-space:nowrap!important;width:auto!important}',
    drawn: true,
  },
  {
    name: 'a neighbour that runs over the figure',
    page: (html) =>
      html.replace(
        /(class="me"[\s\S]*?<\/t[dh]>\s*<t[dh][^>]*>)/,
        '$1<div style="width:9px;direction:rtl;white-space:nowrap">11111111111111111111</div>',
      ),
    drawn: true,
  },
];
