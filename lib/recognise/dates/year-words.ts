import type { WordLine } from '../../document/word-lines';

/** What announces the report itself. Each line with a sentence of a report on 2023. */
export const announcing: readonly WordLine[] = [
  {
    words: '现将 现就 现予 现公布 现公开 现发布 现报告 予以公布 予以公开 特此 编制 公布如下 向社会公布 向社会公开 本报告 本年度报告',
    needs: '青河县民政局2022年政府信息公开工作年度报告~。',
  },
];

/** The same of a report that is named in signs: it is no other one that is cited. */
export const presenting: readonly WordLine[] = [
  { words: '现将 现就 现予 现公 现发 现报 特此 如下 本报告 本年度报告', needs: '编制《青河县民政局2022年政府信息公开工作年度报告》，~。' },
];

/** What was about another year's reports. */
export const notices: readonly WordLine[] = [
  { words: '通知 意见 要点 方案', needs: '现将《关于2022年政府信息公开工作年度报告的~》印发。' },
];

/** Begins the year's own work, with its figures. */
export const telling: readonly WordLine[] = [{ words: '收到 受理 主动公开 公开 发布 制发 办理 制定', needs: '2022年，我镇~信息58条。' }];

/** Beside such figures: they are told for comparison, or came from another year. */
export const comparing: readonly WordLine[] = [
  {
    words: '较 比 增加 增长 减少 下降 上升 上年 去年 以来 结转 转结 截至 截止 原 历年 历史 累计 转入 遗留',
    needs: '2022年，我镇公开信息58条，~3条。',
  },
  { words: '年至', needs: '2022年，我镇公开信息58条，前~今3条。' },
  { words: '受理的 申请的', needs: '2022年，我镇公开信息58条，含~3条。' },
];

/** Behind the year before: what came from it is told as this year's work. */
export const broughtOver: readonly WordLine[] = [
  { words: '结转 转结 遗留 转入 未办结', needs: '2022年~的1件于1月答复。' },
  { find: /(?:年度)?报告(?!期)|(?<=年)年报/, needs: ['2022年报告指出的不足已整改。', '2022年年报指出的不足已整改。'] },
];

/** In the opening of the overview: another year is background. */
export const background: readonly WordLine[] = [{ words: '较 比 以来 当年', needs: '2022年，我镇~公开不多。2023年，我镇公开信息58条。' }];

/** What is meant to be done. */
export const planning: readonly WordLine[] = [{ words: '将 计划 下一步 拟', needs: '2022年，我镇公开信息58条，~续做。' }];
