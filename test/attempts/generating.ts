import type { Trick } from './trick';

const marked = '<span class="q7">{F}</span>';

/** Ways to write a rule, or to do without one, by which a digit is generated beside a figure. */
export const generating: readonly Trick[] = [
  { name: 'by a nested rule', cell: marked, css: 'td{& .q7{&::after{content:"{D}"}}}' },
  { name: 'by a nested rule of a state', cell: marked, css: '.q7::after{@media all{content:"{D}"}}', drawn: true },
  { name: 'by a rule with a scope', cell: marked, css: '@scope (.me){.q7::after{content:"{D}"}}', drawn: true },
  { name: 'by the scope itself', cell: marked, css: '@scope (.q7){:scope::after{content:"{D}"}}', drawn: true },
  { name: 'by a rule in a layer', cell: marked, css: '@layer one{@supports (display:block){.q7::after{content:"{D}"}}}', drawn: true },
  { name: 'by a name with escapes', cell: '<span class="q:7">{F}</span>', css: '.q\\:7::after{content:"{D}"}' },
  { name: 'by a name with a bar', cell: '<span class="q7\\">{F}</span>', css: '.q7\\\\::after{content:"{D}"}', drawn: true },
  { name: 'by a name that looks like it', cell: '<span class="a:before">{F}</span>', css: '.a\\:before::after{content:"{D}"}' },
  { name: 'by an attribute', cell: '<span title="::after]">{F}</span>', css: '[title="::after]"]::after{content:"{D}"}' },
  { name: 'by an attribute with marks', cell: `<span title='a"::after'>{F}</span>`, css: '[title="a\\"::after"]::after{content:"{D}"}' },
  { name: 'in the old way', cell: marked, css: 'span:nth-child(1):AFTER{content:"{D}"}' },
  { name: 'by any rule', cell: marked, css: '.me :not(i):is(span,b)::before{content:"{D}"}' },
  { name: 'by no selector', cell: '<div class="q7">{F}</div>', css: 'td ::after{content:"{D}"}' },
  {
    name: 'by a rule of a namespace',
    cell: marked,
    css: '@namespace h url(http://www.w3.org/1999/xhtml);.q7:is(h|span)::after{content:"{D}"}',
    drawn: true,
  },
  {
    name: 'by a nested rule of a namespace',
    cell: marked,
    css: '@namespace h url(http://www.w3.org/1999/xhtml);h|td{& .q7::after{content:"{D}"}}',
    drawn: true,
  },
  {
    name: 'by a rule of another namespace',
    cell: marked,
    css: '@namespace url(http://www.w3.org/2000/svg);*|*.q7:not(span)::after{content:"{D}"}',
    drawn: true,
  },
  { name: 'by a scope within a rule', cell: marked, css: 'td{@scope (.q7){&::after{content:"{D}"}}}', drawn: true },
  { name: 'by a scope around its rule', cell: marked, css: '.q7{@scope (.me:has(&)){.q7::after{content:"{D}"}}}', drawn: true },
  {
    name: 'by a nested rule with a sign',
    cell: '<span class="q7" title="a&amp;b">{F}</span>',
    css: `td{.q7[title='a&b']::after{content:"{D}"}}`,
  },
  {
    name: 'by a nested rule with a sign in a name',
    cell: '<span class="q&amp;7">{F}</span>',
    css: 'td{& :is(.q\\&7)::after{content:"{D}"}}',
  },
  {
    name: 'by a rule within one with signs',
    cell: '<div title="$$"><span class="q7">{F}</span></div>',
    css: 'div[title="$$"]{& .q7::after{content:"{D}"}}',
    drawn: true,
  },
  { name: 'by a rule that is half understood', cell: marked, css: 'span{&.q7:not(:is(&::before))::after{content:"{D}"}}', drawn: true },
  {
    name: 'by a rule that is half understood, with a mark',
    cell: marked,
    css: `td{& .q7:not(:is(&::x('"')))::after, i[title=b]::after{content:"{D}"}}`,
    drawn: true,
  },
  {
    name: 'in an open fold',
    cell: '<details open class="q7"><summary></summary>{F}</details>',
    css: '.q7::details-content::after{content:"{D}"}',
  },
  {
    name: 'by a mark of the page’s language',
    cell: '<q>{F}</q>',
    css: ':root{quotes:"{D}" ""}',
  },
  {
    name: 'by an animation',
    cell: marked,
    css: '@keyframes k{from,to{content:"{D}"}}.q7::after{content:"";animation:k 9s infinite}',
    drawn: true,
  },
  {
    name: 'by a sheet of a script',
    cell: marked,
    end: `<script>{const s=new CSSStyleSheet();s.replaceSync('.q7::after{content:"{D}"}');document.adoptedStyleSheets=[s]}</script>`,
    drawn: true,
  },
  {
    name: 'by a closed root',
    cell: marked,
    end: `<script>document.querySelector('.q7').attachShadow({mode:'closed'}).innerHTML='<style>:host::after{content:"{D}"}</style><slot></slot>'</script>`,
    drawn: true,
  },
  {
    name: 'by a closed root around',
    cell: '<div class="q7"><span>{F}</span></div>',
    end: `<script>document.querySelector('.q7').attachShadow({mode:'closed'}).innerHTML='<style>::slotted(span)::after{content:"{D}"}</style><slot></slot>'</script>`,
    drawn: true,
  },
  {
    name: 'by a rule that a script adds',
    cell: marked,
    css: '.none{}',
    end: `<script>document.styleSheets[document.styleSheets.length-1].insertRule('.q7::after{content:"{D}"}')</script>`,
    drawn: true,
  },
];
