import type { SaidTable } from '../match/said';

/** Names in a preface's list by which a part is meant, beside its title. */
const table = {
  overall: [{ words: '总体 概述 概况 基本情况', needs: '报告包括~、主动公开情况等。' }],
  disclosure: [{ words: '主动公开', needs: '报告包括总体情况、~情况等。' }],
  requests: [{ words: '申请', needs: '报告包括依~公开办理情况等。' }],
  remedies: [{ words: '复议 诉讼', needs: '报告包括因政府信息公开提起~情况等。' }],
  improvements: [{ words: '问题 改进', needs: '报告包括存在~情况等。' }],
  otherMatters: [{ words: '其他 其它 需要报告 需要说明', needs: '报告包括总体情况、~事项等。' }],
} as const satisfies SaidTable;
export default table;
