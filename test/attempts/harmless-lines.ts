import { cell, type Decoration, end, style } from './decoration';
import { tablesOf, type Victim, withHead } from './victim';

/** Before the last table of the page. */
const above = (line: (victim: Victim) => string) => (html: string, victim: Victim) => {
  const table = tablesOf(html).at(-1);
  return table ? html.replace(table, () => `${line(victim)}${table}`) : html;
};
/** Beside other years', which are not asked. */
const yearsTable = ({ identity: { year }, truth }: Victim['report']) =>
  `<table border="1"><tr><td>指标</td><td>${year - 1}年</td><td>${year}年</td></tr><tr><td>本年新收政府信息公开申请数量</td><td>3</td><td>${truth['requests.newlyReceived.total']}</td></tr><tr><td>予以公开</td><td>1</td><td>${truth['requests.granted.total']}</td></tr></table>`;
const yearOf = ({ report }: Victim) => report.identity.year;

/** Lines and looks that say what the report says, or nothing of its figures. */
export const harmlessLines: readonly Decoration[] = [
  ['a line with its own year', above((victim) => `<p>（${yearOf(victim)}年度）</p>`)],
  ['a line with the whole year', above((victim) => `<p>（${yearOf(victim)}年1月—12月）</p>`)],
  ['a line with its unit', above(() => '<p style="text-align:right">单位：件</p>')],
  ['a line with its own body', above(({ report }) => `<p>填报单位：${report.identity.body.name}</p>`)],
  ['a note on the days that count', above((victim) => `<p>注：统计时间截至${yearOf(victim)}年12月31日。</p>`)],
  ['a note on where the figures come from', above(() => '<p>注：表中数据来源于政府信息公开申请系统。</p>')],
  ['a note on a sign', above(() => '<p>说明：表中“—”表示无此项，空格表示零。</p>')],
  ['a note on what is counted', above(() => '<p>注：行政复议、行政诉讼案件以审结时间为准。</p>')],
  ['a note on secrets', above(() => '<p>说明：本表不含涉密信息。</p>')],
  ['the day on which it was filled in', above((victim) => `<p>填表人：张三　填报日期：${yearOf(victim) + 1}年1月9日</p>`)],
  ['who filled it in', above(() => '<p>本表由办公室统计，数据经核对无误。</p>')],
  ['units of both kinds', above(() => '<p>（单位：件，金额单位：万元）</p>')],
  ['the end of the year', above((victim) => `<p>（截至${yearOf(victim) + 1}年1月1日）</p>`)],
  ['what the table is of', above(() => '<p>下表为政府信息公开行政复议、行政诉讼情况：</p>')],
  ['the form of last year', above(() => '<p>本表沿用上年格式</p>')],
  ['how requests are counted', above(() => '<p>注：每件申请计1件，一件申请按1件计算。</p>')],
  ['a list of what is to be done, and a form to ask with', above(() => '<p>政务公开重点任务分解表</p><p>政府信息公开申请表（样表）</p>')],
  ['where plans stand', above(() => '<p>年度计划数据见专栏</p>')],
  ['what counts', above(() => '<p>如需准确数据请以本报告为准</p>')],
  ['where it was taken from', above(() => '<p>（转自县政府网站）</p>')],
  ['whom to ask', above(() => '<p>如有疑问，请致电办公室咨询。</p>')],
  [
    'what a script and a word processor left',
    above((victim) => `<p hidden>${yearOf(victim)}年</p><div hidden>分享到：微信</div><div hidden>{"id":3321}</div>`),
  ],
  ['a hint for small screens', above(() => '<p>提示：表格可左右滑动查看</p>')],
  [
    'a small table that says the same',
    (html, { report }) => html.replace(/(<p[^>]*>(?:<strong>)?二、)/, (found) => `${yearsTable(report)}${found}`),
  ],
  [
    'a drawing of shares',
    end(
      '<svg width="300" height="90"><text x="0" y="20">自然人</text><text x="90" y="20">92.3%</text><text x="0" y="50">商业企业</text><text x="90" y="50">7.7%</text><text x="0" y="80">0</text><text x="40" y="80">50</text><text x="80" y="80">100</text></svg>',
    ),
  ],
  [
    'a film',
    end('<embed type="application/x-shockwave-flash" width="400" height="300" src="nowhere.swf"><video width="400" height="200"></video>'),
  ],
  ['a map', end('<iframe width="600" height="300" src="data:text/html,map"></iframe>')],
  ['a transition of views that is over', end('<script>document.startViewTransition?.(()=>{})</script>')],
  [
    'words that a reader has selected',
    end(
      "<style>::selection{background:#36c;color:#fff}</style><script>getSelection().selectAllChildren(document.querySelector('h1')??document.body)</script>",
    ),
  ],
  ['links in the colour of visited ones', style('a:visited{color:#551a8b}body:hover{cursor:default;color:#777}')],
  [
    'a page that fades in',
    style('@keyframes in{from{opacity:0;transform:translateY(9px)}to{opacity:1;transform:none}}table,.article{animation:in 1ms both}'),
  ],
  ['a figure in a frame of its own', cell('<span class="b7">{F}</span>', '.b7{border:1px solid #999;padding:0 3px;border-radius:3px}')],
  ['a figure on an underline of dots', cell('<span class="b7">{F}</span>', '.b7{border-bottom:1px dotted #999}')],
  ['a soft shadow within', style('table{box-shadow:inset 0 0 3px #ccc}td{box-shadow:inset 0 1px 0 #eee}')],
  ['rings of the focus', style(':focus-visible,td{outline:1px solid #ddd;outline-offset:-1px}a{outline-offset:3px}')],
  ['a glossy header', style('th{background:linear-gradient(#7abcff 0%,#60abf8 44%,#4096ee 45%,#4096ee 100%);color:#000}')],
  // What does not fit would be cut off then.
  [
    'nothing scrolls sideways',
    style('html,body{overflow-x:hidden}table{table-layout:fixed;width:100%}td,th{white-space:normal!important;word-break:break-all}'),
  ],
  ['moved by nothing', style('.article,table{translate:0 0;scale:1;rotate:0deg}')],
  [
    'declarations that are none',
    style('td{display:table-cell;display:nonsense;color:#222;color:nocolour;opacity:1;opacity:full;font-size:14px;font-size:14}'),
  ],
  ['names with escapes', style('.icon-\\66 oo::before{content:"\\25b6"}.sm\\:w-full{width:100%}@media print{.p\\:none{display:none}}')],
  ['news that runs', end('<marquee>通知：办公地址变更</marquee>')],
  [
    'a search with choices',
    end('<form><select><option>全部<option>2021<option>2022</select><input type="image" alt="搜索" src="nowhere.png"></form>'),
  ],
  ['a sheet for whoever has no scripts', (html) => withHead(html, '<noscript><style>.only-script{display:none}</style></noscript>')],
  ['a leftover of Word', cell('<span style="display:none;mso-hide:all">9</span>{F}')],
  ['signs as a last resort', style('td{font-family:Arial,"Noto Sans CJK SC",Symbol,Wingdings}')],
  ['states of a table', style('tr:hover td{background:#ffe}tr:not(:hover) .tools{display:none}a:not(:visited){color:#06c}')],
  ['small print below', end('<p><small>网站标识码：3200000001</small></p>')],
  [
    'a coloured bar at each cell’s side',
    style('td{position:relative}td::before{content:"";position:absolute;left:0;top:0;bottom:0;width:2px;background:#36c}'),
  ],
  ['a drawing of no size', cell('{F}<svg width="0" height="0"></svg>')],
  [
    'words for other browsers',
    style(
      'input:-ms-input-placeholder{color:#ccc}:-moz-placeholder{color:#ccc}a:link,a:visited{color:#06c}@supports (position:sticky){td{padding:2px}}@media all and (-ms-high-contrast:none){td{display:block}}@-moz-document url-prefix(){td{display:none}}',
    ),
  ],
  ['states of fields', style(':root:not(:fullscreen) .tools,.tools:not(:popover-open),:disabled,:not(:defined){display:none}')],
  ['columns with a ground', style('col{background:#f5f5f5}colgroup{background:#fff}')],
  [
    'variables of a kind',
    style('@property --w{syntax:"<length>";inherits:false;initial-value:2px}td{padding:var(--w)}:root{--none:initial}'),
  ],
];
