import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStand, type Stand } from '../attempts/stand';
import { withEnd, withHead } from '../attempts/victim';
import { type HtmlStyle, makeReport, renderHtml } from '../generator';
import { isWhole } from '../some-of';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand?.close());

interface Sticking {
  readonly name: string;
  readonly style?: HtmlStyle;
  readonly css: string;
  /** How far table three is scrolled: in the window, in a box of its own around it, or in what the page scrolls instead of the window. */
  readonly by?: {
    readonly window?: number;
    readonly box?: readonly [x: number, y: number];
    readonly page?: string;
    readonly shut?: number;
  };
}

const BASE = 'body{margin:0;padding-bottom:1500px}table{border-collapse:separate;border-spacing:0}';

/** The report, its third table in a box, scrolled as a reader scrolls it. */
function pageOf({ style = 'thead', css, by = { window: 130 } }: Sticking): string {
  const tables = renderHtml(makeReport(11, '2021'), style).split('<table border="1">');
  const nth = 6; // four of table two come first
  const html = tables
    .map((part, i) => {
      if (i === 0) return part;
      if (i !== Math.min(nth - 1, tables.length - 2)) return `<table border="1">${part}`;
      return `<div class="box"><table border="1" id="three">${part.replace('</table>', '</table></div>')}`;
    })
    .join('');
  const [x, y] = by.box ?? [0, by.shut ?? 0];
  const shut = by.shut ? `box.style.height=(box.offsetHeight-${by.shut})+'px';` : '';
  const scroll = `<script>{const box=document.querySelector('.box');const top=box.getBoundingClientRect().top+scrollY;${by.page ? `document.querySelector('${by.page}')` : 'window'}.scrollTo(0,top+${by.window ?? -40});${shut}box.scrollTo(${x},${y})}</script>`;
  return withEnd(withHead(html, `<style>${BASE}${css}</style>`), scroll);
}

const HEAD = 'th{position:sticky;top:0;z-index:2}';
const INNER = '.box{max-height:300px;overflow:auto}';

const harmless: readonly Sticking[] = [
  { name: 'a head with a ground', css: `${HEAD}th{background:#eef}` },
  { name: 'a head that lets through what is under it', css: HEAD },
  { name: 'a head with a half transparent ground', css: `${HEAD}th{background:rgba(238,238,255,.6)}` },
  { name: 'the whole group of the head', css: 'thead{position:sticky;top:0;background:#eef}' },
  { name: 'rows of the head', css: 'thead tr{position:sticky;top:0;background:#eef}' },
  { name: 'the first row of a table without a head', style: 'inline', css: 'tr:first-child td{position:sticky;top:0;background:#eef}' },
  { name: 'lines that two cells share', css: `${HEAD}th{background:#eef}table{border-collapse:collapse}` },
  {
    name: 'a head under a header of the site',
    css: `.nav{position:fixed;top:0;left:0;right:0;height:60px;background:#036;z-index:5}${HEAD}th{top:60px;background:#eef}`,
  },
  {
    name: 'a head under a header of the site that sticks itself',
    css: `.nav{position:sticky;top:0;height:60px;background:#036;z-index:5}${HEAD}th{top:60px;background:#eef}`,
  },
  { name: 'a head in a box of its own', css: `${INNER}${HEAD}th{background:#eef}`, by: { box: [0, 180] } },
  { name: 'a group of a head in a box of its own', css: `${INNER}thead{position:sticky;top:0;background:#eef}`, by: { box: [0, 180] } },
  {
    name: 'a first column',
    css: '.box{width:420px;overflow-x:auto}table{width:900px}tr > :first-child{position:sticky;left:0;background:#eef}',
    by: { box: [200, 0] },
  },
  {
    name: 'a first column without a ground',
    style: 'inline',
    css: '.box{width:420px;overflow-x:auto}table{width:900px}tr > :first-child{position:sticky;left:0}',
    by: { box: [200, 0] },
  },
  {
    name: 'head and first column at once',
    css: `.box{width:420px;max-height:300px;overflow:auto}table{width:900px}${HEAD}th,tr > :first-child{background:#eef}tr > :first-child{position:sticky;left:0;z-index:1}`,
    by: { box: [160, 190] },
  },
  {
    name: 'a last column',
    css: '.box{width:420px;overflow-x:auto}table{width:900px}tr > :last-child{position:sticky;right:0;background:#eef}',
    by: { box: [60, 0] },
  },
  {
    name: 'a last column, scrolled to the end',
    css: '.box{width:420px;overflow-x:auto}table{width:900px}tr > :last-child{position:sticky;right:0;background:#eef}',
    by: { box: [900, 0] },
  },
  {
    name: 'a wide table at its end, without anything that sticks',
    css: '.box{width:420px;overflow-x:auto}table{width:1500px}',
    by: { box: [1200, 0] },
  },
  {
    name: 'lines that begin at the right',
    css: '.box{width:420px;overflow-x:auto;direction:rtl}table{width:900px;direction:ltr}tr > :first-child{position:sticky;left:0;background:#eef}',
    by: { box: [-100, 0] },
  },
  {
    name: 'a page whose body scrolls',
    // All of it in the window: what the line above pushed out would never be seen.
    css: `html,body{height:100%;overflow:hidden;padding:0}.nav{display:none}.article{height:100%;overflow:auto}${HEAD}th{background:#eef}`,
    by: { page: '.article' },
  },
  {
    name: 'a page whose root does not scroll but whose body does',
    css: `html{overflow:hidden;height:100%}body{overflow:auto;height:100%;padding:0}${HEAD}th{background:#eef}`,
    by: { page: 'body' },
  },
  { name: 'a last row', css: `${INNER}tbody tr:last-child td{position:sticky;bottom:0;background:#eef}`, by: { box: [0, 60] } },
  { name: 'a last row in the window', css: 'tbody tr:last-child td{position:sticky;bottom:0;background:#eef}', by: { window: -500 } },
  { name: 'a row of a table in the middle', css: 'tbody tr:nth-child(3){position:sticky;top:0;background:#eef}', by: { window: 300 } },
];

