import type { SlipTable } from './match/slip';

/** What the form of 2019 and the ordinance before it asked for. */
const table: SlipTable = {
  hint: /收费|集中采购/,
  slips: [
    {
      at: 'wording',
      parts: [0],
      find: /(?:政府信息公开|信息公开|依申请公开)?的?收费(?:及|和|、|以及)减免的?(?:情况)?/g,
      needs: ['报告包括主动公开情况、依申请公开情况、收费及减免情况和存在问题等。'],
    },
    {
      at: 'wording',
      parts: [1, 2],
      find: /政府集中采购(?:项目)?[^。;]{0,16}?\d[\d.,]*\s*(?:个|项|万元|亿元|元)/g,
      needs: ['政府集中采购项目12个，采购总金额88万元。'],
    },
  ],
};
export default table;
