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
const below = (part: string) => page.replace(/(class="me"(?:(?!<table)[\s\S])*?<\/table>)/, `$1${part}`);
const canvas = (ink: string) =>
  below(`<canvas id="cv" width="400" height="120"></canvas><script>{const c=cv.getContext('2d');c.font='18px sans-serif';${ink}}</script>`);
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
    otherWords: withEnd(page, frozen("for(const x of c.querySelectorAll('td'))x.textContent=x.textContent.replace('予以公开','不予公开')")),
    shifted: withEnd(page, frozen("d.style.marginTop='22px'")),
    seen: hidden('position:absolute;width:40px;overflow:hidden'),
  };
  const outcomes = await stand.audited(Object.values(pages), true);
  expect(Object.keys(pages).map((name, i) => [name, outcomes[i]?.badge === '✓'])).toEqual([
    ['copied', true],
    ['heard', true],
    ['heardOnly', true],
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
    ['called', false],
  ]);
}, 120_000);
