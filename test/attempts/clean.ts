import { furniture } from './furniture';
import { harmless } from './harmless';
import { harmlessLines } from './harmless-lines';
import { harmlessStyles } from './harmless-styles';
import { portals } from './portals';
import { makeVictim, tablesOf, type Victim, withEnd, withHead } from './victim';

/** A page with harmless decoration only: what is read is what is seen, and the tick must not be lost. */
export interface CleanPage {
  readonly name: string;
  readonly html: string;
}

/** The same seed gives the same page: a consistent report with a few decorations. */
export function makeClean(seed: number): CleanPage {
  const victim = makeVictim(seed + 5_000_000);
  let html = victim.page(victim.figure);
  const names: string[] = [];
  for (const [name, decorate] of victim.random
    .shuffle([...DECORATIONS, ...harmless, ...harmlessLines, ...portals, ...furniture, ...harmlessStyles])
    .slice(0, 4)) {
    if (APART.some((pair) => pair.includes(name) && names.some((other) => pair.includes(other)))) continue;
    html = decorate(html, victim);
    names.push(name);
  }
  return { name: names.join(', '), html };
}

/** What stands above, around or beside all there is. */
const AROUND: readonly string[] = [
  ...['a menu that opens when it is pointed at', 'a menu with drawings', 'a choice of years above all'],
  ...['beside a menu in a grid', 'beside a float', 'a page contained'],
];
/** These are as high as the window, and what pushes their end out of it cuts that off. */
const WITHIN_WINDOW: readonly string[] = ['a page within the window', 'a map below a page within the window'];

/**
 * Not harmless together: the snow would go along with the page, and light words multiplied onto a dark ground are gone, as are dark ones on it,
 * and light ones on a light bar, on light rows, on a ground of its own.
 */
const APART: readonly (readonly string[])[] = [
  ['snow on a canvas', 'scaled a little'],
  ...[
    ...['multiplied onto the ground', 'declarations that are none', 'a tool for elderly readers', 'striped rows', 'a ground that moves'],
    'a sheet of another site',
  ].map((other) => [other, 'a dark page']),
  WITHIN_WINDOW,
  ...WITHIN_WINDOW.flatMap((one) => AROUND.map((other) => [one, other])),
  // Whether letters of two colours can be told from a picture behind them nobody knows.
  ['a picture behind the page', 'a heading of two colours'],
];

const style = (css: string) => (html: string) => withHead(html, `<style>${css}</style>`);

