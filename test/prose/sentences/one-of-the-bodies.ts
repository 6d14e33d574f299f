import type { Sentence } from '../sentence';
import { county } from '../tables';

/** What is told of one body of an area, and holds for no other. */
export const sentences: readonly Sentence[] = [
  // None of one body is not none of all.
  { tuned: true, tables: county, text: '县水利局、商务局全年零申请。', says: {} },
  { tuned: true, tables: county, text: '县审计局未收到政府信息公开申请，未发生行政诉讼。', says: {} },
  { tuned: true, tables: county, text: '其中县统计局未制发规范性文件，未作出行政处罚决定。', says: {} },
  { tuned: true, tables: county, text: '个别单位未收到政府信息公开申请，人员更替频繁。', says: {} },
  {
    tuned: true,
    tables: county,
    text: '县财政局配合做好保密审查，全年未收到政府信息公开申请。',
    says: { 全年未收到政府信息公开申请: 'conflicts' },
  },
];
