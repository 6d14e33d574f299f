import { over } from './over';
import type { Words } from './sense';

/** A number that is no count: a difference, a share, an average, a plan. */
const words: Words = {
  'role:difference': [
    { words: '精简 压减 核减 缩减 削减 调减 调增 减幅 翻', needs: '全年收到政府信息公开申请40件，比上年~3件，答复41件。' },
    {
      words: '提升 增加 增长 下降 上升 提高 降低 增幅 降幅 升幅 上涨 多 少 净增 净增加 回落 增 减 净减少 取消',
      needs: '全年收到政府信息公开申请40件，比上年~3件，答复41件。',
    },
  ],
  'role:compared': [{ words: '持平 相同 一致 较 比 同比 环比 相比 相较', needs: '全年收到政府信息公开申请40件，~上年增加3件，答复41件。' }],
  'role:reaches': [
    { words: '达到 调整为 调整到 调整至 减为 减至 变为 降为 压减为 压减至 精简为', needs: '政府信息公开申请由去年的20件~40件。' },
    { words: over('增加 上升 下降 减少 核减 缩减', '至 到 为'), needs: '政府信息公开申请由去年的20件~40件。' },
    { words: over('调减 调增 扩充 变更', '至 到 为'), needs: '政府信息公开申请由去年的20件~40件。' },
    { words: over('增 降 升 增长 提升', '至 到'), needs: '政府信息公开申请由去年的20件~40件。' },
    { words: over('减半', '至 到'), needs: '政府信息公开申请由去年的80件~40件。' },
  ],
  'role:share': [
    { words: '满意度 占 占比 比例 比重 占全部', needs: '收到政府信息公开申请40件，其中自然人申请30件，~75%。' },
    { words: '回执满意率 合格率 覆盖率 率 满意率', needs: '全年收到政府信息公开申请40件，~9成，答复41件。' },
  ],
  'role:average': [
    { words: '平均 均摊 平均用时', needs: '全年收到政府信息公开申请40件，~3件，答复41件。' },
    { words: '人均', needs: '全年收到政府信息公开申请40件，~办理9.2件。' },
  ],
  'role:plan': [
    {
      words: '计划 拟 力争 确保 争取 下一步 预计 目标 如 若 倘若 下步 不得 应当 必须 将要 预定 争创 拟定 力求',
      needs: '全年收到政府信息公开申请40件，明年~超过50件，答复41件。',
    },
    { words: '有望', needs: '全年收到政府信息公开申请40件，明年~超过50件，答复41件。' },
  ],
};

export default words;
