import type { Trick } from './trick';

const table = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/;
const above = (html: string) => html.replace(table, (found) => `<div class="u7"></div>${found}`);
const below = (html: string) => html.replace(table, (found) => `${found}<div class="u7"></div>`);
const upon = (text: string) => ({ page: above, css: `.u7::before{content:"${text}"}` });

/** What a style sheet writes beside the report or into it, in words that nobody listed. */
export const generatedNotes: readonly Trick[] = [
  { name: 'the table is void', ...upon('本表作废') },
  { name: 'columns are mixed up', ...upon('注 两列填反了') },
  { name: 'another number', ...upon('予以公开实际为{O}件') },
  { name: 'another year', ...upon('2012年数据') },
  { name: 'of other bodies', ...upon('仅统计乡镇数据') },
  { name: 'a note below', page: below, css: '.u7::after{content:"各行下移一行"}' },
  {
    name: 'in an attribute',
    page: (html) => html.replace(table, (found) => `<p class="u7" data-t="数据以最新版为准"></p>${found}`),
    css: '.u7::before{content:attr(data-t)}',
  },
  { name: 'at the end of the report', css: 'body>:first-child::after{content:"注：表三予以公开应为{O}件"}', drawn: true },
  { name: 'at the end of the page', css: 'body::after{content:"更正：表三予以公开应为{O}件"}' },
  { name: 'at its beginning', css: 'body>:first-child::before{content:"【本报告已作废】"}', drawn: true },
  {
    name: 'at the beginning of the window',
    css: 'body::before{content:"本报告已停止使用，请查阅修订后的版本";position:fixed;top:0;left:0}',
    drawn: true,
  },
  { name: 'after a heading', css: 'strong::after,body>p::after,body>div>p::after{content:"（以百计数）"}' },
  {
    name: 'a sentence',
    page: (html) => html.replace(/<p>(?=[^<]{0,9}依申请公开)/, '<p class="g7"></p><p>'),
    css: '.g7::before{content:"全年新收政府信息公开申请5{D}8件。"}body::after{content:"全年新收政府信息公开申请5{D}8件。"}',
    drawn: true,
  },
  {
    name: 'the mark of a list',
    page: (html) => html.replace(table, (found) => `<ul><li class="u7"></li></ul>${found}`),
    css: '.u7{list-style:"注：予以公开实际为{O}件" inside}',
  },
  { name: 'a block as an item', page: above, css: '.u7{display:list-item;list-style:"本表作废" inside}' },
  {
    name: 'the words of a mark',
    page: (html) => html.replace(table, (found) => `${found}<ol><li class="u7">　</li></ol>`),
    css: '.u7::marker{content:"更正：表三有误"}',
  },
  {
    name: 'a sentence of its own',
    page: (html) => {
      const among = html.replace(/<p>(?=[^<]{0,9}依申请公开)/, '<p class="u7"></p><p>');
      return among === html ? above(html) : among;
    },
    css: '.u7::before{content:"全年新收政府信息公开申请5{D}8件。"}',
  },
  {
    name: 'the mark of a list, in an attribute',
    page: (html) => html.replace(table, (found) => `${found}<ul><li style="list-style:'更正：表三有误' inside">　</li></ul>`),
  },
  {
    name: 'the mark of a whole list',
    page: (html) => html.replace(table, (found) => `<ul class="u7"><li>　</li></ul>${found}`),
    css: '.u7{list-style-type:"本表以百件计"}',
  },
  {
    name: 'a kind of mark of its own',
    page: (html) => html.replace(table, (found) => `<ul class="u7"><li>　</li></ul>${found}`),
    css: '@counter-style k7{system:cyclic;symbols:"更正：表三有误";suffix:" "}.u7{list-style:k7 inside}',
  },
  { name: 'beside the title', css: 'h1::after{content:"（此件内容不实）"}' },
];
