import type { WordLine } from '../../document/word-lines';

/** What a caption calls another year's figures. */
export const yearsBefore: readonly WordLine[] = [
  {
    find: /[上去前往]一?年度?(?:同期|同一时期)?|同期/,
    needs: ['上年数据', '（去年度）', '前一年', '往年同期数', '上年同一时期情况', '同期数据'],
  },
];

/** What may stand behind it. */
export const figures: readonly WordLine[] = [{ words: '数 数据 情况 统计 报告 报表 表 数字', needs: '（去年同期~）' }];

/** The same behind its bracket. */
export const figuresBehind: readonly WordLine[] = [{ words: '情况 数据 统计', needs: '（去年同期）~' }];

/** The figures are those of a part of a year. */
export const parts: readonly WordLine[] = [
  { words: '上半年 下半年 前三季度', needs: '（~）' },
  { find: /(?:第|[一二三1-3][至到~—-]第?)[一二三四1-4]季度/, needs: ['第三季度统计', '第2季度', '一至三季度累计'] },
  { find: /(?<!\d)\d{1,2}月?[-—－~～至到]+(?!12月)\d{1,2}月/, needs: ['1—6月', '（4月至11月）', '7到9月'] },
  {
    find: /(?<!\d)0?1月0?1日?[-—－~～至到]+(?:20\d\d年)?(?!12月31)\d{1,2}月\d{1,2}/,
    needs: ['统计时段：1月1日至6月30日', '2023年1月1日—2023年10月31日'],
  },
];

/** They are not all that should be counted. */
export const scopes: readonly WordLine[] = [
  {
    words: '不含 不包括 不包含 仅含 仅包括 仅包含 仅统计 仅计 仅指 只含 只包括 只包含 只统计 只计 只指',
    needs: '（~派出机构）',
  },
];

/** They are no facts: what the whole line says. */
export const drafts: readonly WordLine[] = [
  { words: '示例 样例 样表 样式 模板 模版 演示 测试 草稿 草案 初稿 征求意见稿 送审稿 讨论稿 评审稿', needs: '（~数据）' },
];

/** The same within a line. */
export const plans: readonly WordLine[] = [
  { find: /(?:计划|目标|任务|预测|预计|预估|模拟)数(?!据[详另]?见)/, needs: ['以件计的计划数', '以件计的预估数据', '目标数'] },
];

/** Who fills in a form: what it does, and what it is. */
export const fillers: readonly WordLine[] = [{ words: '填报 填表 制表 报送 上报 报告 编制 统计 公开', needs: '~单位：青石县水利局' }];
export const reporters: readonly WordLine[] = [{ words: '单位 机关 部门', needs: '填报~：青石县水利局' }];

/** How a body's name ends in front of a table's. */
export const bodyEnds: readonly WordLine[] = [
  {
    words: '局 委 办 厅 院 署 社 所 站 委员会 办公室 中心 街道 支队 总队',
    needs: '青石县水利~收到和处理政府信息公开申请情况',
  },
  { words: '部', needs: '水利~收到和处理政府信息公开申请情况' },
  { words: '政府', needs: '青石县人民~收到和处理政府信息公开申请情况' },
];

/** How a table's name begins behind a body's. */
export const tableNames: readonly WordLine[] = [
  {
    words: '收到和处理 主动公开 政府信息公开申请 政府信息公开行政复议 政府信息公开情况 因政府信息公开',
    needs: '青石县水利局~（一）',
  },
];
