import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { makeVictim, withEnd, withHead } from '../attempts/victim';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

const victim = makeVictim(7);
const page = victim.page(victim.figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 class="me"'));
/** A copy of the table laid over its first column, as wide as that. */
const frozen = (change = '') => `<script>{
  const t=document.querySelector('.me').closest('table'),b=t.getBoundingClientRect(),c=t.cloneNode(true),d=document.createElement('div');
  c.style.width=b.width+'px';
  d.style.cssText='position:absolute;background:#fff;overflow:hidden;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;height:'+b.height+'px;width:'+(t.rows[4].cells[0].getBoundingClientRect().right-b.left)+'px';
  ${change};
  d.append(c);document.body.append(d)}</script>`;
/** A copy of the table's head alone, each cell as wide as its own, its words at another height. */
const frozenHead = (change = '') => `<script>{
  const t=document.querySelector('.me').closest('table'),b=t.getBoundingClientRect(),c=t.cloneNode(true),d=document.createElement('div');
  c.style.width=b.width+'px';
  [...c.rows].forEach((row,i)=>[...row.cells].forEach((x,j)=>{
    x.style.cssText=(i<3?'line-height:1;font-size:13px;':'')+'box-sizing:border-box;width:'+t.rows[i].cells[j].getBoundingClientRect().width+'px'}));
  d.style.cssText='position:absolute;background:#fff;overflow:hidden;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px';
  ${change};
  d.append(c);document.body.append(d);
  d.style.height=Math.min(...[c,t].map((x)=>x.rows[2].getBoundingClientRect().bottom-x.getBoundingClientRect().top))+'px'}</script>`;
const below = (part: string) => page.replace(/(class="me"(?:(?!<table)[\s\S])*?<\/table>)/, `$1${part}`);
const canvas = (ink: string) =>
  below(`<canvas id="cv" width="400" height="120"></canvas><script>{const c=cv.getContext('2d');c.font='18px sans-serif';${ink}}</script>`);
const picture = (width: number, ink: string) =>
  below(
    `<img id="im" width="${width}" height="200"><script>{const k=document.createElement('canvas');k.width=${width};k.height=200;const c=k.getContext('2d');c.fillStyle='#fff';c.fillRect(0,0,${width},200);c.fillStyle='#000';c.font='18px sans-serif';${ink};im.src=k.toDataURL()}</script>`,
  );
/** A drawing of other figures. */
const ADDRESS = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="160"><text x="9" y="60">98765</text><text x="200" y="60">4321</text><text x="400" y="60">777</text></svg>')}`;
const styled = (css: string) => withHead(below('<div class="cu"></div>'), `<style>${css}</style>`);
const svg = (texts: readonly string[]) =>
  below(`<svg width="400" height="120">${texts.map((text, i) => `<text x="5" y="${20 + i * 20}">${text}</text>`).join('')}</svg>`);
const hidden = (css: string) =>
  withHead(page.replace(/<td>(\d+)<\/td>/g, '<td><span class="heard">数量：</span>$1</td>'), `<style>.heard{${css}}</style>`);

test('copies of words in their place, and words for screen readers, cost no tick; other words do', async () => {
  const cutOff = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
  const pages = {
    copied: withEnd(page, frozen()),
    heard: hidden(cutOff),
    heardOnly: hidden('position:absolute;clip-path:inset(50%)'),
    otherHeight: withEnd(page, frozenHead()),
    zoomed: withHead(
      page.replace(/<td>0<\/td>/, '<td></td>'),
      '<style>table,body>*{zoom:1.15}td{position:relative}td::before{content:"";position:absolute;left:0;top:0;bottom:0;width:2px;background:#36c}</style>',
    ),
    otherNames: withEnd(page, frozenHead("for(const x of c.rows[2].cells)x.textContent='其他'")),
    otherWords: withEnd(page, frozen("for(const x of c.querySelectorAll('td'))x.textContent=x.textContent.replace('予以公开','不予公开')")),
    shifted: withEnd(page, frozen("d.style.marginTop='22px'")),
    seen: hidden('position:absolute;width:40px;overflow:hidden'),
  };
  const outcomes = await stand.audited(Object.values(pages), true);
  expect(Object.keys(pages).map((name, i) => [name, outcomes[i]?.badge === '✓'])).toEqual([
    ['copied', true],
    ['heard', true],
    ['heardOnly', true],
    ['otherHeight', true],
    ['zoomed', true],
    ['otherNames', false],
    ['otherWords', false],
    ['shifted', false],
    ['seen', false],
  ]);
}, 120_000);

test('a chart among the tables costs the tick where it shows figures that are none of theirs, or that nobody can compare', async () => {
  const pages = {
    sameInDrawing: svg(['予以公开', String(victim.figure)]),
    ornament: svg(['热线', '12345', '9时']),
    dots: canvas('for(let i=0;i<30;i++){c.beginPath();c.arc(10+i*12,20,5,0,7);c.fill()}'),
    lines: canvas('for(let i=0;i<20;i++){c.beginPath();c.moveTo(i*20,0);c.lineTo(400-i*20,120);c.stroke()}'),
    otherInDrawing: svg(['予以公开', '98765']),
    figuresAlone: svg(['98765', '4321', '777']),
    onCanvas: canvas("c.strokeRect(0,0,390,100);c.fillText('93   12   55',20,50)"),
    photograph: picture(
      600,
      "for(let i=0;i<4000;i++){c.fillStyle='rgb('+[(i*7)%255,(i*13)%255,(i*29)%255]+')';c.beginPath();c.arc((i*37)%600,(i*91)%200,5+(i%17),0,7);c.fill()}",
    ),
    printed: picture(600, "c.strokeRect(5,5,500,100);c.fillText('93   12   55',20,50)"),
    pattern: below('<div style="width:600px;height:160px;background:linear-gradient(45deg,#eee 25%,#fff 25%)"></div>'),
    onGround: below(`<div style="width:600px;height:160px;background:url('${ADDRESS}') no-repeat"></div>`),
    asContent: styled(`.cu{width:600px;height:160px;content:url("${ADDRESS}")}`),
    generated: styled(`.cu::before{content:url("${ADDRESS}")}`),
    asMask: styled(`.cu{width:600px;height:160px;background:#000;mask:url("${ADDRESS}") no-repeat}`),
    inDrawing: below(`<svg width="600" height="160"><image width="600" height="160" href="${ADDRESS}"/></svg>`),
    inFormula: below('<math><mtable><mtr><mtd><mtext>予以公开</mtext></mtd><mtd><mn>98765</mn></mtd></mtr></mtable></math>'),
    embedded: below('<embed type="application/pdf" src="/r.pdf" width="800" height="500">'),
    elsewhere: below('<iframe src="http://data.example.com/t.html" width="800" height="300"></iframe>'),
    called: below('<figure><img width="300" height="150"><figcaption>申请办理情况统计图</figcaption></figure>'),
  };
  const outcomes = await stand.audited(Object.values(pages), true);
  expect(Object.keys(pages).map((name, i) => [name, outcomes[i]?.badge === '✓'])).toEqual([
    ['sameInDrawing', true],
    ['ornament', true],
    ['dots', true],
    ['lines', true],
    ['otherInDrawing', false],
    ['figuresAlone', false],
    ['onCanvas', false],
    ['photograph', true],
    ['printed', false],
    ['pattern', true],
    ['onGround', false],
    ['asContent', false],
    ['generated', false],
    ['asMask', false],
    ['inDrawing', false],
    ['inFormula', false],
    ['embedded', false],
    ['elsewhere', false],
    ['called', false],
  ]);
}, 120_000);
