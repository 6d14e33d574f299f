import type { Sentence } from '../sentence';
import { bureau, county, quiet } from '../tables';

/** How many reconsiderations and lawsuits there were. */
export const sentences: readonly Sentence[] = [
  // Years set beside each other: this year's is the last.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开工作中，2021年行政复议9件，2022年6件，2023年3件。',
    says: { '9件': 'unlinked', '6件': 'unlinked' },
  },
  // Both kinds told.
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议3件、行政诉讼2件。', says: { '3件': 'agrees', '2件': 'agrees' } },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议2件、行政诉讼3件。', says: { '2件': 'conflicts', '3件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '全年我局因信息公开答复被提起行政复议3起，其中2起维持、1起被纠正；被提起行政诉讼2起，1起胜诉、1起正在审理。',
    says: { '3起': 'agrees', '2起': 'agrees', '1起': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '涉及政府信息公开的行政复议案件5件、行政诉讼案件2件。',
    says: { '5件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到涉政府信息公开的复议案件3件、办理行政诉讼4件。',
    says: { '3件': 'agrees', '4件': 'conflicts' },
  },
  {
    tuned: true,
    tables: county,
    text: '收到涉政府信息公开的复议案件1件、办理行政诉讼47件。',
    says: { '1件': 'conflicts', '47件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到涉政府信息公开的复议案件3件，办理行政诉讼41件。',
    says: { '3件': 'agrees', '41件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '因不服政府信息公开答复，申请人提起复议3次，起诉2次。', says: { '3次': 'agrees', '2次': 'agrees' } },
  { tuned: true, tables: bureau, text: '因不服政府信息公开答复，申请人提起复议3次，起诉4次。', says: { '4次': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '2023年度收到政府信息公开行政复议申请3件、行政诉讼2件。',
    says: { '3件': 'agrees', '2件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '2023年度收到政府信息公开行政复议申请13件。', says: { '13件': 'conflicts' } },
  { tuned: true, tables: bureau, text: '因政府信息公开被复议3件、被诉5件。', says: { '3件': 'agrees', '5件': 'conflicts' } },
  { tuned: false, tables: bureau, text: '我局因信息公开被复议3件、被诉2件。', says: { '3件': 'agrees', '2件': 'agrees' } },
  { tuned: true, tables: bureau, section: 4, text: '行政复议、行政诉讼分别为3件、2件。', says: { '3件': 'agrees', '2件': 'agrees' } },
  { tuned: true, tables: bureau, section: 4, text: '行政复议、行政诉讼分别为4件、2件。', says: { '4件': 'conflicts', '2件': 'agrees' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件，较2022年（5件）减少2件；行政诉讼4件，较2022年（7件）减少3件。',
    says: { '3件': 'agrees', '4件': 'conflicts' },
  },
  { tuned: true, tables: bureau, section: 4, text: '未经复议直接起诉的1件，复议后起诉的1件。', says: { '1件': 'agrees' } },
  // One kind.
  { tuned: true, tables: county, text: '因政府信息公开工作引发行政复议1件。', says: { '1件': 'conflicts' } },
  {
    tuned: false,
    tables: bureau,
    text: '2023年政府信息公开行政复议收案3件，其中纠正2件、维持1件。',
    says: { '3件': 'agrees', '2件': 'conflicts', '1件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年我局因信息公开答复被提起行政复议3起，复议机关均予维持。',
    says: { '3起': 'agrees', 均予维持: 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议案件3件，占我局行政复议案件总数172件的1.7%。',
    says: { '3件': 'agrees', '172件': 'unlinked' },
  },
  { tuned: true, tables: bureau, text: '因政府信息公开引起的行政诉讼2件，同比减少1件，其中一审1件、二审1件。', says: { '2件': 'agrees' } },
  // Summed.
  { tuned: true, tables: county, text: '全县共办理政府信息公开行政复议、行政诉讼案件2件。', says: { '2件': 'agrees' } },
  { tuned: true, tables: county, text: '全县政府信息公开行政复议、行政诉讼案件共12件。', says: { '12件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政复议3件、行政诉讼2件，共计5件。',
    says: { '3件': 'agrees', '2件': 'agrees', '5件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '政府信息公开行政复议3件、行政诉讼2件，共计6件。', says: { '6件': 'conflicts' } },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开类复议诉讼案件共5件：复议3件，诉讼2件，已结4件，未结1件。',
    says: { '3件': 'agrees', '2件': 'agrees', '4件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '新收涉信息公开复议1件，上年结转2件，共3件。', says: { '1件': 'agrees', '3件': 'agrees' } },
  // A part of cases of all kinds.
  {
    tuned: true,
    tables: bureau,
    text: '全年办理各类行政复议答复案件47件、行政应诉案件29件，其中涉及政府信息公开的分别为3件、2件。',
    says: { '47件': 'unlinked', '29件': 'unlinked', '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办理各类行政复议答复案件47件、行政应诉案件29件，其中涉及政府信息公开的分别为5件、2件。',
    says: { '47件': 'unlinked', '29件': 'unlinked', '5件': 'conflicts', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '承办行政应诉案件46件，其中政府信息公开案件2件；行政复议答复61件，其中政府信息公开案件3件。',
    says: { '46件': 'unlinked', '2件': 'agrees', '61件': 'unlinked', '3件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '承办行政应诉案件46件，其中政府信息公开案件4件；行政复议答复61件，其中政府信息公开案件8件。',
    says: { '46件': 'unlinked', '4件': 'conflicts', '61件': 'unlinked', '8件': 'conflicts' },
  },
  { tuned: true, tables: quiet, text: '全年发生行政诉讼2件，均为拆迁类案件，未涉及政府信息公开。', says: { '2件': 'unlinked' } },
  { tuned: true, tables: quiet, text: '收到1件行政复议听证通知，与政府信息公开无关。', says: { '1件': 'unlinked' } },
  {
    tuned: true,
    tables: quiet,
    text: '全年被复议0件、被诉讼0件（政府信息公开）；县法院审理的其他行政案件8件，均胜诉。',
    says: { 均胜诉: 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '未经复议直接起诉的行政诉讼1件，经复议后起诉的行政诉讼1件。',
    says: { '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    section: 4,
    text: '未经复议直接起诉的行政诉讼3件，经复议后起诉的行政诉讼0件。',
    says: { '3件': 'conflicts', '0件': 'conflicts' },
  },
  // One number of reviews and lawsuits.
  { tuned: true, tables: bureau, text: '2023年，因政府信息公开引发的行政复议、行政诉讼均为3件。', says: { '3件': 'conflicts' } },
  { tuned: true, tables: county, text: '2024年，全县因政府信息公开产生行政复议及行政诉讼0件。', says: { '0件': 'conflicts' } },
  // New cases and those carried in, told one beside the other.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼案件1件，正在审理中；结转诉讼案件1件，结果维持。',
    says: { 结果维持: 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议2件；结转复议案件1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  // The same kind of case told again: some of those in front.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件，2件复议机关已审查，行政诉讼2件，1件法院做出判决。',
    says: { '3件': 'agrees', '1件': 'agrees' },
  },
  { tuned: true, tables: bureau, text: '因政府信息公开引发行政复议3件，3件做了复议决定。', says: { '3件': 'agrees' } },
  {
    tuned: true,
    tables: { ...bureau, facts: { ...bureau.facts, 'remedies.review.other': 1, 'remedies.review.total': 4 } },
    text: '因政府信息公开引发行政复议4件，其中1件由申请人主动撤回。',
    says: { '4件': 'agrees', '1件': 'agrees' },
  },
  // What cases are about, and one instance of several.
  {
    tuned: true,
    tables: bureau,
    text: '全年收到申请13件。被申请行政复议3件次，涉及8件申请；行政诉讼2件。',
    says: { '3件次': 'agrees', '8件': 'unlinked', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '本年度未发生因政府信息公开被提起的行政诉讼一审案件，二审案件1件，维持原判。',
    says: { 未发生因政府信息公开被提起的行政诉讼一审案件: 'unlinked' },
  },
  // Of all business first, then of disclosure.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。我局全年办理行政复议11件、行政诉讼7件，其中涉及政府信息公开的行政复议3件、行政诉讼2件。',
    says: { '11件': 'unlinked', '7件': 'unlinked', '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件。全年行政复议11件，行政诉讼7件，其中信息公开类分别为3件、2件。',
    says: { '11件': 'unlinked', '7件': 'unlinked', '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件、行政诉讼7件，其中维持3件。',
    says: { '3件': 'agrees', '7件': 'conflicts' },
  },
  // Which of the two kinds of lawsuit.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中1件经市政府行政复议后产生行政诉讼，目前尚未审结。',
    says: { '13件': 'agrees' },
  },
  // What is told of any business goes on behind what is none of a case's ends.
  {
    tuned: true,
    tables: quiet,
    text: '截至11月底，受理行政复议申请56件，已办结38件，撤回申请13件，撤销4件，确认违法7件，维持12件。',
    says: { '56件': 'unlinked', '4件': 'unlinked', '7件': 'unlinked', '12件': 'unlinked' },
  },
  // Where a request came from is no case.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件，其中网络申请7件、信函申请4件、行政复议转来8件。',
    says: { '13件': 'agrees', '7件': 'agrees', '4件': 'agrees', '8件': 'unlinked' },
  },
  // Of those below.
  {
    tuned: true,
    tables: bureau,
    text: '办理下级单位政府信息公开行政复议9件。',
    says: { '9件': 'unlinked' },
  },
  // Of requests of another year, both of them.
  {
    tuned: true,
    tables: quiet,
    text: '因2022年度政府信息公开申请引发行政复议1件、引发行政诉讼2件。',
    says: { '1件': 'doubtful', '2件': 'doubtful' },
  },
  // So many bodies were brought into one kind of case: how many it came to.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开，2个单位被申请行政复议，共3件，维持2件；1个单位被提起行政诉讼，共2件，均未经复议。',
    says: { '3件': 'agrees', '2件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开，2个单位被申请行政复议，共3件；1个单位被提起行政诉讼，共4件。',
    says: { '3件': 'agrees', '4件': 'conflicts' },
  },
  // What is told of disclosure within other business is a whole again, and so are its ends.
  {
    tuned: true,
    tables: bureau,
    text: '作为被申请人的行政复议案件37件，涉及政府信息公开的3件，其中维持1件、纠正1件。',
    says: { '37件': 'unlinked', '3件': 'agrees', '1件': 'conflicts' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年办理行政复议17件，其中因政府信息公开引发的行政复议6件，各类行政诉讼5件，均与政府信息公开无关。',
    says: { '17件': 'unlinked', '6件': 'conflicts', '5件': 'unlinked' },
  },
  // Past what a bracket tells of the number in front.
  {
    tuned: true,
    tables: county,
    text: '因政府信息公开引起的行政复议3件（含本级政府1件），行政诉讼31件（含本级政府1件）。',
    says: { '3件': 'conflicts', '31件': 'conflicts' },
  },
  // 受理 may be the business of a body that decides reviews; what was done to the body itself is none of that.
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件；受理行政复议4件，被依法纠错1件。',
    says: { '13件': 'agrees', '4件': 'conflicts', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件；受理行政复议3件，被依法纠错1件。',
    says: { '3件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '收到政府信息公开申请13件；受理行政复议4件，纠错1件。',
    says: { '13件': 'agrees', '4件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年因政府信息公开引发行政复议3件、行政诉讼2件，而2022年分别为5件、4件。',
    says: { '3件': 'agrees', '2件': 'agrees', '5件': 'unlinked', '4件': 'unlinked' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '全年因政府信息公开引发行政复议5件、行政诉讼2件，而2022年分别为6件、4件。',
    says: { '5件': 'conflicts' },
  },
  // What a rate is of stands in the bracket behind it.
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件，维持率66.7%（2件），纠错率33.3%（1件）。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '因政府信息公开引发行政复议3件，维持率66.7%（5件），纠错率33.3%（1件）。',
    says: { '5件': 'conflicts', '1件': 'agrees' },
  },
  // What was carried in and what came in are added up: of all of them.
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼上年结转1件，新收1件，共2件，审结1件，未审结1件。',
    says: { '2件': 'agrees', '1件': 'agrees' },
  },
  {
    tuned: true,
    tables: bureau,
    text: '政府信息公开行政诉讼上年结转1件，新收1件，共2件，审结1件，未审结3件。',
    says: { '2件': 'agrees', '3件': 'conflicts' },
  },
];
