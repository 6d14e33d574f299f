import type { Sentence } from '../sentence';
import { bureau, quiet } from '../tables';

/** Statements that no request came. */
export const sentences: readonly Sentence[] = [
  // What is shown on a government’s board is still the bureau’s, and a letter that applies is a request.
  {
    tuned: true,
    tables: bureau,
    text: '我局在县政府信息公开栏公布政务信息64条，未收到政府信息公开申请。',
    says: { 未收到政府信息公开申请: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年通过县政府网发布信息64条，未收到政府信息公开申请。',
    says: { 未收到政府信息公开申请: 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '全年未收到群众申请公开信件。', says: { 未收到群众申请公开信件: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年没有因政府信息公开引发的检举、复议和诉讼案件。', says: { 复议和诉讼案件: 'conflicts' } },
  // All years are this one, too; by one way, or of some applicants, is not of all.
  { tuned: true, tables: bureau, text: '本年度及历年均未接到政府信息公开申请。', says: { 均未接到政府信息公开申请: 'conflicts' } },
  { tuned: true, tables: quiet, text: '本年度及历年均未接到政府信息公开申请。', says: { 均未接到政府信息公开申请: 'agrees' } },
  { tuned: true, tables: bureau, text: '全年未收到书面申请，网上申请13件。', says: { 未收到书面申请: 'unlinked' } },
  {
    tuned: true,
    tables: { ...quiet, facts: { 'requests.newlyReceived.naturalPerson': 4, 'requests.newlyReceived.total': 4 } },
    text: '全年未收到法人申请。',
    says: { 未收到法人申请: 'agrees' },
  },
  { tuned: true, tables: bureau, text: '全年未收到企业申请。', says: { 未收到企业申请: 'conflicts' } },
  // None, by words or by nought.
  { tuned: true, tables: quiet, text: '2023年，我街道未收到政府信息公开申请。', says: { 未收到政府信息公开申请: 'agrees' } },
  { tuned: true, tables: quiet, text: '本年度无依申请公开事项。', says: { 无依申请公开事项: 'agrees' } },
  { tuned: true, tables: quiet, text: '全年收到0件信息公开申请。', says: { '0件': 'agrees' } },
  { tuned: true, tables: quiet, text: '2023年收到依申请公开件0件。', says: { '0件': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '街道全年没有接到任何单位和个人提出的信息公开申请。',
    says: { 没有接到任何单位和个人提出的信息公开申请: 'agrees' },
  },
  { tuned: true, tables: quiet, text: '依申请公开方面：全年零申请。', says: { 零申请: 'agrees' } },
  { tuned: true, tables: quiet, text: '2023年度，街道依申请公开信息数为0件，不存在收费情况。', says: { '0件': 'agrees' } },
  { tuned: false, tables: quiet, text: '2023年，街道办事处受理政府信息公开申请0起，因此不存在答复超期问题。', says: { '0起': 'agrees' } },
  { tuned: false, tables: quiet, text: '2023年共收到政府信息公开申请0件，同上年持平。', says: { '0件': 'agrees' } },
  // None, where the table has some.
  { tuned: true, tables: bureau, text: '2023年，我局未收到政府信息公开申请。', says: { 未收到政府信息公开申请: 'conflicts' } },
  { tuned: true, tables: bureau, text: '本年度没有收到公民、法人或其他组织提出的政府信息公开申请。', says: { 没有收到公民: 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年共收到政府信息公开申请0件。', says: { '0件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '我局未发生依申请公开政府信息的情况。', says: { 未发生依申请公开政府信息的情况: 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年未接到公民个人和社会组织的政府信息公开申请。',
    says: { 未接到公民个人和社会组织的政府信息公开申请: 'conflicts' },
  },
  { tuned: true, tables: bureau, text: '截至2023年12月31日，我局没有受理过依申请公开。', says: { 没有受理过依申请公开: 'conflicts' } },
  { tuned: false, tables: bureau, text: '全年无政府信息公开申请。', says: { 全年无政府信息公开申请: 'conflicts' } },
  // No request and no case.
  {
    tuned: true,
    tables: quiet,
    text: '未接收到依申请公开请求，无行政复议、行政诉讼。',
    says: { 未接收到依申请公开请求: 'agrees', 无行政复议: 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '我街道未发生依申请公开政府信息的情况，也没有因信息公开引起的复议和诉讼。',
    says: { 未发生依申请公开政府信息的情况: 'agrees', 没有因信息公开引起的复议和诉讼: 'agrees' },
  },
  { tuned: true, tables: quiet, text: '全年共受理依申请公开0件，行政复议0件，行政诉讼0件。', says: { '0件': 'agrees' } },
  {
    tuned: true,
    tables: quiet,
    text: '四是依申请公开。本年度未收到依申请公开事项，没有引发行政复议或行政诉讼。',
    says: { 未收到依申请公开事项: 'agrees', 没有引发行政复议或行政诉讼: 'agrees' },
  },
  {
    tuned: true,
    tables: quiet,
    text: '未收到政府信息公开申请，未向申请人收取费用，未发生复议诉讼案件。',
    says: { 未收到政府信息公开申请: 'agrees', 未发生复议诉讼案件: 'agrees' },
  },
  // What is no such statement.
  { tuned: true, tables: bureau, text: '未收到群众对政府信息公开工作的投诉举报。', says: {} },
  { tuned: true, tables: bureau, text: '未收到因政府信息公开引起的举报，依申请公开工作未收取费用。', says: {} },
  { tuned: true, tables: bureau, text: '全年没有出现因政府信息公开申请办理超期的问题，没有申请人对答复提出异议。', says: {} },
  { tuned: true, tables: bureau, text: '不存在应公开未公开的问题，依申请公开工作未收取任何费用。', says: {} },
  { tuned: true, tables: bureau, text: '本机关无应公开而未公开的信息，未发现泄密问题，未收到上级通报。', says: {} },
  { tuned: false, tables: bureau, text: '我局未因政府信息公开工作被上级约谈，未发生重大舆情。', says: {} },
  { tuned: true, tables: bureau, text: '如未收到政府信息公开申请，也要填报0件。', says: {} },
  { tuned: true, tables: quiet, text: '若收到政府信息公开申请，将在20个工作日内答复。', says: {} },
  { tuned: true, tables: quiet, text: '依申请公开：本年度未收到该项申请。', says: { 未收到该项申请: 'agrees' } },
  { tuned: true, tables: bureau, text: '依申请公开：本年度未收到该项申请。', says: { 未收到该项申请: 'conflicts' } },
  // What letters are not is said, not that no request came.
  { tuned: true, tables: bureau, text: '收到来信来访30件，以上均不属政府信息公开申请。', says: {} },
  { tuned: true, tables: bureau, text: '收到来信来访30件，均不是政府信息公开申请。', says: {} },
  { tuned: true, tables: bureau, text: '收到来信来访30件，没有政府信息公开申请。', says: { 没有政府信息公开申请: 'conflicts' } },
  // Denied beside the number that came in, and of no ways, times or bodies alone: one of the two is wrong.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件。本年度我局未收到政府信息公开申请。',
    says: { '13件': 'agrees', 本年度我局未收到政府信息公开申请: 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件，均由网络提交，未收到当面、信函政府信息公开申请。',
    says: { '13件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '全年收到政府信息公开申请13件，其中第四季度未收到政府信息公开申请。', says: { '13件': 'agrees' } },
];
