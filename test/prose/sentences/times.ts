import type { Sentence } from '../sentence';
import { bureau, county, quiet } from '../tables';

/** Which time they are of: other years, parts of the year, several years. */
export const sentences: readonly Sentence[] = [
  { tuned: true, tables: bureau, text: '2023年收到政府信息公开申请13件，2022年收到20件。', says: { '13件': 'agrees', '20件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '2022年未收到政府信息公开申请，2023年收到13件。', says: { '13件': 'agrees' } },
  { tuned: true, tables: bureau, text: '上年度收到政府信息公开申请20件，答复20件。', says: {} },
  {
    tuned: true,
    tables: bureau,
    text: '去年我局收到政府信息公开申请20件，今年收到16件。',
    says: { '20件': 'unlinked', '16件': 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '2021年至2023年三年来共收到政府信息公开申请57件。', says: { '57件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '自2019年新《条例》实施以来累计收到政府信息公开申请88件。', says: { '88件': 'unlinked' } },
  { tuned: true, tables: county, text: '2020年至2024年，全县累计收到政府信息公开申请4790件。', says: { '4790件': 'unlinked' } },
  {
    tuned: true,
    tables: county,
    text: '2020年至2024年，申请量逐年上升，2024年收到政府信息公开申请1824件。',
    says: { '1824件': 'conflicts' },
  },
  { tuned: true, tables: county, text: '12月收到政府信息公开申请141件，为各月最多。', says: { '141件': 'unlinked' } },
  { tuned: true, tables: county, text: '2024年1月至12月，全县收到政府信息公开申请1248件。', says: { '1248件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '今年以来，全局收到政府信息公开申请31件。', says: { '31件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '上半年收到政府信息公开申请6件。', says: { '6件': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    text: '第三季度收到政府信息公开申请5件，第四季度收到4件。',
    says: { '5件': 'unlinked', '4件': 'unlinked' },
  },
  { tuned: false, tables: bureau, text: '2024年1月，我局收到政府信息公开申请4件。', says: {} },
  // Cases about another year.
  { tuned: true, tables: county, text: '发生2起涉及2023年政府信息公开申请的行政复议。', says: { '2起': 'doubtful' } },
  { tuned: true, tables: county, text: '发生1起针对2022年政府信息公开事项的行政复议和行政诉讼，已妥善处理。', says: { '1起': 'doubtful' } },
  { tuned: true, tables: county, text: '办理2023年度政府信息公开申请引发的行政复议2件。', says: { '2件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '截止到2023年11月20日，我局接到政府信息公开申请11件。', says: { '11件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '截至2023年12月31日，我局接到政府信息公开申请11件。', says: { '11件': 'conflicts' } },
  {
    tuned: true,
    tables: county,
    text: '“十四五”期间，全县累计受理政府信息公开申请3986件，其中2024年1284件。',
    says: { '3986件': 'unlinked' },
  },
  // The year's own character is missing.
  {
    tuned: true,
    tables: bureau,
    text: '2023共收到政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  // The year without its character, and all that has passed of it.
  {
    tuned: true,
    tables: bureau,
    text: '2023以来，我局收到政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023以来，我局收到政府信息公开申请17件。',
    says: { '17件': 'conflicts' },
  },
  // Another year's case beside none of this year's.
  {
    tuned: true,
    tables: quiet,
    text: '未引发政府信息公开行政复议和行政诉讼，2022年引发行政诉讼1件。',
    says: { 未引发政府信息公开行政复议和行政诉讼: 'agrees', '1件': 'unlinked' },
  },
  // Spans of time.
  { tuned: true, tables: bureau, text: '近3年累计收到政府信息公开申请160件。', says: { '160件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '前9个月收到政府信息公开申请40件。', says: { '40件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '3年来共收到政府信息公开申请160件。', says: { '160件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '一年以来，我局共收到政府信息公开申请11件。', says: { '11件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '三年来，我局共收到政府信息公开申请11件。', says: { '11件': 'unlinked' } },
  // A sentence that begins with the year to come is of that year to its end.
  { tuned: true, tables: bureau, text: '2024年，计划举办培训4期，制发行政规范性文件7件。', says: { '7件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '下一步，制发行政规范性文件7件。', says: { '7件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '2023年，举办培训4期，制发行政规范性文件7件。', says: { '7件': 'conflicts' } },
  // A year that is named beside the own one ends with its stretch.
  {
    tuned: true,
    tables: bureau,
    text: '2023年收到政府信息公开申请13件，去年同期为20件，减少7件；予以公开5件，部分公开2件。',
    says: { '13件': 'agrees', '5件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年收到政府信息公开申请13件，去年同期为20件，减少7件；予以公开8件，部分公开2件。',
    says: { '13件': 'agrees', '8件': 'conflicts', '2件': 'agrees' },
  },
  // One that a stretch begins with goes on.
  {
    tuned: true,
    tables: bureau,
    text: '2023年收到政府信息公开申请13件；去年收到20件，办结18件；予以公开9件。',
    says: { '13件': 'agrees', '9件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '行政许可决定120件，与上年一致，行政处罚决定45件。',
    says: { '120件': 'agrees', '45件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '行政许可决定120件，与上年一致，行政处罚决定54件。',
    says: { '120件': 'agrees', '54件': 'conflicts' },
  },
  // Summed up over years, the own year told by the way.
  {
    tuned: true,
    tables: bureau,
    text: '自2020年以来，本机关累计收到政府信息公开申请58件，其中2023年13件；累计被申请行政复议9件、被提起行政诉讼6件，其中2023年分别为3件、2件。',
    says: { '58件': 'unlinked', '9件': 'unlinked', '6件': 'unlinked', '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '自2020年以来，本机关累计收到政府信息公开申请58件，其中2023年13件；累计被申请行政复议9件、被提起行政诉讼6件，其中2023年分别为4件、2件。',
    says: { '4件': 'conflicts', '2件': 'agrees' },
  },
  // Where they were carried to stands behind the act: this year.
  { tuned: true, tables: bureau, text: '2022年度报告中结转2023年继续办理的2件申请，均已答复。', says: { '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '2022年度报告中结转2023年继续办理的6件申请，均已答复。', says: { '6件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '政府信息公开申请方面，结转本年的2件申请均已答复。', says: { '2件': 'agrees' } },
];
