import type { SlipTable } from './match/slip';

/** A file that the text names as something to open. */
const table: SlipTable = {
  words: ['附件'],
  slips: [
    {
      at: 'file',
      has: '附 dpwox',
      find: /^\s*附件\s{0,4}\d{0,2}\s{0,4}[:.、]\s{0,4}[^。;]{2,60}\.(?:docx?|pdf|wps|ofd|xlsx?)\s*$/g,
      needs: ['附件：2023年政府信息公开统计表.xlsx', '附件1.年报数据表.docx'],
    },
    {
      at: 'file',
      has: '附 dpwox',
      find: /(?:详见|见|下载)附件[^。;,]{0,20}\.(?:docx?|pdf|wps|ofd|xlsx?)/g,
      needs: ['具体数据详见附件：统计表.xlsx。'],
    },
  ],
};
export default table;
