import type { SaidTable } from '../match/said';

/** Of the processing fee: in section six any word about fees, elsewhere only words that mean this one. */
const table = {
  inSix: [{ find: /(?<![经免消话])费/, needs: ['本年度未收费。', '无收取费用的情况。'] }],
  elsewhere: [
    { words: '处理费', needs: '依申请公开未产生信息~。' },
    { find: /公开(?:申请)?[^。;,]{0,12}(?:收费|费用)/, needs: ['办理政府信息公开申请均未收费。'] },
    { find: /(?:收取|收费)[^。;,]{0,12}费用?/, needs: ['未向申请人收取检索、复制等费用。'] },
  ],
} as const satisfies SaidTable;
export default table;
