import type { Trick } from './trick';

const over = (style: string, inner = '') =>
  `<script>{const b=document.querySelector('.me').getBoundingClientRect();const d=document.createElement('div');d.innerHTML=${JSON.stringify(inner)};d.style.cssText=${JSON.stringify(style)}+';position:absolute;box-sizing:border-box;left:'+(b.left+scrollX)+'px;top:'+(b.top+scrollY)+'px;width:'+b.width+'px;height:'+b.height+'px';document.body.append(d)}</script>`;

/** What a box without a ground paints upon what lies under it; and pages that nobody can scroll to their figures. */
export const laidOver: readonly Trick[] = [
  { name: 'a shade inside a box', end: over('box-shadow:inset 0 0 0 99px #fff'), drawn: true },
  { name: 'a shade from one side', end: over('box-shadow:inset 0 40px 0 #fff'), drawn: true },
  {
    name: 'a shade inside a generated box',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{position:relative}.q7::after{content:"";position:absolute;inset:0;box-shadow:inset 0 0 0 20px #fff}',
    drawn: true,
  },
  { name: 'an outline drawn inwards', end: over('outline:20px solid #fff;outline-offset:-20px'), drawn: true },
  { name: 'an outline to the middle', end: over('outline:12px solid #fff;outline-offset:-999px'), drawn: true },
  {
    name: 'an outline inside a generated box',
    cell: '<span class="q7">{F}</span>',
    css: '.q7{position:relative}.q7::after{content:"";position:absolute;inset:0;outline:20px solid #fff;outline-offset:-20px}',
    drawn: true,
  },
  { name: 'a rule between columns', end: over('columns:2;column-gap:60px;column-rule:60px solid #fff', '<br><br>'), drawn: true },
  {
    name: 'a thick line through spaces',
    end: over('text-decoration:line-through 30px #fff;font-size:20px', '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;'),
    drawn: true,
  },
  {
    name: 'a line through spaces',
    end: over(
      'text-decoration:line-through;display:grid;align-content:center',
      '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;',
    ),
    drawn: true,
  },
  {
    name: 'a thick line under spaces',
    end: over(
      'text-decoration:underline 30px #fff;text-underline-offset:-24px;font-size:20px',
      '<i>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</i>',
    ),
    drawn: true,
  },
  {
    name: 'a thick line over spaces',
    end: over('text-decoration:overline 30px #fff;font-size:20px', '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;'),
    drawn: true,
  },
  {
    name: 'thick outlines of letters',
    end: over('-webkit-text-stroke:30px #fff;color:transparent;font-size:20px', '一一一一'),
    drawn: true,
  },
  { name: 'a body that stays in the window', css: 'body{position:fixed;width:90%}td{height:60px}', drawn: true },
  { name: 'a box that stays in the window', css: 'body>*{position:fixed;top:0;width:90%}td{height:60px}', drawn: true },
  { name: 'a window that cuts off', css: 'html{overflow:clip}td{height:60px}', drawn: true },
  { name: 'a window that nobody scrolls', css: 'html{overflow:hidden}td{height:60px}', drawn: true },
  { name: 'a body that nobody scrolls', css: 'body{overflow:hidden}td{height:60px}', drawn: true },
];
