import type { SlipTable } from './match/slip';

/** Sentences that say that all cases are closed; what is found is the sentence up to there. */
const table: SlipTable = {
  words: ['审结 结案 审理完 办结', '复议 诉讼 案件'],
  slips: [
    {
      at: 'cases',
      has: '复诉案 均全都 审结办',
      find: /[^。;]{0,60}(?:复议|诉讼|案件)[^。;申]{0,40}(?:均|全部|都)(?:已|已经|已全部)?(?:审结|结案|审理完毕|办结)/g,
      needs: ['发生行政复议3件，均已审结。', '全年行政诉讼案件全部结案。'],
      unless: [
        {
          name: 'some are said to be open',
          paragraph: /未审结|未结案|未办结|审理中|正在审理|在审|待审/,
          needs: '行政复议3件，2件均已审结，1件尚未审结。',
        },
        { name: 'but for some', paragraph: /除外|除.{0,12}外/, needs: '行政复议3件，除1件外均已审结。' },
        { name: 'an earlier year’s', paragraph: /上年|以前年度/, needs: '上年结转的行政复议2件均已审结。' },
      ],
    },
  ],
};
export default table;
