import type { Trick } from './trick';

const table = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/;
const row = (html: string, label: string) =>
  new RegExp(`(<t[dh](?![^>]*class)[^>]*?)(>(?:<p[^>]*>)?(?:<span[^>]*>)?${label})`).exec(html)?.[0] ?? null;
const marked = (label: string) => (html: string) => {
  const found = row(html, label);
  return found
    ? html.replace(found, () => found.replace(/^<(t[dh])/, '<$1 class="l7"'))
    : html.replace(table, (one) => `<p>单位：百件</p>${one}`);
};

/** Ways to change what a figure means: what is generated, covered or swapped beside it. */
export const surroundings: readonly Trick[] = [
  { name: 'a label with a generated word', page: marked('（一）予以公开'), css: '.l7::after{content:"（上年）"}' },
  { name: 'a label with a generated “not”', page: marked('（一）予以公开'), css: '.l7::before{content:"不"}' },
  {
    name: 'a group whose “not” is hidden',
    page: (html) => {
      const hidden = html.replace(/(?<=（三）)不(?=予公开)/, '<i class="l7">不</i>');
      return hidden === html ? marked('（一）予以公开')(html).replace('class="l7"', 'hidden') : hidden;
    },
    css: '.l7{display:none}',
  },
  { name: 'a label struck through', page: marked('（一）予以公开'), css: '.l7{text-decoration:line-through}' },
  {
    name: 'a label replaced',
    page: marked('（一）予以公开'),
    css: '.l7,.l7 *{font-size:0!important}.l7::before{content:"（一）不予公开";font-size:14px}',
  },
  { name: 'a label that is transparent', page: marked('（一）予以公开'), css: '.l7,.l7 *{color:transparent!important}' },
  {
    name: 'a label covered',
    page: marked('（一）予以公开'),
    css: '.l7{position:relative}.l7::after{content:"上年结转";position:absolute;inset:0;background:#fff}',
  },
  { name: 'a header with a generated scale', page: marked('总计'), css: '.l7::after{content:"（百件）"}' },
  {
    name: 'a header replaced',
    page: marked('自然人'),
    css: '.l7,.l7 *{font-size:0!important}.l7::before{content:"商业企业";font-size:14px}',
  },
  { name: 'a scale generated for the table', css: 'table:has(.me)::before{content:"单位：百件";display:table-caption}' },
  { name: 'a note generated below the table', css: 'table:has(.me)::after{content:"注：以上数据有误，以更正为准";display:table-row}' },
  {
    name: 'a scale generated above the table',
    page: (html) => html.replace(table, (one) => `<div class="u7"></div>${one}`),
    css: '.u7::before{content:"单位：百件"}',
  },
  { name: 'a cell generated at a row’s beginning', css: 'tr:has(> .me)::before{content:"{D}";display:table-cell}' },
  { name: 'a row generated at the table’s end', css: 'tbody:has(.me)::after{content:"总计 {O}";display:table-row}' },
  { name: 'rows in another order', css: 'tbody:has(.me){display:flex;flex-direction:column}tr:has(> .me){order:-1}' },
  { name: 'columns in another order', css: 'tr:has(> .me){display:flex}.me{order:-1}' },
  { name: 'one row from right to left', css: 'tr:has(> .me){display:flex;direction:rtl}' },
  { name: 'a label and its neighbour changed places', page: marked('（一）予以公开'), css: '.l7>*,.l7{position:relative;top:1.9em}' },
  { name: 'the figure on its neighbour’s place', css: '.me{transform:translateX(-100%)}' },
  {
    name: 'a second table in a closed shadow tree',
    end: '<div class="q7"></div>',
    page: (html, fill) =>
      html.replace(
        '</body>',
        () =>
          `<div class="s7"></div><script>{const t=document.querySelector('table:has(.me)').cloneNode(true);t.querySelector('.me').textContent='${fill('{O}')}';document.querySelector('.s7').attachShadow({mode:'closed'}).append(t)}</script></body>`,
      ),
    drawn: true,
  },
  {
    name: 'a second table in an open shadow tree',
    page: (html, fill) =>
      html.replace(
        '</body>',
        () =>
          `<div class="s7"></div><script>{const t=document.querySelector('table:has(.me)').cloneNode(true);t.querySelector('.me').textContent='${fill('{O}')}';document.querySelector('.s7').attachShadow({mode:'open'}).append(t)}</script></body>`,
      ),
    drawn: true,
  },
  {
    name: 'a second table in a frame',
    page: (html, fill) =>
      html.replace(
        '</body>',
        () =>
          `<iframe class="s7" width="1100" height="900"></iframe><script>{const t=document.querySelector('table:has(.me)').cloneNode(true);t.querySelector('.me').textContent='${fill('{O}')}';document.querySelector('.s7').srcdoc=t.outerHTML}</script></body>`,
      ),
    drawn: true,
  },
  {
    name: 'a second table in a drawing',
    page: (html, fill) =>
      html.replace(
        '</body>',
        () =>
          `<svg class="s7" width="1100" height="900"><foreignObject width="1100" height="900"></foreignObject></svg><script>{const t=document.querySelector('table:has(.me)').cloneNode(true);t.querySelector('.me').textContent='${fill('{O}')}';document.querySelector('.s7').firstChild.append(t)}</script></body>`,
      ),
    drawn: true,
  },
];

const zero = (html: string) => html;

/** A cell that is blank, or says nought, shows a figure. */
export const blanks: readonly Trick[] = (
  [
    { name: 'a mark of a list', cell: '<ol start="{O}" style="margin:0;padding:0;list-style-position:inside"><li></ol>' },
    { name: 'a generated figure', cell: '', css: '.me::before{content:"{O}"}' },
    {
      name: 'a picture on its ground',
      cell: '',
      css: ".me{background:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='20' height='14'><text y='12'>{O}</text></svg>\") center no-repeat}",
    },
    { name: 'a figure laid over it', cell: '', end: at('{O}', 'position:absolute;text-align:center'), drawn: true },
    {
      name: 'a figure laid over it in a box',
      cell: '',
      end: at('<div><div>{O}</div></div>', 'position:absolute;text-align:center'),
      drawn: true,
    },
    { name: 'a figure laid over its space', cell: '&nbsp;', end: at('<b>{O}</b>', 'position:absolute'), drawn: true },
    {
      name: 'a picture laid over it',
      cell: '',
      end: at(
        '<img width="20" height="14" src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><text y=%2212%22>{O}</text></svg>">',
        'position:absolute',
      ),
      drawn: true,
    },
    { name: 'a hint of a field', cell: '<input placeholder="{O}" size="4">' },
    { name: 'a script that is shown', cell: '<script type="text/plain" style="display:inline">{O}</script>' },
    {
      name: 'a generated box that is placed',
      cell: '',
      css: '.me{position:relative}.me::after{content:"{O}";position:absolute;left:30%;top:2px}',
    },
    {
      name: 'a figure generated for its row',
      cell: '',
      css: 'tr:has(> .me){position:relative}tr:has(> .me)::after{content:"{O}";position:absolute;right:30%;top:2px}',
      drawn: true,
    },
  ] satisfies Trick[]
).map((trick): Trick => ({ page: zero, ...trick, blank: true }));

function at(element: string, how: string): string {
  return `<script>{const b=document.querySelector('.me').getBoundingClientRect();const d=document.createElement('div');d.innerHTML=${JSON.stringify(element)};d.style.cssText='${how};left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY+3)+'px;width:'+b.width+'px;height:'+(b.height-3)+'px';document.body.append(d)}</script>`;
}
