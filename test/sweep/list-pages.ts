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

/** A catalogue: titles name nobody, a column of each row does. */
export const catalogue: ListPage = {
  url: 'http://www.example.gov.cn/xxgk/',
  html: page(
    '信息公开目录',
    `<table><tr><th>索引号</th><th>名称</th><th>发布机构</th><th>生成日期</th></tr>
<tr><td>014320001/2024-00012</td><td><a href="/x/1.html">2023年政府信息公开工作年度报告</a></td><td>云溪区审计局</td><td>2024-01-22</td></tr>
<tr><td>014320002/2024-00009</td><td><a href="/x/2.html">2023年政府信息公开工作年度报告</a></td><td>云溪区统计局</td><td>2024年1月24日</td></tr></table>`,
  ),
};

/** A page of one year: years as tabs, bodies under the names of their groups, links to other sites under theirs. */
export const yearOfTabs: ListPage = {
  url: 'http://www.example.gov.cn/nb/2023/',
  html: page(
    '2023年度政府信息公开年报',
    `<div class="tabs"><a href="/nb/2023/">2023年</a><a href="/nb/2022/">2022年</a><a href="/nb/2021/">2021年</a></div>
<h3>市政府部门</h3><ul><li><a href="/n/1.html">市发展改革委</a></li><li><a href="/n/2.html">市公安局</a></li></ul>
<h3>县（区）政府</h3><ul><li><a href="/n/3.html">青石县政府</a></li></ul>
<h3>部门网站</h3><ul><li><a href="/link/4.html">市审计局</a></li><li><a href="http://czj.example.gov.cn/">市财政局</a></li></ul>`,
  ),
};

/** Squares, a picture and two lines each, of one body. */
export const squares: ListPage = {
  url: 'http://www.example.gov.cn/nb/',
  html: page(
    '青石县政府信息公开年报',
    [2022, 2021, 2020]
      .map(
        (year) =>
          `<div class="card"><a href="/${year}.html"><img src="a.png"><p>青石县人民政府</p><p>${year}年政府信息公开工作年度报告</p></a></div>`,
      )
      .join(''),
  ),
};

/** Other reports of the same bodies: accounts, websites, the rule of law, instructions. */
export const otherReports: ListPage = {
  url: 'http://www.example.gov.cn/nb/',
  html: page(
    '年报',
    `<ul><li><a href="/1.html">云溪区卫生健康局2023年度部门决算公开</a><b>2024-08-20</b></li><li><a href="/2.html">2023年云溪区卫健局政府网站工作年度报表</a><b>2024-01-20</b></li>
<li><a href="/3.html">云溪区卫生健康局2023年法治政府建设工作年度报告</a><b>2024-01-18</b></li><li><a href="/4.html">云溪区卫生健康局政府信息公开工作年度报告（2023年）</a><b>2024-01-15 09:01</b></li>
<li><a href="/5.html">云溪区2023年政府信息公开工作年度报告统计汇总表填报说明</a><b>2024-01-12</b></li></ul>`,
  ),
};
