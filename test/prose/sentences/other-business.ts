import type { Sentence } from '../sentence';
import { bureau, county } from '../tables';

/** What has the words of the tables and is none of theirs: cases that came from elsewhere, subjects, letters that were no requests, who asked. */
export const sentences: readonly Sentence[] = [
  // Cases that came from elsewhere.
  { tuned: true, tables: bureau, section: 4, text: '发生行政复议40件，均因宅基地纠纷引起。', says: { '40件': 'unlinked' } },
  { tuned: true, tables: bureau, section: 4, text: '发生行政复议40件，均因不服信息公开答复引起。', says: { '40件': 'conflicts' } },
  { tuned: true, tables: bureau, section: 4, text: '被提起行政诉讼30件（均非政府信息公开案件）。', says: { '30件': 'unlinked' } },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '因房屋征收被复议40件，因政府信息公开被复议3件。',
    says: { '40件': 'unlinked', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '行政复议40件，与政府信息公开有关的3件。',
    says: { '40件': 'unlinked', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '行政复议40件，其中37件因行政处罚引起，3件因政府信息公开引起。',
    says: { '37件': 'unlinked' },
  },
  { tuned: true, tables: bureau, section: 4, text: '因政府信息公开发生行政复议事件40件。', says: { '40件': 'conflicts' } },
  // What requests asked about.
  {
    tuned: true,
    tables: bureau,
    text: '13件申请按内容分：规划建设类6件、行政许可类4件、行政处罚类3件。',
    says: { '4件': 'unlinked', '3件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请的内容以行政处罚（9件）、行政许可（3件）为主。',
    says: { '9件': 'unlinked', '3件': 'unlinked' },
  },
  // What came in and was no request of theirs.
  {
    tuned: true,
    tables: bureau,
    text: '平台收到政府信息公开申请20件，其中测试件3件、重复提交4件，有效申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '平台收到政府信息公开申请21件，其中测试件3件、重复提交4件，有效申请13件。',
    says: { '21件': 'doubtful', '4件': 'doubtful' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请9件，因不属于本机关职责，当日移交，未计入本机关受理数。',
    says: { '9件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '重复提交的政府信息公开申请7件已合并，登记13件。', says: { '7件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '受理政府信息公开申请13件，答复7件，不予受理1件。', says: { '7件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '受理政府信息公开申请13件，答复17件，不予受理1件。', says: { '17件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年共收到各类申请20件，经甄别，剔除重复提交、误投7件，登记为政府信息公开申请13件。',
    says: { '13件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年共收到各类申请20件，经甄别，剔除重复提交、误投7件，登记为政府信息公开申请11件。',
    says: { '11件': 'conflicts' },
  },
  // How many numbers are added up.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请答复“不予公开”2件、“本机关不掌握”3件，两项合计未予提供5件。',
    says: { '2件': 'agrees', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开申请部分公开2件、不予公开2件，两项合计无法提供3件。',
    says: { '3件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '另有9件政府信息公开申请未计入上表。', says: {} },
  { tuned: true, tables: bureau, text: '另收到9件申请未计入上表，收到政府信息公开申请13件。', says: { '13件': 'agrees' } },
  // What else was left uncounted, merged or taken out excuses no number of the table's.
  { tuned: true, tables: bureau, text: '收到政府信息公开申请64件，未计入咨询12件，全部办结。', says: { '64件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请64件，咨询不计入。', says: { '64件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '收到政府信息公开申请64件，未计入咨询件。', says: { '64件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '全年作出行政处罚999件合并执行，均已公示。', says: { '999件': 'conflicts' } },
  // Who asked, and what is counted behind it.
  { tuned: true, tables: bureau, text: '9人次提出政府信息公开申请13件。', says: { '9人次': 'unlinked' } },
  { tuned: true, tables: bureau, text: '收到申请公开“22栋和26栋住宅造价”的政府信息公开申请13件。', says: {} },
  // What the review body itself has before it, of whatever kind.
  {
    tuned: true,
    tables: { ...county, facts: { ...county.facts, 'remedies.review.upheld': 3, 'remedies.review.total': 3 } },
    text: '全县行政复议机关共受理行政复议案件231件，其中政府信息公开类3件：维持3件、纠正0件。',
    says: { '231件': 'unlinked', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: { ...county, facts: { ...county.facts, 'remedies.review.upheld': 3, 'remedies.review.total': 3 } },
    text: '因政府信息公开引发行政复议3件。县政府复议机构全年收到各类行政复议申请152件。',
    says: { '3件': 'agrees', '152件': 'unlinked' },
  },
  // More than the table counts: some may be anybody's, none at all are none of the table's either.
  { tuned: true, tables: bureau, text: '2023年办理行政诉讼6件。', says: { '6件': 'unlinked' } },
  { tuned: true, tables: bureau, text: '2023年办理行政诉讼0件。', says: { '0件': 'doubtful' } },
  { tuned: true, tables: bureau, text: '行政复议0件、行政诉讼1件。', says: { '0件': 'doubtful', '1件': 'unlinked' } },
  // Cases that came from elsewhere, whoever had them, by their cause or by what is said behind a list of them.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件。同期，我局另有因行政处罚引发的复议19件、诉讼6件。',
    says: { '3件': 'agrees', '19件': 'unlinked', '6件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件。行政处罚引起的复议19件、诉讼6件。',
    says: { '3件': 'agrees', '19件': 'unlinked', '6件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件。另有复议19件、诉讼6件，与信息公开没有关系。',
    says: { '3件': 'agrees', '19件': 'unlinked', '6件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议3件。涉及征地拆迁的复议19件。',
    says: { '3件': 'agrees', '19件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年因政府信息公开引发的复议19件、诉讼6件。',
    says: { '19件': 'conflicts', '6件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局因信息公开答复超期引发的复议19件、诉讼6件。',
    says: { '19件': 'doubtful', '6件': 'doubtful' },
  },
  // What it decides itself is none of its own; what it is a party to is.
  {
    tuned: true,
    tables: bureau,
    text: '我局依法履行行政复议职责，全年办结行政复议案件86件，其中涉及政府信息公开的案件13件，维持11件、撤销5件。',
    says: { '86件': 'unlinked', '13件': 'unlinked', '11件': 'unlinked', '5件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局作为县政府行政复议机构，受理复议申请86件；以我局为被申请人的政府信息公开行政复议8件。',
    says: { '86件': 'unlinked', '8件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '我局收到行政复议申请86件，受理80件，审结79件，其中信息公开类13件，维持11件。',
    says: { '86件': 'unlinked', '80件': 'unlinked', '79件': 'unlinked', '13件': 'unlinked', '11件': 'unlinked' },
  },
  // Another year is told behind.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开工作中，累计被复议6件、被诉5件，均发生在2020年以前，本年度复议3件。',
    says: { '6件': 'unlinked', '5件': 'unlinked', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议6件、诉讼5件，均系上年发生。',
    says: { '6件': 'unlinked', '5件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议6件、诉讼5件，均发生于2023年。',
    says: { '6件': 'conflicts', '5件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开被申请行政复议7件，2022年为4件。',
    says: { '7件': 'conflicts', '4件': 'unlinked' },
  },
  // More petitions than all that was asked for, and what became of them.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件。信访投诉受理846件，办结831件。',
    says: { '13件': 'agrees', '846件': 'unlinked', '831件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年收到政府信息公开申请13件。属信访投诉、不予处理的2件，办结831件。',
    says: { '2件': 'conflicts', '831件': 'conflicts' },
  },
];
