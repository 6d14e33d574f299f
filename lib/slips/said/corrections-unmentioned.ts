import type { SaidTable } from '../match/said';

/** Anything that speaks of decisions that were corrected, or of the cases in which they were. */
const table = {
  mention: [{ words: '纠正 纠错 败诉 复议 诉讼 撤销 确认违法 争议', needs: '答复不够规范，有1件涉及~，已组织学习。' }],
} as const satisfies SaidTable;
export default table;
