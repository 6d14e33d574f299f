import type { SaidTable } from '../match/said';

/** Whom to ask: anything that leads a reader to somebody. */
const table = {
  contacts: [
    {
      find: /(?:电话|传真|热线|号码|联系方式|联系人|QQ)[^。;]{0,12}\d{3,}/,
      needs: ['联系电话：2078125。', '监督热线12345。', '联系人：王某，QQ群：510330。'],
    },
    { find: /[\w.-]{2}@[\w-]{2}/, needs: ['来信请寄 zwgk@example.cn。'] },
    { find: /(?:邮编|邮政编码|邮箱|电子邮件|信箱)[^。;]{0,4}\w/, needs: ['邮编：750021。', '电子邮箱：zwgk.'] },
    { find: /(?:地址|地点):/, needs: ['地址：人民路南侧。'] },
    { find: /(?<!\d)0\d{2,3}[-—－–]{1,2}\d{7,8}/, needs: ['政务公开办（0951-2078125）。'] },
    { find: /(?:请|可)(?:与|向|到)[^。;]{2,30}(?:联系|咨询)/, needs: ['如有疑问，请与镇党政办公室联系。'] },
  ],
} as const satisfies SaidTable;
export default table;
