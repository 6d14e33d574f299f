import type { SaidTable } from '../match/said';

/** What may rightly break the chain of what is public: documents that were reviewed, repealed or lapsed, another way of counting. */
const table = {
  excuse: [
    {
      find: /(?:规章|文件)[^。;]{0,40}(?:清理|废止|失效|调整|口径|机构改革)/,
      needs: [
        '规章清理工作已完成。',
        '规范性文件废止5件。',
        '文件到期失效2件。',
        '公开文件数作了调整。',
        '文件统计口径有变。',
        '文件数因机构改革减少。',
      ],
    },
    {
      find: /(?:清理|废止|失效|口径)[^。;]{0,40}(?:规章|文件)/,
      needs: ['清理规范性文件5件。', '废止政府规章1件。', '宣布失效文件3件。', '按新口径统计文件。'],
    },
  ],
} as const satisfies SaidTable;
export default table;
