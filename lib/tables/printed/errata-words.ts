import type { WordLine } from '../../document/word-lines';

/** What stands over, or in front of, what is wrong; each with what stands over its correction. */
export const wrongNames: readonly WordLine[] = [
  { words: '误 错误 原文 原数 原数据 原数字 原值', needs: '~ 正确' },
  { words: '更正前 修改前 修正前 订正前 勘误前', needs: '~ 更正后' },
];

/** What stands over what is right. */
export const rightNames: readonly WordLine[] = [
  { words: '正 正确 现改 现改为 现更正 现更正为 现数 现数据 现数字 现值 改为 应为', needs: '误 ~' },
  { words: '更正后 修改后 修正后 订正后 勘误后 更正为 修改为 修正为 订正为 勘误为', needs: '原文 ~' },
];

/** What either may be said of: 更正前的数据. */
export const errataTails: readonly WordLine[] = [{ words: '数据 数 数字 内容 的数据 的数字 的内容', needs: '更正前~ 更正后' }];