/** What lies over a row, however the reader scrolls. */
const forGood: readonly Sticking[] = [
  {
    name: 'the end of what scrolls, pushed out of a window that does not',
    css: 'html,body{height:100%;overflow:hidden;padding:0}.nav{height:60px}.article{height:100%;overflow:auto}',
    by: { page: '.article' },
  },
  {
    name: 'in a box that a script has scrolled and no reader can',
    css: '.box{overflow:hidden}thead th{position:sticky;top:0;background:#fff}',
    by: { shut: 40 },
  },
  { name: 'the group of a head in such a box', css: '.box{overflow:hidden}thead{position:sticky;top:0;background:#fff}', by: { shut: 40 } },
  {
    name: 'a first column in such a box',
    style: 'inline',
    css: '.box{width:500px;overflow:hidden}table{width:560px}td{position:static}tr > :nth-child(1){position:sticky;left:0;background:#fff}',
    by: { box: [60, 0] },
  },
  {
    name: 'a head that sticks and is moved down besides',
    css: 'thead th{position:sticky;top:0;transform:translateY(2.4em);background:#fff}',
  },
  { name: 'a head pushed into a box that does not scroll', css: '.box{overflow-x:auto}th{position:sticky;top:60px;background:#fff}' },
  { name: 'a head moved down', css: 'th{position:relative;top:2.4em;background:#fff}' },
  { name: 'a group of a head moved down', css: 'thead{position:relative;top:2.4em;background:#fff}' },
  { name: 'a first column moved to the right', css: 'tr > :first-child{position:relative;left:120px;background:#fff}' },
];

const told = async (cases: readonly Sticking[], patient: boolean) =>
  (await stand.audited(cases.map(pageOf), patient)).map(({ badge, told: [first] }, i) =>
    `${cases[i]?.name}: ${badge} ${first ?? ''}`.trim(),
  );

test('what sticks while the page or a box is scrolled costs no tick', async () => {
  expect(await told(harmless, true)).toEqual(harmless.map(({ name }) => `${name}: ✓`));
});

test('what lies over a row for good does', async () => {
  expect((await told(forGood, isWhole())).filter((line) => line.includes('✓'))).toEqual([]);
});
