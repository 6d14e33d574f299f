import type { SaidTable } from '../match/said';

/** What labels, captions and cells of a small table in the text say it is of. */
const table = {
  received: [
    {
      find: /^(?:本年度?|全年)?(?:共|新)?收到?(?:的)?(?:政府信息)?(?:依?申请)?(?:公开)?申请(?:总)?(?:数量?|件数)?$/,
      needs: [
        '全年收到申请',
        '收到的申请总数',
        '本年新收申请数量',
        '本年度收到申请件数',
        '全年共收到政府信息公开申请',
        '收到依申请公开申请数',
      ],
    },
  ],
  answered: [
    {
      find: /^(?:全年|共|已)?(?:办结|答复|办理答复)(?:的)?(?:政府信息公开)?(?:申请)?(?:总)?(?:数量?|件数)?$/,
      needs: ['全年办结申请', '已答复申请数', '共办理答复申请', '办结的政府信息公开申请', '办结申请总数', '答复件数'],
    },
  ],
  carriedIn: [
    { find: /^上年度?(?:结转|转结)(?:的)?(?:申请)?(?:数量?|件数)?$/, needs: ['上年结转申请数量', '上年度转结的申请数量', '上年结转件数'] },
  ],
  carriedOut: [
    {
      find: /^(?:结转|转结)(?:至|到)?下一?年度?(?:继续)?(?:办理)?(?:的)?(?:申请)?(?:数量?|件数)?$/,
      needs: ['结转下年申请数', '转结至下一年度继续办理', '结转到下年办理的申请数量', '结转下年件数'],
    },
  ],
  /** Of other years, or of more than one. */
  otherTime: [
    { words: '去年 往年 历年 累计 同比 以来', needs: '~收到申请情况' },
    { find: /(?<!结转|转结)上年(?!结转|转结)/, needs: ['上年收到申请', '上年申请件数'] },
  ],
  /** Of several bodies, each with its own. */
  otherBodies: [
    { words: '单位名称', needs: '~及收到申请' },
    {
      find: /各[单部乡县区市街]/,
      needs: ['各单位收到申请', '各部门申请数', '各乡镇收到申请', '各县申请数', '各区申请数', '各市申请数', '各街道收到申请'],
    },
    { find: /部门$/, needs: ['承办部门'] },
  ],
  /** Of a whole area: a government’s own, and not one department’s. */
  wholeArea: [{ words: '全省 全市 全州 全县 全区 全旗', needs: '~收到申请数' }],
} as const satisfies SaidTable;
export default table;
