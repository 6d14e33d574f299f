import type { SlipTable } from './match/slip';

/** Plans of section five that name the report's own year: it was over when they were written. */
const table: SlipTable = {
  words: ['将 拟 计划'],
  slips: [
    {
      at: 'plans',
      parts: [5],
      // 将 before such a word plans; 将…纳入考核 takes an object.
      has: '拟计将 0',
      find: /(?<=^|[。;:,、])\s*在?(20\d{2})年度?[,，]?(?:我[一-鿿]{1,4}|本[一-鿿]{1,3}|[一-鿿]{2,8}[镇乡局委办])?(?:拟|计划(?![一-鿿]{0,4}完成)|将(?=继续|进一步|[以从在按]|持续|不断|坚持|认真|切实|重点|着力|采取|严格|围绕|全面|深入|积极|努力|结合|针对|通过|做好|更加|紧紧|大力|加[强大快]|强化|完善|推[进动]|提[升高]|抓))/g,
      only: { holds: ({ value, year }) => Number(value) === year },
      needs: ['2020年，我局将加强培训。', '下一步，2020年将做好公开工作。', '2020年度计划开设专栏。'],
      unless: [
        {
          name: 'what was due within the year',
          after: /^[^。]{0,120}(?:未|没有|尚未)(?:能)?(?:完成|实现|达到|落实)/,
          needs: '2020年计划开设专栏，尚未完成。',
        },
        {
          name: 'told as past',
          before: /(?:年初|当年|原定|原计划|曾)[^。]{0,12}$/,
          needs: '年初提出，2020年将做好公开工作。',
        },
      ],
    },
  ],
};
export default table;
