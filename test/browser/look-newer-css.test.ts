import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { played, type Trick } from '../attempts/trick';
import { makeVictim, type Victim } from '../attempts/victim';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

const whole = '<span class="q7">{F}</span>';
const part = '{A}<span class="q7">{Z}</span>';

/** A digit beside the figure, wherever the page is scrolled. */
const DRAWN_ANEW = `
const over=document.getElementById('over'),draw=()=>{
  over.width=innerWidth;over.height=innerHeight;
  const box=document.querySelector('.me').getBoundingClientRect(),pen=over.getContext('2d');
  pen.font='16px serif';pen.fillText('{D}',box.left+20,box.top+17);
};
addEventListener('scroll',draw);
change=()=>document.querySelector('.me').scrollIntoView({block:'center'})`;

function stamped(word: string, style = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" style="${style}"><text x="40" y="170" font-size="90">${word}</text></svg>`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** What shows a figure otherwise, or only as long as nobody reads. */
const tricks: readonly Trick[] = [
  {
    name: 'its back is seen, which is hidden',
    cell: '<span class="p7"><span class="q7">{F}</span></span>',
    css: '.p7{display:inline-block;transform-style:preserve-3d;transform:scaleZ(-1)}.q7{display:inline-block;backface-visibility:hidden}',
  },
  {
    name: 'shown at the top of the page only',
    cell: whole,
    css: 'html{container-type:scroll-state}.q7{opacity:0}@container not scroll-state(scrollable:top){.q7{opacity:1}}',
  },
  { name: 'shown as long as nothing is pointed at', cell: part, css: '.q7{color:transparent}html:not(:has(:hover)) .q7{color:#000}' },
  { name: 'not seen where the address points at it', cell: whole, css: 'td::target-text{color:#fff;background-color:#fff}' },
  { name: 'struck where the address points at it', cell: whole, css: 'table::target-text{text-decoration:line-through}' },
  {
    name: 'marks of columns',
    cell: '<div class="q7">{F}</div>',
    css: '.q7{columns:1;overflow:auto;scroll-marker-group:after}.q7::column::scroll-marker{content:"7"}',
  },
  { name: 'a button of what scrolls', css: '.article{overflow:auto}.article::scroll-button(right){content:"{O}"}' },
  { name: 'marks of headings', css: 'html{scroll-marker-group:before}h1::scroll-marker{content:"【本报告已作废】"}' },
  { name: 'corners that reach into it', cell: part, css: '.q7{display:inline-block;overflow:hidden;border-radius:50%;corner-shape:notch}' },
  {
    name: 'a line in a gap',
    cell: '<div class="q7"><b>{A}</b><b>{Z}</b></div>',
    css: '.q7{display:inline-grid;grid-auto-flow:column;column-gap:6px;column-rule:2px solid #000}',
  },
  {
    name: 'a line over what stands at its gap',
    css: '.article{display:flex;flex-direction:column;gap:0;row-rule:90px solid #fff}',
  },
  {
    name: 'a canvas that follows the page',
    end: `<canvas id="over" style="position:fixed;inset:0;width:100%;height:100%"></canvas><script>${DRAWN_ANEW}</script>`,
  },
  { name: 'a stamp in a drawing', end: stamped('作废', 'position:absolute;left:200px;top:600px;opacity:.2') },
  { name: 'a stamp behind the page', css: `.article{background-image:url("data:image/svg+xml,${encodeURIComponent(stamped('样稿'))}")}` },
  { name: 'a stamp behind a table', css: `table{background:url(data:image/svg+xml;base64,${base64(stamped('已撤回'))}) no-repeat}` },
  {
    name: 'a watermark by a style sheet',
    css: 'body::after{content:"作废";position:fixed;left:300px;top:300px;font-size:160px;color:rgba(255,0,0,.08)}',
  },
  {
    name: 'a drawing that is called a stamp',
    end: '<svg aria-label="作废" width="90" height="90" style="position:absolute;left:300px;top:800px"><circle cx="45" cy="45" r="40"/></svg>',
  },
  {
    name: 'a closed root beside the title that says it',
    page: (html) => html.replace('</h1>', '</h1><div id="w7"></div>'),
    end: "<script>w7.attachShadow({mode:'closed'}).innerHTML='<p>本报告已作废</p>'</script>",
  },
  {
    name: 'an open root that is made late and says it',
    page: (html) => html.replace('</h1>', '</h1><div id="w7"></div>'),
    end: "<script>change=()=>{w7.attachShadow({mode:'open'}).innerHTML='<p>本报告已作废</p>'}</script>",
  },
  { name: 'a tip that corrects a figure', cell: '<abbr title="应为{O}">{F}</abbr>' },
  {
    name: 'a tip that corrects a row',
    page: (html) => html.replace(/<tr>(?=<td class="me")/, '<tr title="更正：{O}件">').replace('class="me"', 'class="me" title="有误"'),
  },
  {
    name: 'links as a body has those that were visited',
    cell: '{A}<a href="">{Z}</a>',
    page: (html) => html.replace('<body', '<body vlink="#ffffff"'),
  },
  {
    name: 'a name of the page that becomes another report’s',
    end: "<script>change=()=>{document.title=document.title.replace(/20\\d\\d/,'2013')}</script>",
  },
  { name: 'a stamp in a picture', page: (html) => html.replace('</h1>', '</h1><img src="stamp.png" alt="已作废" width="80" height="80">') },
];

const harmless: readonly Trick[] = [
  { name: 'letters with a halo', css: 'td,p{paint-order:stroke fill;-webkit-text-stroke:2px #fff}' },
  {
    name: 'states of a framework',
    css: 'body:not(:hover) .menu{display:none}tr:not(:hover) td{color:#222}tr:hover td{color:#000;background:#eef}td:not(:hover){opacity:1}',
  },
  { name: 'where the address points at', css: '::target-text{background:#ff0;color:#000}:target{background:#ffe}' },
  {
    name: 'a carousel below',
    end: '<ul class="car"><li>风景</li><li>人物</li></ul>',
    css: '.car{display:flex;overflow-x:auto;scroll-marker-group:after;width:60px}.car li{min-width:60px}.car li::scroll-marker{content:"1"}.car::scroll-button(right){content:"下一页"}',
  },
  {
    name: 'a bar that sticks',
    page: (html) => html.replace('<body>', '<body><div class="bar"><b>政务公开</b></div>'),
    css: '.bar{position:sticky;top:0;container-type:scroll-state}@container scroll-state(stuck:top){.bar b{opacity:.9;color:#c00}}',
  },
  { name: 'a page in a layer of its own', css: '.article{transform:translateZ(0);backface-visibility:hidden;perspective:1000px}' },
  {
    name: 'lines between cells, drawn',
    css: 'td{border:0;background:linear-gradient(transparent calc(100% - 1px),#ccc calc(100% - 1px))}',
  },
  {
    name: 'the same in a size of their own',
    css: 'td{border:0;background-image:linear-gradient(#ccc,#ccc);background-size:100% 1px;background-position:0 100%;background-repeat:no-repeat}',
  },
  { name: 'a line that has no colour', cell: '<span style="text-decoration:line-through;text-decoration-color:transparent">{F}</span>' },
  {
    name: 'a drawing of the site, and a canvas that nothing is on',
    end: `${stamped('清风')}<canvas style="position:fixed;inset:0;width:100%;height:100%;pointer-events:none"></canvas>`,
  },
  {
    name: 'a chart',
    end: `<svg width="400" height="90">${['制发', '废止', '现行有效', '件数'].map((word, nth) => `<text x="${nth * 80}" y="40">${word}</text>`).join('')}</svg>`,
  },
  {
    name: 'how words are read aloud',
    page: (html) => html.replace('（一）予以公开', '（一）<ruby>予以公开<rt>yǔ yǐ gōng kāi</rt></ruby>'),
  },
  {
    name: 'how much has been read, and visitors',
    end: "<div id='read'>0%</div><div id='seen'>您是第 1 位访客</div><script>{let n=1;setInterval(()=>{read.textContent=(n+=3)%100+'%';seen.textContent='您是第 '+n+' 位访客'},700)}</script>",
  },
  { name: 'tips that say the same', page: (html) => html.replace(/<td>(\d+)<\/td>/g, '<td title="$1件">$1</td>') },
  {
    name: 'a name of the page that blinks',
    end: "<script>{const own=document.title;let n=0;setInterval(()=>{document.title=n++%2?own:'【新消息】'+own},150)}</script>",
  },
  { name: 'lines in the gaps of the page', css: '.article{display:grid;row-gap:8px;row-rule:1px solid #ccc}' },
];

/** A consistent page whose figure has two different digits. */
function victimOf(seed: number): Victim {
  const victim = makeVictim(seed);
  return new Set(victim.figure).size > 1 && victim.page('').includes('class="article"') ? victim : victimOf(seed + 1);
}

const ticked = async (all: readonly Trick[], patient: boolean) => {
  const outcomes = await stand.audited(
    all.map((one, nth) => played('newer', one, victimOf(500 + nth * 7)).html),
    patient,
  );
  return all.filter((_, nth) => outcomes[nth]?.badge === '✓').map(({ name }) => name);
};

test('what newer style sheets hide, draw and write beside a figure costs the tick', async () => {
  expect(await ticked(tricks, false)).toEqual([]);
}, 60_000);

test('what they do elsewhere costs none', async () => {
  expect(await ticked(harmless, true)).toEqual(harmless.map(({ name }) => name));
}, 60_000);
