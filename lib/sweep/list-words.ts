/** One way in which pages say something; `needs`: what was met so. The suite holds that every line finds what it needs, and no other line does. */
export interface ListLine {
  readonly find: RegExp;
  /** Taken out of what ships. */
  readonly needs: readonly string[];
}

/** Whether any of the lines finds it. */
export function tells(lines: readonly ListLine[], text: string): boolean {
  return lines.some(({ find }) => find.test(text));
}

/** A heading, or the name of a column, that speaks of annual reports. */
export const ofReports: readonly ListLine[] = [
  {
    find: /公开.{0,12}年度(?:工作)?报告/,
    needs: ['2023年政府信息公开工作年度报告', '云溪区政府信息公开年度报告专栏', '政府信息公开年度工作报告'],
  },
  { find: /年报/, needs: ['政府信息公开年报（含附件）', '各部门年报', '历年年报'] },
];

/** How the name of a body ends. */
export const organs: readonly ListLine[] = [
  { find: /^[\p{Script=Han}（）()]+(?:局|委|厅|委员会|管委会)$/u, needs: ['区财政局', '市发展改革委', '省教育厅', '开发区管委会'] },
  { find: /^[\p{Script=Han}（）()]+(?:办|办公室)$/u, needs: ['区委编办', '区人民政府办公室'] },
  { find: /^[\p{Script=Han}（）()]+(?:政府|街道|办事处|镇|乡)$/u, needs: ['青石县政府', '临江街道', '松山街道办事处', '白河镇', '石桥乡'] },
  { find: /^[\p{Script=Han}（）()]+(?:中心|支队|大队|分局|院|社|站)$/u, needs: ['区就业服务中心', '市公安局交警支队', '区供销社'] },
];

/** What stands in menus and names no body that reports. */
export const ofMenus: readonly ListLine[] = [
  { find: /公开|指南|制度|年报/, needs: ['政府信息公开办', '便民指南站', '工作制度办', '年报中心'] },
  { find: /信箱|领导|机构|首页|专栏/, needs: ['区长信箱办', '领导之窗办', '机构设置局', '返回首页站', '专栏中心'] },
  { find: /服务中心$|办事(?!处)/, needs: ['政务服务中心', '网上办事局'] },
];

/** Turns the pages of a list. */
export const turns: readonly ListLine[] = [
  { find: /^(?:[<＜‹«]*\s*)?(?:下一?页|后一?页)(?:\s*[>＞›»]*)?$/, needs: ['下一页', '下页 >', '后一页»'] },
  { find: /^(?:[<＜‹«]*\s*)?(?:末页|尾页)(?:\s*[>＞›»]*)?$/, needs: ['尾页', '末页>>'] },
  { find: /^next(?: page)?(?:\s*[>＞›»]*)?$/i, needs: ['Next', 'next page >'] },
  { find: /^[>＞›»]{1,2}$/, needs: ['>', '»', '>>'] },
];

/** Leads to the whole of what is shown the beginning of. */
export const leadsToMore: readonly ListLine[] = [
  { find: /^(?:查看|点击)?(?:更多|more)(?:年报|内容)?\s*[>＞›»+＋]*$/i, needs: ['更多', '更多>>', '查看更多', '更多年报', 'MORE+'] },
];

/** Says that there are more pages, whoever turns them. */
export const countsThem: readonly ListLine[] = [
  { find: /共\s*(?:[2-9]|\d{2,})\s*页/, needs: ['共3页', '总共 12 页'] },
  { find: /(?<![\d/])1\s*\/\s*(?:[2-9]|\d{2,})\s*页?(?![\d/])/, needs: ['当前 1/3', '1/12页'] },
  { find: /下一?页/, needs: ['首页 上页 下页', '点此下一页'] },
];

/** What a page calls itself that is no longer there, whatever its status says. */
export const goneTitles: readonly ListLine[] = [
  { find: /(?<!\d)404(?!\d)/, needs: ['404', '404 Not Found'] },
  {
    find: /页面不存在|(?:页面|文章|内容|信息)(?:未找到|找不到|已删除|已被删除)/,
    needs: ['页面不存在', '文章已删除', '内容未找到', '信息已被删除'],
  },
  { find: /您访问的页面/, needs: ['对不起，您访问的页面出错了'] },
];

/** A file that calls itself an annual report. */
export const namedFiles: readonly ListLine[] = [{ find: /年度?报/, needs: ['2023年度报告.docx', '年报.pdf'] }];

/** A file beside a report that is something else. */
export const otherFiles: readonly ListLine[] = [
  { find: /解读|图解/, needs: ['年报解读.pdf', '一图图解.pdf'] },
  { find: /申请表|指南|流程/, needs: ['信息公开申请表.doc', '公开指南.pdf', '办理流程.pdf'] },
];

/** Names a group of bodies, not the sites that they have. */
export const groupsOfBodies: readonly ListLine[] = [
  { find: /^[^网站链接导航]*(?:部门|单位|直属|机构)$/, needs: ['市政府部门', '直属单位', '市直属', '派出机构'] },
  {
    find: /^[^网站链接导航]*(?:政府|街道|乡镇|镇[（(]?街道?[）)]?|园区|开发区)$/,
    needs: ['县（区）政府', '各街道', '乡镇', '镇（街）', '乡镇（街道）', '功能园区', '开发区'],
  },
];

/** Names a place whose bodies stand below. */
export const areas: readonly ListLine[] = [
  { find: /^(?!.*(?:专|景|社|园|小)区$)\p{Script=Han}{1,7}[市区县旗]$/u, needs: ['云溪区', '青石县', '江北市'] },
];

/** What a cell or a line says whose link is a report, where its surroundings say whose and of which year. */
export const opens: readonly ListLine[] = [
  { find: /^(?:点击)?(?:查看|打开|浏览|下载)(?:年报|报告|详情|全文)?$/, needs: ['查看', '点击查看', '查看年报', '下载'] },
  { find: /^年度?报告?$/, needs: ['年报', '年度报告'] },
];
