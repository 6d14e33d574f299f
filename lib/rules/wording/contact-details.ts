import table from '../../slips/contact-details';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { type SlipWords, slipVerdicts } from '../engine/slip-verdicts';

/** Readers can reach the body by what the report prints. */
const rule: CheckRule = {
  id: 'contact-details',
  covers: ['S-CONTACT', 'CHECK-68'],
  severity: 'notice',
  basis: '参照《政府信息公开条例》第十二条（公开指南载明的联系方式）',
  check: (report) => slipVerdicts(table, words, report, 'contacts'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '联系方式书写完整', en: 'Contact details are well formed' },
  why: { zh: '联系方式有误，申请人无法联系到发布机关。', en: 'With a wrong contact detail nobody reaches the body.' },
  fix: { zh: '核对并更正联系方式。', en: 'Check and correct the contact detail.' },
};

const words: SlipWords = {
  email: { zh: '电子邮箱格式有误：{quotes}。', en: 'Malformed e-mail address: {quotes}.' },
  phone: { zh: '电话号码格式有误：{quotes}。', en: 'Malformed telephone number: {quotes}.' },
  postcode: { zh: '邮政编码格式有误：{quotes}。', en: 'Malformed postcode: {quotes}.' },
  address: { zh: '网址格式有误：{quotes}。', en: 'Malformed web address: {quotes}.' },
};

export const examples: readonly Example[] = [
  {
    name: 'well formed',
    edition: '2019',
    prose: {
      0: [
        '（邮编：750021；联系电话：0951—2078125；邮箱：xxgk@example.com）',
        '电话：(0527) 83593059，传真：0527-83593059转8012，手机联系电话：13800000000，热线：12345。',
        '电话：010 12345678、12345679，邮政编码：100 000，E-mail: office_1@mail.example.gov.cn.',
      ],
    },
    expect: 'pass',
  },
  { name: 'an e-mail without @', edition: '2019', prose: { 0: ['电子邮箱:changliujd0163.com)。'] }, expect: { email: 'fail' } },
  { name: 'an e-mail with a comma', edition: '2019', prose: { 0: ['邮箱：changliu@example,com'] }, expect: { email: 'fail' } },
  { name: 'an e-mail without its end', edition: '2019', prose: { 0: ['电子邮箱：changliu@163；邮编：750021'] }, expect: { email: 'fail' } },
  { name: 'a short postcode', edition: '2019', prose: { 0: ['邮编：75002，地址见网站。'] }, expect: { postcode: 'fail' } },
  { name: 'a long telephone number', edition: '2019', prose: { 0: ['联系电话：0951-207812566'] }, expect: { phone: 'fail' } },
  { name: 'a short telephone number', edition: '2019', prose: { 0: ['联系电话：0951-20781。'] }, expect: { phone: 'fail' } },
  {
    name: 'a broken web address',
    edition: '2019',
    prose: { 0: ['网址：http:/www.example.gov.cn，欢迎查阅。'] },
    expect: { address: 'fail' },
  },
];
