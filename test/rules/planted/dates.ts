import { all, type Planting, published, reading, saying, swapping } from './planting';

const office = (name: string) => (made: Parameters<NonNullable<Planting['plant']>>[0]) => {
  const { identity } = made;
  const body = { ...identity.body, name: identity.body.name.replace(/人民政府$/, name) };
  const named = { ...made, identity: { ...identity, body, title: identity.title.replace(identity.body.name, body.name) } };
  return all(swapping(0, `请与${identity.body.name}联系`, '请与{body}联系'), published('01-20'))(named);
};

/** Days on which reports are due, and years and days that the text names. */
const plantings: readonly Planting[] = [
  {
    check: 38,
    slip: 'a county on 15 March',
    finding: 'tier-deadline@publication',
    of: 'county',
    ground: published('02-11'),
    plant: published('03-15'),
    where: '03-15',
  },
  {
    check: 38,
    slip: 'a prefecture on 25 March',
    finding: 'tier-deadline@publication',
    of: 'city',
    ground: published('02-11'),
    plant: published('03-25'),
    where: '03-25',
  },
  {
    check: 39,
    slip: 'an office’s own report on 20 February',
    finding: 'office-deadline@publication',
    of: 'county',
    ground: office('人民政府办公室'),
    plant: published('02-20'),
    where: '02-20',
  },
  {
    check: 39,
    slip: 'an office’s own report in April',
    finding: 'office-deadline@publication',
    as: 'warning fail',
    of: 'county',
    ground: office('人民政府办公室'),
    plant: published('04-12'),
    where: '04-12',
  },
  { check: 40, slip: 'a township on 15 February', finding: 'township-deadline@publication', plant: published('02-15'), where: '02-15' },
  {
    check: 41,
    slip: 'after a local day',
    finding: 'local-deadline@publication',
    of: 'department',
    ground: published('01-12'),
    plant: published('01-27'),
    localDays: { department: '01-26' },
    where: '01-27',
  },
  {
    check: 43,
    slip: 'shown when the next report was due',
    finding: 'department-deadline@publication',

    of: 'department',
    plant: published('12-20'),
    where: '12-20',
  },
  ...[
    '现将我机关{last}年度政府信息公开工作年度报告公布如下。',
    '现公布{last}年政府信息公开工作年度报告。',
    '特向社会公布{last}年度政府信息公开工作年度报告。',
  ].map(
    (sentence): Planting => ({
      check: 59,
      slip: sentence,
      finding: 'report-year@preface',
      as: 'warning fail',
      plant: saying(0, sentence),
      where: /20\d\d年/,
    }),
  ),
  {
    check: 60,
    slip: 'last year’s figures in the second paragraph',
    finding: 'report-year@figures',
    as: 'warning review',
    plant: swapping(1, '（四）平台建设。', '（四）平台建设。{last}年，发布政务微信信息58条。'),
    where: '发布政务微信信息58条',
  },
  {
    check: 60,
    slip: 'section one opens with the year before',
    finding: 'report-year@overview',
    plant: swapping(1, '（一）主动公开。', '（一）主动公开。{last}年，持续推进政务公开。'),
    where: /20\d\d年/,
  },
  {
    check: 61,
    slip: 'plans for the year that is over',
    finding: 'plans-year@plans',
    plant: saying(5, '{year}年，将重点做好栏目维护。'),
    where: '年，将',
  },
  {
    check: 63,
    slip: 'no period',
    finding: 'statistical-period@period',
    as: 'style',
    plant: swapping(0, /统计期限自.*?止。/, ''),
    where: '政府信息公开工作年度报告',
  },
  {
    check: 64,
    slip: 'the notice before, as a mere number',
    finding: 'notice-number@year',
    editions: ['2021'],
    plant: swapping(0, /^根据.*编制本报告。$/, '按照国办公开办函〔2019〕60号文件要求，编制本报告。'),
    where: '国办公开办函〔2019〕60号',
  },
  {
    check: 64,
    slip: 'the ordinance of 2007',
    finding: 'notice-number@ordinance',
    plant: swapping(0, '国务院令第711号', '国务院令第492号'),
    where: '492',
  },
  {
    check: 66,
    slip: 'a letter to the superior',
    finding: 'superior-letter@letter',
    plant: saying(0, '按照贵办通知要求，现予公布。'),
    where: '贵办',
  },
  {
    check: 66,
    slip: 'a report to be looked at',
    finding: 'superior-letter@letter',
    plant: reading(6, '未收取信息处理费。以上报告，请审阅。'),
    where: '请审阅',
  },
];
export default plantings;
