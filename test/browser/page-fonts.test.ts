import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { makeVictim, withHead } from '../attempts/victim';
import { plainFont, shiftedFont } from './shifted-font';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

/** A consistent page set in a font of its own, here and there. */
function page(font: Buffer, where: string): string {
  const victim = makeVictim(7);
  const face = `@font-face{font-family:"Own Face";src:url(data:font/ttf;base64,${font.toString('base64')})}`;
  const marked = victim.page(victim.figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 class="own"'));
  // Word sets each cell's font by its style attribute.
  return withHead(marked, `<style>${face}${where}, ${where} *{font-family:"Own Face",serif !important}</style>`);
}

const badges = async (...pages: string[]) => (await stand.audited(pages, true)).map(({ badge }) => badge);

test('a font of the page that draws other digits than are written costs the tick where it is used', async () => {
  expect(await badges(page(shiftedFont(), '.own'), page(shiftedFont(), 'table'))).toEqual(['–', '–']);
  expect(await badges(page(shiftedFont(), 'address'))).toEqual(['✓']);
});

test('a font of the page that draws what is written costs nothing', async () => {
  expect(await badges(page(plainFont(), 'table'), page(plainFont(), 'body'))).toEqual(['✓', '✓']);
});
