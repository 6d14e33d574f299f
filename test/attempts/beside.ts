import type { Trick } from './trick';

const table = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"[\s\S]*?<\/table>/;
const above =
  (line: string): NonNullable<Trick['page']> =>
  (html) =>
    html.replace(table, (one) => `${line}${one}`);
const below =
  (line: string): NonNullable<Trick['page']> =>
  (html) =>
    html.replace(table, (one) => `${one}${line}`);

/** What no reader goes into, or takes for page furniture, though a page shows the words in it. */
const holders: Readonly<Record<string, (words: string) => string>> = {
  'words struck out and then not': (words) => `<del style="text-decoration:none">${words}</del>`,
  'words no longer right, by a class': (words) => `<s class="u7">${words}</s>`,
  'the fallback of an object': (words) => `<object>${words}</object>`,
  'the fallback of an object that is not there': (words) => `<object data="nowhere.bin" type="x/y">${words}</object>`,
  'a map of a picture': (words) => `<map>${words}</map>`,
  'a formula': (words) => `<math><mtext>${words}</mtext></math>`,
  'a field of several lines': (words) => `<textarea cols="60">${words}</textarea>`,
  'a list of choices': (words) => `<select><option>${words}</option></select>`,
  'choices of a field, shown': (words) => `<datalist style="display:block"><option>${words}</option></datalist>`,
  'the reading of a sign': (words) => `<ruby>〇<rt>${words}</rt></ruby>`,
  'a drawing': (words) => `<svg width="600" height="30"><text y="20">${words}</text></svg>`,
  'an aside': (words) => `<aside>${words}</aside>`,
  'a menu': (words) => `<nav>${words}</nav>`,
  'a list of links': (words) => `<ul><li><a href="x.html">${words}</a></li></ul>`,
  'a header': (words) => `<header>${words}</header>`,
  'a footer': (words) => `<footer>${words}</footer>`,
  'a banner by its role': (words) => `<div role="banner">${words}</div>`,
  'a footer by its class': (words) => `<div class="footer">${words}</div>`,
  'a frame of its own': (words) => `<iframe width="900" height="60" srcdoc="<p>${words}</p>"></iframe>`,
};
const css = '.u7{text-decoration:none}';

/** Notes, units, sentences and remarks that stand beside a table where nothing of a report is looked for. */
export const beside: readonly Trick[] = Object.entries(holders).flatMap(([name, hold]): Trick[] => [
  { name: `a scale in ${name}`, page: above(hold('单位：百件')), css },
  { name: `a correction in ${name}`, page: below(hold('注：本表第一行应为{O}件。')), css },
  { name: `a remark in ${name}`, page: above(hold('本报告已作废')), css },
  { name: `another count in ${name}`, page: above(hold('本年新收政府信息公开申请98765件。')), css },
]);
