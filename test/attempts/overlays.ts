import type { Trick } from './trick';

const at = (element: string, how: string) =>
  `<script>{const b=document.querySelector('.me').getBoundingClientRect();const d=document.createElement('div');d.innerHTML=${JSON.stringify(element)};d.style.cssText='${how};left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';document.body.append(d)}</script>`;

/** Ways to lay something over a figure. */
export const overlays: readonly Trick[] = [
  {
    name: 'a block in a box that is placed',
    end: at('<div style="background:#fff;height:100%">{O}</div>', 'position:absolute'),
    drawn: true,
  },
  {
    name: 'a table in a box that is placed',
    end: at(
      '<table style="width:100%;height:100%;border-collapse:collapse"><tr><td style="background:#fff;padding:0">{O}</td></tr></table>',
      'position:absolute',
    ),
    drawn: true,
  },
  {
    name: 'words in a box that is placed',
    end: at(
      '<div><div style="background:#fff;height:100%">{O}</div></div>'.replace('<div><div', '<div style="height:100%"><div'),
      'position:absolute;z-index:3',
    ),
    drawn: true,
  },
  {
    name: 'a box anchored to the cell',
    css: '.me{anchor-name:--a}.q7{position:absolute;position-anchor:--a;position-area:center;width:anchor-size(width);height:anchor-size(height);background:#fff}',
    end: '<div class="q7">{O}</div>',
    drawn: true,
  },
  {
    name: 'a dialog',
    end: "<dialog style='margin:0;border:0;padding:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff'>{O}</dialog><script>document.querySelector('dialog').showModal()</script>",
    drawn: true,
  },
  {
    name: 'what lies behind a dialog',
    css: 'dialog::backdrop{background:#fff}',
    end: "<dialog style='margin:0;width:9px;height:9px'></dialog><script>document.querySelector('dialog').showModal()</script>",
    drawn: true,
  },
  {
    name: 'an open dialog in the flow',
    end: "<dialog open class='q7' style='margin:0;border:0;padding:0;background:#fff;z-index:4'>{O}</dialog><script>{const b=document.querySelector('.me').getBoundingClientRect(),d=document.querySelector('.q7');d.style.left=b.left+'px';d.style.top=b.top+scrollY+'px';d.style.width=b.width+'px';d.style.height=b.height+'px'}</script>",
    drawn: true,
  },
  {
    name: 'a page in a frame',
    end: at('<iframe srcdoc="{O}" style="border:0;width:100%;height:100%;background:#fff"></iframe>', 'position:absolute'),
    drawn: true,
  },
  {
    name: 'an object',
    end: at('<object data="data:text/html,{O}" style="width:100%;height:100%;background:#fff"></object>', 'position:absolute'),
    drawn: true,
  },
  {
    name: 'a drawing in a box that is placed',
    end: at(
      '<svg width="100%" height="100%"><rect width="100%" height="100%" fill="#fff"/><text y="14">{O}</text></svg>',
      'position:absolute',
    ),
    drawn: true,
  },
  {
    name: 'a foreign object of a drawing',
    end: at(
      '<svg width="100%" height="100%"><foreignObject width="100%" height="100%"><div style="background:#fff;height:100%">{O}</div></foreignObject></svg>',
      'position:absolute',
    ),
    drawn: true,
  },
  {
    name: 'in a grid’s one field',
    page: (html) =>
      html.replace(
        /(<body[^>]*>)([\s\S]*)(<\/body>)/,
        (_, a, b, c) =>
          `${a}<div style="display:grid"><div style="grid-area:1/1">${b}</div><div style="grid-area:1/1;background:#fff">已修订</div></div>${c}`,
      ),
    drawn: true,
  },
  {
    name: 'a shadow tree in a box that is placed',
    end: "<div class='q7'></div><script>{const b=document.querySelector('.me').getBoundingClientRect(),h=document.querySelector('.q7'),r=h.attachShadow({mode:'open'});r.innerHTML='<div style=\"background:#fff;height:100%\">{O}</div>';h.style.cssText='position:absolute;left:'+b.left+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px'}</script>",
    drawn: true,
  },
  {
    name: 'a closed shadow tree in a box that is placed',
    end: "<div class='q7'></div><script>{const b=document.querySelector('.me').getBoundingClientRect(),h=document.querySelector('.q7'),r=h.attachShadow({mode:'closed'});r.innerHTML='<div style=\"background:#fff;height:100%\">{O}</div>';h.style.cssText='position:absolute;left:'+b.left+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px'}</script>",
    drawn: true,
  },
  {
    name: 'a rule pulled up',
    cell: '<div>{F}</div><div style="margin-top:-.75em"><div style="border-top:1px solid #000"></div></div>',
    drawn: true,
  },
  { name: 'a rule with its own margin', cell: '<div>{F}</div><hr style="margin:-.75em 0 0">', drawn: true },
  {
    name: 'a fold whose content is faint',
    page: (html) =>
      html.replace(
        /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/,
        (table) => `<details open><summary>表</summary>${table}</details>`,
      ),
    css: 'details::details-content{opacity:0}',
  },
  {
    name: 'a fold whose own text is faint',
    cell: '<details class="u7" open><summary></summary>{F}</details>',
    css: '.u7::details-content{opacity:0}',
  },
  {
    name: 'a fold whose content is hidden',
    page: (html) =>
      html.replace(
        /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/,
        (table) => `<details open><summary>表</summary>${table}</details>`,
      ),
    css: 'details::details-content{visibility:hidden;content-visibility:hidden}',
  },
  {
    name: 'a placed box generated for a row',
    css: 'tr:has(> .me){position:relative}tr:has(> .me)::after{content:"";position:absolute;inset:0;background:#fff}',
    drawn: true,
  },
  {
    name: 'a frame around that is thick',
    css: '.me span,.me{position:relative}.me::before{content:"";position:absolute;left:-10px;right:-10px;top:-10px;bottom:-10px;border:40px solid #fff}',
    drawn: true,
  },
];
