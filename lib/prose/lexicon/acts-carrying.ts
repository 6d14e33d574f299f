import { over } from './over';
import type { Words } from './sense';

const NEXT = '下年 下年度 下一年 下一年度 次年';

/** What was carried from year to year. */
const words: Words = {
  'act:carry': [
    { words: '结转事项 转结事项', needs: '收到政府信息公开申请40件。上年~共回复3件。' },
    { words: '结转入', needs: '上年~政府信息公开申请3件。' },
    { words: '结转 转结 结存 顺延 延续 递延', needs: '上年~政府信息公开申请3件。' },
    { words: '跨年 跨年度 延期至 延至 续转 遗留 留存', needs: '上年~政府信息公开申请3件。' },
  ],
  // With no year beside it, it is from one body to another.
  'act:pass': [
    { words: '转办至 转办到', needs: '收到政府信息公开申请40件，其中2件~2024年。' },
    { words: '承接办理', needs: '上年~政府信息公开申请3件。' },
    { words: '接办 转来 接转 转入 转至 转到 转接 流转 移至', needs: '上年~政府信息公开申请3件。' },
  ],
  'act:carryIn': [
    { words: '历年结转 往年遗留', needs: '收到政府信息公开申请40件，公开信息500条，~3件。' },
    { words: '承接上年 承接上年度 承接去年 上年度转办', needs: '政府信息公开申请中，~3件。' },
    { words: '上年转办 上一年度转办', needs: '政府信息公开申请中，~3件。' },
    {
      words: '上年未办结 往年结转 去年遗留 去年结转',
      needs: '收到政府信息公开申请40件，公开信息500条，~3件。',
    },
  ],
  'act:carryOut': [
    { words: '跨年度办理 跨年结转', needs: '政府信息公开申请办结41件，公开信息500条，~2件。' },
    { words: over('转', NEXT), needs: '政府信息公开申请办结41件，公开信息500条，~2件。' },
    {
      words: '跨年办理 转下一年度转办',
      needs: '政府信息公开申请办结41件，公开信息500条，~2件。',
    },
  ],
  'act:continue': [
    { words: '尚有 仍有 尚余', needs: '全年收到政府信息公开申请40件，~2件在法定期限内办理。' },
    { words: '接续办理', needs: '下年度~政府信息公开申请2件。' },
    { words: '续办 继续 再行办理', needs: '下年度~政府信息公开申请2件。' },
    { words: '继续答复', needs: '政府信息公开申请中，~2件。' },
  ],
  'act:unfinished': [
    { words: '处于办理中', needs: '政府信息公开申请~2件。' },
    { words: '按序时进度办理 按时序进度办理 按时序办理', needs: '政府信息公开申请~2件。' },
    { words: '待办理 暂未办结 暂未办理', needs: '政府信息公开申请~2件。' },
    { words: '办理当中', needs: '政府信息公开申请~2件。' },
    {
      words: '未办理 仍在法定办理期限内 仍在办理 处理中 正在 在途',
      needs: '政府信息公开申请~2件。',
    },
    {
      words: '尚在答复状态中 未处理 未办结 在办 未到期 尚在办理 待办 办理中 未答复 未到答复期限 未到答复期 未办理完毕 待答复 暂未答复',
      needs: '政府信息公开申请~2件。',
    },
    {
      words: '还在答复限期内 还在办理 在办理期限内 未办完 未办 未完成',
      needs: '政府信息公开申请~2件。',
    },
  ],
};

export default words;
