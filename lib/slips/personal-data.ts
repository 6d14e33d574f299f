import type { SlipTable } from './match/slip';

/** Contact persons and leaders named for their office are public; 责任编辑 and 审核 in a page's footer are so by policy. */
const table = {
  hint: /[\d０-９]{11}|人员?\s*[:：]/,
  slips: [
    {
      at: 'staff',
      has: ': 填复审制录',
      words: ['表人 报人 核人 签人 入人'],
      find: /(填表人员?|填报人员?|复核人|审签人|制表人|录入人)\s*:\s*[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])/g,
      needs: ['责任单位：民政局 填表人：王小明 复核人：李华'],
    },
    {
      at: 'identity',
      number: true,
      has: '01 12',
      find: /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
      needs: ['申请人证件号11010519491231002X。'],
      unless: [
        {
          name: 'its last character does not check',
          holds: ({ match }) => !isIdentityNumber(match),
          needs: '申请受理编号320981202101150021。',
        },
      ],
    },
    {
      // As a way to reach the office it is public; beside an applicant it is not.
      at: 'mobile',
      number: true,
      has: '1',
      find: /(?<!\d)1[3-9]\d{9}(?!\d)/g,
      only: { around: /申请人|当事人|投诉人|来电人|反映人|举报人|信访人|身份证/, within: 30 },
      needs: ['申请人张某，手机13800000000，申请公开征地信息。'],
      unless: [
        {
          name: 'the office’s own',
          around: /(?:联系|咨询|监督|举报)(?:电话|方式)/,
          within: 30,
          needs: '申请人可致电，联系电话：13800000000。',
        },
      ],
    },
  ],
} satisfies SlipTable;
export default table;

/** The last character of a resident identity number checks the others (GB 11643-1999). */
function isIdentityNumber(printed: string): boolean {
  const digits = printed.toUpperCase();
  const sum = [...digits.slice(0, 17)].reduce((total, digit, at) => total + Number(digit) * (WEIGHTS[at] ?? 0), 0);
  return '10X98765432'[sum % 11] === digits[17];
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
