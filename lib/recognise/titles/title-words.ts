import type { WordLine } from '../../document/word-lines';

/** Instructions, forms, explanations and collections speak of reports and are none. Each line with a title that would be one without the word. */
export const notReports: readonly WordLine[] = [
  {
    words: '格式 模板 模版 通知 解读 图解 一图 汇总 统计表 指南 部署 公布情况 半年 季度',
    needs: '海川市民政局~2023年政府信息公开年度报告',
  },
  // Not where the word is part of a body's name: 机构编制委员会办公室, 培训中心.
  {
    find: /(?<!机构)编制(?!办|委)|(?:评估|培训|网站)(?!管理|中心|学[校院])|法治(?!建设|办|局|研究)/,
    needs: ['海川市民政局编制2023年政府信息公开年度报告', '海川市民政局培训2023年政府信息公开年度报告'],
  },
  // A form filled in to show how; a school's own report tells a school year.
  { words: '示例 样例 范例 样本 范本 学年', needs: '海川市民政局~2023年政府信息公开年度报告' },
];
