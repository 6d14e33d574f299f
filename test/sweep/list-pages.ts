/** List pages as content systems make them, in our own words: names and addresses are invented. */
export interface ListPage {
  readonly url: string;
  readonly html: string;
}

const MENU = `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zfxxgk/zn/">政府信息公开指南</a></li><li><a href="/zfxxgk/zd/">政府信息公开制度</a></li>
<li><a href="/zfxxgk/nb/">政府信息公开年报</a></li><li><a href="/ysqgk/">依申请公开</a></li><li><a href="/bm/mzj/">区民政局</a></li><li><a href="/bm/slj/">区水利局</a></li></ul></div>`;

const page = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${MENU}<div class="main">${body}</div><footer><a href="/map.html">网站地图</a></footer></body></html>`;

/** A list with dates behind its titles, a guide, a policy, a picture story, and pages to turn. */
export const plainList: ListPage = {
  url: 'http://www.example.gov.cn/zfxxgk/nb/index.html',
  html: page(
    '政府信息公开年报',
    `<p>您现在的位置：<a href="/">首页</a> > <a href="/zfxxgk/">政府信息公开</a> > 政府信息公开年报</p>
<ul class="list">
<li><a href="./202401/t20240130_101.html">云溪区财政局2023年政府信息公开工作年度报告</a><span>2024-01-30</span></li>
<li><a href="./202401/t20240126_102.html" title="云溪区住房和城乡建设局2023年政府信息公开工作年度报告">云溪区住房和城乡建设局2023年政府信息公开…</a><span>2024-01-26</span></li>
<li><a href="./202401/t20240125_103.html">【一图读懂】云溪区财政局2023年政府信息公开工作年度报告解读</a><span>2024-01-25</span></li>
<li><a href="./202401/t20240122_104.html">云溪区大路镇人民政府2023年政府信息公开工作年度报告</a><span>2024-01-22</span></li>
<li><a href="./202401/t20240119_105.html">关于做好2023年政府信息公开工作年度报告编制和发布工作的通知</a><span>2024-01-19</span></li>
<li><a href="./202301/t20230118_106.html">云溪区财政局2022年政府信息公开工作年度报告</a><span>2023-01-18</span></li>
<li><a href="./202301/t20230111_107.html">云溪区2023年法治政府建设年度报告</a><span>2023-01-11</span></li>
</ul>
<div class="page"><span>1</span><a href="./index_1.html">2</a><a href="./index_2.html">3</a><a href="./index_1.html">下一页</a><a href="./index_2.html">尾页</a></div>`,
  ),
};

/** A table with the day first, and two copies of one report as files. */
export const tableList: ListPage = {
  url: 'http://www.example.gov.cn/nb/',
  html: page(
    '年度报告',
    `<table><tr><th>序号</th><th>发布日期</th><th>标题</th></tr>
<tr><td>1</td><td>2024-02-19</td><td><a href="/a/1.html">云溪区人民政府2023年政府信息公开工作年度报告</a></td></tr>
<tr><td>2</td><td>2024-02-06</td><td><a href="/a/2.html">云溪区人民政府办公室2023年政府信息公开工作年度报告</a></td></tr>
<tr><td>3</td><td>2024-01-31</td><td><a href="/a/3.pdf">云溪区水利局2023年政府信息公开工作年度报告.pdf</a></td></tr>
<tr><td>4</td><td>2024-01-31</td><td><a href="/a/3.docx">云溪区水利局2023年政府信息公开工作年度报告.docx</a></td></tr>
<tr><td>5</td><td>2024-01-30</td><td><a href="/a/4.html">云溪区城关街道2023年政府信息公开工作年度报告</a></td></tr></table><p>共 3 页 <a href="javascript:go(2)">下一页</a></p>`,
  ),
};

/** Bodies' names under headings of years; menus name bodies too. */
export const namesUnderHeadings: ListPage = {
  url: 'http://www.example.gov.cn/zt/nb/',
  html: page(
    '云溪区政府信息公开工作年度报告专栏',
    `<h2>2023年政府信息公开工作年度报告</h2><div><a href="/n/1.html">区财政局</a> <a href="/n/2.html">区民政局</a> <a href="/n/3.html">大路镇</a><a href="/n/more.html">更多>></a></div>
<h2>2022年政府信息公开工作年度报告</h2><div><a href="/o/1.html">区财政局</a> <a href="/o/2.html">区民政局</a></div>
<h2>区直部门网站</h2><div><a href="http://mzj.example.gov.cn/">区民政局</a></div>`,
  ),
};

/** A body's own column: its name stands in no title, the day stands before each. */
export const ownColumn: ListPage = {
  url: 'http://mzj.example.gov.cn/gk/nb/',
  html: page(
    '政府信息公开年报',
    `<div class="row"><p>[2024-01-22]</p><p><a href="/gk/2023.html">2023年政府信息公开工作年度报告</a></p></div>
<div class="row"><p>[2023-01-19]</p><p><a href="/gk/2022.html">2022年度政府信息公开年报</a></p></div>
<div class="row"><p>[2021-01-28]</p><p><a href="/gk/2020.html">2020年政府信息公开工作年度报告</a></p></div>
<div class="row"><p>[2020-01-16]</p><p><a href="/gk/2019.html">2019年政府信息公开工作年度报告</a></p></div>`,
  ),
};

/** No list: a portal's page whose menu names the column. */
export const ordinaryPage: ListPage = {
  url: 'http://www.example.gov.cn/xw/1.html',
  html: page(
    '区民政局召开会议',
    '<h1>区民政局召开2023年政府信息公开工作年度报告编制会</h1><p>会议要求……</p><p>下一篇：<a href="/xw/2.html">区水利局开展巡查</a></p>',
  ),
};
