import type { Trick } from './trick';

const colours = [
  'oklch(1 0 0)',
  'oklab(1 0 0)',
  'lab(100% 0 0)',
  'lch(100% 0 0)',
  'color(srgb 1 1 1)',
  'color(display-p3 1 1 1)',
  'color(srgb-linear 1 1 1)',
  'color(xyz 0.95 1 1.089)',
  'hsl(0 0% 100%)',
  'hwb(0 100% 0%)',
  '#fffe',
  '#fefefe',
  'ivory',
  'ghostwhite',
  'color-mix(in srgb,white,white)',
  'light-dark(white,black)',
  'rgb(100% 100% 100%)',
  '#0000',
  '#00000008',
  'hsl(0 0% 0%/0)',
  'rgb(0 0 0/2%)',
  'oklch(0 0 0/0)',
  'color-mix(in srgb,black 0%,transparent)',
];

/** Ways to paint a figure, or a part of it, so that nobody sees it. */
export const inks: readonly Trick[] = [
  ...colours.map(
    (colour): Trick => ({
      name: `in the colour ${colour}`,
      cell: '{A}<span class="q7">{Z}</span>',
      css: `.me,.q7{background:#fff}.q7{color:${colour}}`,
    }),
  ),
  {
    name: 'faint in three steps',
    cell: '<span class="q7"><span class="q7"><span class="q7">{F}</span></span></span>',
    css: '.q7{opacity:.4}',
  },
  { name: 'faint by opacity and colour', cell: '<span class="q7">{F}</span>', css: '.q7{opacity:.3;color:rgba(0,0,0,.3)}' },
  { name: 'faint by opacity and grey', cell: '<span class="q7">{F}</span>', css: '.q7{opacity:.2;color:#ccc}' },
  {
    name: 'filtered in three steps',
    cell: '<span class="q7"><span class="q7"><span class="q7">{F}</span></span></span>',
    css: '.q7{display:inline-block;filter:opacity(.4)}',
  },
  { name: 'half inverted', cell: '<span class="q7">{F}</span>', css: '.q7{display:inline-block;background:#fff;filter:invert(.5)}' },
  {
    name: 'brightened and without contrast',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{display:inline-block;background:#fff;filter:brightness(1.2) contrast(.3) contrast(.3)}',
  },
  { name: 'with a stroke in the ground’s colour', cell: '<span class="q7">{F}</span>', css: '.q7{-webkit-text-stroke:6px #fff}' },
  { name: 'with a stroke that fills it', cell: '<span class="q7">{F}</span>', css: '.q7{-webkit-text-stroke:14px #000}' },
  {
    name: 'under its own underline',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{color:#000;text-decoration:underline 22px #000;text-underline-offset:-18px;text-decoration-skip-ink:none}',
  },
  {
    name: 'struck by its underline',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{text-decoration:underline;text-underline-offset:-.45em;text-decoration-skip-ink:none}',
  },
  {
    name: 'struck by a band of its ground',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)}',
  },
  {
    name: 'struck by a small ground',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{background:linear-gradient(#000,#000) center/100% 1px no-repeat}',
  },
  { name: 'struck by the ground of its cell', css: '.me{background:linear-gradient(#000,#000) center/90% 1px no-repeat}' },
  {
    name: 'in a word’s highlight',
    cell: '<span class="q7">{F}</span>',
    css: '::highlight(gone){color:transparent}',
    end: "<script>{const r=document.createRange();r.selectNodeContents(document.querySelector('.q7'));CSS.highlights.set('gone',new Highlight(r))}</script>",
    drawn: true,
  },
  {
    name: 'in a highlight that strikes',
    cell: '<span class="q7">{F}</span>',
    css: '::highlight(gone){text-decoration:line-through}',
    end: "<script>{const r=document.createRange();r.selectNodeContents(document.querySelector('.q7'));CSS.highlights.set('gone',new Highlight(r))}</script>",
    drawn: true,
  },
  { name: 'shown twice by its shadow', cell: '<span class="q7">{F}</span>', css: '.q7{text-shadow:1.2em 0 #000}' },
  {
    name: 'shown twice by a filter',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{display:inline-block;filter:drop-shadow(1.2em 0 0 #000)}',
  },
  { name: 'shown twice by a mirror', cell: '<span class="q7">{F}</span>', css: '.q7{display:inline-block;-webkit-box-reflect:right}' },
  {
    name: 'a one drawn by a ground',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{background:linear-gradient(#000,#000) right/2px 80% no-repeat;padding-right:5px}',
  },
  {
    name: 'a one drawn by a box',
    cell: '{F}<i class="q7"></i>',
    css: '.q7{display:inline-block;width:2px;height:12px;background:#000;margin-left:2px}',
  },
  {
    name: 'a one drawn by a generated box',
    cell: '<span class="q7">{F}</span>',
    css: '.q7::after{content:"";display:inline-block;width:2px;height:12px;background:#000;margin-left:2px}',
  },
  {
    name: 'a nought drawn by a border',
    cell: '{F}<i class="q7"></i>',
    css: '.q7{display:inline-block;width:5px;height:10px;border:1px solid #000;border-radius:50%;margin-left:1px}',
  },
  { name: 'in legacy white without its sign', cell: '{A}<font color="ffffff">{Z}</font>', css: '.me{background:#fff}' },
  {
    name: 'in the colour of a slab behind it',
    cell: '<span style="position:relative"><i style="position:absolute;left:-2px;top:-2px;width:60px;height:24px;background:#333"></i><span style="position:relative;color:#333">{F}</span></span>',
    drawn: true,
  },
];
