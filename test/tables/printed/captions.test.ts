import { expect, test } from 'vitest';
import { whoseOf } from '../../../lib/audit/misfits-of';
import { statute } from '../../../lib/statute';
import * as captionWords from '../../../lib/tables/printed/caption-words';
import { otherwiseIn } from '../../../lib/tables/printed/captions';
import { wordCases } from '../../document/word-cases';

const whose = whoseOf({ year: 2023, issuer: '临江市财政局' });
const [disclosure, requests] = statute.editions.find(({ id }) => id === '2021')?.tables ?? [];

test.each([
  ['2022年度', '2022'],
  ['（2021年）', '2021'],
  ['表三：2022年收到和处理政府信息公开申请情况', '2022'],
  ['2021—2023年合计', '2021、2023'],
  ['（上年度数据）', '（上年度数据）'],
  ['去年同期情况', '去年同期情况'],
  ['（上半年）', '上半年'],
  ['1—6月', '1—6月'],
  ['填报单位：青石县水利局', '青石县水利局'],
  ['青石县水利局收到和处理政府信息公开申请情况', '青石县水利局'],
  ['（不含派出机构）', '（不含派出机构）'],
  ['仅统计各派出机构', '仅统计各派出机构'],
  ['单位：人次', '人次'],
  ['单位：万元', '万元'],
  ['（示例）', '（示例）'],
  ['计划数', '计划数'],
  ['截至2024年6月30日', '2024'],
  ['2024年1月1日', '2024'],
  [`2022年度${'甲'.repeat(34)}`, '2022'],
])('“%s” above a table says otherwise', (line, said) => {
  expect(requests && otherwiseIn(line, requests, whose)).toBe(said.replace('（', '(').replace('）', ')').replace('—', '—'));
});

test.each([
  '2023年度',
  '（2023年1月1日至2023年12月31日）',
  '1—12月',
  '三、收到和处理政府信息公开申请情况',
  '填报单位：临江市财政局',
  '临江市财政局收到和处理政府信息公开申请情况',
  '单位：件',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '二、上年结转政府信息公开申请数量',
  '2022年收到12件，2023年收到15件。',
  '法律服务机构',
  '截至2024年1月1日',
  '2024年2月6日',
  '2023年度（2022年）',
  `2022年度${'甲'.repeat(35)}`,
])('“%s” does not', (line) => {
  expect(requests && otherwiseIn(line, requests, whose)).toBeNull();
});

test('where amounts of money stand they may be told in them', () => {
  expect(disclosure && otherwiseIn('单位：万元', disclosure, whose)).toBeNull();
});

test('whoever does not know its year or body says nothing of others', () => {
  expect(requests && otherwiseIn('2019年度', requests, whoseOf({ year: null, issuer: null }))).toBeNull();
  expect(requests && otherwiseIn('填报单位：青石县水利局', requests, whoseOf({ year: null, issuer: null }))).toBeNull();
});

test.each(Object.entries(captionWords).flatMap(([list, lines]) => wordCases(lines, '甲').map((one) => ({ ...one, list }))))(
  '$list: “$sentence” says otherwise by the word',
  ({ sentence, without }) => {
    expect(requests && otherwiseIn(sentence, requests, whose)).not.toBeNull();
    expect(requests && otherwiseIn(without, requests, whose)).toBeNull();
  },
);
