import { expect, test } from 'vitest';
import table from '../../lib/slips/date-format';
import { findSlips } from '../../lib/slips/match/find-slips';
import { slipText } from './slip-text';

const told = (text: string) => findSlips(table, slipText(text)).map(({ slip, quote }) => [slip.at, quote]);

const right = [
  '统计期限自2020年1月1日起至2020年12月31日止。',
  '统计期限自2021-1-1起至2021-12-31止。',
  '２０２１年１月１日，2021 年 2 月 28 日，2020年2月29日。',
  '2020年1—12月共公开202条，2019-2020年度，2020年365日不间断。',
  '文号国办函〔2020〕109号，编号20201231001，2020工作日。',
  '20210115',
  '2020年年底、2020年年初和年中，5月2日日报刊登；每月5日、20日更新。',
  '建设100年工程，历时第120年。',
  '202101',
  '办理20年以上老案，12月底前，3月、4月各1次，2月29日前完成。',
  '自2020年1月1日起至2020年年底12月31日，2019年5月1日至2020年的12月31日。',
  '印发2020号12月1日，2020件12月31日前办结，2020前10月。',
];
test.each(right)('readable: %s', (text) => {
  expect(told(text)).toEqual([]);
});

const wrong: readonly [text: string, flaw: string, quote: string][] = [
  ['自2020年1月1日起至202020年12月31日止', 'doubled', '202020年'],
  ['自20231月1日起', 'lost', '20231月1日'],
  ['至202312月31日止', 'lost', '202312月31日'],
  ['自202011日起', 'lost', '202011日'],
  ['至20201231日止', 'lost', '20201231日'],
  ['2020年1231日', 'lost', '2020年1231日'],
  ['2021115', 'lost', '2021115'],
  ['（2021120）', 'lost', '（2021120）'],
  ['2020年2月30日', 'impossible', '2020年2月30日'],
  ['截至11月31日', 'impossible', '11月31日'],
  ['2020年13月', 'impossible', '2020年13月'],
  ['203年5月2日召开', 'lost', '203年5月2日'],
  ['2020年5日2日召开', 'lost', '2020年5日2日'],
  ['2020年5月2日日，召开', 'doubled', '5月2日日'],
  ['2020年年，召开', 'doubled', '2020年年'],
  ['2021年1月1日至2021你那12月31日', 'garbled', '2021你那12月31日'],
  ['2021年1月1日到2021度12月31日止', 'garbled', '2021度12月31日'],
  ['２０２１念5月起', 'garbled', '２０２１念5月'],
  ['2021年5越15日召开', 'garbled', '2021年5越15日'],
  ['截至2021年12月31曰，', 'garbled', '2021年12月31曰'],
];
test.each(wrong)('odd: %s', (text, flaw, quote) => {
  expect(told(text)).toEqual([[flaw, quote]]);
});

test('a lone number far from the end or from the year is no sign-off', () => {
  expect(told('2021115\n一\n二\n三\n四\n五')).toEqual([]);
  expect(told('2035115')).toEqual([]);
});
