import type { Trick } from './trick';

/** Where the figure's cell (`b`) and the thing itself (`o`, of `d`) stand. */
const place = (how: string) =>
  `<script>{const d=document.querySelector('.q7'),b=document.querySelector('.me').getBoundingClientRect(),o=d.getBoundingClientRect();${how}}</script>`;
const over = "d.style.left=b.left+scrollX+'px';d.style.top=b.top+scrollY+'px';d.style.width=b.width+'px';d.style.height=b.height+'px';";
const slab = (css: string, more = '') => ({
  css: `.q7{position:absolute;background:#fff;${css}}${more}`,
  end: `<div class="q7">{O}</div>${place(over)}`,
  drawn: true as const,
});
const rule = (css: string) =>
  `<script>{const s=document.createElement('style'),b=document.querySelector('.me').getBoundingClientRect(),o=document.querySelector('.q7').getBoundingClientRect();s.textContent=${css};document.head.append(s)}</script>`;

/** What reaches a figure from elsewhere on the page: paint beyond its own box, boxes that look as if they were none. */
export const reaching: readonly Trick[] = [
  { name: 'a slab turned round', ...slab('rotate:180deg') },
  { name: 'a slab cut a little', ...slab('clip-path:inset(1px)') },
  { name: 'a slab cut by a shape', ...slab('clip-path:polygon(0 0,100% 0,100% 100%,0 100%)') },
  { name: 'a slab behind a mask', ...slab('mask-image:linear-gradient(#000,#000)') },
  { name: 'a slab seen through a filter', ...slab('filter:invert(.5)') },
  { name: 'a slab that is blurred', ...slab('filter:blur(2px)') },
  { name: 'a slab that blends', ...slab('mix-blend-mode:lighten') },
  { name: 'a slab that never rests', ...slab('animation:k7 1s infinite', '@keyframes k7{to{translate:1px 0}}') },
  {
    name: 'a slab whose moves lead nowhere',
    ...slab('margin-left:-200px;animation:k7 1s infinite', '@keyframes k7{from,to{translate:200px 0}}'),
  },
  {
    name: 'words without a box, in a placed one',
    css: '.q7{position:absolute}.q7 b{display:contents}',
    end: `<div class="q7"><b>{O}</b></div>${place(over)}`,
    drawn: true,
  },
  {
    name: 'a slab that lies on a path',
    ...slab('offset-path:path("M 0 0 h 1");offset-anchor:0 0;offset-rotate:0deg;offset-position:auto'),
  },
  {
    name: 'a slab that stays in the window and goes with the page',
    css: '.q7{position:fixed;background:#fff;animation:k7 linear both;animation-timeline:scroll(root)}',
    end: `<div style="height:3000px"></div><div class="q7">{O}</div><script>{const d=document.querySelector('.q7'),b=document.querySelector('.me').getBoundingClientRect(),s=document.createElement('style');s.textContent='@keyframes k7{to{transform:translateY(-'+(document.documentElement.scrollHeight-innerHeight)+'px)}}';document.head.append(s);d.style.left=b.left+'px';d.style.top=b.top+'px';d.style.width=b.width+'px';d.style.height=b.height+'px'}</script>`,
    drawn: true,
  },
  {
    name: 'words out of a placed box without size',
    css: '.q7{position:absolute;width:0;height:0;white-space:nowrap}',
    end: `<div class="q7">{D}</div>${place("const r=document.createRange();r.selectNodeContents(document.querySelector('.me'));const t=r.getBoundingClientRect();d.style.left=t.right+scrollX+'px';d.style.top=t.top+scrollY+'px'")}`,
    drawn: true,
  },
  ...(['right', 'left'] as const).map((side) => ({
    name: `a digit over the border, on the ${side} of a figure that fits its cell`,
    css: 'td{padding:0!important;width:1px;text-align:center}.q7{position:absolute;white-space:nowrap}',
    end: `<div class="q7">{D}</div>${place(`const r=document.createRange();r.selectNodeContents(document.querySelector('.me'));const t=r.getBoundingClientRect();d.style.left=${side === 'right' ? 't.right' : 't.left-o.width'}+scrollX+'px';d.style.top=t.top+scrollY+'px'`)}`,
    drawn: true as const,
  })),
  {
    name: 'a digit over the border, all of it laid out in a table',
    css: 'td{padding:0!important;width:1px;text-align:center}.q7{position:absolute;white-space:nowrap}',
    page: (html, fill) =>
      html.replace(
        /(<body[^>]*>)([\s\S]*)(<\/body>)/,
        (_, open, all, close) => `${open}<table><tr><td>${all}<div class="q7">${fill('{D}')}</div></td></tr></table>${close}`,
      ),
    end: place(
      "const r=document.createRange();r.selectNodeContents(document.querySelector('.me'));const t=r.getBoundingClientRect();d.style.left=t.right+scrollX+'px';d.style.top=t.top+scrollY+'px'",
    ),
    drawn: true,
  },
  {
    name: 'words indented out of a placed box',
    css: '.q7{position:absolute;left:0;width:9px;white-space:nowrap}',
    end: `<div class="q7">{O}</div>${place("d.style.top=b.top+scrollY+4+'px';d.style.textIndent=b.left+9+'px'")}`,
    drawn: true,
  },
  {
    name: 'a shadow of words that stand elsewhere',
    css: '.q7{color:transparent}',
    end: `<p><span class="q7">{D}</span></p>${place("const r=document.createRange();r.selectNodeContents(document.querySelector('.me'));const t=r.getBoundingClientRect();d.style.textShadow=(t.right-o.left)+'px '+(t.top-o.top)+'px #000'")}`,
    drawn: true,
  },
  {
    name: 'a shadow of a box cast by a filter',
    end: `<div class="q7" style="width:70px;height:30px;background:#fff">{O}</div>${place("d.style.filter='drop-shadow('+(b.left-o.left)+'px '+(b.top-o.top)+'px 0 #fff)'")}`,
    drawn: true,
  },
  {
    name: 'a mirrored picture of what stands below',
    end: `<div class="q7" style="background:#fff;height:30px">{O}</div>${place("d.style.webkitBoxReflect='above '+(o.top-b.bottom)+'px'")}`,
    drawn: true,
  },
  {
    name: 'a border picture set outside its box',
    css: '.q7{border:1px solid;border-image:linear-gradient(#fff,#fff) 1 fill}',
    end: `<p class="q7">备注</p>${place("d.style.borderImageOutset=(o.top-b.top)+'px'")}`,
    drawn: true,
  },
  {
    name: 'a thin outline far from its box',
    css: '.q7{outline:1px solid #000}',
    end: `<p class="q7">备注</p>${place("d.style.outlineOffset=(o.top-(b.top+b.bottom)/2)+'px'")}`,
    drawn: true,
  },
  {
    name: 'the underline of words that stand below',
    css: '.q7{text-decoration:underline 1px #000}',
    end: `<p style="white-space:nowrap;overflow:visible"><span class="q7">${'备注'.repeat(60)}</span></p>${place("d.style.textUnderlineOffset=((b.top+b.bottom)/2-o.bottom)+'px'")}`,
    drawn: true,
  },
  {
    name: 'the thick underline of words that stand below',
    css: '.q7{text-decoration:underline #fff}',
    end: `<p style="white-space:nowrap"><span class="q7">${'备注'.repeat(60)}</span></p>${place("d.style.textUnderlineOffset=(b.top-o.bottom)+'px';d.style.textDecorationThickness='40px'")}`,
    drawn: true,
  },
  {
    name: 'a generated box moved by a margin',
    end: `<p class="q7">备注</p>${rule("'.q7{position:relative}.q7::after{content:\"{O}\";position:absolute;background:#fff;left:0;top:-9000px;margin:'+(9000+b.top-o.top)+'px 0 0 '+(b.left-o.left)+'px;width:'+b.width+'px;height:'+b.height+'px}'")}`,
    drawn: true,
  },
  {
    name: 'a generated box moved by a transform',
    end: `<p class="q7">备注</p>${rule("'.q7{position:relative}.q7::after{content:\"{O}\";position:absolute;background:#fff;left:0;top:0;translate:'+(b.left-o.left)+'px '+(b.top-o.top)+'px;width:'+b.width+'px;height:'+b.height+'px}'")}`,
    drawn: true,
  },
  {
    name: 'a generated box in the flow that is moved',
    end: `<p class="q7">备注</p>${rule("'.q7::after{content:\"{O}\";display:block;position:relative;background:#fff;top:'+(b.top-o.bottom)+'px;left:'+(b.left-o.left)+'px;width:'+b.width+'px;height:'+b.height+'px}'")}`,
    drawn: true,
  },
  {
    name: 'a generated box that floats upwards',
    end: `<p class="q7">备注</p>${rule("'.q7::after{content:\"{O}\";float:left;background:#fff;margin-top:'+(b.top-o.bottom)+'px;margin-left:'+(b.left-o.left)+'px;width:'+b.width+'px;height:'+b.height+'px}'")}`,
    drawn: true,
  },
  {
    name: 'a generated box placed in a box that contains its layout',
    end: `<div style="contain:layout"><p class="q7">备注</p></div>${rule("'.q7::after{content:\"{O}\";position:absolute;background:#fff;left:'+(b.left-o.left)+'px;top:'+(b.top-o.top+16)+'px;width:'+b.width+'px;height:'+b.height+'px}'")}`,
    drawn: true,
  },
  {
    name: 'the shadow of a small generated box',
    end: `<p class="q7">备注</p>${rule("'.q7{position:relative}.q7::after{content:\"\";position:absolute;left:0;top:0;width:1px;height:1px;box-shadow:'+(b.left-o.left+30)+'px '+(b.top-o.top+12)+'px 0 40px #fff}'")}`,
    drawn: true,
  },
  {
    name: 'the outline of a generated box in the flow',
    css: '.q7::after{content:"";display:block;outline:900px solid #fff}',
    end: '<p class="q7">备注</p>',
    drawn: true,
  },
  {
    name: 'a drawing that comes out of its box',
    end: `<svg class="q7" width="1" height="1" style="overflow:visible"><rect width="80" height="40" fill="#fff"/><text y="14">{O}</text></svg>${place("for(const one of d.children){one.setAttribute('x',b.left-o.left);one.setAttribute('y',b.top-o.top+(one.localName==='text'?14:0))}")}`,
    drawn: true,
  },
  {
    name: 'a placed drawing that comes out of its box',
    css: '.q7{position:absolute;overflow:visible}',
    end: `<svg class="q7" width="0" height="0"><rect width="80" height="40" fill="#fff"/><text y="14">{O}</text></svg>${place("d.style.left=b.left+scrollX+'px';d.style.top=b.top+scrollY+'px'")}`,
    drawn: true,
  },
  {
    name: 'a dialog before a curtain that is a picture',
    css: 'dialog::backdrop{background:linear-gradient(#fff,#fff)}',
    end: "<dialog style='margin:0;width:9px;height:9px'></dialog><script>document.querySelector('dialog').showModal()</script>",
    drawn: true,
  },
  {
    name: 'a dialog before frosted glass',
    css: 'dialog::backdrop{background:none;backdrop-filter:blur(20px)}',
    end: "<dialog style='margin:0;width:9px;height:9px'></dialog><script>document.querySelector('dialog').showModal()</script>",
    drawn: true,
  },
  {
    name: 'a popover before a curtain',
    css: '.q7::backdrop{background:#fff}',
    end: "<div class='q7' popover='manual' style='margin:0;width:9px;height:9px'></div><script>document.querySelector('.q7').showPopover()</script>",
    drawn: true,
  },
  {
    name: 'a curtain whose ground is a gradient',
    css: '.q7{position:fixed;inset:0;background:linear-gradient(#fff,#fdfdfd)}',
    end: '<div style="height:3000px"></div><div class="q7">请登录</div>',
    drawn: true,
  },
  {
    name: 'a curtain whose ground is that of what is in it',
    css: '.q7{position:fixed;inset:0}.q7 div{height:100%;background:#fff}',
    end: '<div style="height:3000px"></div><div class="q7"><div>请登录</div></div>',
    drawn: true,
  },
  {
    name: 'a curtain of two halves',
    css: '.q7{position:fixed;left:0;right:0;height:50%;background:#fff}.a7{top:0}.z7{bottom:0}',
    end: '<div style="height:3000px"></div><div class="q7 a7"></div><div class="q7 z7"></div>',
    drawn: true,
  },
  {
    name: 'faint slabs, one over the other',
    css: '.q7{position:absolute;background:#fff;opacity:.34}',
    end: `${'<div class="q7"></div>'.repeat(9)}<script>{const b=document.querySelector('.me').getBoundingClientRect();for(const d of document.querySelectorAll('.q7')){${over}}}</script>`,
    drawn: true,
  },
  {
    name: 'a letter in a frame that is cut',
    page: (html) =>
      html.replace(
        /(<body[^>]*>)([\s\S]*)(<\/body>)/,
        (_, a, b, c) =>
          `${a}<div style="height:700px;overflow:hidden"><iframe style="width:1100px;height:5000px;border:0" srcdoc="${`<!doctype html><html><head><title>x</title></head><body>${b}</body></html>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe></div>${c}`,
      ),
    drawn: true,
  },
  {
    name: 'a page in a frame that is drawn small',
    page: (html) =>
      html.replace(
        /(<body[^>]*>)([\s\S]*)(<\/body>)/,
        (_, a, b, c) =>
          `${a}<iframe style="width:1100px;height:5000px;border:0;transform:scale(.3);transform-origin:0 0" srcdoc="${`<!doctype html><html><head><title>x</title></head><body>${b}</body></html>`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>${c}`,
      ),
    drawn: true,
  },
];
