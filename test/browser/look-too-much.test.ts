import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { makeVictim, withEnd } from '../attempts/victim';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

test('a cover behind more elements than can be looked at costs the tick: it is not passed over', async () => {
  const victim = makeVictim(7);
  const marked = victim.page(victim.figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 id="q7"'));
  const cover = `<script>{const b=document.getElementById('q7').getBoundingClientRect();const d=document.createElement('div');
    d.textContent='${victim.other}';d.style.cssText='position:absolute;background:#fff;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';
    document.body.append(d)}</script>`;
  const [few, many] = await stand.audited([
    withEnd(marked, `${'<i></i>'.repeat(500)}${cover}`),
    withEnd(marked, `${'<i></i>'.repeat(31_000)}${cover}`),
  ]);
  expect(few?.badge).toBe('–');
  expect(many?.badge).not.toBe('✓');
  expect(many?.look).not.toBe('agrees');
}, 120_000);

test('a highlight behind more of them than can be looked at costs the tick', async () => {
  const victim = makeVictim(7);
  const marked = victim.page(victim.figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 id="q7"'));
  const script = (count: number) => `<style>::highlight(last){color:transparent}</style><script>{
    const range=(node)=>{const one=new Range();one.selectNodeContents(node);return one};
    CSS.highlights.set('first',new Highlight(...Array.from({length:${count}},()=>range(document.body))));
    CSS.highlights.set('last',new Highlight(range(document.getElementById('q7').firstChild)))}</script>`;
  const [few, many] = await stand.audited([withEnd(marked, script(3)), withEnd(marked, script(2_100))]);
  expect(few?.badge).not.toBe('✓');
  expect(many?.badge).not.toBe('✓');
  expect(many?.look).not.toBe('agrees');
}, 120_000);
