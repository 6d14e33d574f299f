import { cell, type Decoration, end, style } from './decoration';
import { tablesOf, withHead } from './victim';

const article = (around: (inner: string) => string) => (html: string) =>
  html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, before: string, inner: string, after: string) => before + around(inner) + after);
const table = (change: (table: string) => string) => (html: string) => {
  const last = tablesOf(html).at(-1);
  return last ? html.replace(last, () => change(last)) : html;
};

/** What portals of today do around a report, and frameworks to its tables. */
export const portals: readonly Decoration[] = [
  ['a sheet of another site', end('<link rel="stylesheet" href="http://static.example.com/portal.css">')],
  [
    'a mirrored arrow before a link',
    style('a::before{content:"";position:absolute;width:6px;height:6px;background:#c00;transform:rotateY(180deg)}'),
  ],
  [
    'placed words in a fold that is shut',
    end(
      '<details style="height:0"><summary style="height:0;overflow:hidden"></summary><div style="position:absolute;top:0;left:0;width:90%;height:900px;background:#fff">更多</div></details>',
    ),
  ],
  [
    'a menu that is cut away until it opens',
    end(
      '<ul style="position:absolute;left:0;top:0;width:90%;height:900px;background:#fff;clip-path:inset(0 0 100% 0);margin:0"><li>专题</li></ul>',
    ),
  ],
  [
    'a popover that is shut',
    end('<div popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;background:#fff">分享到</div>'),
  ],
  [
    'a tool for elderly readers',
    end(
      '<div style="position:fixed;left:0;right:0;top:0;height:60px;background:#f5f5f5;z-index:99"><button>大字</button><button>缩放</button><span style="font-size:20px">无障碍</span></div>',
    ),
  ],
  [
    'text read aloud in large below',
    end(
      '<div style="position:fixed;left:0;right:0;bottom:0;height:90px;background:#000;color:#ff0;font-size:40px;z-index:99">2024年 12 件</div>',
    ),
  ],
  [
    'an advertisement that floats',
    end(
      "<div class='ad7' style='position:absolute;left:700px;top:10px;width:60px;height:40px;background:#c00;z-index:9'>公告</div><script>{let x=0;setInterval(()=>{x=(x+1)%20;document.querySelector('.ad7').style.left=700+x+'px'},60)}</script>",
    ),
  ],
  [
    'an advertisement that floats by its style',
    style(
      '@keyframes ad7{to{transform:translate(300px,200px)}}body::after{content:"公告";position:fixed;left:0;top:0;width:60px;height:40px;background:#c00;animation:ad7 9s infinite alternate}',
    ),
  ],
  ['a tint of a framework', style('td,th{box-shadow:inset 0 0 0 9999px rgba(0,0,0,.05)}')],
  [
    'a tint of a framework by variables',
    style(
      'table{--bg:transparent;--accent:rgba(0,0,0,.04)}td{background-color:var(--bg);box-shadow:inset 0 0 0 9999px var(--accent);border-bottom-width:1px}',
    ),
  ],
  [
    'a reset of a framework',
    style(
      '*,::before,::after{box-sizing:border-box;border-width:0;border-style:solid;border-color:#e5e7eb;--tw-content:""}::before,::after{--tw-content:""}',
    ),
  ],
  ['a row that grows when it is pointed at', style('tr:hover td{transform:scale(1.05);background:#ffd;color:#000}')],
  [
    'a menu that opens when it is pointed at',
    (html) =>
      withHead(
        html.replace('<body>', '<body><ul class="n7"><li>首页<ul><li>概况</li></ul></li></ul>'),
        '<style>.n7 ul{display:none;position:absolute;background:#fff}.n7 li:hover ul{display:block}</style>',
      ),
  ],
  [
    'faded in by a script',
    (html) =>
      withHead(
        html,
        "<style>[data-aos]{opacity:0;transition:opacity .05s}[data-aos].on{opacity:1}</style><script>addEventListener('DOMContentLoaded',()=>{document.body.dataset.aos='fade';setTimeout(()=>document.body.classList.add('on'),30)})</script>",
      ),
  ],
  [
    'sections of a messenger',
    article(
      (inner) =>
        `<section style="box-sizing:border-box;visibility:visible;max-width:100%!important;overflow-wrap:break-word!important"><section style="visibility:visible">${inner}</section></section>`,
    ),
  ],
  ['no copying', style('body{-webkit-user-select:none;user-select:none;-webkit-touch-callout:none}')],
  [
    'figures of one width',
    style(
      'td{font-variant-numeric:tabular-nums lining-nums;font-feature-settings:"tnum","lnum";-webkit-font-smoothing:antialiased;text-rendering:optimizeLegibility}',
    ),
  ],
  ['letters set closer, as Word does', style('td{letter-spacing:-.5pt;text-indent:0;mso-line-height-rule:exactly;line-height:18pt}')],
  ['a label that stands upright', style('td[rowspan]{writing-mode:vertical-rl;text-orientation:upright;letter-spacing:2px}')],
  ['balanced headings', style('h1,p{text-wrap:balance;hyphens:auto;overflow-wrap:anywhere}')],
  [
    'a font that is not there',
    style('@font-face{font-family:gone;src:url(data:font/woff2;base64,AAAA)}td{font-family:gone,"仿宋_GB2312",serif}'),
  ],
  ['a font of icons in the headings', style('h1::before,h2::before{font-family:iconfont;content:"\\e62b"}')],
  [
    'a line under the heading',
    style(
      'h1{position:relative}h1::after{content:"";position:absolute;left:50%;bottom:-4px;width:60px;height:3px;background:#c00;transform:translateX(-50%)}',
    ),
  ],
  [
    'a triangle at a corner',
    style(
      '.article{position:relative}.article::before{content:"";position:absolute;right:0;top:-20px;border:10px solid transparent;border-top-color:#c00}',
    ),
  ],
  [
    'a code to scan',
    end(
      '<div style="position:fixed;right:0;top:40%;width:40px"><img width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="扫一扫"><div style="display:none;position:absolute;right:50px;background:#fff">扫一扫在手机打开当前页</div></div>',
    ),
  ],
  [
    'a notice of cookies',
    end('<div style="position:fixed;left:0;right:0;bottom:0;background:rgba(0,0,0,.8);color:#fff;padding:10px">本站使用 Cookie</div>'),
  ],
  ['a curtain that lets everything through', end('<div style="position:fixed;inset:0;pointer-events:none;z-index:999"></div>')],
  [
    'a watermark of a picture',
    end(
      `<div style="position:fixed;inset:0;pointer-events:none;z-index:999;opacity:.12;background:url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'><text y='50'>政务公开</text></svg>&quot;)"></div>`,
    ),
  ],
  ['snow on a canvas', end('<canvas style="position:fixed;left:0;top:0;width:100%;height:100%;pointer-events:none;z-index:99"></canvas>')],
  [
    'a drawing of signs for use elsewhere',
    end(
      '<svg style="position:absolute;width:0;height:0;overflow:hidden"><symbol id="s7" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></symbol></svg><svg width="16" height="16" style="overflow:visible"><use href="#s7"/></svg>',
    ),
  ],
  [
    'a link to the beginning that is off the page',
    (html) =>
      html.replace(
        '<body>',
        '<body><a href="#c" style="position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden">跳转到正文</a>',
      ),
  ],
  [
    'words for screen readers at the figure',
    cell(
      '{F}<span class="sr7">件</span>',
      '.sr7{position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0}',
    ),
  ],
  [
    'a caption for screen readers',
    (html) =>
      withHead(
        table((one) => one.replace('<table border="1">', '<table border="1"><caption class="sr7">统计表</caption>'))(html),
        '<style>.sr7{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}</style>',
      ),
  ],
  [
    'columns that a framework fixes',
    style(
      'table{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0}td{overflow:hidden;text-overflow:ellipsis;word-break:break-all;white-space:normal!important}',
    ),
  ],
  [
    'a box with a scroll’s shadow',
    table(
      (one) =>
        `<div style="overflow-x:auto;background:linear-gradient(to right,#fff 30%,rgba(255,255,255,0)),linear-gradient(to right,rgba(0,0,0,.1),rgba(0,0,0,0)) 0 0/14px 100% no-repeat">${one}</div>`,
    ),
  ],
  ['a line at the side of its rows', style('tr{position:relative}td:first-child{box-shadow:inset 3px 0 0 #36c}')],
  ['a line below its rows', style('td{box-shadow:inset 0 -1px 0 #ddd,inset 0 1px 0 #fff}')],
  [
    'a head with a picture',
    style('thead th{background:#36c url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>") repeat-x;color:#fff}'),
  ],
  [
    'a body on a picture without a colour',
    style('body{background-image:url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>")}'),
  ],
  [
    'a pale ground that lets through',
    style('.article,td{background:rgba(255,255,255,.6)}tr:nth-child(2n) td{background:rgba(0,80,200,.06)}'),
  ],
  ['a pulsing ground', style('@keyframes p7{50%{background-color:rgba(255,255,0,.2)}}td{animation:p7 2s infinite}')],
  [
    'a ground that moves',
    style(
      '@keyframes m7{to{background-position:99px 0}}body{background:linear-gradient(90deg,#fff,#f4f8ff);background-size:300% 100%;animation:m7 9s infinite}',
    ),
  ],
  [
    'a clock',
    (html) =>
      html.replace(
        '<body>',
        "<body><p id='c7'>10:00:00</p><script>setInterval(()=>{document.getElementById('c7').textContent=new Date().toTimeString().slice(0,8)},50)</script>",
      ),
  ],
  [
    'a picture that changes',
    end(
      "<div style='height:60px;overflow:hidden'><ul class='s7' style='margin:0'><li>风景<li>人物</ul></div><script>{let n=0;setInterval(()=>{document.querySelector('.s7').style.transform='translateY(-'+(n++%2)*20+'px)'},70)}</script>",
    ),
  ],
  ['a link around the figure', cell('<a href="#f" style="color:#00c">{F}</a>')],
  ['a figure set apart by a strong one', cell('<strong><em><u>{F}</u></em></strong>')],
  [
    'a figure in a pill',
    cell(
      '<span class="b7">{F}</span>',
      '.b7{background:#36c;color:#fff;border-radius:10px;padding:1px 8px;box-shadow:0 1px 2px rgba(0,0,0,.3)}',
    ),
  ],
  ['a figure on a gradient', cell('<span class="b7">{F}</span>', '.b7{background:linear-gradient(#06c,#048);color:#fff;padding:1px 8px}')],
  ['a figure in a paragraph with an arrow', cell('<p class="b7">{F}</p>', '.b7{margin:0}.b7::before{content:"\\25b8"}')],
  ['a figure whose row is placed', style('tr{position:relative;z-index:1}tr:hover{z-index:2;box-shadow:0 2px 6px #999}')],
  [
    'a page in a column of a grid',
    article(
      (inner) =>
        `<main style="display:grid;grid-template-columns:[full-start] 1fr [content-start] minmax(0,1100px) [content-end] 1fr [full-end]"><div style="grid-column:content">${inner}</div></main>`,
    ),
  ],
  ['a page contained', article((inner) => `<div style="contain:layout style;container-type:inline-size">${inner}</div>`)],
  [
    'a fold with an arrow of its own',
    (html) =>
      withHead(
        html.replace(/<table border="1">[\s\S]*?<\/table>/, (one) => `<details open class="d7"><summary>展开</summary>${one}</details>`),
        '<style>.d7 summary{list-style:none}.d7 summary::marker{content:""}.d7 summary::after{content:"\\25be"}</style>',
      ),
  ],
  ['colours by the pointer', style('body:hover{--c:#c00}a:hover{color:var(--c)}main:hover td{color:#000}*:hover{cursor:default}')],
];
