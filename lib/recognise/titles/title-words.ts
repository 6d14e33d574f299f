import type { WordLine } from '../../document/word-lines';

/** Instructions, forms, explanations and collections speak of reports and are none. Each line with a title that would be one without the word. */
export const notReports: readonly WordLine[] = [
  {
    words: '格式 模板 模版 通知 解读 图解 一图 评估 汇总表 统计表 指南 培训 部署 编制 公布情况 网站 法治 半年 季度',
    needs: '海川市民政局~2023年政府信息公开年度报告',
  },
  // A form filled in to show how; a school's own report tells a school year.
  { words: '示例 样例 范例 样本 范本 学年', needs: '海川市民政局~2023年政府信息公开年度报告' },
];
