import type { Trick } from './trick';

const part = '{A}<span class="q7">{Z}</span>';
const after = (how: string) => `<script>window.change=()=>{const q=document.querySelector('.q7');${how}}</script>`;

/** What a figure looks like at another moment: pointed at, scrolled, animated, once a script has run that no observer hears of. */
export const moments: readonly Trick[] = [
  { name: 'when anything at all is pointed at', cell: part, css: ':hover .q7{opacity:0}' },
  { name: 'when any element is pointed at', cell: part, css: '*:hover .q7{opacity:0}' },
  { name: 'when the root in a list is pointed at', cell: part, css: ':is(html):hover .q7{opacity:0}' },
  { name: 'when the page holds what is pointed at', cell: part, css: 'html:has(:hover) .q7{opacity:0}' },
  { name: 'when the body is pointed at, nested', cell: part, css: 'body{&:hover .q7{display:none}}' },
  {
    name: 'when the page’s own box is pointed at',
    cell: part,
    page: (html) => html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, a, b, c) => `${a}<div class="all7">${b}</div>${c}`),
    css: '.all7:hover .q7{visibility:hidden}',
    drawn: true,
  },
  {
    name: 'when a link was visited, nested',
    cell: '{A}<a href="" class="q7">{Z}</a>',
    css: '.me{background:#fff}td{a:visited{color:#fff}}',
  },
  {
    name: 'when the page has been scrolled',
    cell: part,
    css: 'html{container-type:scroll-state}@container scroll-state(scrollable:top){.q7{display:none}}',
    end: '<div style="height:3000px"></div>',
    drawn: true,
  },
  {
    name: 'as it comes into view',
    cell: part,
    css: '.q7{display:inline-block;animation:k7 linear both;animation-timeline:view()}@keyframes k7{30%,70%{opacity:0}}',
    drawn: true,
  },
  {
    name: 'as a named scroller moves',
    cell: part,
    css: 'html{scroll-timeline:--s block}.q7{animation:k7 linear both;animation-timeline:--s}@keyframes k7{to{visibility:hidden}}',
    end: '<div style="height:3000px"></div>',
    drawn: true,
  },
  {
    name: 'while its ground turns into its ink',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{color:#000;animation:k7 2s infinite}@keyframes k7{20%,100%{background-color:#000}}',
    drawn: true,
  },
  {
    name: 'while a line goes through it',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{animation:k7 4s 3s infinite}@keyframes k7{1%,100%{text-decoration:line-through}}',
    drawn: true,
  },
  {
    name: 'while its font changes',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{animation:k7 4s 3s infinite}@keyframes k7{1%,100%{font-family:Wingdings}}',
    drawn: true,
  },
  {
    name: 'while its shadow stands beside',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{animation:k7 4s 3s infinite}@keyframes k7{1%,100%{text-shadow:1.2em 0 #000}}',
    drawn: true,
  },
  {
    name: 'while its size changes by zooming',
    cell: part,
    css: '.q7{animation:k7 4s 3s infinite}@keyframes k7{1%,100%{zoom:.1}}',
    drawn: true,
  },
  {
    name: 'while its order changes',
    cell: '<span class="w7"><b class="q7">{A}</b><b>{Z}</b></span>',
    css: '.w7{display:inline-flex}.q7{animation:k7 4s 3s infinite}@keyframes k7{1%,100%{order:3}}',
    order: true,
    drawn: true,
  },
  {
    name: 'once a rule is changed by a script',
    cell: part,
    css: '.q7{color:inherit}',
    end: after("for(const s of document.styleSheets)for(const r of s.cssRules)if(r.selectorText==='.q7')r.style.opacity='0'"),
    drawn: true,
  },
  {
    name: 'once a medium is changed by a script',
    cell: part,
    css: '@media print{.q7{display:none}}',
    end: after("for(const s of document.styleSheets)for(const r of s.cssRules)if(r.media)r.media.mediaText='screen'"),
    drawn: true,
  },
  {
    name: 'once a sheet is no longer disabled',
    cell: part,
    css: '.q7{display:none}',
    end: `<script>for(const s of document.styleSheets)s.disabled=true</script>${after('for(const s of document.styleSheets)s.disabled=false')}`,
    drawn: true,
  },
  { name: 'once a script has animated it', cell: part, end: after('q.animate([{opacity:0},{opacity:0}],{duration:1e9})'), drawn: true },
  {
    name: 'once a script has animated it, and it stays so',
    cell: part,
    end: after("q.animate([{},{opacity:0}],{duration:1,fill:'forwards'})"),
    drawn: true,
  },
  {
    name: 'once a custom state is set',
    cell: '{A}<q-seven class="q7">{Z}</q-seven>',
    css: 'q-seven:state(gone){display:none}',
    end: `<script>customElements.define('q-seven',class extends HTMLElement{constructor(){super();this.i=this.attachInternals()}})</script>${after("q.i.states.add('gone')")}`,
    drawn: true,
  },
  {
    name: 'once a shadow tree is given a sheet',
    cell: '{A}<span class="q7"><template shadowrootmode="open"><slot></slot></template>{Z}</span>',
    end: after("const s=new CSSStyleSheet();s.replaceSync('slot{display:none}');q.shadowRoot.adoptedStyleSheets=[s]"),
    drawn: true,
  },
  {
    name: 'once a shadow tree’s text is changed',
    cell: '<span class="q7"><template shadowrootmode="open"><slot></slot></template>{F}</span>',
    end: after("q.shadowRoot.innerHTML='{O}'"),
    drawn: true,
  },
  {
    name: 'once a highlight is set',
    cell: '<span class="q7">{F}</span>',
    css: '::highlight(gone){color:transparent}',
    end: after("const r=document.createRange();r.selectNodeContents(q);CSS.highlights.set('gone',new Highlight(r))"),
    drawn: true,
  },
  {
    name: 'once a popover is shown',
    cell: part,
    css: '.p7{position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff}',
    end: `<div popover="manual" class="p7">{O}</div><div style="height:3000px"></div>${after("document.querySelector('.p7').showPopover()")}`,
    drawn: true,
  },
  {
    name: 'once the page is at an anchor',
    cell: part,
    css: ':root:has(#t7:target) .q7{display:none}',
    end: `<p id="t7"></p>${after("location.hash='t7'")}`,
    drawn: true,
  },
  {
    name: 'once a font has come',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{font-family:late7,serif}',
    end: after(
      "const f=new FontFace('late7','local(\"Noto Sans CJK SC\"),local(\"DejaVu Sans\")',{sizeAdjust:'5%'});f.load().then(()=>document.fonts.add(f),()=>{})",
    ),
    drawn: true,
  },
];
