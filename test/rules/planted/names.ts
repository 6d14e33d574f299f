import { type Planting, saying, swapping } from './planting';

/** Bodies and places that are not the report's. */
const plantings: readonly Planting[] = [
  ...(
    [
      ['{body}所属材料齐备，本报告由清河县财政局编制。', '清河县财政局'],
      ['清河县财政局根据《条例》要求编制本报告。', '清河县财政局'],
      ['现将清河县财政局{year}年政府信息公开工作年度报告公布如下。', '清河县财政局'],
    ] as const
  ).map(
    ([sentence, where]): Planting => ({
      check: 56,
      slip: sentence,
      finding: 'issuer-name@text',
      as: 'warning fail',
      of: 'department',
      plant: saying(0, sentence.replace('{body}所属材料齐备，', '')),
      where,
    }),
  ),
  {
    check: 56,
    slip: 'another body’s requests',
    finding: 'issuer-name@text',
    as: 'warning fail',
    of: 'department',
    plant: swapping(1, '（四）平台建设。', '（四）平台建设。清河县财政局共收到政府信息公开申请并按期答复。'),
    where: '清河县财政局',
  },
  {
    check: 57,
    slip: 'another county’s leadership',
    finding: 'issuer-name@place',
    of: 'department',
    suits: (_, { identity }) => identity.body.name.includes('县'),
    plant: saying(1, '在清河县委、县政府的正确领导下，各项任务有序推进。'),
    where: '清河县委',
  },
  { check: 58, slip: 'a town that says 我局', finding: 'own-words@text', plant: saying(5, '我局将加强业务培训。'), where: '我局' },
  {
    check: 58,
    slip: 'a bureau that says 我镇',
    finding: 'own-words@text',
    of: 'department',
    suits: (_, { identity }) => identity.body.name.endsWith('局'),
    plant: saying(5, '我镇将加强业务培训。'),
    where: '我镇',
  },
  {
    check: 58,
    slip: 'a street that says 我镇',
    finding: 'own-words@text',
    of: 'street',
    plant: saying(5, '我镇将加强业务培训。'),
    where: '我镇',
  },
];
export default plantings;
