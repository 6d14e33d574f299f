/** Pages in miniature and what a reader of the screen sees: used for the parsed page here, for jsdom, and for Chromium itself. */
export interface HtmlCase {
  readonly title: string;
  readonly html: string;
  readonly expect: readonly string[];
}

const filler = '本机关坚持依法公开，不断完善制度。全年工作平稳有序，公众反映良好。今后还要继续努力，把各项任务落到实处，';
const prose = `${filler}${filler}让群众看得到、听得懂、用得上。`;

export const htmlCases: readonly HtmlCase[] = [
  {
    title: 'a label cut into spans is one, a figure cut into spans is one',
    html: '<p><span>一、</span><span><font>总体</font></span><b>情况</b></p><table><tr><td><span>新</span><span>收</span></td><td><span>1</span><span>3<o:p></o:p></span></td></tr></table>',
    expect: ['¶ 一、总体情况', '▦ 1×2', '新收 | 13'],
  },
  {
    title: 'two figures in two paragraphs of a cell, or on two lines, stay two',
    html: '<table><tr><td>甲</td><td><p>1</p><p>3</p></td><td>1<br>3</td></tr></table>',
    expect: ['▦ 1×3', '甲 | 1 3 | 1 3'],
  },
  {
    title: 'a label cut by breaks and paragraphs is one label',
    html: '<table><tr><td>本年新<br />制作数量</td><td><p>社会</p>\n<p>公益</p>\n<p>组织</p></td><td>结&nbsp;果\n      维持</td></tr></table>',
    expect: ['▦ 1×3', '本年新制作数量 | 社会公益组织 | 结果维持'],
  },
  {
    title: 'nbsp, o:p and zero-width characters alone are blank',
    html: '<table><tr><td>甲</td><td>&nbsp;</td><td><p><o:p>&nbsp;</o:p></p></td><td>&#8203;</td><td></td></tr></table>',
    expect: ['▦ 1×5', '甲 | □ | □ | □ | □'],
  },
  {
    title: 'a picture, a drawing or an empty field in a cell is unread, a spacer is blank',
    html: '<table><tr><td>甲</td><td><img src="a.png"></td><td><svg></svg></td><td><input type="text"></td><td><img src="s.gif" width="1" height="1"></td></tr></table>',
    expect: ['▦ 1×5', '甲 | ? | ? | ? | □'],
  },
  {
    title: 'a picture that is four points wide or high holds no figure, one of five may',
    html: '<table><tr><td>甲</td><td><img src="a.gif" width="4" height="30"></td><td><img src="b.gif" width="30" height="4"></td><td><img src="c.gif" width="5" height="5"></td><td><img src="d.gif" width="5"></td><td><img src="e.gif" height="4px"></td><td><img src="f.gif" width="3%" height="30"></td></tr></table>',
    expect: ['▦ 1×7', '甲 | □ | □ | ? | ? | □ | ?'],
  },
  {
    title: 'what a field shows is read, hidden fields are not',
    html: '<table><tr><td>甲</td><td><input value="13"></td><td><input type="hidden" value="9">7</td></tr></table>',
    expect: ['▦ 1×3', '甲 | 13 | 7'],
  },
  {
    title: 'a cell that keeps a figure out of sight is no proven blank; leftovers without figures are nothing',
    html: '<table><tr><td>甲</td><td><span style="display:none">15</span></td><td><b hidden>无</b></td><td><span style="visibility:hidden">2</span>3</td><td><script>9</script></td></tr></table>',
    expect: ['▦ 1×5', '甲 | ? | □ | 3 | □'],
  },
  {
    title: 'footnote marks do not become digits',
    html: '<table><tr><td>甲</td><td>13<sup>1</sup></td><td>13<sup>[2]</sup></td><td>13<span style="vertical-align: super">3</span></td><td>13①</td></tr></table><p>共13<sup>1</sup>件</p>',
    expect: ['▦ 1×5', '甲 | 13 | 13 | 13 | 13', '¶ 共13¹件'],
  },
  {
    title: 'scripts, styles, templates, noscript, comments and deleted text are no text; inserted text is',
    html: '<p>甲<script>乙</script><style>p{}</style><template>丙</template><noscript>丁</noscript><!-- 戊 --><del>己</del><ins>庚</ins></p>',
    expect: ['¶ 甲庚'],
  },
  {
    title: 'a figure that is struck through does not join the one beside it',
    html: '<table><tr><td>甲</td><td><del>9</del><ins>76</ins></td><td><s>5</s>7</td><td><strike>5</strike> 8</td><td><span style="color:red;text-decoration: line-through">5</span>9</td></tr></table>',
    expect: ['▦ 1×5', '甲 | 76 | 7 | 8 | 9'],
  },
  {
    title: 'inline text that Word hides is not read',
    html: '<table><tr><td>甲</td><td>1<span style="display:none">9</span>3</td></tr></table>',
    expect: ['▦ 1×2', '甲 | 13'],
  },
  {
    title: 'copy marks without size, sight or room are no text of a cell, a hidden paragraph is none',
    html: '<table><tr><td>甲</td><td>1<span style="font-size:0px">7</span>3</td><td>1<span style="visibility: hidden">7</span>3</td><td>1<span style="opacity:0">7</span>3</td><td>1<span style="position:absolute;clip:rect(0,0,0,0)">7</span>3</td><td><p>13</p><p style="display:none">5</p></td><td><div hidden>5</div>13</td></tr></table>',
    expect: ['▦ 1×7', '甲 | 13 | 13 | 13 | 13 | 13 | 13'],
  },
  {
    title: 'what has a size again inside something without is text',
    html: '<table><tr><td>甲</td><td><section style="font-size:0"><span style="font-size:14px">13</span></section></td><td><p style="opacity:0.5">14</p></td></tr></table>',
    expect: ['▦ 1×3', '甲 | 13 | 14'],
  },
  {
    title: 'line ends of preformatted text are breaks, those of a cell are not',
    html: '<pre>\n一、总体情况\n全年<b>收到3件\n\n 二、</b>主动公开\n</pre><div style="white-space: pre-wrap">甲\n<p>乙\n丙</p><p style="white-space:normal">丁\n戊</p><table><tr><td>己\n庚</td><td style="white-space:pre">1\n3</td></tr></table></div><p style="white-space:nowrap">辛\n壬</p>',
    expect: ['¶ 一、总体情况', '¶ 全年收到3件', '¶ 二、主动公开', '¶ 甲', '¶ 乙', '¶ 丙', '¶ 丁戊', '▦ 1×2', '己庚 | 1 3', '¶ 辛壬'],
  },
  {
    title: 'a break in flow makes two paragraphs, text around blocks is kept in order',
    html: '<h1>某局2020年<br>政府信息公开工作年度报告</h1><div>前<p>中</p>后<span>续</span></div>',
    expect: ['#1 某局2020年', '#1 政府信息公开工作年度报告', '¶ 前', '¶ 中', '¶ 后续'],
  },
  {
    title: 'a table of layout is flow, the data table in it is a grid',
    html: `<table><tr><td colspan="2"><h1>标题</h1><p>发布时间：2021-01-20</p></td></tr><tr><td width="10"></td><td><p>一、总体情况</p><p>${prose}</p><table><tr><td>规章</td><td>0</td></tr></table><p>三、</p></td></tr></table>`,
    expect: ['#1 标题', '¶ 发布时间：2021-01-20', '¶ 一、总体情况', `¶ ${prose}`, '▦ 1×2', '规章 | 0', '¶ 三、'],
  },
  {
    title: 'single cells and single columns are flow',
    html: '<table><tr><td>某街道2020年年报</td></tr><tr><td>发布时间：2021-01-20</td></tr></table><table><tr><td><table><tr><td>一、总体情况</td></tr></table></td></tr></table>',
    expect: ['¶ 某街道2020年年报', '¶ 发布时间：2021-01-20', '¶ 一、总体情况'],
  },
  {
    title: 'a table inside a cell of data follows its outer table',
    html: `<table>${['规章', '规范性文件', '行政许可', '行政处罚'].map((label) => `<tr><td>${label}</td><td>0</td><td>1</td></tr>`).join('')}<tr><td>甲</td><td>2<table><tr><td>内</td><td>7</td></tr></table></td><td>3</td></tr></table>`,
    expect: ['▦ 5×3', '规章 | 0 | 1', '规范性文件 | 0 | 1', '行政许可 | 0 | 1', '行政处罚 | 0 | 1', '甲 | 2 | 3', '▦ 1×2', '内 | 7'],
  },
  {
    title: 'a whole report in one table: its prose is flow, its rows of figures are grids, in order',
    html: `<table><tr><td colspan="4">${prose}</td></tr>${['规章', '规范性文件', '行政许可', '行政处罚'].map((label) => `<tr><td>${label}</td><td>0</td><td></td><td>1</td></tr>`).join('')}<tr><td colspan="4"><p>五、问题</p><p>${prose}</p></td></tr></table>`,
    expect: [
      `¶ ${prose}`,
      '▦ 4×4',
      '规章 | 0 | □ | 1',
      '规范性文件 | 0 | □ | 1',
      '行政许可 | 0 | □ | 1',
      '行政处罚 | 0 | □ | 1',
      '¶ 五、问题',
      `¶ ${prose}`,
    ],
  },
  {
    title: 'a long label with its blank values stays a row',
    html: '<table><tr><td>其他主动公开文件（含以本单位名义正式签发的、除规范性文件以外的主动公开文件，可参考本单位政府信息公开平台“其他主动公开文件”栏目数据，以及其他需要说明的各类情形）</td><td></td><td></td><td></td><td></td></tr><tr><td>规章</td><td>1</td><td>1</td><td>1</td><td>1</td></tr></table>',
    expect: [
      '▦ 2×5',
      '其他主动公开文件(含以本单位名义正式签发的、除规范性文件以外的主动公开文件,可参考本单位政府信息公开平台“其他主动公开文件”栏目数据,以及其他需要说明的各类情形) | □ | □ | □ | □',
      '规章 | 1 | 1 | 1 | 1',
    ],
  },
  {
    title: 'spans, row groups and rowspan 0',
    html: '<table><tbody><tr><td rowspan="0">三、</td><td colspan="2">予以公开</td><td>1</td></tr><tr><td rowspan="9">不予</td><td>国家秘密</td><td>0</td></tr></tbody><tbody><tr><td colspan="3">四、</td><td>2</td></tr></tbody></table>',
    expect: ['▦ 3×4', '三、(2×1) | 予以公开(1×2) | 1', '不予 | 国家秘密 | 0', '四、(1×3) | 2'],
  },
  {
    title: 'head on top and foot at the bottom, whatever their order in the source; the caption first',
    html: '<table><tfoot><tr><td>合计</td><td>3</td></tr></tfoot><tbody><tr><td>甲</td><td>1</td></tr></tbody><caption>表二</caption><thead><tr><th>项</th><th>数</th></tr></thead></table>',
    expect: ['¶ 表二', '▦ 3×2', '项 | 数', '甲 | 1', '合计 | 3'],
  },
  {
    title: 'hidden rows, cells and sections are no part of the grid, and do not use up a rowspan',
    html: '<style>.gone{display:none} #no{display:none}</style><table><tbody><tr><td rowspan="2">组</td><td>甲</td><td>1</td></tr><tr style="display: none"><td>乙</td><td>2</td></tr><tr class="gone"><td>丙</td><td>3</td></tr><tr><td hidden>9</td><td>丁</td><td>4</td></tr><tr id="no"><td>戊</td></tr></tbody><tbody class="gone"><tr><td>己</td><td>6</td></tr></tbody></table>',
    expect: ['▦ 2×3', '组(2×1) | 甲 | 1', '丁 | 4'],
  },
  {
    title: 'a hidden tab is read all the same',
    html: '<div style="display:none"><p>一、总体情况</p><table><tr><td>规章</td><td>0</td></tr></table></div>',
    expect: ['¶ 一、总体情况', '▦ 1×2', '规章 | 0'],
  },
  {
    title: 'navigation, footers and rows of links are furniture; the header of an article is its own',
    html: '<nav><p>首页</p></nav><header><p>某市人民政府</p></header><article><header><h1>标题</h1></header><p>正文</p><footer><p>某局</p></footer></article><ul><li><a href="/a">公开指南</a></li></ul><p><a href="/">首页</a> &gt; <a href="/x">年报</a></p><p><a href="/f.pdf">年报 全文</a></p><div class="page-footer"><p>网站标识码</p></div><div role="navigation">跳转</div>',
    expect: [
      '~ 首页',
      '~ 某市人民政府',
      '#1 标题',
      '¶ 正文',
      '¶ 某局',
      '~ 公开指南',
      '~ 首页 > 年报',
      '¶ 年报 全文',
      '~ 网站标识码',
      '~ 跳转',
    ],
  },
  {
    title: 'a list of links with their days is navigation, an item with figures of its own is not',
    html: '<p>正文</p><ul><li><a href="/a">清浦县水务局2018年年报</a> <span>2019-02-11</span></li><li><a href="/b">清浦县农业局年报</a><i>[2020/3/5]</i></li><li><a href="/c">公开</a>58条，比2019年多</li></ul>',
    expect: ['¶ 正文', '~ 清浦县水务局2018年年报 2019-02-11', '~ 清浦县农业局年报[2020/3/5]', '¶ 公开58条，比2019年多'],
  },
  {
    title: 'words in fields, choices, drawings, formulas and what stands in for an object are furniture, each part on a line',
    html: '<p>正文</p><textarea>单位：百件</textarea><select><option>甲<option>乙</select><svg width="9" height="9"><title>丁</title><text>丙 1</text></svg><math><mtext>戊</mtext></math><object>己</object><p>某<ruby>垚<rt>yáo</rt></ruby>县</p><map>庚</map><script>辛</script><textarea style="display:none">壬</textarea>',
    expect: ['¶ 正文', '~ 单位：百件', '~ 甲', '~ 丙 1', '~ 戊', '~ 己', '~ yáo', '¶ 某垚县', '¶ 庚'],
  },
  {
    title: 'a comment among the choices is none',
    html: '<p>正文</p><select><!-- 乙 --><option>甲</select>',
    expect: ['¶ 正文', '~ 甲'],
  },
  {
    title: 'a field to choose from shows what is chosen, behind what it is called; a list shows all of it',
    html: '<p>单位：<select><option>件<optgroup><option selected label="百件">甲</optgroup></select></p><p>截止 <input type="month" value="2023-06"></p><select multiple><option>乙<option>丙</select>',
    expect: ['~ 单位:百件', '¶ 单位：', '~ 截止:2023-06', '¶ 截止', '~ 乙\n丙'],
  },
  {
    title: 'words in a field are no part of the cell that it stands in',
    html: '<table><tr><td>甲<textarea>2</textarea></td><td>1</td><td><select><option>3</select></td></tr></table>',
    expect: ['▦ 1×3', '甲 | 1 | ?'],
  },
  {
    title: 'a sentence set high is a sentence, a mark set high a mark',
    html: '<p><sup>本年新收申请99件。</sup></p><p>新收申请9件<sup>注1</sup></p>',
    expect: ['¶ 本年新收申请99件。', '¶ 新收申请9件注¹'],
  },
  {
    title: 'a container that calls itself a menu but holds the tables is not furniture',
    html: '<div class="menu"><p>一、总体情况</p><table><tr><td>规章</td><td>0</td></tr></table></div>',
    expect: ['¶ 一、总体情况', '▦ 1×2', '规章 | 0'],
  },
  {
    title: 'no name keeps what a page shows from being read',
    html: '<p>甲</p><gouji-overlay><p>乙</p></gouji-overlay>',
    expect: ['¶ 甲', '¶ 乙'],
  },
  {
    title: 'an open shadow root is read in place of its host, with what is slotted',
    html: '<x-tab><template shadowrootmode="open"><p>影</p><slot></slot></template><p>光</p></x-tab><p>后</p>',
    expect: ['¶ 影', '¶ 光', '¶ 后'],
  },
  {
    title: 'text that a table cannot hold stands before it, as browsers put it',
    html: '<table>外面<tr><td>甲</td><td>1</td></tr></table>',
    expect: ['¶ 外面', '▦ 1×2', '甲 | 1'],
  },
  {
    title: 'hostile text is text, and a figure that is drawn from right to left is not read',
    html: '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>\u202e31\u202c</td></tr></table>',
    expect: ['▦ 1×2', '<img src=x onerror=alert(1)> | ?'],
  },
  { title: 'nothing at all', html: '', expect: [] },
];
