import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { makeVictim, withHead } from '../attempts/victim';
import { joinedFont, plainFont, shiftedFont } from './shifted-font';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

/** A consistent page set in a font of its own, here and there. */
function page(font: Buffer, where: string, seed = 7): string {
  const victim = makeVictim(seed);
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

test('a bold face of an honest family, and a font that comes later, are found too', async () => {
  const bold = `@font-face{font-family:"Own Face";font-weight:bold;src:url(data:font/ttf;base64,${shiftedFont().toString('base64')})}`;
  const inBold = withHead(page(plainFont(), '.own'), `<style>${bold}.own, .own *{font-weight:bold !important}</style>`);
  expect(await badges(inBold)).toEqual(['–']);
  const victim = makeVictim(7);
  const marked = victim.page(victim.figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 class="own"'));
  const late = `<style>.own, .own *{font-family:"Late Face",serif !important}</style><script>change = () => {
    const face = new FontFace('Late Face', 'url(data:font/ttf;base64,${shiftedFont().toString('base64')})');
    document.fonts.add(face);
    face.load();
  }</script>`;
  const [outcome] = await stand.audited([withHead(marked, late)], true);
  expect([outcome?.before, outcome?.badge]).toEqual(['✓', '–']);
});

test('a font that draws two digits as one is found by the figures that are printed', async () => {
  expect(await badges(page(joinedFont(), '.own', 9), page(joinedFont(), 'address', 9))).toEqual(['–', '✓']);
  const loose = withHead(page(plainFont(), '.own'), '<style>.own, .own *{font-feature-settings:"ss01"}</style>');
  const even = withHead(
    page(plainFont(), '.own'),
    '<style>.own, .own *{font-feature-settings:"tnum","kern" 1;font-kerning:normal}</style>',
  );
  expect(await badges(loose, even)).toEqual(['–', '✓']);
});
