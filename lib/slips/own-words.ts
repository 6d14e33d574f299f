import type { SlipTable } from './match/slip';

/** How a body speaks of itself; whether it fits the issuer is the rule's to say. The value is the kind of body. */
const table: SlipTable = {
  words: ['我局 我委 我厅 我镇 我乡 我街'],
  slips: [
    {
      at: 'own',
      has: '我 局委厅镇乡街',
      find: /我(局|委|厅|镇|乡|街道)/g,
      needs: ['我局公开信息58条。', '我街道收到申请2件。'],
      unless: [
        { name: 'a name', before: /[“"]$/, needs: '开设“我镇新貌”栏目。' },
        {
          name: 'another word begins',
          words: ['局', '委', '镇', '乡'],
          after: /^[限部势面托派任员定静村镇土愁]/,
          needs: '我委托第三方开展评估。',
        },
      ],
    },
  ],
};
export default table;
