import { phoneWritings } from './match/phone';
import type { SlipTable } from './match/slip';

/** What is printed behind a label and is in none of its right forms; web addresses that no browser opens. */
const table: SlipTable = {
  words: ['邮 电话 传真 热线 mail http ww'],
  slips: [
    {
      at: 'email',
      words: ['邮箱 邮件 信箱 mail'],
      find: /(?:电子邮箱|电子邮件|电子信箱|邮箱(?:地址)?|E-?mail)\s*[为是]?\s{0,4}:?\s{0,4}([A-Za-z\d][\w.@+#()[\]-]{2,}\w(?:,(?:com|cn|net)(?![\w@]))?)/gi,
      needs: ['电子邮箱:changliujd0163.com)。', '邮箱：office@@example.com', '邮箱：office@example，com', '邮箱：office@163.c0m'],
      unless: [
        { name: 'an address', value: /^[\w.+-]+@[\w.-]+\.[A-Za-z]{2,}[).,\]-]*$/, needs: 'E-mail: office_1.xxgk@mail.example.gov.cn.' },
        {
          name: 'written so that no robot reads it',
          value: /^[\w.+-]{1,64}[([#]?(?:at|AT|#)[)\]]?[\w.-]{1,64}\.[A-Za-z]{2,16}[).,\]-]{0,9}$/,
          needs: '邮箱：office（at）example.com',
        },
        { name: 'a web page', value: /^(?:https?:|www\.)/i, needs: '邮箱www.example.gov，cn' },
        { name: 'a word', value: /^[^.@]+$/, needs: '邮箱：office01' },
      ],
    },
    {
      // Only what directly follows its label, and only one number: lists of numbers are left alone.
      at: 'phone',
      words: ['电话 热线 传真'],
      find: /(?:(?:联系|咨询|监督|办公|举报|投诉|服务)?(?:电话|热线)|传真)(?:号码)?\s{0,4}[为是]?(?:\s{0,4}:\s{0,4}|\s{0,4}(?=0\d{2,3}[-—–－]))((?:\+?86[-\s]?)?(?:\(\s{0,4}0\d{2,3}\s{0,4}\)(?:\s?\d{7,8}(?!\d))?|\d+)(?:\s?[-—–－]{1,2}\s?\d+|\s\d{7,8}(?!\d))*(?:转\d+)?)(?!\s?[-—–－]{0,2}\s?\d|\s?[/、或])/g,
      writings: phoneWritings,
      needs: [
        '联系电话：0951-207812566',
        '联系电话：0951-20781。',
        '联系电话：1380000000',
        '咨询电话：09515-123456',
        '联系电话0951-512345，邮编750021',
      ],
      unless: [
        { name: 'seven or eight behind a longer area code', value: /^0[3-9]\d{9,10}$/, needs: '电话：（0527）83593059' },
        { name: 'eight digits behind 010 and 02x', value: /^0(?:10|2\d)\d{8}$/, needs: '联系电话：010 12345678' },
        { name: 'a hotline behind an area code', value: /^0(?:10|2\d|[3-9]\d\d)[19]\d{2,4}$/, needs: '服务热线：0527-12345' },
        { name: 'a local number', value: /^[1-9]\d{6,7}$/, needs: '联系电话：8312345' },
        { name: 'a mobile number', value: /^1[3-9]\d{9}$/, needs: '联系电话：13800000000' },
        { name: '400 and 800', value: /^[48]00\d{7}$/, needs: '监督电话：400-820-8820' },
        { name: 'a hotline', value: /^[19]\d{2,5}$/, needs: '服务热线：12345' },
        {
          name: 'two numbers with a space between them',
          value: /^\(?(?:0\d{2,3})?\)?\s?[-—–－]?\s?[1-9]\d{6,7}\s\d{7,8}$/,
          needs: '联系电话：0796-5123456 5123457。',
        },
        { name: 'a country code', value: /^(?:\+|00)?86\D(?:\D*\d){9,12}$/, needs: '电话：0086-571-85151234' },
      ],
    },
    {
      at: 'postcode',
      words: ['邮编 政编'],
      find: /(?:邮编|邮政编码)\s*[为是]?\s{0,4}:?\s{0,4}(\d[\d ]*\d)(?!\d)/g,
      needs: ['邮编：75002', '邮政编码:7500211,'],
      unless: [{ name: 'six digits', value: /^(?:\d ?){6}$/, needs: '邮政编码：100 000' }],
    },
    {
      at: 'address',
      has: 'pP :',
      find: /https?:\/(?!\/)[\w.]+|https?:(?=w)[\w.]+/gi,
      needs: ['网址：http:/www.example.gov.cn', '详见http:www.example.gov.cn'],
    },
    {
      at: 'address',
      words: ['p/ s/ p; s; :\\'],
      find: /https?(?:\/\/:?|;\/\/|:\\)[\w.]+/g,
      needs: ['详见http//:www.example.gov.cn', '网址http//www.example.gov.cn', 'http;//www.example.gov.cn', 'http:\\www.example.gov.cn'],
    },
    {
      at: 'address',
      has: 'w',
      find: /(?<![\w.])w{4,}\.[\w.]+|(?<![\w.])www[,。][\w.]+/g,
      needs: ['网址：wwww.example.gov.cn', '网址：www，example.gov.cn'],
    },
    { at: 'address', words: ['v, v。'], find: /(?<!\w)www\.[\w.-]{1,60}\.gov[,。]cn/g, needs: ['网址：www.example.gov，cn'] },
  ],
};
export default table;
