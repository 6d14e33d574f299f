import { expect, test } from 'vitest';
import table from '../../lib/slips/contact-details';
import { findSlips } from '../../lib/slips/match/find-slips';
import { slipText } from './slip-text';

const told = (text: string) => findSlips(table, slipText(text)).map(({ slip, quote }) => [slip.at, quote.trim()]);

const right = [
  '邮编：750021；联系电话：0951—2078125；邮箱：office@example.com）。',
  '电话：（0527）83593059，传真：（0527） 83593060',
  '电话：0527-83593059转8012',
  '电话：0527-83593059-802',
  '联系电话：010 12345678',
  '联系电话：0951-2078125、2078126',
  '联系电话：0951-2078125/26',
  '联系电话：0951 - 2078125',
  '联系电话：+86-10-12345678',
  '联系电话：13800000000',
  '联系电话：8312345',
  '服务热线：12345',
  '服务热线：0527-12345',
  '咨询电话：010-12345678',
  '监督电话：400-820-8820',
  '举报热线:12388',
  '电话问询请拨打总机，全年接听热线电话1591件。',
  'E-mail: office_1.xxgk@mail.example.gov.cn.',
  '邮箱：office（at）example.com',
  '邮箱：见网站首页',
  '开通电子邮箱2个，邮箱来件36封。',
  '邮政编码：100 000',
  '联系电话：0796-5123456 5123457。',
  '电话：0086-571-85151234',
  '联系电话0796-5123456，热线电话12345全年无休。',
  '网址：http://www.example.gov.cn/，www.example.gov.cn',
];
test.each(right)('right: %s', (text) => {
  expect(told(text)).toEqual([]);
});

const wrong: readonly [text: string, kind: string, quote: string][] = [
  ['电子邮箱:changliujd0163.com)。', 'email', '电子邮箱:changliujd0163.com'],
  ['邮箱：office@@example.com', 'email', '邮箱：office@@example.com'],
  ['邮箱：office@163，邮编：750021', 'email', '邮箱：office@163'],
  ['邮箱：office@example，com', 'email', '邮箱：office@example，com'],
  ['邮编：75002', 'postcode', '邮编：75002'],
  ['邮政编码:7500211,', 'postcode', '邮政编码:7500211'],
  ['联系电话：0951-207812566', 'phone', '联系电话：0951-207812566'],
  ['联系电话：0951-20781。', 'phone', '联系电话：0951-20781'],
  ['联系电话：0527-835212', 'phone', '联系电话：0527-835212'],
  ['联系电话：010-6601234', 'phone', '联系电话：010-6601234'],
  ['联系电话：1380000000', 'phone', '联系电话：1380000000'],
  ['网址：http:/www.example.gov.cn', 'address', 'http:/www.example.gov.cn'],
  ['网址：www.example.gov，cn', 'address', 'www.example.gov，cn'],
  ['咨询电话：09515-123456', 'phone', '咨询电话：09515-123456'],
  ['邮箱：office@163.c0m', 'email', '邮箱：office@163.c0m'],
  ['联系电话0951-512345，邮编750021', 'phone', '联系电话0951-512345'],
  ['详见http:www.example.gov.cn', 'address', 'http:www.example.gov.cn'],
];
test.each(wrong)('wrong: %s', (text, kind, quote) => {
  expect(told(text)).toEqual([[kind, quote]]);
});
