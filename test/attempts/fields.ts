import type { Trick } from './trick';

const field = '<input class="q7" size="5" value="{F}">';
const place = (how: string) =>
  `<script>{const b=document.querySelector('.q7').getBoundingClientRect(),d=document.createElement('div');d.textContent='{O}';d.style.cssText='position:absolute;background:#fff;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';${how}document.body.append(d)}</script>`;

/** Figures in fields, which have no text of their own. */
export const fields: readonly Trick[] = [
  { name: 'a field that is struck through', cell: field, css: '.q7{text-decoration:line-through}' },
  { name: 'a field that is covered', cell: field, end: place(''), drawn: true },
  { name: 'a field far to the left', cell: field, css: '.q7{position:absolute;left:-9999px}' },
  { name: 'a field moved to the next cell', cell: field, css: '.q7{position:relative;left:140px}', drawn: true },
  {
    name: 'a field cut off',
    cell: `<span class="w7">${field}</span>`,
    css: '.w7{display:inline-block;width:7px;overflow:hidden}',
    drawn: true,
  },
  {
    name: 'fields in another order',
    cell: '<span class="w7"><input size="2" value="{A}"><input size="2" value="{Z}"></span>',
    css: '.w7{display:inline-flex;flex-direction:row-reverse}',
    order: true,
    drawn: true,
  },
  {
    name: 'a field and a digit in another order',
    cell: '<span class="w7">{A}<input size="2" value="{Z}"></span>',
    css: '.w7{display:inline-flex;flex-direction:row-reverse}',
    order: true,
    drawn: true,
  },
  { name: 'a field whose digits stand over each other', cell: field, css: '.q7{letter-spacing:-.6em}', drawn: true },
  { name: 'a field in a font of signs', cell: field, css: '.q7{font-family:Wingdings}' },
  { name: 'a field turned upside down', cell: field, css: '.q7{rotate:180deg}' },
  { name: 'a field that blinks', cell: field, css: '.q7{animation:k7 1s infinite}@keyframes k7{50%{opacity:0}}', drawn: true },
  {
    name: 'a field with a picture on its ground',
    cell: field,
    css: `.q7{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><text y='12'>{D}</text></svg>") right no-repeat}`,
  },
  {
    name: 'a field scrolled away',
    cell: '<input class="q7" value="{F}             {O}">',
    css: '.q7{width:3em}',
    end: "<script>document.querySelector('.q7').scrollLeft=999</script>",
    drawn: true,
  },
  {
    name: 'a line through a field',
    cell: field,
    css: '.q7{background:linear-gradient(transparent 45%,#000 45%,#000 55%,transparent 55%)}',
  },
  ...(
    [
      ['a tilde through', '\u0334'],
      ['a slash backwards', '\u20e5'],
      ['two strokes', '\u20e6'],
      ['the thousands sign', '\u0488'],
      ['a cross between', '\u1abe'],
      ['a letter above', '\u0363'],
      ['a long bar', '\u20e8'],
      ['a Cyrillic letter like a three', '\u0417'],
      ['a Cyrillic letter like a six', '\u0431'],
      ['a Greek letter like a nought', '\u039f'],
      ['an Armenian letter like a nought', '\u0555'],
      ['a Cyrillic letter like a one', '\u04c0'],
      ['a click like a one', '\u01c0'],
      ['a sign that divides', '\u2223'],
      ['a wide bar', '\uff5c'],
      ['a Roman one', '\u2160'],
      ['a digit of rods', '\u{1d360}'],
      ['a digit of Nko', '\u07c1'],
      ['a digit of a key', '\u{1f51f}'],
      ['a Persian digit', '\u06f3'],
      ['a Tamil ten', '\u0bf0'],
      ['an Ethiopian digit', '\u1369'],
      ['a fraction’s one', '\u215f'],
      ['twenty', '廿'],
      ['a pair', '两'],
    ] as const
  ).map(([name, sign]): Trick => ({ name: `${name} behind the figure`, cell: `{F}${sign}` })),
  { name: 'turned by a sign that turns', cell: '\u202e{F}\u202c', order: true },
  { name: 'turned by an embedding with an Arabic mark', cell: '<span dir="rtl">{A}\u061c{Z}</span>', order: true },
  {
    name: 'a unit generated for the caption',
    page: (html) =>
      html.replace(
        /<table border="1">(?=(?:(?!<table border="1">)[\s\S])*class="me")/,
        '<table border="1"><caption class="q7">附表</caption>',
      ),
    css: '.q7::after{content:"（单位：百件）"}',
  },
  {
    name: 'a unit generated for what is around the table',
    page: (html) =>
      html.replace(
        /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/,
        (table) => `<div class="q7">${table}</div>`,
      ),
    css: '.q7::before{content:"单位：百件"}',
  },
  {
    name: 'a unit generated before what is around the table',
    page: (html) =>
      html.replace(
        /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/,
        (table) => `<div class="q7"></div><div>${table}</div>`,
      ),
    css: '.q7::before{content:"单位：百件"}',
  },
];
