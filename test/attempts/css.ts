import type { Attempt } from './attempt';
import { type Victim, withEnd, withHead } from './victim';

/** Declarations that keep text from being seen; `inline`: they need no box of their own. */
const HIDING: readonly (readonly [string, string])[] = [
  ['not displayed', 'display:none'],
  ['invisible', 'visibility:hidden'],
  ['without opacity', 'opacity:0'],
  ['hardly opaque', 'opacity:.02'],
  ['without size', 'font-size:0'],
  ['with a size of one pixel', 'font-size:1px'],
  ['transparent', 'color:transparent'],
  ['transparent by alpha', 'color:rgba(0,0,0,.01)'],
  ['in the colour of the ground', 'color:#fff;background:#fff'],
  ['filled with nothing', '-webkit-text-fill-color:transparent'],
  ['far to the left', 'position:absolute;left:-9999px'],
  ['far above', 'position:absolute;top:-9999px'],
  ['moved off', 'position:relative;left:-9999px'],
  ['translated off', 'display:inline-block;transform:translateX(-9999px)'],
  ['scaled to nothing', 'display:inline-block;transform:scale(0)'],
  ['clipped by a path', 'display:inline-block;clip-path:inset(100%)'],
  ['clipped by a rectangle', 'position:absolute;clip:rect(0,0,0,0)'],
  ['in a box without width', 'display:inline-block;width:0;overflow:hidden;vertical-align:top'],
  ['in a box without height', 'display:inline-block;height:0;overflow:hidden;vertical-align:top'],
  ['in a narrow box', 'display:inline-block;max-width:1px;overflow:hidden;white-space:nowrap;vertical-align:top'],
  ['indented out of its box', 'display:inline-block;text-indent:-9999px;width:20px;overflow:hidden;vertical-align:top'],
  ['struck through', 'text-decoration:line-through'],
  ['struck through by the long form', 'text-decoration-line:line-through'],
  ['filtered away', 'display:inline-block;filter:opacity(0)'],
  [
    'masked',
    'display:inline-block;-webkit-mask-image:linear-gradient(transparent,transparent);mask-image:linear-gradient(transparent,transparent)',
  ],
  ['as dots', '-webkit-text-security:disc'],
  ['blended with the ground', 'mix-blend-mode:screen'],
  ['the lighter of text and ground', 'mix-blend-mode:lighten'],
];

/** The same, of a box of its own that only a browser can tell. */
const BOXED: readonly (readonly [string, string, string])[] = [
  ['in a fold that is shut', '<details><summary></summary>F</details>', ''],
  ['in a box whose size nothing makes', '<span class="q7">F</span>', '.q7{display:inline-block;contain:size paint;vertical-align:top}'],
  ['half of the time', '<span class="q7">F</span>', '.q7{animation:k7 1s steps(2) infinite} @keyframes k7{to{opacity:0}}'],
  [
    'as long as the page is not scrolled',
    '<span class="q7">F</span>',
    '.q7{animation:k7 linear;animation-timeline:scroll()} @keyframes k7{to{opacity:0}}',
  ],
  ['in a field of no colour', '<input size="5" value="F" style="color:transparent">', ''],
  ['in a field for passwords', '<input size="5" type="password" value="F">', ''],
];

/** A figure that is there for a reader at another moment only, or after a click. */
export function boxed(victim: Victim): Attempt {
  const [what, content, css] = victim.random.pick(BOXED);
  const html = victim.page(content.replace('F', victim.figure));
  return { family: 'css', name: `a figure ${what}`, html: withHead(html, `<style>${css}</style>`), isInSource: false };
}

/** A whole cell, or a part of its figure, is not seen. */
export function hidden(victim: Victim): Attempt {
  const { random, figure, other } = victim;
  const [what, declarations] = random.pick(HIDING);
  const way = random.pick([
    'class',
    'id',
    'inline',
    'attribute',
    'descendant',
    'child',
    'media',
    'structure',
    'important',
    'script',
  ] as const);
  const content = random.pick(['part', 'whole', 'replaced'] as const);
  const span = (inner: string) =>
    `<span ${way === 'inline' ? `style="${declarations}"` : way === 'id' ? 'id="q7"' : way === 'attribute' ? 'data-k="x"' : 'class="q7"'}>${inner}</span>`;
  // Read whole it is the figure of the consistent report; seen it is another, or none.
  const cut = figure.length > 1 ? random.int(1, figure.length - 1) : 0;
  const text =
    content === 'part' && cut > 0
      ? `${figure.slice(0, cut)}${span(figure.slice(cut))}`
      : content === 'replaced'
        ? `${span(figure)}<s>${other}</s>`.replace(/<\/?s>/g, '')
        : span(figure);
  const html = victim.page(content === 'replaced' ? span(figure) : text);
  const sheet: Record<typeof way, string> = {
    class: `.q7{${declarations}}`,
    id: `#q7{${declarations}}`,
    inline: '',
    attribute: `[data-k="x"]{${declarations}}`,
    descendant: `table td .q7{${declarations}}`,
    child: `tr > * .q7:not(.none){${declarations}}`,
    media: `@media screen{.q7{${declarations}}}`,
    structure: `td span.q7:nth-child(n){${declarations}}`,
    important: `.q7{${declarations.replaceAll(/;|$/g, ' !important;')}}`,
    script: '',
  };
  const end =
    way === 'script'
      ? `<script>for (const one of document.querySelectorAll('.q7')) one.style.cssText = ${JSON.stringify(declarations)};</script>`
      : '';
  return {
    family: 'css',
    name: `${content} ${what}, by ${way}`,
    html: withEnd(withHead(html, sheet[way] === '' ? '' : `<style>${sheet[way]}</style>`), end),
    isInSource: way !== 'script',
  };
}

