import { type Decoration, end } from './decoration';
import { tablesOf, type Victim } from './victim';

const yearOf = ({ report }: Victim) => report.identity.year;
const top = (line: (victim: Victim) => string) => (html: string, victim: Victim) =>
  html.replace(/(<body[^>]*>)/, (body) => body + line(victim));
/** Before the last table of the page. */
const within = (line: string) => (html: string) => {
  const table = tablesOf(html).at(-1);
  return table ? html.replace(table, () => `${line}${table}`) : html;
};

/** What stands around a report on every page of a portal, in elements that nobody reads: years, numbers and words that say nothing of it. */
export const furniture: readonly Decoration[] = [
  [
    'a choice of years above all',
    top(
      (victim) =>
        `<header><select>${[0, 1, 2].map((back) => `<option>${yearOf(victim) - back}年政府信息公开工作年度报告</option>`).join('')}</select><form><textarea>请输入</textarea></form></header>`,
    ),
  ],
  [
    'a menu with drawings',
    top(
      () =>
        '<nav><ul><li><a href="/">首页</a></li><li><a href="/z">部门单位</a></li><li><a href="/s">数据开放</a></li></ul><svg width="20" height="20"><title>搜索99件</title><path d="M0 0h9v9z"/></svg></nav>',
    ),
  ],
  [
    'a copy for whoever shares it, hidden',
    (html) => end(`<div style="display:none"><textarea>${tablesOf(html).at(-1)?.replace(/\d+/g, '9') ?? ''}</textarea></div>`)(html),
  ],
  ['words struck out', within('<p><s>本年新收政府信息公开申请98765件。</s><del>单位：百件</del></p>')],
  ['tools within the report', within('<div class="nav">【字体：大 中 小】 <a href="#">打印</a> <a href="#">关闭</a> 浏览次数：1234</div>')],
  ['the unit in an aside', within('<aside>单位：件</aside>')],
  [
    'a viewer for attachments that says what it lacks',
    within(
      '<object data="report.pdf" type="application/pdf" width="600" height="90"><p>您的浏览器不支持PDF，请<a href="report.pdf">下载</a>。</p></object>',
    ),
  ],
  ['how a name is read', within('<p>联系人：张<ruby>垚<rt>yáo</rt></ruby></p>')],
  [
    'the foot of a portal',
    end(
      '<footer>版权所有：某市人民政府　主办单位：某市人民政府办公室　网站标识码：3200000001<p>声明：本网站信息以政府公报正式发布文本为准。</p><select><option>--部门网站--</option><option>数据局</option></select></footer>',
    ),
  ],
  [
    'what stands before and after it in its list',
    end('<nav><a href="a">上一篇：某局2019年政府信息公开工作年度报告</a> <a href="b">下一篇：关于废止2件行政规范性文件的决定</a></nav>'),
  ],
  [
    'a clock, a counter and news that change',
    top(
      () =>
        "<div class='c7'>今天是<span>2025年1月20日 10:00:00</span> 在线<b>12</b>人</div><script>{let n=0;setInterval(()=>{n++;document.querySelector('.c7 span').textContent='2025年1月20日 10:00:'+(n%60);document.querySelector('.c7 b').textContent=n},150)}</script>",
    ),
  ],
];
