import type { SaidTable } from '../match/said';

/** What beside a figure takes it back, or says that it is not exact, not all or not of the year: each line asks a person once more. */
const table = {
  otherwise: [
    { words: '应 估 约 误 错 更正 修正 预计 暂 待核 未核 不含 不包括 除外', needs: '（~63）' },
    { words: '上年 去年 百 千 % 倍 左右 以上 以下 余 多', needs: '（63~）' },
  ],
} as const satisfies SaidTable;
export default table;
