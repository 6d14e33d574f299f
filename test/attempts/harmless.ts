import { cell, type Decoration, end, style } from './decoration';
import { withHead } from './victim';

const article = (around: (inner: string) => string) => (html: string) =>
  html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, before: string, inner: string, after: string) => before + around(inner) + after);

/** What pages do with newer means, and what looks like the attempts' own means but hides nothing. */
export const harmless: readonly Decoration[] = [
  [
    'a title for the printer alone',
    (html) => html.replace(/<h1>[\s\S]*?<\/h1>/, (title) => `<div style="display:none">${title}</div>${title}`),
  ],
  [
    'a paragraph for a screen that is not used',
    (html) =>
      html
        .replace(/<p>[^<]*。<\/p>/, (text) => `<div class="f4">${text}</div>${text}`)
        .replace('</head>', '<style>.f4{display:none}</style></head>'),
  ],
  ['a container that sets colours', style('body{container-type:inline-size}@container (min-width:10px){td{color:#222}}')],
  ['layers', style('@layer base,page;@layer page{td{color:#111}}@layer base{td{color:#333;opacity:1}}')],
  ['nested rules', style('table{td{color:#222;&:hover{background:#ffe}}}')],
  ['colours in variables', style(':root{--ink:#223;--ground:#fff}td{color:var(--ink);background:var(--ground)}p{color:var(--none,#333)}')],
  ['calculated sizes', style('td{padding:calc(2px + 2px);font-size:clamp(12px,1em,20px)}table{width:min(100%,1100px)}')],
  ['for narrow windows only', style('@media (width < 300px){td{display:none}}@media (max-width:30em){tr{display:block}}')],
  ['for dark colours only', style('@media (prefers-color-scheme:dark){td{color:#fff}}')],
  ['a sheet for paper', (html) => withHead(html, '<style media="print">td,p{display:none}</style>')],
  ['a linked sheet for paper', (html) => withHead(html, '<link rel="stylesheet" media="print" href="data:text/css,td{display:none}">')],
  ['text that is no style', (html) => withHead(html, '<style type="text/x-template">td{display:none}</style>')],
  ['dark letters in new notations', style('td{color:oklch(0.3 0 0)}p{color:lab(20% 0 0)}th{color:color-mix(in srgb,#000,#333)}')],
  ['a dark page', style('body,td{background:#1d1f21;color:#eee}a{color:#9cf}')],
  ['light or dark', style(':root{color-scheme:light}td{color:light-dark(#222,#eee)}')],
  [
    'a heading of two colours',
    style('h1{background:linear-gradient(90deg,#a00,#00a);-webkit-background-clip:text;background-clip:text;color:transparent}'),
  ],
  ['a little faint', style('.article,table{opacity:.92}td{color:rgba(0,0,0,.85)}')],
  ['a little less contrast', style('html{filter:contrast(.95) brightness(1.02) saturate(.9)}')],
  ['a light outline', style('td{-webkit-text-stroke:.3px currentcolor}h1{text-shadow:1px 1px 2px #999}')],
  ['underlined below', style('td b,td span,h1{text-decoration:underline 2px;text-underline-offset:4px}')],
  ['shadows under boxes', style('table{background:#fff;filter:drop-shadow(0 6px 3px #bbb)}')],
  [
    'a highlight by a script',
    end(
      "<script>{const c=document.querySelector('td');const r=document.createRange();r.selectNodeContents(c);CSS.highlights?.set('found',new Highlight(r))}</script><style>::highlight(found){background:#ff0;color:#000}</style>",
    ),
  ],
  [
    'a note raised by a reset',
    cell('{F}<sup>1</sup>', 'sup{font-size:75%;line-height:0;position:relative;vertical-align:baseline;top:-.5em}'),
  ],
  ['a note raised by Word', cell('{F}<span style="vertical-align:super">2</span>')],
  ['a note in a circle', cell('{F}①')],
  ['a note’s sign', cell('{F}²')],
  ['a star', cell('{F}*')],
  ['the figure as a label', cell('<label>{F}</label>')],
  ['the figure inserted', cell('<ins style="text-decoration:none">{F}</ins>')],
  ['the figure isolated', cell('<bdi>{F}</bdi>')],
  ['spaces without width', cell('\u200b{F}\ufeff')],
  ['a space that does not break', cell('\u2002{F}\u00a0')],
  ['a place for a break', cell('{F}<wbr>')],
  ['a script in the cell', cell('{F}<script>void 0</script><style>.nothing{}</style><template>9</template>')],
  ['a spacer', cell('<img width="1" height="1" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">{F}')],
  ['a box to tick', cell('<input type="checkbox" hidden>{F}')],
  ['from left to right', cell('<span dir="ltr">{F}</span>', 'html{direction:ltr}')],
  ['a list without marks', cell('<ul style="list-style:none;margin:0;padding:0"><li>{F}</ul>')],
  ['digits in pieces', cell('<b>{A}</b><i>{Z}</i>')],
  ['a figure in a block', cell('<span class="f8"><b>{A}</b><i>{Z}</i></span>', '.f8{display:block}')],
  ['digits in a row of a flexible box', cell('<span class="f9"><i>{A}</i><i>{Z}</i></span>', '.f9{display:flex}')],
  ['digits that float beside each other', cell('<i class="f6">{A}</i><i class="f6">{Z}</i>', '.f6{float:left}')],
  ['digits without room', cell('<span class="f5">{F}</span>', '.f5{display:inline-block;width:1ch;word-break:break-all}')],
  ['a flexible box', cell('<div class="f7"><span>{F}</span></div>', '.f7{display:flex;justify-content:center;align-items:center}')],
  ['a shadow tree with one slot', cell('<span><template shadowrootmode="open"><slot></slot></template>{F}</span>')],
  ['a dialog that is shut', end('<dialog>提示：请先登录</dialog><div popover>分享</div>')],
  ['a curtain that is up', end('<div style="position:fixed;inset:0;background:#fff;display:none;z-index:99">加载中</div>')],
  ['a dim curtain', style('dialog::backdrop{background:rgba(0,0,0,.4)}')],
  [
    'a window of a helper',
    end(
      "<div id='helper'></div><script>{const h=document.getElementById('helper');h.style.cssText='position:fixed;right:8px;bottom:8px;width:60px;height:60px;z-index:999';h.attachShadow({mode:'closed'}).innerHTML='<button style=\"width:60px;height:60px\">咨询</button>'}</script>",
    ),
  ],
  [
    'beside a menu in a grid',
    article(
      (inner) =>
        `<div style="display:grid;grid-template-columns:160px 1fr;gap:16px"><div style="background:#eef">栏目<br>机构<br>法规</div><div style="min-width:0">${inner}</div></div>`,
    ),
  ],
  [
    'beside a float',
    article((inner) => `<div style="float:left;width:120px;background:#eef">栏目</div><div style="margin-left:140px">${inner}</div>`),
  ],
  [
    'in a row of a framework',
    article(
      (inner) =>
        `<div style="padding:0 15px"><div style="margin-left:-15px;margin-right:-15px;display:flex"><div style="padding:0 15px;flex:1;min-width:0;position:relative">${inner}</div></div></div>`,
    ),
  ],
  [
    'a label at its corner',
    article(
      (inner) =>
        `<div style="position:relative;padding-top:40px"><span style="position:absolute;right:0;top:0;background:#c00;color:#fff">最新</span>${inner}</div>`,
    ),
  ],
  [
    'a bar that sticks',
    article((inner) => `<div style="position:sticky;top:0;background:#036;color:#fff;z-index:5">政府信息公开</div>${inner}`),
  ],
  ['zoomed a little', style('.article,table{zoom:1.15}')],
  ['scaled a little', style('body{transform:scale(.95);transform-origin:0 0}')],
  ['as large as its neighbour', style('td{font-size-adjust:.5}')],
  ['shown when it is needed', style('table{content-visibility:auto;contain-intrinsic-size:auto 500px}')],
  ['a tip that is not shown', style('td{position:relative}td::after{content:attr(data-tip);display:none}td:hover::after{display:block}')],
  ['labels for narrow windows', style('@media (max-width:600px){td::before{content:attr(data-label)}}')],
  ['marks of lists', style('li::marker{color:#c00}li{list-style:disc}')],
  ['lines between rows', style('tr{border-bottom:1px solid #ccc}tr::after{content:none}table::before{content:" ";display:table}')],
  [
    'a bar at a heading’s side',
    style('h1::before,h2::before{content:"";display:inline-block;width:4px;height:1em;background:#c00;margin-right:6px}'),
  ],
  ['transitions of views', style('@view-transition{navigation:auto}::view-transition-old(root){animation-duration:.2s}')],
  [
    'a bar of progress',
    style('@keyframes grow{to{scale:1 1}}.bar{position:fixed;left:0;top:0;height:3px;animation:grow linear;animation-timeline:scroll()}'),
  ],
  [
    'a fold with a transition',
    (html) =>
      withHead(
        html.replace(/<table border="1">[\s\S]*?<\/table>/, (table) => `<details open><summary>表格</summary>${table}</details>`),
        '<style>details::details-content{transition:opacity .3s}details:not([open])::details-content{opacity:0}</style>',
      ),
  ],
  ['icons beside words', style('td:first-child::after,h1::after{content:"\\e900";font-family:icons}')],
  ['a unit for all', style('.unit::before{content:"单位：件"}')],
  ['blank cells without a frame', style('td{empty-cells:hide}td:empty::before{content:"\\a0"}')],
  ['lifted when touched', style('tr{transition:transform .2s}tr:hover{transform:translateY(-9px)}td:active{opacity:0}')],
];
