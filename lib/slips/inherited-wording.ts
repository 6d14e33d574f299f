import type { SlipTable } from './match/slip';

/** What the form of 2019 and the ordinance before it asked for. */
const table: SlipTable = {
  words: ['收费 集中采购 不予公开 费用 经费 咨询'],
  slips: [
    {
      at: 'wording',
      parts: [0],
      has: '免 减',
      find: /(?:政府信息公开|信息公开|依申请公开)?的?收费(?:及|和|、|以及)减免的?(?:情况)?/g,
      needs: ['报告包括主动公开情况、依申请公开情况、收费及减免情况和存在问题等。'],
    },
    {
      at: 'wording',
      parts: [1, 2],
      has: '购 采',
      find: /政府集中采购(?:项目)?[^。;]{0,16}?\d[\d.,]*\s*(?:个|项|万元|亿元|元)/g,
      needs: ['政府集中采购项目12个，采购总金额88万元。'],
    },
    {
      // Chapters of reports on the ordinance of 2007, as a heading or a line of their own.
      at: 'chapter',
      has: '费检予咨支',
      parts: [1, 5, 6],
      find: /^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]\s*)?(?:(?:政府|依申请公开政府)?信息公开?的?(?:收费|费用|检索、?复制)[^。;,]{0,6}(?:减免)?(?:的?情况)?|收费(?:及|和|、|以及)减免(?:的?情况)?|(?:政府信息)?不予公开(?:政府信息)?的?情况|(?:公众)?咨询(?:处理|服务|及答复)的?情况|(?:政府信息公开)?(?:工作)?人员和?(?:收支|经费)(?:的?情况)?)(?=[:。\s]|$)/g,
      needs: ['（四）收费及减免情况', '四、政府信息公开收费及减免情况。全年未收取费用。', '（三）不予公开情况：无。'],
    },
  ],
};
export default table;
