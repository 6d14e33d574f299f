import type { WordLine } from '../document/word-lines';

/** How a line beside a table begins that is a note: no other sentence is asked what it says. */
export const openings: readonly WordLine[] = [
  { words: '注 备注 附注 说明 提示 声明 更正 勘误', needs: '~：第三行应为63' },
  { words: '单位 计量单位', needs: '~：百件（人次）' },
  { words: '表中 本表 上表 下表 以上 以下', needs: '~第三行应为63' },
  { words: '数据 最终 正式', needs: '~结果以年鉴为准' },
  { find: /[*※①-⑳]/, needs: ['*第三行应为63', '※第三行应为63', '②第三行应为63'] },
];

/** The figures are others, not final, not all, or not of this year. */
export const otherwise: readonly WordLine[] = [
  { words: '应为 应是 应作 更正 更改为 误填 误写 误印 误植 误为 误作', needs: '注：第三行63~36' },
  { words: '有误 错误', needs: '注：第三行的数字~' },
  { words: '估计 估算 估值 约数 大约 暂估 暂定 暂未 预计 初步 未核 待核 待审 待定', needs: '注：第三行为~' },
  { words: '仅供参考', needs: '说明：本表~' },
  { find: /以.{0,12}为准/, needs: ['说明：本表以年鉴为准', '注：以市统计局公布的数字为准'] },
  { words: '不含 不包括 未包括 未计入 除外 另有', needs: '注：派出机构~' },
  { words: '百件 千件 万件', needs: '说明：各格以~计' },
  { words: '乘以 除以', needs: '说明：各格须~10' },
  { words: '倍 百分', needs: '说明：各格为~数' },
];