const DECORATIONS: readonly (readonly [string, (html: string, victim: Victim) => string])[] = [
  ['striped rows', style('tr:nth-child(even){background:#f4f7fa}tr:hover{background:#ffe}')],
  ['white words on a dark header', style('tr:first-child td,th{background:#24507a;color:#fff}')],
  ['a header with a gradient', style('tr:first-child td{background:linear-gradient(#36c,#136);color:#fff}')],
  ['clearing boxes', style('.article::after,table::after,td::after{content:"";display:block;clear:both}')],
  ['bullets and arrows', style('p::before{content:"\\25B8 "}td:first-child::before{content:"\\2022"}h1::before{content:"\\2605"}')],
  ['a page in grey', style('html{filter:grayscale(100%);-webkit-filter:grayscale(100%)}')],
  [
    'a bar that stays',
    (html) => withEnd(html, '<div style="position:fixed;left:0;right:0;top:0;height:48px;background:#fff">政务公开</div>'),
  ],
  [
    'a button to the top',
    (html) =>
      withEnd(html, '<a href="#" style="position:fixed;right:20px;bottom:20px;width:40px;height:40px;background:#36c;color:#fff">顶部</a>'),
  ],
  [
    'a faint watermark',
    (html) =>
      withEnd(
        html,
        '<div style="position:absolute;left:0;top:0;width:100%;height:3000px;pointer-events:none;opacity:.08;background:#888;font-size:60px">政府信息公开</div>',
      ),
  ],
  [
    'a box with round corners',
    style('.article{overflow-x:auto;border-radius:8px;box-shadow:0 0 4px #999;background:#fff;position:relative}'),
  ],
  [
    'a table that scrolls',
    (html) =>
      tablesOf(html).reduce((page, table) => page.replace(table, () => `<div style="overflow-x:auto;max-width:100%">${table}</div>`), html),
  ],
  [
    'columns of fixed width',
    style(
      'table{table-layout:fixed;width:100%;border-collapse:collapse}td,th{word-break:break-all;white-space:normal!important;padding:3px}',
    ),
  ],
  ['centred and spaced', style('td{text-align:center;letter-spacing:1px;line-height:1.9;vertical-align:middle;text-shadow:0 1px #eee}')],
  ['big type, zoomed', style('body{font-size:20px;zoom:1.1}td{font-weight:700;color:#333}')],
  ['for paper only', style('@media print{td,p{display:none}}.print-only{display:none}')],
  ['underlined figures', style('td span,td b{text-decoration:underline;color:#c00}')],
  ['placed but not moved', style('td,tr,table{position:relative}.article{transform:translateZ(0)}')],
  ['an animation that has ended', style('@keyframes in{from{opacity:0}to{opacity:1}}.article{animation:in 1ms both}')],
  [
    'a picture behind the page',
    style('body{background:#fff url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") repeat-x}'),
  ],
  [
    'a menu that is shut',
    (html) =>
      withEnd(
        withHead(html, '<style>.menu ul{display:none}.menu:hover ul{display:block}</style>'),
        '<div class="menu">栏目<ul><li>机构职能</li><li>法规文件</li></ul></div>',
      ),
  ],
  [
    'words for screen readers',
    (html) =>
      withHead(
        html.replace('<h1>', '<a class="sr" href="#main">跳到正文</a><h1>'),
        '<style>.sr{position:absolute;left:-9999px;clip:rect(0 0 0 0)}</style>',
      ),
  ],
  ['an empty leftover in a cell', (_, victim) => victim.page(`<span class="gone"></span>${victim.figure}<o:p></o:p>`)],
  [
    'a leftover hidden by its class',
    (html, victim) =>
      html === victim.page(victim.figure)
        ? withHead(victim.page(`<span class="gone">复制</span>${victim.figure}`), '<style>.gone{display:none}</style>')
        : html,
  ],
  [
    'a figure in its own font',
    (html, victim) =>
      html === victim.page(victim.figure)
        ? victim.page(`<font face="宋体" color="#333333" style="font-size:10.5pt"><b>${victim.figure}</b></font>`)
        : html,
  ],
  [
    'spaces around the figure',
    (html, victim) => (html === victim.page(victim.figure) ? victim.page(`&nbsp;<p style="margin:0">\n ${victim.figure} </p>`) : html),
  ],
  [
    'a copy for small screens that says the same',
    (html) => withEnd(withHead(html, '<style>.small{display:none}</style>'), `<div class="small">${tablesOf(html).join('')}</div>`),
  ],
  [
    'a list of pictures below',
    (html) =>
      withEnd(
        html,
        '<p><img width="300" height="120" alt="解读" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>"></p>',
      ),
  ],
  ['shadows and lines around', style('.article{box-shadow:0 8px 24px #999}table{outline:2px solid #36c;box-shadow:0 0 10px #bbb}')],
  [
    'a line of news that runs without end',
    (html) =>
      withEnd(
        html,
        '<style>@keyframes run{to{transform:translateX(-100%)}}@keyframes pulse{to{opacity:0}}.news span{animation:run 9s linear infinite}.icon::before{content:"\\25cf";animation:pulse 1s infinite}</style><div class="news" style="overflow:hidden"><span>通知公告</span></div><a class="icon">咨询</a>',
      ),
  ],
  [
    'a stripe that stays on top',
    style('body::before{content:"";position:fixed;left:0;top:0;width:100%;height:6px;background:#c00;z-index:9}'),
  ],
  [
    'a fold that is open',
    (html) => html.replace(/<table border="1">[\s\S]*?<\/table>/, (table) => `<details open><summary>表格</summary>${table}</details>`),
  ],
  ['rows with a pattern', style('tr{background:url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") repeat-x}')],
  ['multiplied onto the ground', style('.article{mix-blend-mode:multiply}')],
  ['cells that fit their figures', style('table{border-collapse:collapse}td{padding:0;position:relative;width:1px;text-align:right}')],
  ['tall rows', style('td{height:40px;padding:6px 10px}tr{outline:1px solid #ddd}')],
  ['a first letter set large', style('p::first-letter{font-size:1.4em;color:#036}')],
  ['small capitals and italics', style('td,p{font-variant:small-caps;font-style:italic}')],
];
