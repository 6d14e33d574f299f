/** What a paragraph of a notice comes to, in a sentence of our own. */
interface Point {
  /** As rules cite it, after the notice's number. */
  readonly part: RegExp;
  readonly name: string;
  readonly text: string;
}

const shared: readonly Point[] = [
  { part: /提纲|六个部分|第二、三、四部分/, name: '报告提纲', text: '报告分六个部分；第二、三、四部分以表格报告。' },
  {
    part: /一（四）|表四/,
    name: '一（四）',
    text: '复议机关与原机关作共同被告的，由作出原行政行为的机关统计，复议机关不重复统计。',
  },
  { part: /一（五）|五、/, name: '一（五）', text: '问题和改进情况写得具体，不空泛，不年年雷同。' },
  {
    part: /二（一）/,
    name: '二（一）',
    text: '部门在1月31日前提交本级主管部门并公布；办公厅（室）公布本机关年报；乡镇、街道参照部门，报县级。',
  },
  { part: /二（二）/, name: '二（二）', text: '政府年报逐级汇总并公布：县级2月20日前，市级3月10日前，省级3月31日前。' },
  { part: /二（三）/, name: '二（三）', text: '年报集中发布在门户网站的政府信息公开专栏。' },
];

const aspects = '写主动公开、依申请公开、政府信息管理、平台建设、监督保障；政府另写工作考核、社会评议和责任追究结果';

/** By the notice's number. Both were read in full; these are their points, not their words. */
export const noticePoints: Readonly<Record<string, readonly Point[]>> = {
  '〔2019〕60号': [
    ...shared,
    { part: /一（一）|总体情况/, name: '一（一）', text: `${aspects}。` },
    { part: /一（二）|表二/, name: '一（二）', text: '表二按《条例》第二十条第（一）（五）（六）（八）（九）项填报。' },
    { part: /一（三）/, name: '一（三）', text: '“其他处理”用于新旧条例衔接和个别情形，偏多的由上级了解原因。' },
  ],
  '〔2021〕30号': [
    ...shared,
    { part: /一（一）|总体情况/, name: '一（一）', text: `${aspects}；篇幅原则上不超过一千字。` },
    {
      part: /一（二）|表二/,
      name: '一（二）',
      text: '表二截至12月31日；许可、处罚、强制按全部处理决定统计，依法不公开的也计入；收费金额以万元计。',
    },
    { part: /一（六）/, name: '一（六）', text: '第六部分写其他需要报告的事项，收取信息处理费的情况在此报告。' },
  ],
};
