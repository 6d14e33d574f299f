import type { Words } from './sense';

/** Of when. Years as figures are read by the report’s own year. */
const words: Words = {
  'time:this': [
    {
      words: '本年 今年 当年 全年 年内 年度 今年以来 一年 期间 年底 年末 年初 当年度 当前',
      needs: '~收到政府信息公开申请40件。',
    },
    { words: '报告年度 截至目前 截止目前 报告期 统计期 截至12月底', needs: '2022年收到政府信息公开申请38件，~收到40件。' },
  ],
  'time:last': [
    {
      words: '加上年 上年 上年度 上一年 上一年度 去年 往年 前一年 历年 以前年度 前年 去年全年',
      needs: '~收到政府信息公开申请38件，答复36件。',
    },
  ],
  'time:next': [
    {
      words: '下年 下年度 下一年 下一年度 次年 明年 翌年 次年度 来年 第二年',
      needs: '政府信息公开申请~继续办理2件。',
    },
  ],
  'time:part': [{ words: '上半年 下半年 季度 每月 每年 月均 年均 当月', needs: '~收到政府信息公开申请6件，答复5件。' }],
  'time:since': [
    {
      words: '以来 近三年 近年 三年来 近两年 近几年 近五年 十三五 十四五 十四五期间 “十四五”期间',
      needs: '~收到政府信息公开申请198件，答复190件。',
    },
  ],
};

export default words;
