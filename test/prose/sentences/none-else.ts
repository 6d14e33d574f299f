import type { Sentence } from '../sentence';
import { bureau, county, quiet, quiet2020 } from '../tables';

/** Statements that no case came, or that none ended so. */
export const sentences: readonly Sentence[] = [
  // No case.
  {
    tuned: true,
    tables: bureau,
    text: '未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    says: { 未发生因政府信息公开被申请行政复议: 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    says: { 未发生因政府信息公开被申请行政复议: 'agrees' },
  },
  {
    tuned: true,
    tables: county,
    text: '2024年全县没有发生因政府信息公开引起的行政诉讼。',
    says: { 没有发生因政府信息公开引起的行政诉讼: 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '行政复议和行政诉讼情况：本年度均未发生。', says: {} },
  { tuned: true, tables: bureau, section: 4, text: '行政复议0件，行政诉讼0件。', says: { '0件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '因征地补偿引发复议0件，因不予处理引发复议0件。', says: { '0件': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '政府信息公开行政复议和行政诉讼均为零；其他领域行政应诉9件，负责人出庭3次。',
    says: { 均为零: 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '全年无因政府信息公开被提起行政复议和行政诉讼案件。',
    says: { 无因政府信息公开被提起行政复议和行政诉讼案件: 'conflicts' },
  },
  {
    tuned: false,
    tables: county,
    text: '全县未发生因政府信息公开引发的行政复议案件，行政诉讼案件3件。',
    says: { 未发生因政府信息公开引发的行政复议案件: 'agrees', '3件': 'conflicts' },
  },
  {
    tuned: false,
    tables: quiet,
    text: '无政府信息公开收费，无政府信息公开行政复议及行政诉讼。',
    says: { 无政府信息公开行政复议及行政诉讼: 'agrees' },
  },
  { tuned: false, tables: bureau, text: '依申请公开工作零投诉、零复议、零诉讼。', says: { 零复议: 'conflicts', 零诉讼: 'conflicts' } },
  { tuned: false, tables: quiet, text: '依申请公开工作零投诉、零复议、零诉讼。', says: { 零复议: 'agrees' } },
  // None that was lost or corrected.
  {
    tuned: true,
    tables: bureau,
    text: '未发生因依申请公开被行政复议纠错或行政诉讼败诉的情况。',
    says: { 未发生因依申请公开被行政复议纠错: 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '未发生因依申请公开被行政复议纠错或行政诉讼败诉的情况。',
    says: { 未发生因依申请公开被行政复议纠错: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局没有因政府信息公开引发行政诉讼败诉的案件。',
    says: { 没有因政府信息公开引发行政诉讼败诉的案件: 'agrees' },
  },
  {
    tuned: false,
    tables: bureau,
    text: '全年未发生政府信息公开方面的行政复议被纠错情形。',
    says: { 未发生政府信息公开方面的行政复议被纠错情形: 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '未发生因违反政府信息公开规定而引发行政复议和行政诉讼等情况。',
    says: { 未发生因违反政府信息公开规定而引发行政复议和行政诉讼: 'agrees' },
  },
  { tuned: true, tables: quiet, text: '我街道无行政事业性收费和政府集中采购。', says: { 无行政事业性收费: 'agrees' } },
  { tuned: true, tables: bureau, text: '我局无行政事业性收费和政府集中采购。', says: { 无行政事业性收费: 'unlinked' } },
  // What nobody knows between: told only where nothing is counted.
  {
    tuned: true,
    tables: quiet,
    text: '我街道各社区未出现因违规操作信息公开而被复议的事件，也未出台重要规范性文件。',
    says: { 未出现因违规操作信息公开而被复议的事件: 'agrees', 也未出台重要规范性文件: 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局未出现因违规操作信息公开而被复议的事件，也未出台重要规范性文件。',
    says: { 未出现因违规操作信息公开而被复议的事件: 'unlinked', 也未出台重要规范性文件: 'unlinked' },
  },
  // Another time, told in front.
  {
    tuned: true,
    tables: quiet,
    text: '全年收到政府信息公开申请0件，历年累计收到申请0件，未引发行政复议和行政诉讼。',
    says: { 未引发行政复议和行政诉讼: 'agrees' },
  },
  { tuned: true, tables: quiet, text: '本年度，未接到居民要求公开的信息。', says: { 未接到居民要求公开的信息: 'agrees' } },
  // Other bodies named, or no more than an event.
  { tuned: true, tables: quiet, text: '本年度未收到和处理政府信息公开申请事件。', says: { 未收到和处理政府信息公开申请事件: 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '本年度未收到和处理政府信息公开申请事件。',
    says: { 未收到和处理政府信息公开申请事件: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '2023年，云溪县气象部门未发生因政府信息公开工作被申请行政复议的情况。',
    says: { 未发生因政府信息公开工作被申请行政复议: 'unlinked' },
  },
  // What was not charged for them, not that there were none.
  {
    tuned: true,
    tables: bureau,
    text: '本年度没有因申请公开产生的信息处理费。',
    says: { 没有因申请公开产生的信息处理费: 'unlinked' },
  },
  // Complaints about them.
  {
    tuned: true,
    tables: bureau,
    text: '受理政府信息公开申请13件，受理依申请公开投诉0起。',
    says: { '13件': 'agrees' },
  },
  // Denials, each with its own thing.
  {
    tuned: true,
    tables: bureau,
    text: '本年度未作出行政许可决定、未作出行政处罚决定。',
    says: { 未作出行政许可决定: 'conflicts', 未作出行政处罚决定: 'conflicts' },
  },
  {
    tuned: true,
    tables: quiet2020,
    text: '本年度未作出行政许可决定、未作出行政处罚决定。',
    says: { 未作出行政许可决定: 'agrees', 未作出行政处罚决定: 'agrees' },
  },
  // Told only where it agrees: nothing to show, nothing to do with it, nought of each.
  {
    tuned: true,
    tables: quiet,
    text: '本机关无行政许可、无行政处罚、无行政强制。',
    says: { '本机关无行政许可、无行政处罚、无行政强制': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '无行政许可、行政处罚等相关信息需要公开。', says: {} },
  {
    tuned: true,
    tables: quiet,
    text: '无行政许可、行政处罚等相关信息需要公开。',
    says: { '无行政许可、行政处罚等相关信息需要公开': 'agrees' },
  },
  { tuned: true, tables: quiet, text: '街道不涉及行政事业性收费。', says: { 街道不涉及行政事业性收费: 'agrees' } },
  { tuned: true, tables: bureau, text: '本局不涉及行政事业性收费。', says: {} },
  { tuned: true, tables: quiet, text: '我街道2023年度没有行政规范性文件。', says: { 我街道2023年度没有行政规范性文件: 'agrees' } },
  {
    tuned: true,
    tables: quiet2020,
    text: '街道全年没有政府集中采购，无行政事业性收费项目。',
    says: { 街道全年没有政府集中采购: 'agrees', 无行政事业性收费项目: 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '规章、行政规范性文件、行政许可、行政处罚均为0件。',
    says: { '规章、行政规范性文件、行政许可、行政处罚均为0件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '规章、行政规范性文件、行政许可、行政处罚均为0件。', says: { '0件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议3件，未有确认违法情形。', says: { '3件': 'agrees' } },
  // What was not done is why it ended so.
  { tuned: true, tables: bureau, text: '发生政府信息公开行政复议3件，1件因未按期答复被纠正。', says: { '3件': 'agrees' } },
  { tuned: true, tables: bureau, text: '发生行政复议3件，因未在法定期限内答复被纠正。', says: { '3件': 'agrees' } },
  { tuned: true, tables: bureau, text: '发生行政复议3件，复议机关以答复未说明理由为由予以纠正。', says: { '3件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '发生行政复议3件，因政府信息公开工作未被复议机关纠正。',
    says: { 因政府信息公开工作未被复议机关纠正: 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '发生行政复议3件，因没有按期答复被复议机关纠正。', says: { '3件': 'agrees' } },
  { tuned: true, tables: bureau, text: '发生政府信息公开行政复议3件，没有一起被纠正。', says: { 没有一起被纠正: 'conflicts' } },
  { tuned: true, tables: bureau, text: '发生政府信息公开行政复议3件，未收到被纠正的决定。', says: { 未收到被纠正的决定: 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年未存在因信息公开被提起行政诉讼的情形。',
    says: { 全年未存在因信息公开被提起行政诉讼: 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '未存在应当公开而未公开的政府信息，未见信息错漏。', says: {} },
];
