import type { SaidTable } from '../match/said';

/** What may rightly re-base the stock in force: a clean-up, documents that lapsed, another way of counting. */
const table = {
  excuse: [
    {
      find: /(?:规章|文件)[^。;]{0,60}(?:清理|失效|调整|口径|划[转入]|合并|机构改革|以本年度)/,
      needs: [
        '对政府规章开展清理。',
        '规范性文件有效期满自动失效3件。',
        '现行有效的文件基数作了调整。',
        '文件统计口径较上年有变。',
        '文件划转司法局管理。',
        '原两局文件划入本局。',
        '两局文件合并统计。',
        '文件件数因机构改革有变动。',
        '文件数以本年度报告为准。',
      ],
    },
    {
      find: /(?:清理|失效|口径|机构改革)[^。;]{0,60}(?:规章|文件)/,
      needs: ['全面清理行政规范性文件。', '到期失效文件6件。', '口径变化，文件数相应减少。', '机构改革后重新梳理规章。'],
    },
  ],
} as const satisfies SaidTable;
export default table;
