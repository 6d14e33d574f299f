import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';

/** Governments sum up level by level, each by its own day; the ordinance's last day is government-deadline's. */
const rule: CheckRule = {
  id: 'tier-deadline',
  covers: ['D-TIERS', 'CHECK-38'],
  severity: 'notice',
  basis: '{notice} 二（二）',
  check: (report, wishes) => judgeDeadline(report, wishes, 'tier-deadline'),
};
export default rule;

export const advice: Advice = {
  title: {
    zh: '县级2月20日、市级3月10日、省级3月31日前公布',
    en: 'Counties by 20 February, prefectures by 10 March, provinces by 31 March',
  },
  why: {
    zh: '政府年报逐级汇总：县级汇总部门和乡镇，市级汇总部门和各县，省级汇总部门和各市；上级要等下级报送后才能汇总。',
    en: 'Governments sum up level by level, departments and lower governments: each waits for the level below.',
  },
  fix: {
    zh: '核对首次发布时间；省直管县、直辖市的区县按上级通知的时间。',
    en: 'Check the first day of publication; counties right under a province go by its notice.',
  },
};

const of = (issuer: string, publishedAt: string) => ({ issuer, year: 2023, publishedAt });
export const examples: readonly Example[] = [
  { name: 'a county in time', edition: '2021', report: of('青河县人民政府', '2024-02-20'), expect: 'pass' },
  { name: 'a county in March', edition: '2021', report: of('青河县人民政府', '2024-03-15'), expect: { publication: 'fail' } },
  {
    name: 'a county in April is told by the ordinance',
    edition: '2021',
    report: of('青河县人民政府', '2024-04-15'),
    expect: 'inapplicable',
  },
  { name: 'a city of unknown rank in March', edition: '2021', report: of('临江市人民政府', '2024-03-05'), expect: 'pass' },
  { name: 'a city after 10 March', edition: '2021', report: of('临江市人民政府', '2024-03-25'), expect: { publication: 'fail' } },
  { name: 'a district of a municipality', edition: '2021', report: of('上海市青浦区人民政府', '2024-03-05'), expect: 'pass' },
  { name: 'a district called as one', edition: '2021', report: of('宝山区人民政府', '2024-03-05'), expect: 'pass' },
  { name: 'a province', edition: '2021', report: of('江苏省人民政府', '2024-03-29'), expect: 'pass' },
  { name: 'an office', edition: '2021', report: of('青河县人民政府办公室', '2024-03-15'), expect: 'inapplicable' },
];
