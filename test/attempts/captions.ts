import type { Trick } from './trick';

const table = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/;
const last = /<table border="1">(?!(?:[\s\S])*<table border="1">)/;
/** The innermost table around the figure begins here. */
function before(html: string, text: string): string {
  const found = table.exec(html);
  if (!found) return html;
  const at = found.index + Math.max(0, found[0].search(last));
  return html.slice(0, at) + text + html.slice(at);
}
const above = (text: string) => (html: string) => before(html, text);
const caption = (text: string) => (html: string) => {
  const marked = before(html, '\u0000');
  return marked.replace('\u0000<table border="1">', () => `<table border="1"><caption>${text}</caption>`);
};
const below = (text: string) => (html: string) => {
  const found = table.exec(html);
  return found ? html.slice(0, found.index + found[0].length) + text + html.slice(found.index + found[0].length) : html;
};
const row = (text: string) => (html: string) =>
  before(html, '\u0000').replace('\u0000<table border="1">', () => `<table border="1"><tr><td colspan="10">${text}</td></tr>`);

/** Lines by a table that say of what year, of whose and of what its figures are: other than the report's. */
export const captions: readonly Trick[] = [
  ['another year', '2014年度'],
  ['another year in brackets', '（2014年）'],
  ['another year’s figures', '2014年收到和处理政府信息公开申请情况'],
  ['the year before', '（上年度数据）'],
  ['last year', '去年同期情况'],
  ['a span of years', '2012—2014年合计'],
  ['a half year', '（上半年）'],
  ['a quarter', '第一季度情况'],
  ['a month', '（1—6月）'],
  ['another body', '填报单位：青石县水利局'],
  ['another body’s table', '青石县水利局收到和处理政府信息公开申请情况统计表'],
  ['other bodies', '（不含派出机构）'],
  ['a part of the bodies', '仅统计各派出机构'],
  ['persons', '单位：人次'],
  ['money', '单位：万元'],
  ['pages', '（单位：页）'],
  ['tens', '单位：十件'],
  ['an example', '（示例）'],
  ['a plan', '2014年计划数'],
  ['a draft', '（征求意见稿）'],
].flatMap(([name = '', text = '']): Trick[] => [
  { name: `a line above: ${name}`, page: above(`<p>${text}</p>`) },
  { name: `a heading above: ${name}`, page: above(`<h3>${text}</h3>`) },
  { name: `a box above: ${name}`, page: above(`<div style="text-align:right">${text}</div>`) },
  { name: `a caption: ${name}`, page: caption(text) },
  { name: `a row on top: ${name}`, page: row(text) },
  { name: `a line below: ${name}`, page: below(`<p>注：以上为${text}</p>`) },
]);