/** What is around the cell is not seen: the row, the table, a wrapper. */
export function hiddenAround(victim: Victim): Attempt {
  const { random, figure } = victim;
  const [what, declarations] = random.pick(
    HIDING.filter(
      ([, css]) =>
        !/^(?:display:none|position:relative|position:absolute;top)/.test(css) &&
        !/inline-block;(?:text-indent|max-width|width|height)/.test(css),
    ),
  );
  const where = random.pick(['td', 'tr', 'table'] as const);
  const own = victim.page(figure, (cell) => cell.replace(/^<(t[dh])/, '<$1 class="q7"'));
  // What gives its characters a size of their own is not made small from outside.
  const placed = /^font-size:[01]/.test(declarations) ? own.replaceAll('font-size:10.5pt', '') : own;
  const selector = { td: '.q7', tr: 'tr:has(> .q7)', table: 'table:has(.q7)' }[where];
  const plain = where === 'td' ? declarations : declarations.replace('display:inline-block;', where === 'tr' ? '' : 'display:block;');
  return { family: 'css', name: `${where} ${what}`, html: withHead(placed, `<style>${selector}{${plain}}</style>`), isInSource: true };
}

/** The figure's characters stand in another order. */
export function reordered(victim: Victim): Attempt {
  const { random, figure } = victim;
  const digits = [...(new Set(figure).size > 1 ? figure : '12')];
  const isOwn = new Set(figure).size > 1;
  const spans = digits.map((digit) => `<b>${digit}</b>`).join('');
  const [name, css, content] = random.pick([
    ['right to left', '.q7,.q7 *{direction:rtl;unicode-bidi:bidi-override}', figure],
    ['a box row turned round', '.q7 span{display:inline-flex;flex-direction:row-reverse}', `<span>${spans}</span>`],
    ['floating to the right', '.q7 b{float:right;font-weight:400}', spans],
    [
      'ordered by numbers',
      `.q7 span{display:inline-flex}${digits.map((_, i) => `.q7 b:nth-child(${i + 1}){order:${-i}}`).join('')}`,
      `<span>${spans}</span>`,
    ],
    ['mirrored', '.q7 span{display:inline-block;transform:scaleX(-1)}', `<span>${figure}</span>`],
    ['turned upside down', '.q7 span{display:inline-block;rotate:180deg}', `<span>${figure}</span>`],
    ['set under each other', '.q7{letter-spacing:-1em}', figure],
  ] as const);
  const html = victim.page(content, (cell) => cell.replace(/^<(t[dh])/, '<$1 class="q7"'));
  // A figure of one kind of digit looks the same in any order.
  const needsOrder = !/mirrored|upside|under/.test(name);
  return needsOrder && !isOwn ? overlaid(victim) : { family: 'css', name, html: withHead(html, `<style>${css}</style>`), isInSource: true };
}

/** A character that turns the direction stands in the text itself. */
export function overlaid(victim: Victim): Attempt {
  const reversed = [...victim.figure].reverse().join('');
  const html = victim.page(
    victim.random.pick([`\u202e${victim.figure}\u202c`, `<bdo dir="rtl">${victim.figure}</bdo>`, `\u202e${reversed}0\u202c`]),
  );
  return { family: 'css', name: 'a character or element that turns the direction', html, isInSource: true };
}

/** A style sheet adds to the figure. */
export function generated(victim: Victim): Attempt {
  const { random, figure } = victim;
  const digit = String(random.int(1, 9));
  const side = random.pick(['before', 'after']);
  const [name, css, content, change] = random.pick([
    ['a digit', `.q7::${side}{content:"${digit}"}`, figure, ''],
    ['a digit by its code', `.q7::${side}{content:"\\3${digit}"}`, figure, ''],
    ['an attribute', `.q7::${side}{content:attr(data-v)}`, figure, ` data-v="${digit}"`],
    ['a counter', `.q7{counter-reset:k ${digit}}.q7::${side}{content:counter(k)}`, figure, ''],
    ['a digit inside', `.q7 span::${side}{content:"${digit}"}`, `<span>${figure}</span>`, ''],
    ['a minus', '.q7::before{content:"-"}', figure, ''],
    ['a per cent sign', '.q7::after{content:"%"}', figure, ''],
    ['a list mark', `.q7 span{display:list-item;list-style:decimal inside;counter-reset:list-item ${digit}}`, `<span>${figure}</span>`, ''],
    ['quotes', `.q7 q{quotes:"${digit}" ""}`, `<q>${figure}</q>`, ''],
    [
      'a picture',
      `.q7::${side}{content:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='14'><text y='12'>${digit}</text></svg>")}`,
      figure,
      '',
    ],
    [
      'another figure over it',
      `.q7{position:relative}.q7::after{content:"${victim.other}";position:absolute;inset:0;background:#fff}`,
      figure,
      '',
    ],
    ['marks over each character', `.q7{text-emphasis:"${digit}";-webkit-text-emphasis:"${digit}"}`, figure, ''],
    ['a first letter that nobody sees', '.q7::first-letter{font-size:0;color:transparent}', figure, ''],
    [
      'a line through it',
      '.q7{position:relative}.q7::after{content:"";position:absolute;left:0;width:100%;top:50%;height:1px;background:#000}',
      figure,
      '',
    ],
  ] as const);
  const html = victim.page(content, (cell) => cell.replace(/^<(t[dh])/, `<$1 class="q7"${change}`));
  return { family: 'css', name: `generated: ${name}`, html: withHead(html, `<style>${css}</style>`), isInSource: true };
}
