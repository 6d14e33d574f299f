import type { Words } from './sense';

/** How soon and in what manner it was answered: a part of all. */
const words: Words = {
  deadline: [
    {
      words: '超时 延期 延长答复 当日 当天 延长期限 经批准延期 延长办理 法定期限外 缩短 即时',
      needs: '全年收到政府信息公开申请40件，~答复6件。',
    },
    { words: '超期 逾期 超期答复 逾期答复 提前办结 逾期办结 超期办结 提前答复 提前', needs: '全年收到政府信息公开申请40件，~的6件。' },
  ],
  manner: [
    {
      words:
        '应答复 需答复 应办理 需办理 实际受理 独立 经沟通 经与申请人沟通 经补正 协商 沟通协商 一次性 集体会商 集体讨论 当场 会同 电话沟通 便民答复 经协调 经解释',
      needs: '全年收到政府信息公开申请40件，~答复6件。',
    },
    {
      words: '联合 补正后 沟通后 征求 研究后 集体研究 会商 自行 直接 主动 单独 合并 共同 引导 告知 补充 经释法 经做工作 主动联系 通过沟通',
      needs: '全年收到政府信息公开申请40件，~答复6件。',
    },
    { words: '重新 二次', needs: '全年收到政府信息公开申请40件，~答复6件。' },
  ],
};

export default words;
