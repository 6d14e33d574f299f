import type { Trick } from './trick';

const body = (around: (inner: string) => string) => (html: string) =>
  html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, (_, before: string, inner: string, after: string) => before + around(inner) + after);
const place = (how: string) =>
  `<script>{const b=document.querySelector('.me').getBoundingClientRect(),d=document.querySelector('.q7'),o=d.getBoundingClientRect();${how}}</script>`;

/** What lies outside a figure's own box: boxes that scroll, pages in frames, what is moved over it, what the browser draws for a while. */
export const beyond: readonly Trick[] = [
  {
    name: 'in a box that scrolls without bars',
    cell: '<div class="q7">{F}{F}</div>',
    css: '.q7{overflow-x:auto;width:1ch;scrollbar-width:none;white-space:nowrap}',
    drawn: true,
  },
  { name: 'in a box that scrolls and has no height', cell: '<div class="q7">{F}</div>', css: '.q7{overflow:auto;height:0}' },
  {
    name: 'a table in a box that scrolls and has no height',
    page: body((inner) => `<div style="height:1px;overflow:auto">${inner}</div>`),
    drawn: true,
  },
  {
    name: 'a box moved by its own property',
    end: `<div class="q7" style="background:#fff;width:60px;height:30px">{O}</div>${place("d.style.translate=(b.left-o.left)+'px '+(b.top-o.top)+'px'")}`,
    drawn: true,
  },
  {
    name: 'a box moved along a path',
    end: `<div class="q7" style="background:#fff;width:60px;height:30px;offset-rotate:0deg;offset-anchor:0 0">{O}</div>${place("d.style.offsetPath='path(\"M '+(b.left-o.left)+' '+(b.top-o.top)+' h 1\")'")}`,
    drawn: true,
  },
  {
    name: 'a box grown over it',
    end: `<div class="q7" style="background:#fff;width:1100px;height:9px;transform-origin:0 100%">{O}</div>${place("d.style.scale='1 '+Math.ceil((o.bottom-b.top)/9)")}`,
    drawn: true,
  },
  {
    name: 'words out of a box without height',
    page: (html) =>
      html.replace(
        /<table border="1">(?=(?:(?!<table border="1">)[\s\S])*class="me")/,
        (found) =>
          `<div style="height:0">${'<p style="margin:0;line-height:1.9em;text-indent:16em">1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1</p>'.repeat(14)}</div>${found}`,
      ),
    drawn: true,
  },
  {
    name: 'a box laid over the frame of the page',
    page: body((inner) => inner),
    end: '<script>/* the page moves into a frame */{const inner=document.body.innerHTML;const style=[...document.querySelectorAll("head style")].map((s)=>s.outerHTML).join("");document.body.innerHTML="<iframe style=\'border:0;width:1600px;height:3000px\'></iframe>";const f=document.querySelector("iframe");f.contentDocument.open();f.contentDocument.write("<!doctype html><html><head><title>"+document.title+"</title>"+style+"</head><body>"+inner.replace(/<script[\\s\\S]*?<\\/script>/g,"")+"</body></html>");f.contentDocument.close();const b=f.contentDocument.querySelector(".me").getBoundingClientRect(),o=f.getBoundingClientRect(),d=document.createElement("div");d.textContent="{O}";d.style.cssText="position:absolute;background:#fff;left:"+(o.left+b.left)+"px;top:"+(o.top+b.top)+"px;width:"+b.width+"px;height:"+b.height+"px";document.body.append(d)}</script>',
    drawn: true,
  },
  {
    name: 'a view transition that stands still',
    cell: '{F}',
    css: '::view-transition-old(root),::view-transition-new(root),::view-transition-group(root){animation-play-state:paused}',
    end: "<script>{const me=document.querySelector('.me');me.textContent='{O}';document.startViewTransition?.(()=>{me.textContent='{F}'})}</script>",
    drawn: true,
  },
  {
    name: 'a window that cannot be scrolled',
    css: 'html,body{overflow:hidden;height:300px;margin:0}',
    drawn: true,
  },
  { name: 'a figure that scrolls by', cell: '<marquee scrollamount="40">{F}</marquee>' },
  {
    name: 'a ground that blurs what is behind it',
    css: '.me{position:relative}.me::after{content:"";position:absolute;inset:0;backdrop-filter:blur(9px)}',
    drawn: true,
  },
  {
    name: 'a ground that brightens what is behind it',
    end: `<div class="q7" style="position:absolute;backdrop-filter:brightness(9) contrast(0)"></div>${place("d.style.left=b.left+scrollX+'px';d.style.top=b.top+scrollY+'px';d.style.width=b.width+'px';d.style.height=b.height+'px'")}`,
    drawn: true,
  },
  {
    name: 'a font of a twentieth of its size',
    cell: '{A}<span class="q7">{Z}</span>',
    css: '@font-face{font-family:tiny;src:local("DejaVu Sans"),local("Noto Sans CJK SC"),local("Liberation Sans");size-adjust:5%}.q7{font-family:tiny}',
    drawn: true,
  },
];
