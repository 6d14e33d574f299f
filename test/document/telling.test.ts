import { expect, test } from 'vitest';
import { mayTell } from '../../lib/document/telling';

test.each([
  '注：第一行应为25件。',
  '单位：百件',
  '（单位：百件）',
  '本报告已作废',
  '2024年本机关共新收政府信息公开申请九十件。',
  '数据有误',
  '本表不含派出机构',
])('“%s” may change what a report says', (text) => {
  expect(mayTell(text)).toBe(true);
});

test.each(['2025年1月20日 星期一 10:20:33', '浏览次数：1234', '【字体：大 中 小】', '分享到微信', '打印', '晴 3℃~12℃', '首页', '12345'])(
  '“%s” does not',
  (text) => {
    expect(mayTell(text)).toBe(false);
  },
);
