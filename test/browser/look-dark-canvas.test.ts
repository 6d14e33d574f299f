import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { withHead } from '../attempts/victim';
import { makeReport, renderHtml } from '../generator';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

const page = renderHtml(makeReport(11, '2021'), 'thead');

test('a page in its dark scheme is ticked, and words in the colour of its canvas are not', async () => {
  const dark = '<meta name="color-scheme" content="dark">';
  const cases: readonly (readonly [head: string, isTicked: boolean])[] = [
    ['<style>:root{color-scheme:dark}</style>', true],
    ['<style>:root{color-scheme:light dark}</style>', true],
    ['<style>:root{color-scheme:dark}td{color:#151515}</style>', false],
    ['<style>:root{color-scheme:dark}td{background:#fff}</style>', false],
    [dark, true],
    ['<meta name="color-scheme" content="light dark">', true],
    [`${dark}<style>td{color:#151515}</style>`, false],
    [`${dark}<style>td{background:#fff}</style>`, false],
    [`${dark}<style>:root{color-scheme:light}</style>`, true],
  ];
  const frame = `<iframe srcdoc='${dark}<p>404'></iframe>`;
  const pages = [...cases.map(([head]) => withHead(page, head)), page.replace(/<\/body>|$/, frame)];
  const outcomes = await stand.audited(pages, true);
  const ticked = outcomes.map(({ badge }) => badge === '✓');
  expect(ticked).toEqual([...cases.map(([, isTicked]) => isTicked), true]);
}, 60_000);

test('a page is ticked in the colours of a reader who needs contrast, light letters on black, and not where it keeps its own', async () => {
  const contrast = await openStand({ colorScheme: 'dark', forcedColors: 'active' });
  const cases: readonly (readonly [css: string, isTicked: boolean])[] = [
    ['', true],
    ['td{background:#fff;color:#111}', true],
    ['td{forced-color-adjust:none;color:#010101}', false],
  ];
  try {
    const outcomes = await contrast.audited(
      cases.map(([css]) => withHead(page, `<style>${css}</style>`)),
      true,
    );
    expect(outcomes.map(({ badge }) => badge === '✓')).toEqual(cases.map(([, isTicked]) => isTicked));
  } finally {
    await contrast.close();
  }
}, 60_000);

test('figures through which a gradient shows are ticked where it shows them all', async () => {
  const through = 'background-clip:text;-webkit-background-clip:text;color:transparent';
  const cases: readonly (readonly [css: string, isTicked: boolean])[] = [
    [`td{background:linear-gradient(90deg,#a00,#a10);${through}}`, true],
    // It is beside them, or has no colour of its own over some of them.
    [`td{background:linear-gradient(90deg,#a00,#a10) 9999px 0 no-repeat;${through}}`, false],
    [`td{background:linear-gradient(90deg,#a00,#a10);${through};background-position:0 9999px;background-repeat:no-repeat}`, false],
    [`td{background:linear-gradient(90deg,#a00,#a00,color(srgb 1 1 1));${through}}`, false],
    [`td{background:linear-gradient(90deg,#a00,#a00,oklch(1 0 0));${through}}`, false],
    [`td{background:linear-gradient(90deg,#a00,#a10 50%,transparent 50%);${through}}`, false],
  ];
  const outcomes = await stand.audited(
    cases.map(([css]) => withHead(page, `<style>${css}</style>`)),
    true,
  );
  expect(outcomes.map(({ badge }, at) => [cases[at]?.[0], badge === '✓'])).toEqual(cases);
}, 60_000);
