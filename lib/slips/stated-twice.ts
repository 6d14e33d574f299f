import type { SlipTable } from './match/slip';

/** The whole of what was published in the year; whatever restricts a sentence (a channel, a subject, a body) makes it another quantity. */
const table: SlipTable = {
  words: ['主动公开'],
  slips: [
    {
      at: 'information',
      parts: [0, 1],
      has: '条 主 动',
      find: /(?<=^|[。;])\s*(?:[(（]?[一二三四五六\d]{1,2}[)）、.]\s*)?(?:主动公开(?:政府信息)?(?:的?情况|方面)?[。:：]\s*)?(?:20\d{2}年度?|全年|本年度?|一年来)?[,，]?(?:我[局委镇乡县市区州]|我街道|本[机单][关位])?(?:共|共计|累计|总计)?主动公开(?:各类)?(?:政府|政务)?信息(?:共计?|累计|总计)?(\d{2,})条/g,
      needs: ['2020年，我局主动公开政府信息120条。', '（一）主动公开情况。全年共主动公开政府信息126条，涉及民生等。'],
      unless: [
        {
          name: 'another year’s',
          holds: ({ match, year }) => Number(/20\d\d(?=年)/.exec(match)?.[0] ?? year) !== year,
          needs: '2019年主动公开政府信息80条。',
        },
      ],
    },
  ],
};
export default table;
