import type { Trick } from './trick';

const part = '{A}<span class="q7">{Z}</span>';
const SHOWN = '{display:inline}';

/** Shown again by a rule that does not hold, however much it looks as if it did. */
const takenBack = (
  [
    ['a medium that asks for what nobody knows', `@media (foo){.q7${SHOWN}}`],
    ['another browser’s medium', `@media all and (-ms-high-contrast:none){.q7${SHOWN}}`],
    ['a medium with a sign in its name', `@media \\0screen{.q7${SHOWN}}`],
    ['a width with a sign in it', `@media screen and (min-width:0\\0){.q7${SHOWN}}`],
    ['an application that is installed', `@media (display-mode:standalone){.q7${SHOWN}}`],
    ['a page without scripts', `@media (scripting:none){.q7${SHOWN}}`],
    ['a screen of one colour', `@media (monochrome){.q7${SHOWN}}`],
    ['a container that is not there', `@container (width>0){.q7${SHOWN}}`],
    ['a container of a name', `@container foo (min-width:1px){.q7${SHOWN}}`],
    ['a narrow container', `body{container-type:inline-size}@container (max-width:9px){.q7${SHOWN}}`],
    ['a property that there is not', `@supports (foo:bar){.q7${SHOWN}}`],
    ['a value that there is not', `@supports (display:foo){.q7${SHOWN}}`],
    ['another browser’s property', `@supports (-ms-ime-align:auto){.q7${SHOWN}}`],
    ['a selector that there is not', `@supports selector(:foo){.q7${SHOWN}}`],
    ['a scope that is not there', `@scope (.nope){.q7${SHOWN}}`],
    ['a scope that has ended', `@scope (body) to (table){.q7${SHOWN}}`],
    ['an at-rule of no browser', `@foo bar{.q7${SHOWN}}`],
    ['a list with a wrong selector', `.q7,:foo${SHOWN}`],
    ['a list with a wrong part', `.q7,.q7::foo${SHOWN}`],
    ['an importance of another browser', '.q7{display:inline !ie}'],
    ['a holder without anything in it', `.q7:empty${SHOWN}`],
    ['what stands in visited links', `:visited .q7${SHOWN}`],
    ['what stands in links', `:link .q7${SHOWN}`],
    ['another language', `:lang(en) .q7${SHOWN}`],
    ['another name space', `@namespace s url(http://www.w3.org/2000/svg);s|span.q7${SHOWN}`],
    ['another browser’s list', `:-moz-any(.q7)${SHOWN}`],
  ] as const
).map(
  ([name, css]): Trick => ({
    name: `hidden, and shown again in ${name}`,
    cell: part,
    css: `${css.startsWith('@namespace') ? css.replace(';', ';.q7{display:none}') : `.q7{display:none}${css}`}`,
  }),
);

/** Hidden by a rule that holds, however little it looks so. */
const holding = (
  [
    ['where nothing can be written', 'td:read-only .q7{display:none}'],
    ['by an old list', ':-webkit-any(.q7,.z){display:none}'],
    ['by a list that forgives', ':is(.q7,::foo,:bar){display:none}'],
    ['unless the screen has one colour', '@media not (monochrome){.q7{display:none}}'],
    ['unless the page fills the screen', ':root:not(:fullscreen) .q7{display:none}'],
    ['unless it is open over the page', '.q7:not(:popover-open){display:none}'],
    ['unless it was filled in', '.q7:not(:autofill){display:none}'],
    ['unless it is open', '.q7:not(:open){display:none}'],
    ['unless it has a text in its place', '.q7:not(:placeholder-shown){display:none}'],
    ['unless it is a link', 'td:not(:any-link) .q7{display:none}'],
    ['unless it is in front of all', 'td:not(:modal) .q7{display:none}'],
    ['in an imported sheet of other letters', '@import "data:text/css;base64,LnE3e2Rpc3BsYXk6bm9uZX0=";'],
    ['by the layer below', '@layer a{.q7{display:none}}.q7{display:revert-layer}'],
    ['by what stands in for a variable that was taken back', ':root{--on:initial}.q7{display:var(--on,none)}'],
    [
      'by a variable that is not inherited',
      '@property --d{syntax:"*";inherits:false;initial-value:none}.me{--d:inline}.q7{display:var(--d)}',
    ],
    ['moved by shares of the page', '.q7{position:absolute;left:-5000%}'],
    ['moved by shares of itself', '.q7{display:inline-block;translate:-9999%}'],
    ['moved by a matrix', '.q7{display:inline-block;transform:matrix(1,0,0,1,-9999,0)}'],
    ['in a box without a size', '.q7{display:inline-block;contain:strict}'],
    ['moved on all sides', '.q7{position:absolute;inset:auto auto auto -999em}'],
    ['pushed out of a small box', '.q7{display:inline-block;width:5px;overflow:hidden;text-indent:-99px;vertical-align:top}'],
    ['pushed out by all of its box', '.q7{display:inline-block;text-indent:100%;white-space:nowrap;overflow:hidden}'],
  ] as const
).map(([name, css]): Trick => ({ name: `hidden ${name}`, cell: part, css }));

/** In a style attribute, by signs that stand for letters, and remarks. */
const written = ['d\\69splay:none', 'display/**/:none', 'display:/**/none', 'display:n\\6fne', "quotes:'/*' '*/';display:none"].map(
  (style): Trick => ({ name: `hidden by ${style}`, cell: `{A}<span style="${style}">{Z}</span>` }),
);

/** What is not known to hold, what holds unseen, and boxes that cells and columns make. */
export const unsure: readonly Trick[] = [
  ...takenBack,
  ...holding,
  ...written,
  {
    name: 'hidden, and shown again in another set of sheets',
    cell: part,
    page: (html) =>
      html.replace('</head>', '<style title="a">.q7{display:none}</style><style title="b">.q7{display:inline}</style></head>'),
  },
  {
    name: 'hidden, and shown again in a sheet for paper that shuts a bracket',
    cell: part,
    page: (html) => html.replace('</head>', '<style>.q7{display:none}</style><style media="print">}.q7{display:inline}</style></head>'),
  },
  {
    name: 'hidden, and shown again by the sheet of a shadow tree',
    cell: part,
    css: '.q7{display:none}',
    end: '<div><template shadowrootmode="open"><style>.q7{display:inline}</style></template></div>',
  },
  {
    name: 'the ground of all columns',
    css: 'td,th{color:#000}colgroup{background:#000}',
    page: withColumns('<colgroup span="30"></colgroup>'),
  },
  {
    name: 'the ground of each column',
    page: withColumns('<colgroup><col span="30" bgcolor="#000000"></colgroup>'),
    css: 'td,th{color:#000}',
  },
  {
    name: 'a picture in each column',
    page: withColumns(
      "<colgroup><col span=\"30\" style=\"background:url(&quot;data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='20' height='14'><text y='12'>7</text></svg>&quot;) right repeat-y\"></colgroup>",
    ),
  },
  { name: 'rows beside each other', css: 'tbody{display:grid;grid-auto-flow:column}' },
];

function withColumns(columns: string) {
  return (html: string) => html.replace(/<table border="1"[^>]*>/g, (table) => `${table}${columns}`);
}
